"""Dates for the series of one set: as many as can come, and what it asks of them spread fairly.

What is best, in this order: the fewest absences; then the absences spread over the people; then
days off and nights, spread over them, too. Spread means the least sum of squares: two things asked of
one person cost four, one of each of two people cost two.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from setwise.core.forming.fits import WEIGHT, Fit
from setwise.core.forming.hours import Slot

ABSENT = 1 << 32
"""One absence more or less outweighs all else: the squares of a whole series are below this."""
UNFAIR = 1 << 16
"""So does one unit of the squares of absences outweigh what is asked of those who come."""
NODES = 300
"""How many partial series the exact search looks at before it is content with the best so far."""
NEVER = 1 << 60

Go = Callable[[], bool]
"""Whether to go on."""


@dataclass(frozen=True, slots=True)
class Interval:
    """How many meetings, and how many days there are at least and at most between two of them."""

    meetings: int
    least: int
    most: int

    def __post_init__(self) -> None:
        """Raises ValueError for what no series can keep."""
        if not (1 <= self.meetings <= 24 and 1 <= self.least <= self.most):
            raise ValueError("a series that cannot be")


@dataclass(frozen=True, slots=True)
class Sitting:
    """One set: how each date fits each of its people, and at which it may meet at all."""

    people: tuple[tuple[Fit, ...], ...]
    may: tuple[bool, ...]


class Finder:
    """Finds the series of one set among some slots. The first is within `most` days of `first`."""

    def __init__(
        self, slots: Sequence[Slot], sitting: Sitting, interval: Interval, first: int
    ) -> None:
        self.interval = interval
        self.use = [place for place, may in enumerate(sitting.may) if may]
        self.days = [slots[place].day for place in self.use]
        self.first = first
        self.away = [[_absent(p[place]) for p in sitting.people] for place in self.use]
        self.asked = [[_asked(p[place]) for p in sitting.people] for place in self.use]
        self.people = range(len(sitting.people))
        # The least that a date adds to any series: (s + d)^2 - s^2 is at least d^2.
        self.alone = [
            sum(m * (ABSENT + UNFAIR) + i * i for m, i in zip(away, asked, strict=True))
            for away, asked in zip(self.away, self.asked, strict=True)
        ]
        self.to_go = self._to_go()

    def _to_go(self) -> list[list[int]]:
        """For the k-th meeting at each slot: the least that it and the rest can cost."""
        rest = list(self.alone)
        table = [rest]
        for _ in range(self.interval.meetings - 1):
            after = self._least_after(rest)
            rest = [
                here + there if there < NEVER else NEVER
                for here, there in zip(self.alone, after, strict=True)
            ]
            table.append(rest)
        return table[::-1]

    def _least_after(self, values: list[int]) -> list[int]:
        """For each slot, the least value among those that may follow it."""
        least = [NEVER] * len(values)
        window: deque[int] = deque()
        ahead = len(values) - 1
        for place in range(len(values) - 1, -1, -1):
            near, far = (
                self.days[place] + self.interval.least,
                self.days[place] + self.interval.most,
            )
            while ahead >= 0 and self.days[ahead] >= near:
                while window and values[window[-1]] >= values[ahead]:
                    window.pop()
                window.append(ahead)
                ahead -= 1
            while window and self.days[window[0]] > far:
                window.popleft()
            if window:
                least[place] = values[window[0]]
        return least

    def find(self, go: Go) -> tuple[tuple[int, ...], int] | None:
        """The places of the slots, and what they cost; None if there is no series."""
        start = self._firsts()
        best = min((self.to_go[0][place] for place in start), default=NEVER)
        if best >= NEVER:
            return None
        series = self._improve(self._follow(start))
        series = self._search(series, go)
        return tuple(self.use[place] for place in series), self.cost(series)

    def _firsts(self) -> list[int]:
        end = self.first + self.interval.most
        return [place for place, day in enumerate(self.days) if self.first <= day < end]

    def _after(self, place: int) -> Iterator[int]:
        near, far = self.days[place] + self.interval.least, self.days[place] + self.interval.most
        for each in range(place + 1, len(self.days)):
            if self.days[each] > far:
                return
            if self.days[each] >= near:
                yield each

    def _follow(self, start: list[int]) -> list[int]:
        """The series that is best where nothing is spread."""
        series: list[int] = []
        for k in range(self.interval.meetings):
            ahead = self._after(series[-1]) if series else iter(start)
            series.append(min(ahead, key=lambda place: self.to_go[k][place]))
        return series

    def cost(self, series: Sequence[int]) -> int:
        """What a series costs, by the places among those that may be used."""
        total = 0
        for person in self.people:
            away = sum(self.away[place][person] for place in series)
            asked = sum(self.asked[place][person] for place in series)
            total += away * ABSENT + away * away * UNFAIR + asked * asked
        return total

    def _improve(self, series: list[int]) -> list[int]:
        """Put one date elsewhere as long as that is better."""
        cost, better = self.cost(series), True
        while better:
            better = False
            for k in range(len(series)):
                for place in self._instead(series, k):
                    other = [*series[:k], place, *series[k + 1 :]]
                    if (now := self.cost(other)) < cost:
                        series, cost, better = other, now, True
        return series

    def _instead(self, series: Sequence[int], k: int) -> list[int]:
        """Where the k-th meeting could be instead, with the others where they are."""
        found = self._after(series[k - 1]) if k else iter(self._firsts())
        if k + 1 == len(series):
            return list(found)
        after, low, high = self.days[series[k + 1]], self.interval.least, self.interval.most
        return [place for place in found if low <= after - self.days[place] <= high]

    def _search(self, series: list[int], go: Go) -> list[int]:
        """Branch and bound from a first answer: exact, unless it takes too many nodes."""
        hunt = _Hunt(self, series, go)
        hunt.down([], 0, self._firsts(), (0,) * len(self.people), (0,) * len(self.people))
        return hunt.best

    def choices(self, series: Sequence[int], k: int) -> list[tuple[int, int]]:
        """Where the k-th meeting of a series (of slots) could be instead, best first, and the cost of
        the whole series then.
        """
        where = {slot: place for place, slot in enumerate(self.use)}
        inside = [where[slot] for slot in series if slot in where]
        if len(inside) != len(series):
            return []
        costs = [
            (self.use[place], self.cost([*inside[:k], place, *inside[k + 1 :]]))
            for place in self._instead(inside, k)
        ]
        return sorted(costs, key=lambda each: (each[1], each[0]))


class _Hunt:
    """A search through series, the most promising first."""

    def __init__(self, finder: Finder, series: list[int], go: Go) -> None:
        self.finder = finder
        self.best, self.cost = series, finder.cost(series)
        self.go = go
        self.nodes = NODES

    def down(
        self,
        series: list[int],
        cost: int,
        ahead: Sequence[int],
        away: tuple[int, ...],
        asked: tuple[int, ...],
    ) -> None:
        finder, k = self.finder, len(series)
        if k == finder.interval.meetings:
            if cost < self.cost:
                self.best, self.cost = list(series), cost
            return
        for place in sorted(ahead, key=finder.to_go[k].__getitem__):
            if cost + finder.to_go[k][place] >= self.cost or self.nodes <= 0 or not self.go():
                return
            self.nodes -= 1
            now, more, much = self.add(cost, place, away, asked)
            self.down([*series, place], now, list(finder._after(place)), more, much)

    def add(
        self, cost: int, place: int, away: tuple[int, ...], asked: tuple[int, ...]
    ) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
        more = tuple(map(int.__add__, away, self.finder.away[place]))
        much = tuple(map(int.__add__, asked, self.finder.asked[place]))
        for before, after, was, now in zip(away, more, asked, much, strict=True):
            cost += (after - before) * ABSENT + (after * after - before * before) * UNFAIR
            cost += now * now - was * was
        return cost, more, much


def _absent(fit: Fit) -> int:
    return 1 if fit is Fit.CANNOT else 0


def _asked(fit: Fit) -> int:
    return WEIGHT.get(fit, 0)
