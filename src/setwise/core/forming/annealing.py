"""Swaps and moves people between sets, and takes what is worse less and less often.

Everybody who sits keeps every rule at every step, but for the least size, which costs dearly.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from setwise.core.forming.dice import Dice
from setwise.core.forming.seating import POOL, Seating, Snapshot

HOT, COLD = 0.7, 0.12
"""Temperatures of a cycle. A loss of 1 is taken with a chance of 24 % at first, 0.02 % at last."""
WARM = 0.4
"""Where a cycle begins that goes on from what was found: not so hot that all of it is lost."""
LOOK = 256
"""Steps between two looks at the clock."""
WORST = 12
"""Losses from here on are never taken."""
_DIE = 1 << 30

Go = Callable[[], bool]
"""Whether to go on."""


def anneal(seating: Seating, dice: Dice, steps: int, go: Go, hot: float = HOT) -> Snapshot | None:
    """One cycle of so many steps. The best complete seating that was met, if any."""
    best = seating.snapshot() if seating.complete() else None
    turns = max(1, steps // LOOK)
    walk = _Walk(seating, dice)
    for turn in range(turns):
        if not go():
            break
        heat = hot * (COLD / hot) ** (turn / turns)
        walk.chances = [int(_DIE * math.exp(-loss / heat)) for loss in range(WORST)]
        best = walk.some_steps(best)
        walk.another_guide()
    return best


class _Walk:
    """A walk through seatings."""

    def __init__(self, seating: Seating, dice: Dice) -> None:
        self.s = seating
        self.dice = dice
        self.chances: list[int] = []
        # Swaps are quick to judge where both units are one person.
        sizes = seating.compact.sizes
        self.one = [size == 1 for size in sizes]
        self.bit = [1 << unit for unit in range(len(sizes))]

    def some_steps(self, best: Snapshot | None) -> Snapshot | None:
        s, below = self.s, self.dice.below
        units, groups, where, members = len(s.where), s.groups, s.where, s.members
        top = best.value if best else None
        for _ in range(LOOK):
            unit = below(units)
            home, other = where[unit], below(groups)
            if home in (other, POOL):
                continue
            pick = below(len(members[other]) + 1)
            if pick == len(members[other]):
                self.move(unit, other)
            else:
                self.swap(unit, members[other][pick])
            if (top is None or s.value > top) and s.complete():
                best = s.snapshot()
                top = best.value
        return best

    def taken(self, gain: int) -> bool:
        """Whether a change of this worth is taken."""
        if gain >= 0:
            return True
        return -gain < WORST and self.dice.below(_DIE) < self.chances[-gain]

    def move(self, unit: int, other: int) -> None:
        s = self.s
        if not s.fits(unit, other):
            return
        home, before = s.where[unit], s.value
        s.unseat(unit)
        s.seat(unit, other)
        if not self.taken(s.value - before):
            s.unseat(unit)
            s.seat(unit, home)

    def swap(self, u: int, v: int) -> None:
        s = self.s
        if not self.may_swap(u, v):
            return
        g, h = s.where[u], s.where[v]
        if self.one[u] and self.one[v]:
            gain = sum([t.swap(g, t.single[u], h, t.single[v]) for t in s.tallies])
            if self.taken(gain):
                self.exchange(u, g, v, h)
            return
        before = s.value
        self.exchange(u, g, v, h)
        if not self.taken(s.value - before):
            self.exchange(u, h, v, g)

    def exchange(self, u: int, g: int, v: int, h: int) -> None:
        s = self.s
        s.unseat(u)
        s.unseat(v)
        s.seat(u, h)
        s.seat(v, g)

    def may_swap(self, u: int, v: int) -> bool:
        """Whether both sets keep the rules if these two change places."""
        s = self.s
        c = s.compact
        g, h = s.where[u], s.where[v]
        left, right = c.clash[v] & s.mask[g], c.clash[u] & s.mask[h]
        if (left and left != self.bit[u]) or (right and right != self.bit[v]):
            return False
        more = c.sizes[u] - c.sizes[v]
        if more and (s.count[h] + more > c.rules.most or s.count[g] - more > c.rules.most):
            return False
        if c.with_guides and not self.guides_agree(u, s.guide[h], v, s.guide[g]):
            return False
        return c.can_meet(s.without(h, v) & c.meet[u]) and c.can_meet(s.without(g, u) & c.meet[v])

    def guides_agree(self, u: int, of_u: int, v: int, of_v: int) -> bool:
        may = self.s.compact.may_lead
        return (of_u == POOL or may[u] >> of_u & 1 == 1) and (
            of_v == POOL or may[v] >> of_v & 1 == 1
        )

    def another_guide(self) -> None:
        """Let two sets change their guides, or one take a guide who has sets left."""
        s, dice = self.s, self.dice
        if not s.compact.with_guides or not s.groups:
            return
        for _ in range(4):
            group, other = dice.below(s.groups), dice.below(s.groups)
            mine, theirs = s.guide[group], s.guide[other]
            spare = dice.below(len(s.left))
            if s.left[spare] and s.may_lead(group, spare):
                s.lead(group, spare)
            elif POOL not in (mine, theirs) and self.may_change(group, theirs, other, mine):
                s.lead(group, theirs)
                s.lead(other, mine)

    def may_change(self, group: int, theirs: int, other: int, mine: int) -> bool:
        s = self.s
        return mine != theirs and s.may_lead(group, theirs) and s.may_lead(other, mine)
