"""When somebody is reminded of a date: a week before, a day, an hour; and never in their quiet hours.

A week and a day are those of the clock on the wall: the evening before stays the evening before,
also when the clocks change in the night. An hour is an hour.
"""

from collections.abc import Collection
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple, assert_never


class Before(StrEnum):
    """How long before."""

    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


class Quiet(NamedTuple):
    """From when until when nobody writes, as minutes after midnight; the same twice: never."""

    begins: int
    ends: int


NEVER_QUIET = Quiet(0, 0)


class Window(NamedTuple):
    """From when a reminder is due, and until when it is of use. The end is outside."""

    begins: datetime
    ends: datetime


_OF_USE = {
    Before.WEEK: (timedelta(days=2), timedelta(days=3)),
    Before.DAY: (timedelta(hours=12), timedelta(hours=2)),
    Before.HOUR: (timedelta(hours=1), timedelta(minutes=5)),
}
"""For how long a late one is of use after it was due, and how long before the date it is no more."""


def due(
    chosen: Collection[Before], starts_at: datetime, quiet: Quiet, zone: tzinfo, now: datetime
) -> Before | None:
    """Which reminder is to be sent now, if any; never more than one."""
    if is_quiet(now, quiet, zone):
        return None
    for each in Before:
        found = window(each, starts_at, quiet, zone) if each in chosen else None
        if found is not None and found.begins <= now < found.ends:
            return each
    return None


def window(before: Before, starts_at: datetime, quiet: Quiet, zone: tzinfo) -> Window | None:
    """When a reminder is to be sent; None where quiet hours leave no time of use."""
    late, last = _OF_USE[before]
    begins = awake(_moment(before, starts_at, zone), quiet, zone)
    ends = min(begins + late, starts_at - last)
    return Window(begins, ends) if begins < ends else None


def _moment(before: Before, starts_at: datetime, zone: tzinfo) -> datetime:
    match before:
        case Before.WEEK:
            return _days_before(7, starts_at, zone)
        case Before.DAY:
            return _days_before(1, starts_at, zone)
        case Before.HOUR:
            return starts_at - timedelta(hours=1)
    assert_never(before)


def _days_before(days: int, moment: datetime, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    return datetime.combine(
        local.date() - timedelta(days=days), local.time(), tzinfo=zone
    ).astimezone(UTC)


def is_quiet(moment: datetime, quiet: Quiet, zone: tzinfo) -> bool:
    """Whether nobody writes at this moment."""
    local = moment.astimezone(zone)
    minute = local.hour * 60 + local.minute
    if quiet.begins <= quiet.ends:
        return quiet.begins <= minute < quiet.ends
    return minute >= quiet.begins or minute < quiet.ends


def awake(moment: datetime, quiet: Quiet, zone: tzinfo) -> datetime:
    """The moment, or the end of the quiet hours in which it lies."""
    if not is_quiet(moment, quiet, zone):
        return moment
    local = moment.astimezone(zone)
    today = local.hour * 60 + local.minute < quiet.ends
    day = local.date() if today else local.date() + timedelta(days=1)
    ends = time(quiet.ends // 60 % 24, quiet.ends % 60)
    return datetime.combine(day, ends, tzinfo=zone).astimezone(UTC)
