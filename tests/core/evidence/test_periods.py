"""From when until when: the ends of months, leap days, and a registration inside of the three years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.evidence.kinds import Part
from setwise.core.evidence.periods import (
    apply_by,
    before,
    confirming,
    month_end,
    period_at,
    year_of,
)
from setwise.core.evidence.records import Period, Registration

DAYS = st.dates(date(2016, 4, 1), date(2049, 12, 31))


def registered(joined: str = "", renewal: str = "") -> Registration:
    return Registration(
        frozenset({Part.NURSE}),
        date.fromisoformat(joined) if joined else None,
        date.fromisoformat(renewal) if renewal else None,
    )


@pytest.mark.parametrize(
    ("joined", "renewal", "day", "first", "last"),
    [
        # Joined in the middle of a month: three years, to the end of that month.
        ("2024-09-15", "", "2025-01-01", "2024-09-15", "2027-09-30"),
        # Joined on a leap day: 2027 has none.
        ("2024-02-29", "", "2025-01-01", "2024-02-29", "2027-02-28"),
        # The second three years of the same, which end in a year without one either.
        ("2024-02-29", "", "2027-03-01", "2027-03-01", "2030-02-28"),
        # The three years end in a leap year's February.
        ("", "2028-02-10", "2026-06-01", "2025-03-01", "2028-02-29"),
        # The last day is inside, the next is in the next three years.
        ("", "2027-03-31", "2027-03-31", "2024-04-01", "2027-03-31"),
        ("", "2027-03-31", "2027-04-01", "2027-04-01", "2030-03-31"),
        # Some renewals ago.
        ("", "2027-03-31", "2018-03-31", "2015-04-01", "2018-03-31"),
        # Joined, or came back, inside of the three years: they begin on that day.
        ("2025-06-10", "2027-03-31", "2026-01-01", "2025-06-10", "2027-03-31"),
        # Joined in the last days of a month in which, as they say, three years end: these go on.
        ("2024-03-20", "2027-03-31", "2024-03-25", "2024-03-20", "2027-03-31"),
        # Not yet registered: the first three years are shown.
        ("2026-12-01", "", "2026-11-01", "2026-12-01", "2029-12-31"),
    ],
)
def test_the_three_years(joined: str, renewal: str, day: str, first: str, last: str) -> None:
    found = period_at(registered(joined, renewal), date.fromisoformat(day))
    assert found == Period(date.fromisoformat(first), date.fromisoformat(last))


def test_without_a_date_nothing_is_guessed() -> None:
    assert period_at(registered(), date(2026, 1, 1)) is None


def test_what_was_before_them() -> None:
    now = period_at(registered("2020-05-05"), date(2024, 1, 1))
    assert now == Period(date(2023, 6, 1), date(2026, 5, 31))
    first = before(registered("2020-05-05"), now)
    assert first == Period(date(2020, 5, 5), date(2023, 5, 31))
    assert before(registered("2020-05-05"), first) is None
    assert before(registered("", "2026-05-31"), first) == Period(
        date(2017, 6, 1), date(2020, 5, 31)
    )


@given(renewal=DAYS, day=DAYS)
def test_every_day_lies_in_one_three_years_that_end_with_a_month(renewal: date, day: date) -> None:
    known = Registration(frozenset({Part.NURSE}), None, renewal)
    found = period_at(known, day)
    assert found is not None
    assert found.holds(day)
    assert found.last == month_end(found.last)
    assert found.first.day == 1
    assert (found.last.year - found.first.year) * 12 + found.last.month - found.first.month == 35
    earlier = before(known, found)
    assert earlier is not None
    assert earlier.last + timedelta(days=1) == found.first


def test_the_application_and_the_confirmation() -> None:
    period = Period(date(2025, 3, 1), date(2028, 2, 29))
    assert apply_by(period) == date(2028, 2, 1)
    assert confirming(period) == Period(date(2027, 3, 1), date(2028, 2, 29))


def test_a_general_record_is_of_a_year_until_its_owner_says_otherwise() -> None:
    assert year_of(date(2024, 2, 29)) == Period(date(2024, 1, 1), date(2024, 12, 31))
