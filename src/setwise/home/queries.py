"""What a front page shows, as plain data."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from setwise.people.starting.access import named
from setwise.people.starting.models import Path
from setwise.programmes.access import MeetingAccess, meetings_of

FEW = 3
"""How many of each kind the page lists: it is a front page and no archive."""


class Front(NamedTuple):
    """One person's front page: the meeting to go to, and a few of the others."""

    name: str
    next: MeetingAccess | None
    still_open: tuple[MeetingAccess, ...]
    to_come: tuple[MeetingAccess, ...]
    earlier: tuple[MeetingAccess, ...]
    every: tuple[MeetingAccess, ...]
    """All meetings of the person's sets, earliest first."""
    over: Mapping[Path, bool]
    """Their first steps that are over, and whether they were put away."""


def front(person: UUID, at: datetime) -> Front:
    """The front page of a person, at a moment. Raises Http404."""
    name, over = named(person)
    every = meetings_of(person)
    ahead = [each for each in every if _ahead(each, at)]
    before = [each for each in reversed(every) if not _ahead(each, at)]
    # Of several that are going on, the one that began last is the one that is meant.
    begun = [each for each in ahead if each.meeting.starts_at <= at]
    first = begun[-1] if begun else next(iter(ahead), None)
    still_open = tuple(each for each in reversed(begun) if each is not first)[:FEW]
    to_come = tuple(each for each in ahead if each not in begun and each is not first)[:FEW]
    return Front(name, first, still_open, to_come, tuple(before[:FEW]), every, over)


def _ahead(each: MeetingAccess, at: datetime) -> bool:
    meeting = each.meeting
    return meeting.closed_at is None and meeting.ends_at > at - timedelta(days=1)
