"""A first seating: the most difficult first, each where it adds most; then room is made for the rest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from setwise.core.forming.annealing import Go
from setwise.core.forming.dice import Dice
from setwise.core.forming.planning import Plan
from setwise.core.forming.seating import POOL, Seating

LOOKED_AT = 40
"""How many sets with room a person is tried in."""
TURNS = 20
"""Rounds for each person, and some more, after which it is given up."""
WAIT = 12
"""For so many rounds, and up to as many more by chance, nobody goes back to where they were turned out."""


def fill(seating: Seating, dice: Dice, wanted: Sequence[int] | None = None) -> None:
    """Seat as many as fit. `wanted`: for each unit a mask of the sets it is planned for."""
    order = seating.pool()
    dice.shuffle(order)
    order.sort(key=lambda unit: _ease(seating, unit))
    for unit in order:
        groups = [g for g in range(seating.groups) if seating.fits(unit, g)]
        if wanted is not None:
            groups = [g for g in groups if wanted[unit] >> g & 1] or groups
        dice.shuffle(groups)
        if groups:
            seating.seat(unit, max(groups[:LOOKED_AT], key=lambda g: seating.gain(unit, g)))


def _ease(seating: Seating, unit: int) -> tuple[int, int, int]:
    c = seating.compact
    slots = (c.meet[unit] & c.slots_mask).bit_count()
    return (-c.sizes[unit], slots, -c.clash[unit].bit_count())


def follow(seating: Seating, plan: Plan) -> list[int]:
    """Give the sets the guides of a plan; the answer is `wanted` for `fill`."""
    at: dict[int, int] = defaultdict(int)
    for group, (slot, guides) in enumerate(plan.sets):
        at[slot] |= 1 << group
        for guide in guides:
            seating.lead(group, guide)
    return [at[slot] for slot in plan.slot_of]


def hand_out_guides(seating: Seating, dice: Dice) -> None:
    """Give every set without a guide one who may lead it and has most sets left."""
    if not seating.compact.with_guides:
        return
    for group in range(seating.groups):
        if seating.guide[group] != POOL:
            continue
        free = [g for g, left in enumerate(seating.left) if left and seating.may_lead(group, g)]
        dice.shuffle(free)
        if free:
            seating.lead(group, max(free, key=lambda g: seating.left[g]))


def make_room(seating: Seating, dice: Dice, go: Go) -> bool:
    """Seat those left over by turning out others, until all sit. Whether that came about.

    Who is turned out weighs more each time, so that the most difficult find their places first.
    """
    weight = [1] * len(seating.where)
    closed: dict[tuple[int, int], int] = {}
    turn = 0
    pool = seating.pool()
    while pool and turn < TURNS * len(weight) + TURNS and go():
        turn += 1
        dice.shuffle(pool)
        unit = max(pool, key=lambda u: weight[u])
        choice = _cheapest(seating, dice, unit, weight, closed, turn)
        if choice is None:
            weight[unit] += 1
            continue
        group, turned_out = choice
        for other in turned_out:
            seating.unseat(other)
            weight[other] += 1
            closed[other, group] = turn + WAIT + dice.below(WAIT)
        seating.seat(unit, group)
        pool = seating.pool()
    return not pool


def _cheapest(
    seating: Seating,
    dice: Dice,
    unit: int,
    weight: Sequence[int],
    closed: dict[tuple[int, int], int],
    turn: int,
) -> tuple[int, list[int]] | None:
    best: tuple[int, list[int]] | None = None
    least = 0
    groups = list(range(seating.groups))
    dice.shuffle(groups)
    for group in groups:
        if closed.get((unit, group), 0) > turn:
            continue
        turned_out = _in_the_way(seating, unit, group, weight)
        if turned_out is None:
            continue
        cost = sum(weight[other] for other in turned_out)
        if best is None or cost < least:
            best, least = (group, turned_out), cost
            if not cost:
                break
    return best


def _in_the_way(seating: Seating, unit: int, group: int, weight: Sequence[int]) -> list[int] | None:
    """Who would have to leave for this unit, or None if that would not help."""
    c = seating.compact
    guide = seating.guide[group]
    if guide != POOL and not c.may_lead[unit] >> guide & 1:
        return None
    clash = c.clash[unit]
    out = [other for other in seating.members[group] if clash >> other & 1]
    stay = [other for other in seating.members[group] if not clash >> other & 1]
    meet = c.meet[unit] & (-1 if guide == POOL else c.guide_meet[guide])
    if not c.can_meet(meet):
        return None
    _who_can_meet(seating, meet, stay, out, weight)
    room = c.rules.most - c.sizes[unit] - sum(c.sizes[other] for other in stay)
    while room < 0:
        other = min(stay, key=lambda u: weight[u])
        stay.remove(other)
        out.append(other)
        room += c.sizes[other]
    return out


def _who_can_meet(
    seating: Seating, meet: int, stay: list[int], out: list[int], weight: Sequence[int]
) -> None:
    """Move from `stay` to `out` until the rest can meet, those who shut out most slots first."""
    c = seating.compact
    while not c.can_meet(_all(seating, meet, stay, POOL)):
        other = max(
            stay,
            key=lambda u: ((_all(seating, meet, stay, u) & meet).bit_count(), -weight[u]),
        )
        stay.remove(other)
        out.append(other)


def _all(seating: Seating, meet: int, units: Sequence[int], but: int) -> int:
    for unit in units:
        if unit != but:
            meet &= seating.compact.meet[unit]
    return meet
