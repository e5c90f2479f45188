"""Ninety days: leap days, clock changes, and every moment in between."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from setwise.core.farewell import DAYS, Stage, ends_at, last_day, remind_at, stage

LONDON = ZoneInfo("Europe/London")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("left", "last"),
    [
        ("2026-12-01T17:00", date(2027, 3, 1)),
        # A leap day on the way.
        ("2027-12-01T17:00", date(2028, 2, 29)),
        ("2028-02-29T00:00", date(2028, 5, 29)),
        # The last minute of a day is still that day, and the first of the next is the next.
        ("2026-03-28T23:59", date(2026, 6, 26)),
        ("2026-03-29T00:00", date(2026, 6, 27)),
    ],
)
def test_the_last_day(left: str, last: date) -> None:
    assert last_day(at(left), LONDON) == last


def test_the_day_is_that_of_the_clock_on_the_wall() -> None:
    late = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)  # half past midnight in London
    assert last_day(late, LONDON) == date(2026, 9, 29)


def test_a_clock_change_moves_no_end() -> None:
    left = at("2026-01-15T10:00")
    assert ends_at(left, LONDON) == at("2026-04-16T00:00")
    assert ends_at(left, LONDON).astimezone(UTC) == datetime(2026, 4, 15, 23, tzinfo=UTC)
    assert remind_at(left, LONDON) == at("2026-04-01T09:00")


def test_each_stage_begins_on_its_moment() -> None:
    left = at("2026-09-01T12:00")
    second = timedelta(seconds=1)
    remind, end = (each(left, LONDON).astimezone(UTC) for each in (remind_at, ends_at))
    assert stage(left, LONDON, left) is Stage.OPEN
    assert stage(left, LONDON, remind - second) is Stage.OPEN
    assert stage(left, LONDON, remind) is Stage.REMIND
    assert stage(left, LONDON, end - second) is Stage.REMIND
    assert stage(left, LONDON, end) is Stage.OVER


@given(some.floats(0, 4e9).map(lambda moment: datetime.fromtimestamp(moment, UTC)))
def test_it_is_never_less_than_promised_and_never_a_day_more(left: datetime) -> None:
    lasted = ends_at(left, LONDON).timestamp() - left.timestamp()
    hour, day = 3_600, 86_400
    assert DAYS * day - hour <= lasted <= (DAYS + 1) * day + hour
    assert left.timestamp() < remind_at(left, LONDON).timestamp() < left.timestamp() + lasted
