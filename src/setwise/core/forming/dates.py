"""Dates for the series of many sets at once: facilitators and rooms are shared.

Sets are looked at one after the other, those with the busiest facilitators first; what one has taken
is gone for the next. Then each is looked for again with all others where they are, as long as that
makes anything better and the time lasts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from setwise.core.forming.fits import Fit
from setwise.core.forming.hours import Slot
from setwise.core.forming.series import Finder, Go, Interval, Sitting


class Trouble(StrEnum):
    """Why there is no series for a set."""

    PERIOD = "period"
    """No series keeps the interval within the period."""
    LEADER = "leader"
    """The facilitator cannot come to enough of the dates."""
    ROOMS = "rooms"
    """The rooms are taken."""


@dataclass(frozen=True, slots=True)
class Party:
    """A set that looks for dates. Ids are opaque strings.

    `people` says for each of its members how each slot fits; `leaders` are those without whom it
    does not meet.
    """

    id: str
    people: tuple[tuple[Fit, ...], ...]
    leaders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Season:
    """What is asked. `away` says for a leader which slots they cannot make.

    `rooms` is how many sets can meet at the same time; None: any number.
    """

    slots: tuple[Slot, ...]
    parties: tuple[Party, ...]
    interval: Interval
    away: dict[str, frozenset[int]]
    rooms: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A set's series as places of slots, each with the number of its room; or what the trouble is."""

    id: str
    series: tuple[int, ...] = ()
    rooms: tuple[int, ...] = ()
    cost: int = 0
    trouble: Trouble | None = None


ROUNDS = 3


def find(season: Season, go: Go) -> tuple[Found, ...]:
    """A series for each set, in the order of the sets."""
    diary = _Diary(season)
    order = _order(season)
    for party in order:
        diary.place(party, go)
    for _ in range(ROUNDS):
        if not go() or not sum(diary.again(party, go) for party in order):
            break
    return tuple(diary.found[each.id] for each in season.parties)


def _order(season: Season) -> list[Party]:
    """Who has the least choice comes first."""
    load = Counter(leader for party in season.parties for leader in party.leaders)
    away = {leader: len(slots) for leader, slots in season.away.items()}

    def tight(party: Party) -> tuple[int, int, str]:
        return (
            -max((load[each] for each in party.leaders), default=0),
            -max((away.get(each, 0) for each in party.leaders), default=0),
            party.id,
        )

    return sorted(season.parties, key=tight)


class _Diary:
    """Who meets when, as far as it is known."""

    def __init__(self, season: Season) -> None:
        self.season = season
        self.first = season.slots[0].day if season.slots else 0
        self.found: dict[str, Found] = {}
        self.led: dict[str, set[int]] = {}
        self.taken: dict[int, dict[int, str]] = {}
        """For each slot that is used: the set in each room."""
        self.beside = _beside(season.slots)

    def place(self, party: Party, go: Go) -> None:
        self.found[party.id] = self._take(party, self._look(party, go))

    def again(self, party: Party, go: Go) -> bool:
        """Look for better dates for one set, with all others where they are."""
        if not go():
            return False
        before = self.found[party.id]
        self._leave(party, before)
        now = self._look(party, go)
        better = now.trouble is None and (before.trouble is not None or now.cost < before.cost)
        self.found[party.id] = self._take(party, now if better else before)
        return better

    def _look(self, party: Party, go: Go) -> Found:
        may = [self._leaders_can(party, place) for place in range(len(self.season.slots))]
        room = [ok and self._room(place) is not None for place, ok in enumerate(may)]
        found = self._finder(party, room).find(go)
        if found is not None:
            return Found(party.id, *found[:1], cost=found[1])
        if self._finder(party, [True] * len(may)).find(_never) is None:
            return Found(party.id, trouble=Trouble.PERIOD)
        tight = self._finder(party, may).find(_never) is None
        return Found(party.id, trouble=Trouble.LEADER if tight else Trouble.ROOMS)

    def _finder(self, party: Party, may: Sequence[bool]) -> Finder:
        sitting = Sitting(party.people, tuple(may))
        return Finder(self.season.slots, sitting, self.season.interval, self.first)

    def _leaders_can(self, party: Party, place: int) -> bool:
        for leader in party.leaders:
            if place in self.season.away.get(leader, frozenset()):
                return False
            if not self.led.get(leader, set()).isdisjoint(self.beside[place]):
                return False
        return True

    def _room(self, place: int) -> int | None:
        """The first room that is free all the time."""
        if self.season.rooms is None:
            return 0
        used = {room for each in self.beside[place] for room in self.taken.get(each, {})}
        return next((room for room in range(self.season.rooms) if room not in used), None)

    def _take(self, party: Party, found: Found) -> Found:
        rooms = tuple(self._room(place) or 0 for place in found.series)
        for place, room in zip(found.series, rooms, strict=True):
            self.taken.setdefault(place, {})[room] = party.id
            for leader in party.leaders:
                self.led.setdefault(leader, set()).add(place)
        return replace(found, rooms=rooms)

    def _leave(self, party: Party, found: Found) -> None:
        for place, room in zip(found.series, found.rooms, strict=True):
            self.taken[place].pop(room, None)
            for leader in party.leaders:
                self.led[leader].discard(place)


def _never() -> bool:
    return False


def _beside(slots: Sequence[Slot]) -> list[frozenset[int]]:
    """For each slot, those that share any time with it, itself included."""
    found: list[frozenset[int]] = []
    for place, slot in enumerate(slots):
        first = place
        while first and slots[first - 1].day >= slot.day - 1:
            first -= 1
        near = range(first, min(len(slots), place + 60))
        found.append(
            frozenset(
                each
                for each in near
                if slots[each].start < slot.end and slots[each].end > slot.start
            )
        )
    return found
