"""How many sets meet at which slot, and who with whom: CP-SAT on counts instead of seats.

Each set is given one slot that all in it can make. Who sits with whom within a slot is left open;
that is what makes it quick. What is possible here need not be possible with seats, but what is
impossible here is impossible.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from setwise.core.forming.compact import Compact
from setwise.core.forming.counting import numbers_of_sets
from setwise.core.forming.exact import solver_for

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    Vars = dict[int, cp_model.IntVar]

ANY = -1
"""The slot where slots do not matter."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`slot_of` each unit; `sets` and their guides at each slot. Not `possible`: proven."""

    possible: bool
    slot_of: tuple[int, ...] = ()
    sets: tuple[tuple[int, tuple[int, ...]], ...] = ()
    """For each set its slot, and the guides planned there (one, or none)."""


def plan(
    compact: Compact,
    seconds: float,
    seed: int,
    *,
    required: frozenset[str] | None = None,
) -> Plan | None:
    """The best plan found in the time; None if there is none yet.

    With `required`, only these people need a place.
    """
    from ortools.sat.python import cp_model

    model = _Model(compact, required)
    solver = solver_for(seconds, seed)
    status = solver.solve(model.model)
    if status == cp_model.INFEASIBLE:
        return Plan(False)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    return model.read(solver)


class _Model:
    def __init__(self, compact: Compact, required: frozenset[str] | None) -> None:
        from ortools.sat.python import cp_model

        self.c = compact
        self.required = required
        self.model = cp_model.CpModel()
        self.slots = self._slots()
        numbers = numbers_of_sets(compact)
        self.most = compact.people // compact.rules.least
        self.sets: Vars = {s: self.model.new_int_var(0, self.most, "") for s in self.slots}
        if required is None:
            everywhere = sum(self.sets.values())
            self.model.add(everywhere >= numbers.start)
            self.model.add(everywhere < numbers.stop)
        self.at: list[Vars] = [self._places(unit) for unit in range(len(compact.sizes))]
        self.people = {slot: self._people(slot) for slot in self.slots}
        self._sizes()
        self._apart()
        self.guides: dict[int, Vars] = {}
        if compact.with_guides:
            self._guides()

    def _slots(self) -> list[int]:
        if not self.c.rules.slots_least or not self.c.slots:
            return [ANY]
        return list(range(len(self.c.slots)))

    def _can(self, meet: int, slot: int) -> bool:
        return slot == ANY or meet >> slot & 1 == 1

    def _places(self, unit: int) -> Vars:
        """One variable for each slot that the unit can make; one of them is 1."""
        slots = [slot for slot in self.slots if self._can(self.c.meet[unit], slot)]
        variables = {slot: self.model.new_bool_var("") for slot in slots}
        if self.required is None or self.required & set(self.c.ids[unit]):
            self.model.add_exactly_one(variables.values())
        else:
            self.model.add_at_most_one(variables.values())
        return variables

    def _people(self, slot: int) -> cp_model.LinearExprT:
        sizes = self.c.sizes
        there = [(n, at[slot]) for n, at in enumerate(self.at) if slot in at]
        return sum(sizes[n] * var for n, var in there)

    def _sizes(self) -> None:
        rules = self.c.rules
        for slot, sets in self.sets.items():
            self.model.add(self.people[slot] >= rules.least * sets)
            self.model.add(self.people[slot] <= rules.most * sets)

    def _apart(self) -> None:
        """Of those who all sit apart, no more are at a slot than there are sets."""
        for units in cliques(self.c):
            for slot, sets in self.sets.items():
                there = [self.at[unit][slot] for unit in units if slot in self.at[unit]]
                if len(there) > 1:
                    self.model.add(sum(there) <= sets)

    def _guides(self) -> None:
        for guide, left in enumerate(self.c.guide_left):
            meet = self.c.guide_meet[guide]
            slots = [slot for slot in self.slots if left and self._can(meet, slot)]
            led = {slot: self.model.new_int_var(0, left, "") for slot in slots}
            self.model.add(sum(led.values()) <= left)
            self.guides[guide] = led
        for slot, sets in self.sets.items():
            led_there = [led[slot] for led in self.guides.values() if slot in led]
            self.model.add(sum(led_there) == sets)

    def read(self, solver: cp_model.CpSolver) -> Plan:
        slot_of = []
        for at in self.at:
            there = [slot for slot, var in at.items() if solver.boolean_value(var)]
            slot_of.append(there[0] if there else ANY)
        sets: list[tuple[int, tuple[int, ...]]] = []
        for slot, count in self.sets.items():
            guides = [
                guide
                for guide, led in self.guides.items()
                if slot in led
                for _ in range(solver.value(led[slot]))
            ]
            for n in range(solver.value(count)):
                sets.append((slot, tuple(guides[n : n + 1])))
        return Plan(True, tuple(slot_of), tuple(sets))


def cliques(compact: Compact) -> list[list[int]]:
    """Units who all sit apart from each other; every two who do are in one of these."""
    found: list[list[int]] = []
    covered = [0] * len(compact.sizes)
    for unit, clash in enumerate(compact.clash):
        left = clash & ~covered[unit] & -1 << unit
        while left:
            clique, common = [unit], left
            while common:
                other = (common & -common).bit_length() - 1
                clique.append(other)
                common &= compact.clash[other]
            found.append(clique)
            everyone = sum(1 << each for each in clique)
            for each in clique:
                covered[each] |= everyone
            left &= ~covered[unit]
    return found
