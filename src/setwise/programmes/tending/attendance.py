"""Who came to meetings that are over: what a lead may know, and never a word."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from setwise.core.meeting.codec import decode
from setwise.core.meeting.events import Entry
from setwise.core.meeting.summary import summarise
from setwise.programmes.attendance.queries import of_meetings
from setwise.store import log, summaries


class Seen(NamedTuple):
    """Who was in a meeting, and who presented."""

    came: frozenset[UUID]
    presented: frozenset[UUID]


def came(meetings: Iterable[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Who was in each of these meetings: as it was drawn up or entered, else from what is left."""
    known = of_meetings(meetings)
    seen = seen_in(meeting for meeting, rows in known.items() if not rows)
    return {
        meeting: frozenset(person for person, row in rows.items() if row.came)
        if rows
        else seen[meeting].came
        for meeting, rows in known.items()
    }


def seen_in(meetings: Iterable[UUID]) -> dict[UUID, Seen]:
    """Who was in each of these meetings, and who presented."""
    wanted = tuple(meetings)
    folded = summaries.read_many(wanted)
    return {
        meeting: _of_summary(folded[meeting]) if meeting in folded else _of_log(meeting)
        for meeting in wanted
    }


def _of_summary(data: dict[str, Any]) -> Seen:
    return Seen(
        frozenset(UUID(each["person"]) for each in data.get("attended", ())),
        frozenset(map(UUID, data.get("presented", ()))),
    )


def _of_log(meeting: UUID) -> Seen:
    rows = log.read(meeting)
    entries = [Entry(row.at, row.by, decode(row.kind, row.shape, row.data)) for row in rows]
    told = summarise(entries)
    attended = frozenset(UUID(each.person) for each in told.attended)
    return Seen(attended, frozenset(map(UUID, told.presented)))
