"""Reminders: at the right time of the clock on the wall, never in quiet hours, and only of use."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.reminding import NEVER_QUIET, Before, Quiet, due, is_quiet, window

LONDON = ZoneInfo("Europe/London")
NIGHT = Quiet(21 * 60, 8 * 60)
ALL = tuple(Before)
minutes = st.integers(0, 24 * 60 - 1)
quiets = st.builds(Quiet, minutes, minutes)
moments = st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001 (the strategy adds the zone)
    max_value=datetime(2028, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def london(*when: int) -> datetime:
    return datetime(*when, tzinfo=LONDON).astimezone(UTC)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        (Before.WEEK, london(2027, 3, 22, 14)),
        (Before.DAY, london(2027, 3, 28, 14)),
        (Before.HOUR, london(2027, 3, 29, 13)),
    ],
)
def test_a_day_before_is_the_same_hour_though_the_clocks_change(
    before: Before, begins: datetime
) -> None:
    found = window(before, london(2027, 3, 29, 14), NIGHT, LONDON)
    assert found is not None
    assert found.begins == begins


def test_a_time_that_the_clocks_skip_is_still_a_moment() -> None:
    found = window(Before.DAY, london(2027, 3, 29, 1, 30), NEVER_QUIET, LONDON)
    assert found is not None
    assert found.begins == london(2027, 3, 28, 2, 30)


def test_what_falls_into_the_night_waits_for_the_morning() -> None:
    early = window(Before.DAY, london(2027, 5, 4, 7, 30), NIGHT, LONDON)
    late = window(Before.DAY, london(2027, 5, 4, 22, 0), NIGHT, LONDON)
    assert early is not None
    assert early.begins == london(2027, 5, 3, 8)
    assert late is not None
    assert late.begins == london(2027, 5, 4, 8)


def test_an_hour_before_an_early_meeting_is_left_out() -> None:
    assert window(Before.HOUR, london(2027, 5, 4, 7, 30), NIGHT, LONDON) is None
    found = window(Before.HOUR, london(2027, 5, 4, 8, 30), NIGHT, LONDON)
    assert found is not None
    assert found.begins == london(2027, 5, 4, 8)


def test_a_late_worker_sends_only_what_is_still_of_use() -> None:
    starts = london(2027, 5, 4, 14)
    at = {
        london(2027, 4, 27, 13, 59): None,
        london(2027, 4, 27, 14): Before.WEEK,
        london(2027, 4, 29, 13, 59): Before.WEEK,
        london(2027, 4, 29, 14): None,
        london(2027, 5, 3, 20): Before.DAY,
        london(2027, 5, 3, 22): None,
        london(2027, 5, 4, 9): None,
        london(2027, 5, 4, 13, 30): Before.HOUR,
        london(2027, 5, 4, 13, 56): None,
        london(2027, 5, 4, 15): None,
    }
    assert {now: due(ALL, starts, NIGHT, LONDON, now) for now in at} == at


def test_only_what_was_chosen_is_sent() -> None:
    now, starts = london(2027, 5, 4, 13, 30), london(2027, 5, 4, 14)
    assert due((Before.WEEK, Before.DAY), starts, NIGHT, LONDON, now) is None
    assert due((), starts, NIGHT, LONDON, now) is None


@given(st.sampled_from(ALL), moments, quiets)
def test_a_reminder_ends_before_the_date(before: Before, starts_at: datetime, quiet: Quiet) -> None:
    found = window(before, starts_at, quiet, LONDON)
    if found is not None:
        assert found.begins < found.ends < starts_at


@given(moments, quiets, st.integers(-30_000, 600))
def test_nothing_is_due_in_quiet_hours_or_after_the_date(
    starts_at: datetime, quiet: Quiet, ahead: int
) -> None:
    now = starts_at + timedelta(minutes=ahead)
    if due(ALL, starts_at, quiet, LONDON, now) is not None:
        assert now < starts_at
        assert not is_quiet(now, quiet, LONDON)


@given(moments, quiets)
def test_two_reminders_are_never_due_at_once(starts_at: datetime, quiet: Quiet) -> None:
    found = [each for kind in ALL if (each := window(kind, starts_at, quiet, LONDON))]
    for one, other in pairwise(found):
        assert one.ends <= other.begins
