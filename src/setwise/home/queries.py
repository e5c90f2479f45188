"""What a front page shows, as plain data."""

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from setwise.people.access import person_for
from setwise.programmes.access import MeetingAccess, meetings_of

EARLIER = 10
"""How many earlier meetings the page lists."""


class Front(NamedTuple):
    """One person's front page: the meeting to go to, others to come, and earlier ones."""

    name: str
    next: MeetingAccess | None
    to_come: tuple[MeetingAccess, ...]
    earlier: tuple[MeetingAccess, ...]


def front(person: UUID, at: datetime) -> Front:
    """The front page of a person, at a moment. Raises Http404."""
    name = person_for(person).short_name
    every = meetings_of(person)
    ahead = [each for each in every if _ahead(each, at)]
    before = [each for each in reversed(every) if not _ahead(each, at)]
    # Of several that are going on, the one that began last is the one that is meant.
    begun = [each for each in ahead if each.meeting.starts_at <= at]
    first = begun[-1] if begun else next(iter(ahead), None)
    others = tuple(each for each in ahead if each is not first)
    return Front(name, first, others, tuple(before[:EARLIER]))


def _ahead(each: MeetingAccess, at: datetime) -> bool:
    meeting = each.meeting
    return meeting.closed_at is None and meeting.ends_at > at - timedelta(days=1)
