"""Use cases for all meetings of a cohort in a period: cancel them, or move them by weeks."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from uuid import UUID

from setwise.core.forming.hours import NoSuchHour, hour, moment
from setwise.design.dates import LONDON
from setwise.programmes.dates import usecases
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import By, Move
from setwise.programmes.models import Meeting


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen, before it does. `meeting` set beside what it would meet with."""

    moves: tuple[Move, ...]
    clashes: tuple[Move, ...]
    """Those that would meet with another date of their set."""


def shifted(meetings: Iterable[Meeting], others: Iterable[Meeting], weeks: int) -> Preview:
    """Each of these meetings so many weeks later, at the same local time. `others` are all that their
    sets have ahead.
    """
    going = list(meetings)
    keys = {each.pk for each in going}
    staying = [each for each in others if each.pk not in keys]
    moves = [
        Move(each, _later(each.starts_at, weeks), _later(each.ends_at, weeks)) for each in going
    ]
    bad = {move.meeting.pk for move in moves if _meets(move, staying)}
    return Preview(
        tuple(each for each in moves if each.meeting.pk not in bad),
        tuple(each for each in moves if each.meeting.pk in bad),
    )


class Gap(NamedTuple):
    """Two dates of a set that would follow each other too soon, or too late."""

    name: str
    first: datetime
    second: datetime
    days: int


def gaps(preview: Preview, others: Iterable[Meeting], least: int, most: int) -> tuple[Gap, ...]:
    """Where the dates of a set would not keep the weeks that its programme asks for between them,
    because of what moves.
    """
    moved = {each.meeting.pk: each.starts_at for each in preview.moves}
    names = {each.meeting.learning_set_id: each.meeting.learning_set.name for each in preview.moves}
    series: dict[UUID, list[tuple[datetime, bool]]] = defaultdict(list)
    for each in others:
        if each.learning_set_id in names and each.cancelled_at is None:
            starts_at = moved.get(each.pk, each.starts_at)
            series[each.learning_set_id].append((starts_at, each.pk in moved))
    found = [
        Gap(names[key], first, second, _days(first, second))
        for key, dates in series.items()
        for (first, one), (second, other) in pairwise(sorted(dates))
        if one is not other and not least * 7 <= _days(first, second) <= most * 7
    ]
    return tuple(sorted(found, key=lambda each: (each.name, each.first)))


def _days(first: datetime, second: datetime) -> int:
    return (second.astimezone(LONDON).date() - first.astimezone(LONDON).date()).days


def _later(at: datetime, weeks: int) -> datetime:
    local = at.astimezone(LONDON)
    day = local.date() + timedelta(weeks=weeks)
    clock = time(local.hour, local.minute)
    try:
        return moment(hour(day, clock, LONDON).minute)
    except NoSuchHour:
        # Nobody plans in this hour; the next one there is comes nearest.
        return moment(hour(day, time(clock.hour + 1, clock.minute), LONDON).minute)


def _meets(move: Move, others: Sequence[Meeting]) -> bool:
    return any(
        each.learning_set_id == move.meeting.learning_set_id
        and each.starts_at < move.ends_at
        and each.ends_at > move.starts_at
        for each in others
    )


def move_all(*, preview: Preview, reason: Reason, by: By, at: datetime) -> tuple[UUID, ...]:
    """Move all that meet with nothing, and tell everybody once. Raises Refused."""
    moved = usecases.move(moves=preview.moves, reason=reason, by=by, at=at)
    return tuple(each.pk for each in moved)


def cancel_all(
    *, meetings: Sequence[Meeting], reason: Reason, by: By, at: datetime
) -> tuple[UUID, ...]:
    """Cancel all, and tell everybody once. Raises Refused."""
    gone = usecases.cancel(meetings=meetings, reason=reason, by=by, at=at)
    return tuple(each.pk for each in gone)
