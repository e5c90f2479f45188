"""How a meeting opens: its process, its ring, its times. Asked before anyone has come, too."""

from __future__ import annotations

from datetime import datetime

from setwise.core.meeting import commands as c
from setwise.core.meeting import processes
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import fold
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import HOUSE, Depth, Role
from setwise.programmes.access import MeetingAccess


def milliseconds(at: datetime) -> int:
    """A moment as the log counts it: milliseconds since 1970, UTC."""
    return int(at.timestamp() * 1000)


def seats(access: MeetingAccess) -> tuple[tuple[str, Role], ...]:
    """The ring: everyone of the set in one lasting order."""
    return tuple((str(seat.person), Role(seat.role.value)) for seat in access.roster)


def opening(access: MeetingAccess) -> c.Open:
    """The command that opens this meeting. Needs the roster."""
    process = processes.newest(access.meeting.process)
    return c.Open(
        process=process.name,
        version=process.version,
        depth=Depth(access.meeting.depth),
        seats=seats(access),
        starts_at=milliseconds(access.meeting.starts_at),
        ends_at=milliseconds(access.meeting.ends_at),
    )


def as_if_opened(access: MeetingAccess) -> State:
    """The state that the first to come will find; nothing is recorded."""
    at = milliseconds(access.meeting.starts_at)
    decision = decide(NOTHING, c.Ask(HOUSE, at, opening(access)))
    assert not isinstance(decision, Refused)
    return fold(Entry(at, HOUSE, event) for event in decision)


def as_if_closed(access: MeetingAccess) -> State:
    """What is left to show of a meeting whose log is folded: that it is closed."""
    opened = as_if_opened(access)
    return opened._replace(position=opened.position._replace(closed=True))
