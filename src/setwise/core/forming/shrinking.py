"""What stands in the way, made as small as the time allows.

A clash is some people and some rules: they cannot all be placed while these rules hold, whoever
else is placed or left out. So fewer people, or fewer rules, are never harder, and what can be left
out of a clash is found by leaving it out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from setwise.core.forming import exact, planning
from setwise.core.forming.compact import compact
from setwise.core.forming.outcome import Clash, ClashKind, Rule
from setwise.core.forming.problem import Problem

LIFTED_FIRST = (
    Rule.PLACE,
    Rule.GUIDE_APART,
    Rule.GUIDE_TOGETHER,
    Rule.GUIDE_MANAGES,
    Rule.GUIDE,
    Rule.APART,
    Rule.TOGETHER,
    Rule.MANAGER,
    Rule.WARD,
    Rule.SLOTS,
    Rule.SIZE,
)
"""Rules are tried in this order; those that a lead would rather hear of come last."""


@dataclass
class Judge:
    """Says whether people can be placed. `left` is the time in seconds.

    For more than a few people only counts are looked at: much that cannot be done is seen by them.
    """

    problem: Problem
    left: Callable[[], float]
    unsure: bool = False
    """Something could not be told in the time."""

    def go(self) -> bool:
        """Whether there is time."""
        return self.left() > 0

    def impossible(self, people: frozenset[str], lifted: frozenset[Rule]) -> bool:
        """Whether it is proven that these cannot all be placed, with these rules lifted."""
        if not self.go():
            self.unsure = True
            return False
        small = compact(self.problem, lifted)
        counted = planning.plan(small, self.left(), 0, required=people)
        if counted is not None and not counted.possible:
            return True
        if not exact.is_small(small):
            self.unsure = self.unsure or counted is None
            return False
        sure = exact.can_all_sit(small, people, self.left(), self.go)
        self.unsure = self.unsure or sure is None
        return sure is False


def clash(problem: Problem, left: Callable[[], float]) -> Clash | None:
    """A clash that is as small as the time allows; None if none is proven."""
    judge = Judge(problem, left)
    everybody = frozenset(each for unit in compact(problem).ids for each in unit)
    if not judge.impossible(everybody, frozenset()):
        return None
    judge.unsure = False
    lifted: frozenset[Rule] = frozenset()
    for rule in LIFTED_FIRST:
        if judge.impossible(everybody, lifted | {rule}):
            lifted |= {rule}
    people = _fewest(
        judge, [each.id for each in problem.candidates if each.id in everybody], lifted
    )
    rules = tuple(rule for rule in reversed(LIFTED_FIRST) if rule not in lifted)
    smallest = not judge.unsure
    found = Clash(
        ClashKind.RULES,
        people=tuple(people),
        rules=rules,
        relax=_helpful(judge, everybody, rules),
        smallest=smallest,
    )
    return _with_slots(problem, found) if Rule.SLOTS in rules else found


def _fewest(judge: Judge, people: list[str], lifted: frozenset[Rule]) -> list[str]:
    """Leave out half of them, a quarter, and so on, down to one by one."""
    size = max(1, len(people) // 2)
    while True:
        at = 0
        while at < len(people):
            fewer = people[:at] + people[at + size :]
            if judge.impossible(frozenset(fewer), lifted):
                people = fewer
            else:
                at += size
        if size == 1 or not judge.go():
            judge.unsure = judge.unsure or not judge.go()
            return people
        size = max(1, min(size // 2, len(people) // 2))


def _helpful(judge: Judge, everybody: frozenset[str], rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules of a clash, first those without which nothing else is known to stand in the way."""
    helps = {rule: not judge.impossible(everybody, frozenset({rule})) for rule in rules}
    return tuple(sorted(rules, key=lambda rule: not helps[rule]))


def _with_slots(problem: Problem, found: Clash) -> Clash:
    """The same with the slots that they can make, and who shares the slots of a single one."""
    named = [person for person in problem.candidates if person.id in found.people]
    mine = [person.slots for person in named if person.slots]
    common = frozenset.intersection(*mine) if mine else frozenset()
    others: list[str] = []
    if len(named) == 1 and common:
        others = [
            person.id
            for person in problem.candidates
            if person not in named
            and (not person.slots or len(person.slots & common) >= problem.rules.slots_least)
        ]
    return replace(found, slots=tuple(sorted(common)), others=tuple(others))
