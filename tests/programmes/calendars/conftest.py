from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from setwise.mail.models import Mail
from setwise.people.models import Person
from setwise.programmes.calendars.models import DiaryEntry
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move, When
from setwise.programmes.models import Meeting
from tests.people.organisations.world import NOW
from tests.programmes.tending.world import Sets, some_sets

BY = "operator"
TWO_HOURS = timedelta(hours=2)
WINTER, SPRING = datetime(2027, 3, 26, 14, tzinfo=UTC), datetime(2027, 3, 29, 13, tzinfo=UTC)
"""Both at two in the afternoon in London: the clocks go forward between them."""


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


def dates_from(*starts: datetime) -> list[When]:
    return [When(each, each + TWO_HOURS, "Room 4") for each in starts]


def mails_to(person: Person) -> list[Mail]:
    return list(Mail.objects.filter(to=person.email, kind="dates").order_by("posted_at", "pk"))


def now_in(meetings: list[Meeting]) -> dict[str, tuple[datetime, datetime, str]]:
    """What ought to stand in a diary."""
    there = Meeting.objects.filter(pk__in=[each.pk for each in meetings], cancelled_at=None)
    return {f"{each.pk}@setwise": (each.starts_at, each.ends_at, each.place) for each in there}


@dataclass(frozen=True)
class Series:
    sets: Sets
    meetings: list[Meeting]


@pytest.fixture
def series(sets: Sets) -> Series:
    """Published for the year; then one is moved over the clock change, one cancelled, and one
    cancelled and restored. A day passes each time.
    """
    days = [NOW + timedelta(days=each) for each in (14, 56, 98)]
    published = dates.publish(dates=[(sets.herons, dates_from(*days, WINTER))], by=BY, at=NOW)
    first, second, third, last = published
    after = [NOW + timedelta(days=each) for each in range(1, 5)]
    assert all(one < other for one, other in pairwise(after))
    moved = [Move(last, SPRING, SPRING + TWO_HOURS)]
    dates.move(moves=moved, reason=Reason.STAFFING, by=BY, at=after[0])
    dates.cancel(meetings=[second], reason=Reason.ROOM, by=BY, at=after[1])
    dates.cancel(meetings=[third], reason=Reason.FACILITATOR, by=BY, at=after[2])
    dates.restore(meeting=third, by=BY, at=after[3])
    assert DiaryEntry.objects.filter(meeting=first).count() == 2
    return Series(sets, list(published))
