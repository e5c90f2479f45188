"""What of each entry counts in a period: never what lies outside, never a minute twice.

Hours are those of the clock: a night on which the clocks go back has one more, and somebody who is
in two meetings at once has learnt for one hour, not two. What is counted by itself is only what
is known: attendance of live meetings. For the rest its owner's word is taken, as the NMC takes it.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from setwise.core.evidence.kinds import Note, Source
from setwise.core.evidence.records import CpdEntry, Line, Period, Span

MINUTE = 60_000
DAY = timedelta(days=1)

Taken = list[Span]
"""What of the clock was counted already; the spans do not touch each other's time."""


class _Counted(NamedTuple):
    minutes: int
    notes: tuple[Note, ...] = ()


def counted(entries: Iterable[CpdEntry], period: Period, zone: tzinfo) -> tuple[Line, ...]:
    """Each entry with what of it counts, the oldest first; days are those of the time zone.

    Where the same time is in two, it counts in the meeting whose attendance is known, else in the
    one that began first.
    """
    taken: Taken = []
    found: dict[str, _Counted] = {}
    every = sorted(entries, key=_rank)
    for entry in every:
        found[entry.id] = _timed(entry, period, zone, taken) if entry.span else _Counted(0)
    used: dict[date, int] = {}
    for entry in sorted(every, key=lambda each: (each.last, each.first, each.id)):
        if entry.span is None:
            found[entry.id] = _told(entry, period, zone, taken, used)
    return tuple(_line(entry, found[entry.id]) for entry in sorted(every, key=_order))


def _rank(entry: CpdEntry) -> tuple[bool, int, str]:
    return entry.source is not Source.MEETING, entry.span.begins if entry.span else 0, entry.id


def _order(entry: CpdEntry) -> tuple[date, int, str]:
    return entry.first, entry.span.begins if entry.span else 0, entry.id


def _line(entry: CpdEntry, found: _Counted) -> Line:
    return Line(entry, found.minutes, min(entry.participatory, found.minutes), found.notes)


def _not_to_count(entry: CpdEntry) -> Note | None:
    if not entry.counted:
        return Note.SET_ASIDE
    return None if entry.decided else Note.UNDECIDED


def _timed(entry: CpdEntry, period: Period, zone: tzinfo, taken: Taken) -> _Counted:
    """Of an entry whose time on the clock is known: what lies inside and is still free."""
    span = entry.span
    assert span is not None
    if note := _not_to_count(entry):
        return _Counted(0, (note,))
    inside = _both(span, _on_clock(period, zone))
    if inside is None:
        return _Counted(0, (Note.OUTSIDE,))
    free = _without(inside, taken)
    taken.extend(free)
    whole, left = _minutes([inside]), _minutes(free)
    notes = [Note.PARTLY_OUTSIDE] * (whole < min(entry.minutes, _minutes([span])))
    notes += [Note.OVERLAPS] * (left < min(entry.minutes, whole))
    return _Counted(min(entry.minutes, left), tuple(notes))


def _told(
    entry: CpdEntry, period: Period, zone: tzinfo, taken: Taken, used: dict[date, int]
) -> _Counted:
    """Of an entry of which only its days are known: all of it, as far as its days have hours."""
    if note := _not_to_count(entry):
        return _Counted(0, (note,))
    if entry.last < period.first or entry.first > period.last:
        return _Counted(0, (Note.OUTSIDE,))
    if not (period.holds(entry.first) and period.holds(entry.last)):
        return _Counted(0, (Note.ACROSS,))
    left, day = entry.minutes, entry.first
    while left and day <= entry.last:
        gone = used.setdefault(day, _taken_on(day, zone, taken))
        fits = min(left, day_length(day, zone) - gone)
        used[day], left, day = gone + fits, left - fits, day + DAY
    return _Counted(entry.minutes - left, (Note.OVERLAPS,) * (left > 0))


def _taken_on(day: date, zone: tzinfo, taken: Taken) -> int:
    whole = _on_clock(Period(day, day), zone)
    parts = (_both(each, whole) for each in taken)
    # Rounded up: a minute that was begun is not there any more.
    return -(-sum(each.ends - each.begins for each in parts if each) // MINUTE)


def day_length(day: date, zone: tzinfo) -> int:
    """How many minutes a day has: 1,380 or 1,500 when the clocks change."""
    return _minutes([_on_clock(Period(day, day), zone)])


def _on_clock(period: Period, zone: tzinfo) -> Span:
    return Span(_midnight(period.first, zone), _midnight(period.last + DAY, zone))


def _midnight(day: date, zone: tzinfo) -> int:
    return round(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1_000)


def _minutes(spans: Iterable[Span]) -> int:
    """Whole minutes; a part of one counts for nothing, so that no sum is more than the clock's."""
    return sum(each.ends - each.begins for each in spans) // MINUTE


def _both(one: Span, other: Span) -> Span | None:
    begins, ends = max(one.begins, other.begins), min(one.ends, other.ends)
    return Span(begins, ends) if begins < ends else None


def _without(span: Span, taken: Taken) -> list[Span]:
    """What of the span is not taken yet."""
    free, begins = list[Span](), span.begins
    for each in sorted(taken):
        if each.ends > begins and each.begins < span.ends:
            if each.begins > begins:
                free.append(Span(begins, each.begins))
            begins = max(begins, each.ends)
    return [*free, Span(begins, span.ends)] if begins < span.ends else free
