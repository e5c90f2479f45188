"""A calendar of one's own: only when somebody is busy is read of it, never what with.

Repetition is worked out day by day for the days that matter, so that no rule in a file can keep the
server busy: the libraries' own would go on until the year 9999 for one that never comes.
"""

import calendar as months
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar

from setwise.core.forming.hours import minutes
from setwise.design.dates import LONDON
from setwise.design.words import LazySay, phrase

MOST_BYTES = 5_000_000
MOST_EVENTS = 20_000
MOST_BUSY = 5_000
AHEAD = timedelta(days=400)
LONGEST = timedelta(days=62)
BACK = 366 * 30
"""So many days before a date an event that repeats may have begun, to be counted."""
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

TOO_LARGE = phrase("This calendar is too large: more than 5 MB. Export only the coming year.")
NOT_A_CALENDAR = phrase("This is not a calendar file (.ics) that can be read.")


class Unreadable(Exception):
    """It is no calendar that can be read; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


@dataclass(frozen=True, slots=True)
class Read:
    """When somebody is busy, in minutes since 1970 UTC, from the first to the last day."""

    busy: tuple[tuple[int, int], ...]
    first: date
    last: date


def read(content: bytes, today: date) -> Read:
    """The busy times of the coming year. Raises Unreadable."""
    if len(content) > MOST_BYTES:
        raise Unreadable(TOO_LARGE)
    try:
        parsed = Calendar.from_ical(content, multiple=True)
        if any(each.name != "VCALENDAR" for each in parsed):
            raise Unreadable(NOT_A_CALENDAR)
        events = [each for some in parsed for each in some.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        raise Unreadable(NOT_A_CALENDAR) from None
    if not parsed or len(events) > MOST_EVENTS:
        raise Unreadable(TOO_LARGE if parsed else NOT_A_CALENDAR)
    last = today + AHEAD
    found = sorted(set(_busy(events, today, last)))
    return Read(tuple(found[:MOST_BUSY]), today, last)


def _busy(events: Iterable[Any], first: date, last: date) -> Iterator[tuple[int, int]]:
    moved = _moved(events)
    for event in events:
        try:
            begins, length = _begins(event)
            if _free(event) or length <= timedelta():
                continue
            for start in _starts(event, begins, moved, first, last):
                end = start + length
                if end.date() >= first and start.date() <= last:
                    yield minutes(start), minutes(end)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            # One event that makes no sense takes no other away.
            continue


def _moved(events: Iterable[Any]) -> frozenset[tuple[str, datetime]]:
    """Single dates of events that repeat which stand as events of their own."""
    found = set()
    for event in events:
        if "RECURRENCE-ID" in event:
            found.add((str(event.get("UID", "")), _moment(event["RECURRENCE-ID"].dt)))
    return frozenset(found)


def _free(event: Mapping[str, Any]) -> bool:
    """Whether it keeps nobody busy (RFC 5545, 3.8.2.7 and 3.8.1.11)."""
    transparent = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    return transparent or str(event.get("STATUS", "")).upper() == "CANCELLED"


def _begins(event: Any) -> tuple[datetime, timedelta]:
    begins = event["DTSTART"].dt
    start = _moment(begins)
    if "DTEND" in event:
        length = _moment(event["DTEND"].dt) - start
    elif "DURATION" in event:
        length = event["DURATION"].dt
    else:
        length = timedelta() if isinstance(begins, datetime) else timedelta(days=1)
    return _zoned(begins), min(length, LONGEST)


def _zoned(begins: date) -> datetime:
    """In its own zone, so that the same local time is meant each day; without one, in British time."""
    if not isinstance(begins, datetime):
        return datetime.combine(begins, time(), LONDON)
    if begins.tzinfo is None:
        return begins.replace(tzinfo=LONDON)
    if isinstance(begins.tzinfo, ZoneInfo):
        return begins
    return begins.replace(tzinfo=begins.tzinfo)


def _moment(when: date) -> datetime:
    return _zoned(when).astimezone(UTC)


def _starts(
    event: Any,
    begins: datetime,
    moved: frozenset[tuple[str, datetime]],
    first: date,
    last: date,
) -> Iterator[datetime]:
    if "RRULE" not in event:
        yield begins.astimezone(UTC)
        return
    gone = {_moment(each.dt) for each in _listed(event.get("EXDATE"))}
    uid = str(event.get("UID", ""))
    for day in repeats(dict(event["RRULE"]), begins, first - LONGEST, last):
        start = begins.replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)
        if start not in gone and (uid, start) not in moved:
            yield start


def _listed(value: Any) -> Iterator[Any]:
    for each in value if isinstance(value, list) else [value] if value else []:
        yield from each.dts


def repeats(rule: Mapping[str, Any], begins: datetime, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last` on which an event repeats. At most one a day: what repeats
    within a day is read as once.
    """
    own = begins.date()
    count = int(_one(rule, "COUNT", 0))
    until = rule.get("UNTIL")
    end = min(last, _until(until[0], begins)) if until else last
    start = own if count else max(own, first)
    start = max(start, end - timedelta(days=BACK)) if end > own else start
    seen = 0
    for ordinal in range(start.toordinal(), end.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if not _falls(rule, own, day):
            continue
        seen += 1
        if count and seen > count:
            return
        if day >= first:
            yield day


def _until(until: date, begins: datetime) -> date:
    if not isinstance(until, datetime):
        return until
    local = until.replace(tzinfo=UTC) if until.tzinfo is None else until
    found = local.astimezone(begins.tzinfo)
    return found.date() if found.timetz() >= begins.timetz() else found.date() - timedelta(days=1)


def _one(rule: Mapping[str, Any], name: str, otherwise: Any) -> Any:
    values = rule.get(name)
    return values[0] if values else otherwise


def _falls(rule: Mapping[str, Any], own: date, day: date) -> bool:
    """Whether the event takes place on a day, by its rule (RFC 5545, 3.3.10)."""
    step = max(1, int(_one(rule, "INTERVAL", 1)))
    by_day = [str(each) for each in rule.get("BYDAY", [])]
    in_months = [int(each) for each in rule.get("BYMONTH", [])]
    if in_months and day.month not in in_months:
        return False
    match str(_one(rule, "FREQ", "")).upper():
        case "DAILY":
            return (day - own).days % step == 0 and _on(by_day, day, own)
        case "WEEKLY":
            weeks = (_monday(day, rule) - _monday(own, rule)).days // 7
            return weeks % step == 0 and _on(by_day or [DAYS[own.weekday()]], day, own)
        case "MONTHLY":
            gone = (day.year - own.year) * 12 + day.month - own.month
            return gone % step == 0 and _of_the_month(rule, by_day, own, day)
        case "YEARLY":
            if (day.year - own.year) % step or (not in_months and day.month != own.month):
                return False
            return _of_the_month(rule, by_day, own, day)
        case _:
            return day == own


def _monday(day: date, rule: Mapping[str, Any]) -> date:
    begin = DAYS.index(str(_one(rule, "WKST", "MO")))
    return day - timedelta(days=(day.weekday() - begin) % 7)


def _on(by_day: list[str], day: date, own: date) -> bool:
    return not by_day or DAYS[day.weekday()] in {each[-2:] for each in by_day}


def _of_the_month(rule: Mapping[str, Any], by_day: list[str], own: date, day: date) -> bool:
    numbers = [int(each) for each in rule.get("BYMONTHDAY", [])]
    if not numbers and not by_day:
        return day.day == own.day
    places = [int(each) for each in rule.get("BYSETPOS", [])]
    if not places:
        return _matches(numbers, by_day, day)
    length = months.monthrange(day.year, day.month)[1]
    every = [
        each
        for each in (day.replace(day=number) for number in range(1, length + 1))
        if _matches(numbers, by_day, each)
    ]
    return any(
        day == every[place - 1 if place > 0 else place]
        for place in places
        if place and -len(every) <= place <= len(every)
    )


def _matches(numbers: list[int], by_day: list[str], day: date) -> bool:
    length = months.monthrange(day.year, day.month)[1]
    if numbers and not {day.day, day.day - length - 1} & set(numbers):
        return False
    if not by_day:
        return True
    forward, backward = (day.day - 1) // 7 + 1, -((length - day.day) // 7 + 1)
    name = DAYS[day.weekday()]
    return bool({name, f"{forward}{name}", f"+{forward}{name}", f"{backward}{name}"} & set(by_day))
