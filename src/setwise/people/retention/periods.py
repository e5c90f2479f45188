"""How long things are kept: each area says here what it keeps for how long, and how it lets go.

An administrator sets each period within its bounds; `usual` is what holds until then. The page, the
preview, the job and the reference take along whatever is registered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from setwise.design.words import LazySay, phrase
from setwise.people.models import Organisation

MONTH = timedelta(days=365) / 12


class Unit(StrEnum):
    """In what a period is counted."""

    DAYS = "days"
    MONTHS = "months"


BOUNDS = {
    Unit.DAYS: phrase("Days, from {least} to {most}. Usually {usual}."),
    Unit.MONTHS: phrase("Months, from {least} to {most}. Usually {usual}."),
}
LENGTHS: dict[Unit, timedelta] = {Unit.DAYS: timedelta(days=1), Unit.MONTHS: MONTH}

Due = Callable[[UUID, datetime], Sequence[UUID]]
"""The things of an organisation that are older than a moment, by id; nothing is changed."""
First = Callable[[UUID, Sequence[UUID], datetime], None]
"""What comes before that; told the moment."""
Count = Callable[[UUID, datetime], int]
"""How many things are older than a moment."""
Remove = Callable[[UUID, Sequence[UUID]], None]
"""Lets these go. It is called for a few at a time, within a transaction of their own."""


class Removal(NamedTuple):
    """One kind of thing that goes when a period is over."""

    title: LazySay
    """What they are, in the plural, for the preview: "Meetings, with who came"."""
    due: Due
    remove: Remove
    first: First | None = None
    """What is done before, outside of the transaction, such as destroying keys."""

    def how_many(self, organisation: UUID, before: datetime) -> int:
        """How many there are."""
        return len(self.due(organisation, before))


class Elsewhere(NamedTuple):
    """The same where another job of the house lets them go (`room.housework`, `people.audit`)."""

    title: LazySay
    how_many: Count


class Period(NamedTuple):
    """One period that an administrator can set."""

    key: str
    title: LazySay
    hint: LazySay
    """What it means, in plain words."""
    unit: Unit
    usual: int
    least: int
    most: int
    removals: tuple[Removal | Elsewhere, ...]
    place: int
    """Where it stands on the page."""
    column: str = ""
    """The organisation's own column that holds it; else it is in `Organisation.periods`."""

    def of(self, organisation: Organisation) -> int:
        """How long an organisation keeps these things, in units."""
        if self.column:
            return int(getattr(organisation, self.column))
        return int(organisation.periods.get(self.key, self.usual))

    def before(self, amount: int, at: datetime) -> datetime:
        """What is older than this is over, if the period is so many units."""
        return at - LENGTHS[self.unit] * amount

    def bounds(self) -> LazySay:
        """Between what it can be set."""
        return BOUNDS[self.unit].bind(least=self.least, most=self.most, usual=self.usual)


_periods: dict[str, Period] = {}


def register(period: Period) -> None:
    """Keep something for a period. Again with the same key, the later one counts."""
    _periods[period.key] = period


def every() -> tuple[Period, ...]:
    """All of them, as they stand on the page."""
    return tuple(sorted(_periods.values(), key=lambda period: period.place))
