"""Dates and times as the NHS writes them, in British time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.dateformat import format as date_format

from setwise.design.words import say

LONDON = ZoneInfo("Europe/London")


def _local(moment: datetime) -> datetime:
    """The moment on a British clock; a moment without a zone is a mistake."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(LONDON)


def _day(when: date) -> date:
    return _local(when).date() if isinstance(when, datetime) else when


def day(when: date) -> str:
    """Thursday 10 December."""
    return date_format(_day(when), "l j F")


def full_day(when: date) -> str:
    """Thursday 10 December 2026."""
    return date_format(_day(when), "l j F Y")


def clock(moment: datetime) -> str:
    """2pm, 5:30pm, midday, midnight."""
    local = _local(moment)
    if (local.hour, local.minute) == (0, 0):
        return say("midnight")
    if (local.hour, local.minute) == (12, 0):
        return say("midday")
    minutes = f":{local.minute:02}" if local.minute else ""
    half = say("am") if local.hour < 12 else say("pm")
    return f"{local.hour % 12 or 12}{minutes}{half}"


def hours(start: datetime, end: datetime) -> str:
    """2pm to 4pm."""
    return say("{start} to {end}", start=clock(start), end=clock(end))
