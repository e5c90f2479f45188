"""Whether somebody can come at a date, and how much it asks of them, by their roster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from setwise.core.forming.hours import Slot

REST = 11 * 60
"""Minutes of rest after a night (Working Time Regulations 1998, reg. 10: 11 hours a day)."""
BEFORE = 8 * 60
"""Minutes before a night in which somebody would rather sleep."""


class Shift(StrEnum):
    """What a stretch of a roster is."""

    DAY = "day"
    NIGHT = "night"
    LEAVE = "leave"
    BUSY = "busy"
    """Anything in a calendar of one's own."""
    FREE = "free"
    """A day off, or a day that is kept for learning: it stands in no busy list."""


class Fit(StrEnum):
    """How a date fits somebody."""

    CAN = "can"
    DAY_OFF = "day_off"
    BEFORE_NIGHT = "before_night"
    RATHER_NOT = "rather_not"
    AFTER_NIGHT = "after_night"
    CANNOT = "cannot"


WEIGHT: dict[Fit, int] = {
    Fit.CAN: 0,
    Fit.DAY_OFF: 1,
    Fit.BEFORE_NIGHT: 2,
    Fit.RATHER_NOT: 2,
    Fit.AFTER_NIGHT: 3,
}
"""How inconvenient a date is to somebody who can come."""


@dataclass(frozen=True, slots=True, order=True)
class Busy:
    """A stretch in which somebody is busy, in minutes since 1970 UTC."""

    start: int
    end: int
    kind: Shift


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody: when they are busy, and for which days a roster says so."""

    busy: tuple[Busy, ...]
    covered: tuple[int, int] = (0, -1)
    """The first and last local day that a roster of shifts covers; on others nothing is known."""
    works: frozenset[int] = frozenset()
    """Local days on which a shift begins, or that a night reaches into."""


def fits(known: Known, slots: Sequence[Slot], *, released: bool = False) -> tuple[Fit, ...]:
    """How each slot fits; slots and busy times in order of their start.

    `released`: people can be let off a day shift, so that only leave, nights and their own calendar
    keep them away.
    """
    busy = sorted(known.busy)
    found: list[Fit] = []
    first = 0
    for slot in slots:
        # What ended long before the slot ended long before every later one, too.
        while first < len(busy) and busy[first].end + REST <= slot.start:
            first += 1
        found.append(_fit(known, busy, first, slot, released))
    return tuple(found)


def _fit(known: Known, busy: Sequence[Busy], first: int, slot: Slot, released: bool) -> Fit:
    worst = Fit.CAN
    for each in busy[first:]:
        if each.start >= slot.end + BEFORE:
            break
        if each.start < slot.end and each.end > slot.start:
            if not (released and each.kind is Shift.DAY):
                return Fit.CANNOT
        elif each.kind is Shift.NIGHT:
            near = _near(each, slot)
            worst = near if WEIGHT[near] > WEIGHT[worst] else worst
    low, high = known.covered
    if worst is Fit.CAN and low <= slot.day <= high and slot.day not in known.works:
        return Fit.DAY_OFF
    return worst


def _near(night: Busy, slot: Slot) -> Fit:
    if night.end <= slot.start < night.end + REST:
        return Fit.AFTER_NIGHT
    if slot.end <= night.start < slot.end + BEFORE:
        return Fit.BEFORE_NIGHT
    return Fit.CAN
