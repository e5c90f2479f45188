"""Who came to meetings that are over: what a lead may know, and never a word."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from setwise.core.meeting.codec import decode
from setwise.core.meeting.events import Entry
from setwise.core.meeting.summary import summarise
from setwise.store import log, summaries


def came(meetings: Iterable[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Who was in each of these meetings."""
    wanted = tuple(meetings)
    folded = summaries.read_many(wanted)
    return {
        meeting: _of_summary(folded[meeting]) if meeting in folded else _of_log(meeting)
        for meeting in wanted
    }


def _of_summary(data: dict[str, Any]) -> frozenset[UUID]:
    return frozenset(UUID(each["person"]) for each in data.get("attended", ()))


def _of_log(meeting: UUID) -> frozenset[UUID]:
    rows = log.read(meeting)
    entries = [Entry(row.at, row.by, decode(row.kind, row.shape, row.data)) for row in rows]
    return frozenset(UUID(each.person) for each in summarise(entries).attended)
