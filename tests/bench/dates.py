"""Dates for sixty sets over a year, against everybody's rosters."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from datetime import time as clock
from zoneinfo import ZoneInfo

from setwise.core.forming.dates import Party, Season, find
from setwise.core.forming.dice import Dice
from setwise.core.forming.fits import Busy, Fit, Known, Shift, fits
from setwise.core.forming.hours import DAY, Slot, Weekly, bank_holidays, slots
from setwise.core.forming.series import ABSENT, Interval
from tests.bench.table import Figure

LONDON = ZoneInfo("Europe/London")
FIRST, LAST = date(2027, 1, 4), date(2027, 12, 31)
SETS, PEOPLE, LEADERS = 60, 8, 20
PATTERN = "EELLRRNNNRRRREELLRRRNNRRRR"
"""A rotating roster: early, late, night, rest."""
SHIFTS = {"E": (7, 8, Shift.DAY), "L": (13, 8, Shift.DAY), "N": (20, 12, Shift.NIGHT)}


def a_roster(dice: Dice) -> Known:
    """A year of shifts that turn, each from another place, with some changed and four weeks' leave."""
    phase, busy, works = dice.below(len(PATTERN)), [], set()
    away = {dice.below(365) // 7 for _ in range(4)}
    begin = FIRST.toordinal()
    for day in range(365):
        code = PATTERN[(day + phase) % len(PATTERN)]
        if not dice.below(8):
            code = "ELNR"[dice.below(4)]
        start = (begin + day - date(1970, 1, 1).toordinal()) * DAY
        if day // 7 in away:
            busy.append(Busy(start, start + DAY, Shift.LEAVE))
        elif code in SHIFTS:
            hour, hours, kind = SHIFTS[code]
            busy.append(Busy(start + hour * 60, start + (hour + hours) * 60, kind))
            works.add(begin + day)
    return Known(tuple(busy), (begin, LAST.toordinal()), frozenset(works))


def a_season() -> tuple[Season, int]:
    """Everything from the rosters on, and how many fits were worked out."""
    dice = Dice(7)
    holidays = bank_holidays(2027)
    times = tuple(Weekly(day, clock(hour), 120) for day in range(5) for hour in (9, 14))
    some = slots(FIRST, LAST, times, holidays, LONDON)
    parties = tuple(
        Party(
            f"s{number}",
            tuple(fits(a_roster(dice), some) for _ in range(PEOPLE)),
            (f"g{number % LEADERS}",),
        )
        for number in range(SETS)
    )
    away = {f"g{number}": _away(dice, some) for number in range(LEADERS)}
    return Season(some, parties, Interval(6, 42, 56), away, rooms=8), len(some)


def _away(dice: Dice, some: tuple[Slot, ...]) -> frozenset[int]:
    own = fits(a_roster(dice), some)
    return frozenset(place for place, fit in enumerate(own) if fit is Fit.CANNOT)


def figures() -> Iterator[Figure]:
    """Seconds from rosters to dates, and how many can come."""
    began = time.perf_counter()
    season, count = a_season()
    read = time.perf_counter() - began
    found = find(season, lambda: time.perf_counter() - began < 60)
    whole = time.perf_counter() - began
    without = sum(each.trouble is not None for each in found)
    absent = sum(each.cost // ABSENT for each in found)
    seats = SETS * PEOPLE * season.interval.meetings
    yield Figure(
        f"{SETS} sets, {SETS * PEOPLE} people, {count} possible dates",
        f"{whole:.1f} s ({read:.1f} s of it: how each date fits)",
        "10 s",
    )
    yield Figure("sets without a series", str(without), "0")
    yield Figure("can come, of all seats at all meetings", f"{100 - 100 * absent / seats:.1f} %")
