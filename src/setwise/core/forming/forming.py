"""From people to sets: checks, a first seating, and a search that goes on until it is proven or told to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from setwise.core.forming import building, clashing, counting, exact, planning, shrinking
from setwise.core.forming.annealing import WARM, anneal
from setwise.core.forming.compact import Compact, compact
from setwise.core.forming.dice import Dice
from setwise.core.forming.outcome import Clash, ClashKind, Outcome, Progress, Rule
from setwise.core.forming.problem import Group, Problem
from setwise.core.forming.quality import formed
from setwise.core.forming.scoring import score
from setwise.core.forming.seating import POOL, Seating, Snapshot, restored

STEPS = 100
"""Steps of the first cycle for each person."""
TRIED = 3
"""Numbers of sets that are tried beside each other before the best goes on alone."""


@dataclass
class Run:
    """One call: what was asked, the time, and the best so far."""

    problem: Problem
    compact: Compact
    seconds: float
    clock: Callable[[], float]
    seed: int
    progress: Callable[[Progress], None] | None
    stop: Callable[[], bool] | None
    bound: int = 0
    best: Snapshot | None = None
    placed: int = 0
    left_over: tuple[str, ...] = ()
    stopped: bool = False
    impossible: bool = False
    """Proven: there is no way."""
    dice: Dice = field(init=False)
    started: float = field(init=False)

    def __post_init__(self) -> None:
        """Time runs from here."""
        self.started = self.clock()
        self.dice = Dice(self.seed)

    def elapsed(self) -> float:
        """Seconds since it began."""
        return self.clock() - self.started

    def left(self) -> float:
        """Seconds that are left."""
        return self.seconds - self.elapsed()

    def proven(self) -> bool:
        """Whether nothing can be better."""
        return self.best is not None and self.value(self.best) >= self.bound

    def value(self, snapshot: Snapshot) -> int:
        """The score of a seating, locked sets left out."""
        return snapshot.value + self.compact.constant

    def until(self, share: float) -> Callable[[], bool]:
        """Whether to go on, up to this share of the time."""

        def go() -> bool:
            if self.stop is not None and not self.stopped and self.stop():
                self.stopped = True
            return not self.stopped and self.elapsed() < share * self.seconds

        return go

    def keep(self, snapshot: Snapshot | None) -> None:
        """Keep a seating if it is the best so far, and tell."""
        if snapshot and (self.best is None or snapshot.value > self.best.value):
            self.best = snapshot
            self.placed = self.compact.people
        self.tell()

    def tell(self) -> None:
        """Say how far it is."""
        if self.progress is not None:
            locked = score(self.problem, self.problem.locked)
            told = None if self.best is None else self.value(self.best) + locked
            people = self.compact.people
            self.progress(Progress(self.elapsed(), told, self.bound + locked, self.placed, people))


def form(
    problem: Problem,
    *,
    seconds: float,
    clock: Callable[[], float],
    seed: int = 0,
    progress: Callable[[Progress], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Outcome:
    """Sets that keep every hard rule, as good as can be found in the time; or why there are none.

    `clock` counts seconds from anywhere. `stop` is asked often: once it says so, the best so far is
    the answer. The same seed gives the same answer where the time does not cut the search short.
    """
    run = Run(problem, compact(problem), seconds, clock, seed, progress, stop)
    if run.compact.people:
        clash = clashing.plain(problem, run.compact) or _search(run)
        if clash is not None:
            return Outcome("infeasible", 0, 0, run.elapsed(), (), clash)
    return _outcome(run)


def _search(run: Run) -> Clash | None:
    """Search until it is proven or the time is up; a clash if nothing was found."""
    numbers = counting.likely(run.compact)
    run.bound = counting.bound(run.compact, numbers[0])
    _try(run, numbers[0], run.until(0.3))
    if exact.is_small(run.compact) and not run.proven() and not run.stopped:
        _solve(run)
    elif run.best is None:
        _by_plan(run)
    for turn, number in enumerate(numbers[1:], start=2):
        enough = run.best is not None and turn > TRIED
        if not (enough or run.proven() or run.impossible or _hopeless(run, number)):
            _try(run, number, run.until(min(0.9, 0.1 + 0.2 * turn)))
    _go_on(run)
    return None if run.best else _in_the_way(run)


def _try(run: Run, number: int, go: Callable[[], bool]) -> None:
    """One cycle with so many sets."""
    seating = _first(run, number, go)
    if seating is not None:
        run.keep(anneal(seating, run.dice, STEPS * run.compact.people, go))


def _solve(run: Run) -> None:
    """Solve a small problem for certain, if the time allows."""
    solved = exact.solve(run.compact, run.left(), run.seed, run.until(1.0))
    if solved is not None:
        run.keep(solved.best)
        if solved.best is not None and solved.proven:
            run.bound = run.value(solved.best)
        run.impossible = solved.proven and solved.best is None


def _by_plan(run: Run) -> None:
    """Where seats were not found, find slots for everybody first, and seats after that."""
    plan = planning.plan(run.compact, 0.5 * run.left(), run.seed)
    if plan is None or not plan.possible:
        run.impossible = plan is not None
        return
    seating = Seating(run.compact, len(plan.sets))
    wanted = building.follow(seating, plan)
    building.fill(seating, run.dice, wanted)
    go = run.until(0.9)
    if building.make_room(seating, run.dice, go):
        run.keep(anneal(seating, run.dice, STEPS * run.compact.people, go))


def _hopeless(run: Run, number: int) -> bool:
    """Whether so many sets cannot beat what was found."""
    bound = counting.bound(run.compact, number)
    return run.best is not None and bound <= run.value(run.best)


def _first(run: Run, number: int, go: Callable[[], bool]) -> Seating | None:
    """A seating that keeps every rule, or None."""
    seating = Seating(run.compact, number)
    building.hand_out_guides(seating, run.dice)
    building.fill(seating, run.dice)
    if building.make_room(seating, run.dice, go):
        return seating
    placed = run.compact.people - sum(run.compact.sizes[unit] for unit in seating.pool())
    if placed > run.placed:
        run.placed = placed
        run.left_over = tuple(each for u in seating.pool() for each in run.compact.ids[u])
    return None


def _go_on(run: Run) -> None:
    """Cycle after cycle from the best, each longer, until it is proven or the time is up."""
    go = run.until(1.0)
    steps = STEPS * run.compact.people
    while run.best is not None and not run.proven() and go():
        seating = restored(run.compact, run.best)
        run.keep(anneal(seating, run.dice, steps, go, WARM))
        steps *= 2


def _in_the_way(run: Run) -> Clash:
    """Why nothing was found: proven and small, if the time allows."""
    found = None if run.stopped else shrinking.clash(run.problem, run.left)
    relax = (Rule.SLOTS, Rule.WARD, Rule.SIZE, Rule.GUIDE)
    return found or Clash(ClashKind.NOT_FOUND, people=run.left_over, relax=relax)


def _outcome(run: Run) -> Outcome:
    groups = (*run.problem.locked, *_groups(run))
    locked = score(run.problem, run.problem.locked)
    total = score(run.problem, groups)
    bound = max(run.bound + locked, total)
    return Outcome(
        status="optimal" if total == bound else "feasible",
        score=total,
        bound=bound,
        seconds=run.elapsed(),
        groups=tuple(formed(run.problem, group) for group in groups),
    )


def _groups(run: Run) -> list[Group]:
    if run.best is None:
        return []
    members: list[list[str]] = [[] for _ in run.best.guide]
    for unit, group in enumerate(run.best.where):
        members[group].extend(run.compact.ids[unit])
    guides = [None if g == POOL else run.compact.guides[g] for g in run.best.guide]
    return [Group(tuple(seated), guide) for seated, guide in zip(members, guides, strict=True)]
