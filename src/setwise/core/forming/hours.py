"""Local days and hours as moments, and the days on which nobody plans.

A moment is a whole number of minutes since 1970 UTC. The zone comes in as an argument.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = 24 * 60


class NoSuchHour(ValueError):
    """On this day the clocks go forward over this time."""


@dataclass(frozen=True, slots=True)
class Hour:
    """A moment that a local day and time mean. `twice`: it comes twice; the first is meant."""

    minute: int
    twice: bool = False


def hour(day: date, clock: time, zone: tzinfo) -> Hour:
    """The moment of a local day and time. Raises NoSuchHour."""
    local = datetime.combine(day, clock)
    first = local.replace(tzinfo=zone)
    there = first.astimezone(UTC)
    # A time that is skipped comes back from UTC as another one.
    if there.astimezone(zone).replace(tzinfo=None) != local:
        raise NoSuchHour
    again = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return Hour(minutes(there), twice=again != there)


def minutes(moment: datetime) -> int:
    """Whole minutes since 1970 UTC. Raises TypeError for a moment without a zone."""
    return (moment - EPOCH) // MINUTE


def moment(minute: int) -> datetime:
    """What `minutes` came from, in UTC."""
    return EPOCH + minute * MINUTE


@dataclass(frozen=True, slots=True)
class Weekly:
    """A time at which a set could meet each week. `weekday`: 0 is Monday."""

    weekday: int
    starts: time
    length: int
    """Minutes."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A date at which a set could meet."""

    start: int
    end: int
    day: int
    """The local day, as its ordinal."""


def slots(
    first: date, last: date, times: tuple[Weekly, ...], without: frozenset[date], zone: tzinfo
) -> tuple[Slot, ...]:
    """Every date from the first to the last day, in order; none in an hour that does not exist."""
    return tuple(sorted(set(_slots(first, last, times, without, zone))))


def _slots(
    first: date, last: date, times: tuple[Weekly, ...], without: frozenset[date], zone: tzinfo
) -> Iterator[Slot]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day in without:
            continue
        for each in times:
            if each.weekday != day.weekday():
                continue
            try:
                start = hour(day, each.starts, zone).minute
            except NoSuchHour:
                continue
            yield Slot(start, start + each.length, ordinal)


def bank_holidays(year: int) -> frozenset[date]:
    """Bank holidays of England and Wales by rule (Banking and Financial Dealings Act 1971, and the
    proclamations since); single ones that are proclaimed for one year only are not among them.
    """
    easter = _easter(year)
    may, august = date(year, 5, 1), date(year, 8, 31)
    christmas = _next_working(date(year, 12, 25), frozenset())
    return frozenset(
        {
            _next_working(date(year, 1, 1), frozenset()),
            easter - timedelta(days=2),
            easter + timedelta(days=1),
            may + timedelta(days=-may.weekday() % 7),
            _last_monday(date(year, 5, 31)),
            _last_monday(august),
            christmas,
            _next_working(date(year, 12, 26), frozenset({christmas})),
        }
    )


def _last_monday(end: date) -> date:
    return end - timedelta(days=end.weekday())


def _next_working(day: date, taken: frozenset[date]) -> date:
    while day.weekday() >= 5 or day in taken:
        day += timedelta(days=1)
    return day


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    (leaps, left), (quads, odd) = divmod(century, 4), divmod(rest, 4)
    fix = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - fix + 15) % 30
    week = (32 + 2 * left + 2 * quads - moon - odd) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
