"""Impossibilities that counting alone shows, before any search."""

from __future__ import annotations

from collections.abc import Iterator

from setwise.core.forming import relations
from setwise.core.forming.compact import Compact
from setwise.core.forming.counting import all_apart
from setwise.core.forming.outcome import Clash, ClashKind, Rule
from setwise.core.forming.problem import Problem


def plain(problem: Problem, compact: Compact) -> Clash | None:
    """The first impossibility that is plain to see, if any."""
    return next(_plain(problem, compact), None)


def _plain(problem: Problem, compact: Compact) -> Iterator[Clash]:
    yield from _with_a_locked_set(problem)
    yield from _units(problem, compact)
    yield from _numbers(compact)
    yield from _apart(problem, compact)
    if compact.with_guides:
        yield from _guides(compact)


def _with_a_locked_set(problem: Problem) -> Iterator[Clash]:
    seat = {each: n for n, group in enumerate(problem.locked) for each in group.members}
    for a, b, _ in relations.together(problem):
        if (a in seat) != (b in seat):
            yield Clash(
                ClashKind.TOGETHER_AND_LOCKED,
                people=(a, b),
                rules=(Rule.TOGETHER, Rule.LOCKED),
                relax=(Rule.LOCKED, Rule.TOGETHER),
                smallest=True,
            )


def _units(problem: Problem, compact: Compact) -> Iterator[Clash]:
    """Those who are to stay together may be too many, or kept apart, or never free together."""
    most = compact.rules.most
    for number, unit in enumerate(compact.ids):
        if len(unit) > most:
            rules = (Rule.TOGETHER, Rule.SIZE)
            yield Clash(ClashKind.TOO_MANY_TOGETHER, unit, rules, rules, need=len(unit), have=most)
        if compact.clash[number] >> number & 1:
            yield _kept_apart(problem, unit)
        if not compact.can_meet(compact.meet[number]):
            yield _never_free(compact, unit, compact.meet[number])


def _kept_apart(problem: Problem, unit: tuple[str, ...]) -> Clash:
    a, b, rule = next(p for p in relations.apart(problem) if p.a in unit and p.b in unit)
    chain = _chain(problem, a, b)
    return Clash(
        ClashKind.TOGETHER_AND_RULE,
        people=chain,
        rules=(Rule.TOGETHER, rule),
        relax=(Rule.TOGETHER, rule),
        smallest=True,
    )


def _chain(problem: Problem, a: str, b: str) -> tuple[str, ...]:
    """The shortest way from one to the other over wishes to be together."""
    before: dict[str, str] = {a: a}
    queue = [a]
    for here in queue:
        for pair in relations.together(problem):
            if here in pair[:2]:
                there = pair.b if pair.a == here else pair.a
                if there not in before:
                    before[there] = here
                    queue.append(there)
    way = [b]
    while way[-1] != a:
        way.append(before[way[-1]])
    return tuple(reversed(way))


def _never_free(compact: Compact, unit: tuple[str, ...], meet: int) -> Clash:
    rule = Rule.SLOTS if meet >> compact.places_shift else Rule.PLACE
    slots = tuple(code for n, code in enumerate(compact.slots) if meet >> n & 1)
    rules = (Rule.TOGETHER, rule) if len(unit) > 1 else (rule,)
    return Clash(
        ClashKind.TOGETHER_AND_RULE if len(unit) > 1 else ClashKind.RULES,
        people=unit,
        rules=rules,
        relax=tuple(reversed(rules)),
        slots=slots,
        smallest=len(unit) <= 2,
    )


def _numbers(compact: Compact) -> Iterator[Clash]:
    rules, people = compact.rules, compact.people
    fewest, most = -(-people // rules.most), people // rules.least
    size = (Rule.SIZE,)
    if fewest > most:
        yield Clash(ClashKind.NUMBERS, rules=size, relax=size, need=people, smallest=True)
        return
    offered = sum(compact.guide_left) if compact.with_guides else most
    if offered < fewest:
        both = (Rule.GUIDE, Rule.SIZE)
        kind = ClashKind.TOO_FEW_GUIDES
        yield Clash(kind, rules=both, relax=both, need=fewest, have=offered, smallest=True)


def _apart(problem: Problem, compact: Compact) -> Iterator[Clash]:
    """More people who must all sit apart than there can be sets."""
    units = all_apart(compact)
    numbers = compact.people // compact.rules.least
    most = min(numbers, sum(compact.guide_left)) if compact.with_guides else numbers
    if len(units) > most:
        people = [each for unit in units[: most + 1] for each in compact.ids[unit]]
        between = {p.rule for p in relations.apart(problem) if p.a in people and p.b in people}
        limit = Rule.SIZE if most == numbers else Rule.GUIDE
        rules = (*sorted(between), limit)
        yield Clash(
            ClashKind.TOO_MANY_APART,
            tuple(people),
            rules,
            tuple(rule for rule in rules if rule is not Rule.MANAGER),
            need=len(units),
            have=most,
            smallest=True,
        )


def _guides(compact: Compact) -> Iterator[Clash]:
    for number, unit in enumerate(compact.ids):
        can = [
            g
            for g, left in enumerate(compact.guide_left)
            if left
            and compact.may_lead[number] >> g & 1
            and compact.can_meet(compact.meet[number] & compact.guide_meet[g])
        ]
        if not can:
            rules = (Rule.GUIDE, Rule.SLOTS, Rule.GUIDE_MANAGES)
            yield Clash(ClashKind.NO_GUIDE, unit, rules, rules, smallest=len(unit) == 1)
