"""When somebody is asked how they see themselves, and where a rating belongs."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from setwise.learning.growth.rules import PUT_AWAY, Journey, Moment, due, moment_of

AT = datetime(2028, 2, 29, 12, tzinfo=UTC)
DAY = timedelta(days=1)
START, MIDDLE, END = Moment

TABLE = [
    # held, of, whether the first is near or ended, and what is asked
    (0, 6, None, False, None),
    (0, 6, AT + 15 * DAY, False, None),
    (0, 6, AT + 14 * DAY, False, START),
    (1, 6, None, False, START),
    (2, 6, None, False, None),
    (3, 6, None, False, MIDDLE),
    (5, 6, None, False, MIDDLE),
    (6, 6, None, False, END),
    (7, 6, None, False, END),
    (1, 3, None, False, START),
    (2, 3, None, False, MIDDLE),
    (3, 3, None, False, END),
    (1, 2, None, False, START),
    (2, 2, None, False, END),
    (1, 1, None, False, END),
    (1, None, None, False, START),
    (4, None, None, False, None),
    (4, None, None, True, END),
    (0, None, None, True, None),
]


@pytest.mark.parametrize(("held", "of", "first_at", "ended", "asked"), TABLE)
def test_what_is_asked_when(
    held: int, of: int | None, first_at: datetime | None, ended: bool, asked: Moment | None
) -> None:
    assert due(Journey(held, of, first_at, ended), (), {}, AT) is asked


def test_what_was_done_is_not_asked_again() -> None:
    assert due(Journey(3, 6), (START, MIDDLE), {}, AT) is None
    assert due(Journey(3, 6), (START,), {}, AT) is MIDDLE


def test_not_now_holds_for_some_weeks() -> None:
    journey = Journey(3, 6)
    assert due(journey, (), {MIDDLE: AT - PUT_AWAY + DAY}, AT) is None
    assert due(journey, (), {MIDDLE: AT - PUT_AWAY}, AT) is MIDDLE
    assert due(journey, (), {START: AT}, AT) is MIDDLE


JOURNEYS = some.builds(
    Journey,
    some.integers(0, 40),
    some.none() | some.integers(1, 30),
    some.none() | some.datetimes(timezones=some.just(UTC)),
    some.booleans(),
)


@given(JOURNEYS, some.sets(some.sampled_from(Moment)))
def test_only_the_moment_that_it_is_is_ever_asked(journey: Journey, done: set[Moment]) -> None:
    asked = due(journey, done, {}, AT)
    assert asked in (None, moment_of(journey))
    assert asked not in done


@given(some.integers(1, 30))
def test_the_moments_come_in_their_order(of: int) -> None:
    order = list(Moment)
    seen = [order.index(moment_of(Journey(held, of))) for held in range(of + 3)]
    assert seen == sorted(seen)
    assert seen[-1] == order.index(END)
