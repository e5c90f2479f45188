"""What a board needs to know besides the log: names, times, the contract's first line.

Remembered for half a minute, because every board of every screen asks; forgotten sooner when
the set is told to have changed.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from setwise.design.terms import Terms
from setwise.people.brand.found import terms_of
from setwise.programmes.access import MeetingAccess, meeting_on_screens, next_of
from setwise.programmes.contracts.queries import first_line, is_none
from setwise.room.before import early

REMEMBERED_FOR = 30.0
MOST = 2_000


class Facts(NamedTuple):
    """The lasting facts of one meeting's screens."""

    access: MeetingAccess
    names: Mapping[str, str]
    terms: Terms
    next_at: datetime | None = None
    """When the set meets next."""
    early: bool = False
    """It is not the day of the meeting yet."""
    no_contract: bool = False
    """There is none to read or to agree to."""


_known: dict[UUID, tuple[float, Facts]] = {}
_forgotten = 0
"""How often something was forgotten: what was read before that is not remembered after it."""
_lock = threading.Lock()


def facts_of(meeting: UUID) -> Facts:
    """The facts of a meeting whose screens were let in. Raises Http404."""
    now = time.monotonic()
    with _lock:
        known, before = _known.get(meeting), _forgotten
    if known and known[0] > now:
        return known[1]
    access = meeting_on_screens(meeting)
    facts = with_more(access)
    _remember(meeting, now + REMEMBERED_FOR, facts, before)
    return facts


def _remember(meeting: UUID, until: float, facts: Facts, before: int) -> None:
    with _lock:
        if _forgotten != before:
            return
        if len(_known) >= MOST:
            _known.clear()
        _known[meeting] = (until, facts)


def from_access(access: MeetingAccess) -> Facts:
    """The facts, from an access that carries its roster."""
    names = {str(seat.person): seat.short_name for seat in access.roster}
    return Facts(access, names, terms_of(access.meeting.organisation))


def with_more(access: MeetingAccess) -> Facts:
    """The same, with when the set meets next, and the line of the contract that stands."""
    found, known = access.learning_set, from_access(access)
    # Where a contract stands, the line that the set was given when it was formed is gone.
    line = found.contract_line or first_line(found.organisation, found.id)
    access = replace(access, learning_set=replace(found, contract_line=line))
    not_yet = early(access.meeting.starts_at, datetime.now(UTC))
    none = not line and is_none(found.organisation, found.id)
    return known._replace(access=access, next_at=next_of(access), early=not_yet, no_contract=none)


def forget(meeting: UUID | None = None) -> None:
    """Forget one meeting's facts, or all."""
    global _forgotten
    with _lock:
        _forgotten += 1
        if meeting is None:
            _known.clear()
        else:
            _known.pop(meeting, None)


def forget_set(learning_set: UUID) -> tuple[UUID, ...]:
    """Forget the facts of a set's meetings: people came or left, or a date was planned.

    Gives the meetings of which something was known.
    """
    global _forgotten
    with _lock:
        _forgotten += 1
        theirs = tuple(
            meeting
            for meeting, (_, facts) in _known.items()
            if facts.access.learning_set.id == learning_set
        )
        for meeting in theirs:
            del _known[meeting]
    return theirs
