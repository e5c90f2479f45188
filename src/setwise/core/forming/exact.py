"""Small problems, solved for certain: every set that may be is listed, and CP-SAT chooses among them.

OR-Tools is imported here and in `plan`, and only when it is needed: it takes a second or two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from setwise.core.forming.compact import Compact
from setwise.core.forming.seating import POOL, Snapshot

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

UNITS = 18
"""Up to so many units all sets are listed."""
LISTED = 40_000
"""With more sets than this, it is no small problem."""

Go = Callable[[], bool]


class Possible(NamedTuple):
    """A set that may be: its units, the guides who may lead it, and what it is worth."""

    units: tuple[int, ...]
    guides: tuple[int, ...]
    worth: int


@dataclass(frozen=True, slots=True)
class Solved:
    """`best` is None if there is no way. Not `proven`: the time was up."""

    best: Snapshot | None
    bound: int
    proven: bool


def is_small(compact: Compact) -> bool:
    """Whether it is worth a try."""
    return len(compact.sizes) <= UNITS


def solve(compact: Compact, seconds: float, seed: int, go: Go) -> Solved | None:
    """The best there is, without the constant; None if it is no small problem after all."""
    listed = possible(compact, go)
    if listed is None:
        return None
    model = _Model(compact, listed)
    for unit in range(len(compact.sizes)):
        model.model.add_exactly_one(model.with_unit[unit])
    model.model.maximize(sum(listed[n].worth * var for n, _, var in model.chosen))
    return model.solved(seconds, seed)


def can_all_sit(compact: Compact, required: frozenset[str], seconds: float, go: Go) -> bool | None:
    """Whether sets can be chosen in which all of these sit, whoever else does. None: not known."""
    listed = possible(compact, go)
    if listed is None:
        return None
    model = _Model(compact, listed)
    for unit, ids in enumerate(compact.ids):
        if required & set(ids):
            model.model.add_exactly_one(model.with_unit[unit])
        else:
            model.model.add_at_most_one(model.with_unit[unit])
    solved = model.solved(seconds, 0)
    return solved.best is not None if solved.proven or solved.best else None


class _Model:
    """One 0-1 variable for each set that may be, and each guide who may lead it."""

    def __init__(self, compact: Compact, listed: list[Possible]) -> None:
        from ortools.sat.python import cp_model

        self.compact = compact
        self.listed = listed
        self.model = cp_model.CpModel()
        self.chosen: list[tuple[int, int, cp_model.IntVar]] = []
        self.with_unit: list[list[cp_model.IntVar]] = [[] for _ in compact.sizes]
        led: list[list[cp_model.IntVar]] = [[] for _ in compact.guides]
        for n, possible_set in enumerate(listed):
            for guide in possible_set.guides:
                var = self.model.new_bool_var("")
                self.chosen.append((n, guide, var))
                for unit in possible_set.units:
                    self.with_unit[unit].append(var)
                if guide != POOL:
                    led[guide].append(var)
        for guide, variables in enumerate(led):
            self.model.add(sum(variables) <= compact.guide_left[guide])

    def solved(self, seconds: float, seed: int) -> Solved:
        from ortools.sat.python import cp_model

        solver = solver_for(seconds, seed)
        status = solver.solve(self.model)
        if status == cp_model.INFEASIBLE:
            return Solved(None, 0, True)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return Solved(None, 0, False)
        value, bound = round(solver.objective_value), round(solver.best_objective_bound)
        return Solved(self._snapshot(solver, value), bound, status == cp_model.OPTIMAL)

    def _snapshot(self, solver: cp_model.CpSolver, value: int) -> Snapshot:
        where = [POOL] * len(self.compact.sizes)
        guides: list[int] = []
        for n, guide, var in self.chosen:
            if solver.boolean_value(var):
                for unit in self.listed[n].units:
                    where[unit] = len(guides)
                guides.append(guide)
        return Snapshot(tuple(where), tuple(guides), value)


def solver_for(seconds: float, seed: int, workers: int = 1) -> cp_model.CpSolver:
    """One worker does the same each time; the time limit is the one thing that may differ."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = seed & 0x7FFFFFFF
    solver.parameters.max_time_in_seconds = max(0.01, seconds)
    solver.parameters.catch_sigint_signal = False
    return solver


def possible(compact: Compact, go: Go) -> list[Possible] | None:
    """Every set that keeps the rules, or None if they are too many or the time is up."""
    found: list[Possible] = []
    for units, people, meet in _sets(compact, (), 0, 0, -1, 0):
        guides = _guides(compact, units, meet)
        if guides:
            found.append(Possible(units, guides, worth(compact, units, people)))
        if len(found) > LISTED or (len(found) % 500 == 0 and not go()):
            return None
    return found


Begun = tuple[tuple[int, ...], int, int]


def _sets(
    compact: Compact, units: tuple[int, ...], mask: int, people: int, meet: int, start: int
) -> Iterator[Begun]:
    """Sets that keep all rules but those of guides, in the order of their units."""
    rules = compact.rules
    if people >= rules.least:
        yield units, people, meet
    for unit in range(start, len(compact.sizes)):
        more, both = people + compact.sizes[unit], meet & compact.meet[unit]
        if more <= rules.most and not compact.clash[unit] & mask and compact.can_meet(both):
            yield from _sets(compact, (*units, unit), mask | 1 << unit, more, both, unit + 1)


def _guides(compact: Compact, units: tuple[int, ...], meet: int) -> tuple[int, ...]:
    if not compact.with_guides:
        return (POOL,)
    may = -1
    for unit in units:
        may &= compact.may_lead[unit]
    return tuple(
        guide
        for guide, theirs in enumerate(compact.guide_meet)
        if may >> guide & 1 and compact.can_meet(meet & theirs)
    )


def worth(compact: Compact, units: tuple[int, ...], people: int) -> int:
    """The score of one set, without the constant."""
    rules = compact.rules
    mix = 0
    for attribute in compact.attributes:
        distinct = len({value for unit in units for value in attribute.values[unit]})
        mix += attribute.weight * max(0, distinct - attribute.free)
    return mix - rules.weights.size * abs(people - rules.preferred)
