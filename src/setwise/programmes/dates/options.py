"""What is asked for when dates are looked for, and how that is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from setwise.core.forming.hours import Slot, Weekly, bank_holidays, slots
from setwise.core.forming.series import Interval
from setwise.design.dates import LONDON

WEEK = 7
MOST_SLOTS = 3_000
"""Dates that are looked at, at most."""


@dataclass(frozen=True, slots=True)
class Options:
    """Which dates may be, how many, and how far from each other. Times are local."""

    first: date
    last: date
    meetings: int
    weeks_least: int
    weeks_most: int
    minutes: int
    weekdays: tuple[int, ...]
    starts: tuple[time, ...]
    rooms: tuple[str, ...] = ()
    holidays: bool = True
    """Bank holidays are left out."""
    released: bool = False
    """People can be let off a day shift."""

    def slots(self) -> tuple[Slot, ...]:
        """Every date that may be."""
        weekly = tuple(
            Weekly(day, start, self.minutes) for day in self.weekdays for start in self.starts
        )
        years = range(self.first.year, self.last.year + 1) if self.holidays else ()
        without = frozenset(day for year in years for day in bank_holidays(year))
        return slots(self.first, self.last, weekly, without, LONDON)

    def interval(self) -> Interval:
        """How many, and how far apart; a few days either way of whole weeks."""
        return Interval(self.meetings, self.weeks_least * WEEK, self.weeks_most * WEEK)


def kept(options: Options) -> dict[str, Any]:
    """As JSON holds it."""
    return {
        "first": options.first.isoformat(),
        "last": options.last.isoformat(),
        "meetings": options.meetings,
        "weeks_least": options.weeks_least,
        "weeks_most": options.weeks_most,
        "minutes": options.minutes,
        "weekdays": list(options.weekdays),
        "starts": [each.isoformat("minutes") for each in options.starts],
        "rooms": list(options.rooms),
        "holidays": options.holidays,
        "released": options.released,
    }


def read(data: Mapping[str, Any]) -> Options:
    """What `kept` wrote."""
    return Options(
        date.fromisoformat(data["first"]),
        date.fromisoformat(data["last"]),
        data["meetings"],
        data["weeks_least"],
        data["weeks_most"],
        data["minutes"],
        tuple(data["weekdays"]),
        tuple(map(time.fromisoformat, data["starts"])),
        tuple(data["rooms"]),
        data["holidays"],
        data["released"],
    )
