"""Dates and times in NHS style and British time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.design.dates import clock, day, full_day, hours
from setwise.design.jinja import environment


def at(hour: int, minute: int = 0, month: int = 12) -> datetime:
    return datetime(2026, month, 10, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (at(14), "2pm"),
        (at(17, 30), "5:30pm"),
        (at(9, 5), "9:05am"),
        (at(0), "midnight"),
        (at(12), "midday"),
        (at(12, 15), "12:15pm"),
        (at(0, 15), "12:15am"),
        (at(13, month=7), "2pm"),  # British summer time
    ],
)
def test_clock(moment: datetime, words: str) -> None:
    assert clock(moment) == words


def test_days() -> None:
    assert day(date(2026, 12, 10)) == "Thursday 10 December"
    assert full_day(date(2018, 8, 6)) == "Monday 6 August 2018"
    # Half past eleven in the evening in London's summer is already the next day there.
    assert day(datetime(2026, 7, 9, 23, 30, tzinfo=UTC)) == "Friday 10 July"


def test_hours() -> None:
    assert hours(at(14), at(16)) == "2pm to 4pm"
    assert hours(at(11), at(12)) == "11am to midday"


def test_a_moment_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        clock(datetime(2026, 12, 10, 14))  # noqa: DTZ001


def test_templates_have_them() -> None:
    page = environment(autoescape=True).from_string(
        "{{ m | day }}, {{ hours(m, e) }}; {{ m | clock }}; {{ m | full_day }}"
    )
    assert page.render(m=at(14), e=at(16)) == (
        "Thursday 10 December, 2pm to 4pm; 2pm; Thursday 10 December 2026"
    )


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_clock_never_says_zero_or_thirteen(moment: datetime) -> None:
    words = clock(moment)
    assert words in {"midday", "midnight"} or 1 <= int(words.rstrip("apm").split(":")[0]) <= 12
    assert clock(moment + timedelta(seconds=0)) == words
