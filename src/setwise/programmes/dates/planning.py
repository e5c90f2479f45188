"""From people, their rosters and answers to dates, and to what is said of each. Plain data only."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple
from uuid import UUID

from setwise.core.forming.dates import Found, Party, Season, find
from setwise.core.forming.fits import WEIGHT, Busy, Fit, Known, fits
from setwise.core.forming.hours import Slot, moment
from setwise.core.forming.series import Finder, Interval, Sitting
from setwise.design.dates import LONDON
from setwise.programmes.dates.options import WEEK, Options

Times = tuple[int, int]
"""From and to, in minutes since 1970 UTC."""
FEW = 12
"""So many other dates are offered for one of a series."""


class Answer(StrEnum):
    """What somebody says to a date."""

    YES = "yes"
    RATHER_NOT = "rather_not"
    NO = "no"


_AS_FIT = {Answer.YES: Fit.CAN, Answer.RATHER_NOT: Fit.RATHER_NOT, Answer.NO: Fit.CANNOT}


def half(slot: Slot) -> str:
    """The half-day that a date begins in, by its usual code."""
    local = moment(slot.start).astimezone(LONDON)
    return f"{_WEEKDAYS[local.weekday()]}-{'am' if local.hour < NOON else 'pm'}"


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NOON = 12


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody of a set: when they are busy, and what they answered for some dates.

    `halves` are the half-days they can make, as a list or they themselves said (`mon-am`); empty:
    nobody said. They count where no roster knows better.
    """

    who: UUID
    name: str
    known: Known = field(default_factory=lambda: Known(()))
    answers: Mapping[Times, Answer] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()

    def fits(self, slots: Sequence[Slot], *, released: bool) -> tuple[Fit, ...]:
        """How each date fits them: what they said themselves counts more than a roster."""
        found = fits(self.known, slots, released=released)
        if not self.answers and not self.halves:
            return found
        return tuple(self._fit(slot, fit) for slot, fit in zip(slots, found, strict=True))

    def _fit(self, slot: Slot, fit: Fit) -> Fit:
        if answer := self.answers.get((slot.start, slot.end)):
            return _AS_FIT[answer]
        low, high = self.known.covered
        if low <= slot.day <= high or not self.halves or half(slot) in self.halves:
            return fit
        return Fit.CANNOT


@dataclass(frozen=True, slots=True)
class Table:
    """A set that looks for dates. Without its facilitators it does not meet; `meets` is when it
    meets already.
    """

    id: UUID
    name: str
    people: tuple[Sitter, ...]
    leaders: tuple[Sitter, ...] = ()
    meets: tuple[Busy, ...] = ()


class Count(NamedTuple):
    """How many a set has, and how many of them cannot come to a date."""

    people: int
    cannot: int


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of a date: who of how many can come, and of whom it asks something."""

    slot: Slot
    room: str
    people: int
    cannot: tuple[str, ...]
    asked: tuple[tuple[str, Fit], ...]

    @property
    def starts_at(self) -> datetime:
        """When it begins."""
        return moment(self.slot.start)

    @property
    def ends_at(self) -> datetime:
        """When it ends."""
        return moment(self.slot.end)

    @property
    def count(self) -> Count:
        """The same in figures."""
        return Count(self.people, len(self.cannot))


def look(tables: Sequence[Table], options: Options, go: Callable[[], bool]) -> tuple[Found, ...]:
    """Dates for each of these sets, in their order."""
    slots = options.slots()
    rooms = len(options.rooms) or None
    parties = tuple(_party(each, slots, options) for each in tables)
    return find(Season(slots, parties, options.interval(), _away(tables, slots), rooms), go)


def stand(
    expected: Sequence[int],
    people: Iterable[Sequence[Answer]],
    leaders: Iterable[Sequence[Answer]],
) -> bool:
    """Whether a set has confirmed its dates: at each of them, no more of its people say no than were
    expected not to come, and no facilitator does.
    """
    said = list(people)
    if any(Answer.NO in each for each in leaders):
        return False
    return all(
        sum(each[place] is Answer.NO for each in said) <= most
        for place, most in enumerate(expected)
    )


def _party(table: Table, slots: Sequence[Slot], options: Options) -> Party:
    people = tuple(each.fits(slots, released=options.released) for each in table.people)
    return Party(str(table.id), people, (*_leading(table), f"set {table.id}"))


def _leading(table: Table) -> Iterable[str]:
    return (str(each.who) for each in table.leaders)


def _away(tables: Iterable[Table], slots: Sequence[Slot]) -> dict[str, frozenset[int]]:
    """Which slots a facilitator cannot make, and at which a set meets already."""
    away: dict[str, frozenset[int]] = {}
    for table in tables:
        away[f"set {table.id}"] = _cannot(fits(Known(table.meets), slots))
        for each in table.leaders:
            if str(each.who) not in away:
                away[str(each.who)] = _cannot(each.fits(slots, released=False))
    return away


def _cannot(found: Iterable[Fit]) -> frozenset[int]:
    return frozenset(place for place, fit in enumerate(found) if fit is Fit.CANNOT)


def line(table: Table, slot: Slot, room: str, *, released: bool) -> Line:
    """What is said of one date."""
    found = [(each.name, each.fits([slot], released=released)[0]) for each in table.people]
    return Line(
        slot,
        room,
        len(found),
        tuple(name for name, fit in found if fit is Fit.CANNOT),
        tuple((name, fit) for name, fit in found if WEIGHT.get(fit, 0) and fit is not Fit.DAY_OFF),
    )


def others(table: Table, options: Options, chosen: Sequence[Slot], k: int) -> tuple[Slot, ...]:
    """Which dates the k-th of a series could be instead, the best first. By hand an interval may be a
    week shorter or longer than was asked for.
    """
    slots = options.slots()
    away = _away([table], slots)
    may = [True] * len(slots)
    for places in away.values():
        for place in places:
            may[place] = False
    sitting = Sitting(_party(table, slots, options).people, tuple(may))
    finder = Finder(slots, sitting, by_hand(options), slots[0].day if slots else 0)
    at = {slot: place for place, slot in enumerate(slots)}
    if any(slot not in at for slot in chosen):
        return ()
    found = finder.choices([at[slot] for slot in chosen], k)
    return tuple(slots[place] for place, _ in found if slots[place] != chosen[k])[:FEW]


def by_hand(options: Options) -> Interval:
    """The interval for dates that somebody chooses: a week less, or a week more."""
    asked = options.interval()
    return Interval(asked.meetings, max(1, asked.least - WEEK), asked.most + WEEK)


def keeps(options: Options, chosen: Sequence[Slot]) -> bool:
    """Whether a series keeps the interval, as far as it has to by hand."""
    interval = by_hand(options)
    gaps = [later.day - sooner.day for sooner, later in pairwise(chosen)]
    return all(interval.least <= gap <= interval.most for gap in gaps)
