"""Dates and times as the NHS writes them, in British time."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.dates import MONTHS_ALT, WEEKDAYS

from setwise.design.words import phrase, say

LONDON = ZoneInfo("Europe/London")


def _local(moment: datetime) -> datetime:
    """The moment on a British clock; a moment without a zone is a mistake."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(LONDON)


def _day(when: date) -> date:
    return _local(when).date() if isinstance(when, datetime) else when


def local_day(moment: datetime) -> date:
    """The day that it is then on a British calendar."""
    return _local(moment).date()


def day(when: date) -> str:
    """Thursday 10 December."""
    return say("{weekday} {day} {month}", **_named(when))


def full_day(when: date) -> str:
    """Thursday 10 December 2026."""
    return say("{weekday} {day} {month} {year}", **_named(when))


def plain_day(when: date) -> str:
    """10 December 2026."""
    return say("{day} {month} {year}", **_named(when))


def _named(when: date) -> dict[str, Any]:
    """The parts of a date. Django knows the names of days and months in its languages."""
    of = _day(when)
    return {
        "weekday": str(WEEKDAYS[of.weekday()]),
        "day": str(of.day),
        "month": str(MONTHS_ALT[of.month]),
        "year": str(of.year),
    }


def clock(moment: datetime) -> str:
    """2pm, 5:30pm, midday, midnight."""
    local = _local(moment)
    if (local.hour, local.minute) == (0, 0):
        return say("midnight")
    if (local.hour, local.minute) == (12, 0):
        return say("midday")
    parts: dict[str, Any] = {
        "hour": local.hour % 12 or 12,
        "minutes": f"{local.minute:02}",
        "hour24": f"{local.hour:02}",
    }
    if local.minute:
        # Translators: {hour24} is there for languages that count to 24: {hour24}:{minutes}
        half = phrase("{hour}:{minutes}am") if local.hour < 12 else phrase("{hour}:{minutes}pm")
    else:
        # Translators: {hour24} is there for languages that count to 24: {hour24}:{minutes}
        half = phrase("{hour}am") if local.hour < 12 else phrase("{hour}pm")
    return half.resolve(**parts)


def hours(start: datetime, end: datetime) -> str:
    """2pm to 4pm."""
    return say("{start} to {end}", start=clock(start), end=clock(end))
