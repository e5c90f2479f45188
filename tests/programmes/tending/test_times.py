"""British times: clocks go forward over one hour, and back over another."""

from datetime import UTC, date, datetime, time

import pytest

from setwise.programmes.tending.times import NoSuchTime, moment


def test_winter_and_summer() -> None:
    assert moment(date(2027, 1, 28), time(14)) == datetime(2027, 1, 28, 14, tzinfo=UTC)
    assert moment(date(2027, 7, 28), time(14)) == datetime(2027, 7, 28, 13, tzinfo=UTC)


def test_an_hour_that_is_not_there() -> None:
    with pytest.raises(NoSuchTime):
        moment(date(2027, 3, 28), time(1, 30))


def test_of_an_hour_that_comes_twice_the_first_is_meant() -> None:
    assert moment(date(2027, 10, 31), time(1, 30)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
