"""Who must not sit with whom, and why; who must sit together. The one place that knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from setwise.core.forming.outcome import Rule
from setwise.core.forming.problem import Candidate, Guide, Problem, WardRule, WishKind


class Pair(NamedTuple):
    """Two ids and the rule that is between them."""

    a: str
    b: str
    rule: Rule


def apart(problem: Problem) -> Iterator[Pair]:
    """Pairs of people who must not sit in the same set. A pair can come more than once."""
    people = problem.candidates
    if problem.rules.ward is WardRule.NEVER:
        for ward in _by_ward(people).values():
            yield from (Pair(a.id, b.id, Rule.WARD) for a, b in combinations(ward, 2))
    numbers = _by_number(people)
    for person in people:
        for manager in numbers.get(person.line_manager, ()):
            if manager.id != person.id:
                yield Pair(manager.id, person.id, Rule.MANAGER)
    guides = {guide.id for guide in problem.guides}
    for wish in problem.wishes:
        if wish.kind is WishKind.APART and not {wish.a, wish.b} & guides:
            yield Pair(wish.a, wish.b, Rule.APART)


def together(problem: Problem) -> Iterator[Pair]:
    """Pairs of people who must sit in the same set."""
    guides = {guide.id for guide in problem.guides}
    for wish in problem.wishes:
        if wish.kind is WishKind.TOGETHER and not {wish.a, wish.b} & guides:
            yield Pair(wish.a, wish.b, Rule.TOGETHER)


def not_led_by(problem: Problem) -> Iterator[Pair]:
    """Person and guide who must not meet in a set, by what they are to each other or by wish."""
    people = problem.candidates
    numbers, reports = _by_number(people), defaultdict[str, list[Candidate]](list)
    for person in people:
        reports[person.line_manager].append(person)
    for guide in problem.guides:
        if guide.number:
            same = numbers.get(guide.number, [])
            above = [m for own in same for m in numbers.get(own.line_manager, ())]
            for person in (*reports[guide.number], *same, *above):
                yield Pair(person.id, guide.id, Rule.GUIDE_MANAGES)
    yield from _guide_wishes(problem, WishKind.APART, Rule.GUIDE_APART)


def led_by(problem: Problem) -> Iterator[Pair]:
    """Person and guide who must meet in a set."""
    yield from _guide_wishes(problem, WishKind.TOGETHER, Rule.GUIDE_TOGETHER)


def _guide_wishes(problem: Problem, kind: WishKind, rule: Rule) -> Iterator[Pair]:
    guides = {guide.id: guide for guide in problem.guides}
    for wish in problem.wishes:
        person, guide = (wish.b, wish.a) if wish.a in guides else (wish.a, wish.b)
        if wish.kind is kind and guide in guides and person not in guides:
            yield Pair(person, guide, rule)


def _by_ward(people: tuple[Candidate, ...]) -> dict[str, list[Candidate]]:
    wards: dict[str, list[Candidate]] = defaultdict(list)
    for person in people:
        if person.ward:
            wards[person.ward].append(person)
    return wards


def _by_number(people: tuple[Candidate, ...]) -> dict[str, list[Candidate]]:
    numbers: dict[str, list[Candidate]] = defaultdict(list)
    for person in people:
        if person.number:
            numbers[person.number].append(person)
    return numbers


def universe(people: tuple[Candidate, ...], guides: tuple[Guide, ...]) -> tuple[str, ...]:
    """All slots that anybody named, sorted."""
    named: list[Candidate | Guide] = [*people, *guides]
    return tuple(sorted({slot for each in named for slot in each.slots}))
