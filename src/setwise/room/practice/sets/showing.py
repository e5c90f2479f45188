"""The table in words: the room's own board, with fewer presses."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from setwise.core.meeting.board import Board
from setwise.core.meeting.offers import Offer
from setwise.design.brand import speaking
from setwise.design.phrases import phrases
from setwise.design.terms import BRITISH
from setwise.programmes.access import MeetingAccess, MeetingFacts, SetFacts
from setwise.programmes.models import Role
from setwise.room.facts import Facts
from setwise.room.labels import Speaker, label
from setwise.room.practice.sets.chairs import Sitting
from setwise.room.practice.sets.table import ASK, NAMES, Choice
from setwise.room.ring import shows_ring
from setwise.room.screens import Screen, screen

_NOWHERE = UUID(int=0)
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
_SET = SetFacts(_NOWHERE, _NOWHERE, "", "", 0, "")
_MEETING = MeetingFacts(
    _NOWHERE, _NOWHERE, 1, _NEVER, _NEVER, "", "", None, "", options={}, closed_at=None
)
_FACTS = Facts(MeetingAccess(_NOWHERE, Role.MEMBER, _MEETING, _SET), NAMES, BRITISH)
"""There is no such set and no such meeting."""


def facts() -> Facts:
    """The same in the terms that hold now."""
    return _FACTS._replace(terms=speaking())


class Line(NamedTuple):
    """What somebody says; without a name, what happens."""

    name: str
    text: str


class Press(NamedTuple):
    """What can be pressed."""

    key: str
    text: str


class Shown(NamedTuple):
    """A practice as its page shows it."""

    screen: Screen
    ring: bool
    said: tuple[Line, ...]
    presses: tuple[Press, ...]
    asks: bool
    """There is a box for a question."""
    entered: bool
    """A stage begins: then there is what to say, for whoever holds the circle."""
    over: bool


def show(sitting: Sitting) -> Shown:
    """What the page shows of it."""
    seen = sitting.table.seen()
    said = phrases()
    who = Speaker(seen, NAMES, said)
    return Shown(
        screen=screen(seen, facts(), {}, frozenset()),
        ring=shows_ring(seen),
        said=tuple(
            Line(NAMES.get(each.who, ""), each.text.resolve()) for each in sitting.table.said
        ),
        presses=tuple(
            Press(each.key, _text(each, seen, who)) for each in sitting.choices if each.key != ASK
        ),
        asks=any(each.key == ASK for each in sitting.choices),
        entered=sitting.entered,
        over=not sitting.choices,
    )


def _text(choice: Choice, seen: Board, who: Speaker) -> str:
    if choice.text is not None:
        return choice.text.resolve()
    return label(_offer(choice.key, seen), who)


def _offer(key: str, seen: Board) -> Offer:
    """What the room offers under this name to whoever practises: only that can be pressed."""
    about = (None, seen.floor)
    return next(
        each
        for each in seen.offers
        if each.command == key and each.stage is None and each.person in about
    )
