"""An exercise is offered once, and at most one a week."""

from datetime import UTC, datetime, timedelta

from setwise.room.practice.exercises import EXERCISES
from setwise.room.practice.rules import APART, due

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
ORDER = ("one", "two", "three")


def test_the_first_comes_first() -> None:
    assert due(ORDER, {}, NOW) == "one"


def test_what_was_done_or_put_away_is_not_offered_again() -> None:
    assert due(ORDER, {"one": NOW - APART, "three": NOW - timedelta(days=90)}, NOW) == "two"


def test_not_two_within_a_week() -> None:
    assert due(ORDER, {"one": NOW - APART + timedelta(minutes=1)}, NOW) is None


def test_after_the_last_it_is_quiet() -> None:
    assert due(ORDER, dict.fromkeys(ORDER, NOW - timedelta(days=365)), NOW) is None


def test_there_are_five_with_several_lines_each() -> None:
    assert len(EXERCISES) == 5
    assert all(len(each.lines) >= 3 for each in EXERCISES.values())
