"""Where the weeks between the dates of a set would not be kept after a move of many."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from setwise.design.dates import LONDON
from setwise.programmes.dates import bulk
from setwise.programmes.models import LearningSet, Meeting

FIRST = datetime(2027, 1, 13, 9, 30, tzinfo=LONDON)
OAK = LearningSet(pk=uuid4(), name="Oak")


def series(*weeks: int) -> list[Meeting]:
    return [_meeting(uuid4(), FIRST + timedelta(weeks=each)) for each in weeks]


def _meeting(key: UUID, starts_at: datetime) -> Meeting:
    ends_at = starts_at + timedelta(hours=2)
    return Meeting(pk=key, learning_set=OAK, starts_at=starts_at, ends_at=ends_at)


def test_dates_that_come_too_close_or_too_far_apart_are_named() -> None:
    dates = series(0, 6, 12)
    preview = bulk.shifted(dates[1:2], dates, 1)
    (gap,) = bulk.gaps(preview, dates, 6, 8)
    assert (gap.name, gap.days) == ("Oak", 35)
    assert (gap.first, gap.second) == (preview.moves[0].starts_at, dates[2].starts_at)
    far = bulk.gaps(bulk.shifted(dates[2:], dates, 3), dates, 6, 8)
    assert [each.days for each in far] == [63]


def test_nothing_is_said_where_the_weeks_are_kept_or_were_not_before() -> None:
    dates = series(0, 3, 9, 15)
    assert bulk.gaps(bulk.shifted(dates[3:], dates, 1), dates, 6, 8) == ()
    assert bulk.gaps(bulk.shifted(dates, dates, 1), dates, 6, 8) == ()
