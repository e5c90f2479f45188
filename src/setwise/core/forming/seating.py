"""Who sits where while a search goes on, with what each set is worth kept up to date."""

from __future__ import annotations

from dataclasses import dataclass

from setwise.core.forming.compact import Attribute, Compact

POOL = -1
"""Where a unit is that has no seat; and the guide of a set that has none."""
TOO_SMALL = 50
"""What each person missing to the least size costs during a search; never part of an answer."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A seating to come back to."""

    where: tuple[int, ...]
    guide: tuple[int, ...]
    value: int


class Tally:
    """How often each value of one attribute occurs in each set.

    `single` is the value of a unit of one person, -1 if it has none, -2 for larger units. The
    last place of each row of `counts` takes what -1 says, and is never looked at.
    """

    __slots__ = ("counts", "distinct", "gains", "single", "values")

    def __init__(self, attribute: Attribute, groups: int) -> None:
        """Nobody sits anywhere yet."""
        self.values = attribute.values
        self.single = [_single(values) for values in attribute.values]
        self.counts = [[0] * (attribute.kinds + 1) for _ in range(groups)]
        self.distinct = [0] * groups
        beyond = (max(0, d - attribute.free) for d in range(attribute.kinds + 1))
        self.gains = [attribute.weight * each for each in beyond]

    def add(self, unit: int, group: int) -> int:
        """Count a unit in; how much the set gains."""
        counts, before = self.counts[group], self.distinct[group]
        for value in self.values[unit]:
            self.distinct[group] += counts[value] == 0
            counts[value] += 1
        return self.gains[self.distinct[group]] - self.gains[before]

    def remove(self, unit: int, group: int) -> int:
        """Count a unit out; how much the set gains (mostly below nought)."""
        counts, before = self.counts[group], self.distinct[group]
        for value in self.values[unit]:
            counts[value] -= 1
            self.distinct[group] -= counts[value] == 0
        return self.gains[self.distinct[group]] - self.gains[before]

    def swap(self, g: int, a: int, h: int, b: int) -> int:
        """What both sets gain if `a` leaves g for h, and `b` leaves h for g (-1: nothing)."""
        if a == b:
            return 0
        left, right = self.counts[g], self.counts[h]
        before_left, before_right = self.distinct[g], self.distinct[h]
        after_left, after_right = before_left, before_right
        if a >= 0:
            after_left -= left[a] == 1
            after_right += right[a] == 0
        if b >= 0:
            after_left += left[b] == 0
            after_right -= right[b] == 1
        gains = self.gains
        return gains[after_left] + gains[after_right] - gains[before_left] - gains[before_right]


def _single(values: tuple[int, ...]) -> int:
    return values[0] if len(values) == 1 else -1


class Seating:
    """Sets under construction. `value` is the score of all sets, without the constant."""

    def __init__(self, compact: Compact, groups: int) -> None:
        """So many empty sets, and everybody in the pool."""
        self.compact = compact
        self.groups = groups
        self.members: list[list[int]] = [[] for _ in range(groups)]
        self.mask = [0] * groups
        self.count = [0] * groups
        self.meet = [-1] * groups
        """What all in the set, and its guide, can make."""
        self.guide = [POOL] * groups
        self.where = [POOL] * len(compact.sizes)
        self.left = list(compact.guide_left)
        self.tallies = [Tally(attribute, groups) for attribute in compact.attributes]
        self.rest: list[dict[int, int]] = [{} for _ in range(groups)]
        """For each set and member looked at: what all others can make. Emptied by changes."""
        self.worth = [self._size_worth(n) for n in range(compact.rules.most + 1)]
        self.value = groups * self.worth[0]

    def _size_worth(self, people: int) -> int:
        rules = self.compact.rules
        away = rules.weights.size * abs(people - rules.preferred)
        return -away - TOO_SMALL * max(0, rules.least - people)

    def seat(self, unit: int, group: int) -> None:
        """Take a unit out of the pool into a set; nothing is checked."""
        c = self.compact
        before = self.count[group]
        self.count[group] = after = before + c.sizes[unit]
        self.members[group].append(unit)
        self.mask[group] |= 1 << unit
        self.meet[group] &= c.meet[unit]
        self.where[unit] = group
        self.rest[group] = {}
        self.value += self.worth[after] - self.worth[before]
        self.value += sum(tally.add(unit, group) for tally in self.tallies)

    def unseat(self, unit: int) -> None:
        """Take a unit out of its set into the pool."""
        group = self.where[unit]
        before = self.count[group]
        self.count[group] = after = before - self.compact.sizes[unit]
        self.meet[group] = self.without(group, unit)
        self.members[group].remove(unit)
        self.mask[group] ^= 1 << unit
        self.where[unit] = POOL
        self.rest[group] = {}
        self.value += self.worth[after] - self.worth[before]
        self.value += sum(tally.remove(unit, group) for tally in self.tallies)

    def without(self, group: int, unit: int) -> int:
        """What all in the set but this unit can make."""
        known = self.rest[group].get(unit)
        if known is None:
            known = self._guide_meet(self.guide[group])
            for other in self.members[group]:
                if other != unit:
                    known &= self.compact.meet[other]
            self.rest[group][unit] = known
        return known

    def _guide_meet(self, guide: int) -> int:
        return -1 if guide == POOL else self.compact.guide_meet[guide]

    def lead(self, group: int, guide: int) -> None:
        """Give the set another guide, or none; nothing is checked."""
        if self.guide[group] != POOL:
            self.left[self.guide[group]] += 1
        if guide != POOL:
            self.left[guide] -= 1
        self.guide[group] = guide
        self.meet[group] = self.meet_led_by(group, guide)
        self.rest[group] = {}

    def meet_led_by(self, group: int, guide: int) -> int:
        """What all in the set could make with this guide."""
        meet = self._guide_meet(guide)
        for unit in self.members[group]:
            meet &= self.compact.meet[unit]
        return meet

    def may_lead(self, group: int, guide: int) -> bool:
        """Whether the guide could lead the set as it is, offers left out of account."""
        if any(not self.compact.may_lead[u] >> guide & 1 for u in self.members[group]):
            return False
        return self.compact.can_meet(self.meet_led_by(group, guide))

    def fits(self, unit: int, group: int) -> bool:
        """Whether a unit of the pool may come into the set."""
        c = self.compact
        if c.clash[unit] & self.mask[group] or self.count[group] + c.sizes[unit] > c.rules.most:
            return False
        guide = self.guide[group]
        if guide != POOL and not c.may_lead[unit] >> guide & 1:
            return False
        return c.can_meet(self.meet[group] & c.meet[unit])

    def gain(self, unit: int, group: int) -> int:
        """What seating the unit would add to the value."""
        before = self.value
        kept = self.rest[group]
        meet = self.meet[group]
        self.seat(unit, group)
        gained = self.value - before
        self.rest[group][unit] = meet
        self.unseat(unit)
        self.rest[group] = kept
        return gained

    def pool(self) -> list[int]:
        """The units without a seat."""
        return [unit for unit, group in enumerate(self.where) if group == POOL]

    def complete(self) -> bool:
        """Whether everybody sits, in sets that are large enough and led."""
        least, led = self.compact.rules.least, not self.compact.with_guides
        return POOL not in self.where and all(
            count >= least and (led or guide != POOL)
            for count, guide in zip(self.count, self.guide, strict=True)
        )

    def snapshot(self) -> Snapshot:
        """What to come back to."""
        return Snapshot(tuple(self.where), tuple(self.guide), self.value)


def restored(compact: Compact, snapshot: Snapshot) -> Seating:
    """A seating as it was."""
    seating = Seating(compact, len(snapshot.guide))
    for group, guide in enumerate(snapshot.guide):
        seating.lead(group, guide)
    for unit, group in enumerate(snapshot.where):
        if group != POOL:
            seating.seat(unit, group)
    return seating
