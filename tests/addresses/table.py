"""Who may do what at which address. An address that is not here fails the test.

Whoever is not named is answered as if the thing did not exist. To `go` is to be sent on (to
sign-in, or to a page that comes first).
"""

from __future__ import annotations

from typing import NamedTuple

from tests.addresses.house import (
    ADMINISTRATOR,
    BESIDE,
    ELSEWHERE,
    EVERYONE,
    FACILITATOR,
    LEAD,
    MEMBER,
    NOBODY,
)

OF_THE_SET = frozenset({MEMBER, FACILITATOR})
ANYONE = frozenset(EVERYONE)
SIGNED_IN = ANYONE - {NOBODY}
LEADING = frozenset({LEAD, ADMINISTRATOR})
NORTHSHIRE = frozenset({BESIDE, MEMBER, FACILITATOR, LEAD, ADMINISTRATOR})


class Line(NamedTuple):
    """One address: who may look, who may send; and what stands in the way of a plain answer."""

    look: frozenset[str] = frozenset()
    send: frozenset[str] = frozenset()
    sign_in_first: bool = False
    """Nobody is sent to sign-in, whether or not the thing exists."""


TABLE: dict[str, Line] = {
    "home:front": Line(look=ANYONE),
    "room:room": Line(look=OF_THE_SET),
    "room:act": Line(send=OF_THE_SET),
    "room:help": Line(look=OF_THE_SET),
    "room:presented": Line(look=OF_THE_SET),
    "room:wall": Line(look=OF_THE_SET, send=OF_THE_SET),
    "room:met": Line(look=OF_THE_SET, send=OF_THE_SET),
    "room:wall_door": Line(look=ANYONE, send=ANYONE),
    # Only a browser that has typed in a wall's code holds a wall.
    "room:wall_screen": Line(),
    "sessions:signed_in": Line(look=SIGNED_IN),
    "sessions:everywhere": Line(send=SIGNED_IN),
    "sessions:there": Line(send=SIGNED_IN),
    "sessions:alive": Line(look=SIGNED_IN, send=SIGNED_IN),
    "sessions:ended": Line(look=ANYONE),
    "audit:trail": Line(look=frozenset({ADMINISTRATOR})),
    "terms:terms": Line(look=ANYONE),
    "terms:document": Line(look=ANYONE),
    "terms:privacy": Line(look=ANYONE),
    "terms:terms_of": Line(look=ANYONE),
    "terms:document_of": Line(look=ANYONE),
    "terms:privacy_of": Line(look=ANYONE),
    "terms:accept": Line(look=ANYONE, send=ANYONE),
    "terms:overview": Line(look=frozenset({ADMINISTRATOR})),
    "terms:edit": Line(look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR})),
    "terms:history": Line(look=frozenset({ADMINISTRATOR})),
    "terms:version": Line(look=frozenset({ADMINISTRATOR})),
}

ELSEWHERE_TESTED = frozenset({"demo"})
"""Areas that a real installation does not have (tests/demo/test_door.py)."""

__all__ = ["ELSEWHERE", "ELSEWHERE_TESTED", "LEADING", "NORTHSHIRE", "SIGNED_IN", "TABLE", "Line"]
