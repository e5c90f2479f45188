"""The rules and the score a second time, as plainly as can be: what the searches must agree with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from setwise.core.forming import Candidate, Group, Guide, Problem, WardRule, WishKind


def plain_score(problem: Problem, groups: Sequence[Group]) -> int:
    """The score as the documentation says it."""
    people = {person.id: person for person in problem.candidates}
    total = 0
    for group in groups:
        seated = [people[each] for each in group.members]
        w = problem.rules.weights
        for column, weight in (
            ("site", w.site),
            ("profession", w.profession),
            ("specialty", w.specialty),
            ("band", w.band),
        ):
            values = {getattr(person, column) for person in seated} - {""}
            total += weight * (len(values) - 1) if values else 0
        total -= w.size * abs(len(seated) - problem.rules.preferred)
        if problem.rules.ward is WardRule.WISH:
            wards = [person.ward for person in seated if person.ward]
            total -= w.ward * (len(wards) - len(set(wards)))
    return total


def may_sit(problem: Problem, seated: Sequence[Candidate]) -> bool:
    """Whether these may be a set, guides left out of account."""
    sites = [person.sites for person in seated if person.sites]
    return (
        problem.rules.least <= len(seated) <= problem.rules.most
        and all(may_meet(problem, a, b) for a, b in combinations(seated, 2))
        and wishes_kept(problem, {person.id for person in seated})
        and (not sites or bool(frozenset.intersection(*sites)))
        and enough_slots(problem, seated, None)
    )


def may_meet(problem: Problem, a: Candidate, b: Candidate) -> bool:
    """Whether two people may sit in the same set, wishes left out of account."""
    if problem.rules.ward is WardRule.NEVER and a.ward and a.ward == b.ward:
        return False
    if a.line_manager and a.line_manager == b.number:
        return False
    return not (b.line_manager and b.line_manager == a.number)


def wishes_kept(problem: Problem, ids: set[str]) -> bool:
    """Whether a set of these people keeps the wishes between people."""
    guides = {guide.id for guide in problem.guides}
    for wish in problem.wishes:
        here = len({wish.a, wish.b} & ids)
        if wish.kind is WishKind.APART and here == 2:
            return False
        if wish.kind is WishKind.TOGETHER and here == 1 and not {wish.a, wish.b} & guides:
            return False
    return True


def enough_slots(problem: Problem, seated: Sequence[Candidate], guide: Guide | None) -> bool:
    """Whether all of them, and the guide, have slots enough in common."""
    named = [person.slots for person in seated if person.slots]
    if guide and guide.slots:
        named.append(guide.slots)
    return not named or len(frozenset.intersection(*named)) >= problem.rules.slots_least


def may_lead(problem: Problem, seated: Sequence[Candidate], guide: Guide) -> bool:
    """Whether this guide may lead these people."""
    return (
        enough_slots(problem, seated, guide)
        and all(led_as_wished(problem, person, guide) for person in seated)
        and not any(over_or_under(problem, person, guide) for person in seated)
    )


def led_as_wished(problem: Problem, person: Candidate, guide: Guide) -> bool:
    """Whether the wishes between this person and guides let this guide lead them."""
    guides = {each.id for each in problem.guides}
    for wish in problem.wishes:
        if person.id in (wish.a, wish.b) and {wish.a, wish.b} & guides:
            other = wish.b if wish.a == person.id else wish.a
            if (wish.kind is WishKind.APART) == (other == guide.id):
                return False
    return True


def over_or_under(problem: Problem, person: Candidate, guide: Guide) -> bool:
    """Whether the guide is this person, their manager, or their report."""
    if not guide.number:
        return False
    own = [each for each in problem.candidates if each.number == guide.number]
    above = {each.line_manager for each in own} - {""}
    return guide.number in (person.number, person.line_manager) or person.number in above


def led(problem: Problem, groups: Sequence[Sequence[Candidate]], used: tuple[str, ...]) -> bool:
    """Whether guides can be found for these sets."""
    if not groups or not problem.with_guides:
        return True
    return any(
        used.count(guide.id) < guide.max_sets
        and may_lead(problem, groups[0], guide)
        and led(problem, groups[1:], (*used, guide.id))
        for guide in problem.guides
    )


def partitions(problem: Problem, left: tuple[Candidate, ...]) -> Iterator[list[list[Candidate]]]:
    """Every way to cut these people into sets that may sit."""
    if not left:
        yield []
        return
    first, rest = left[0], left[1:]
    for size in range(problem.rules.least - 1, problem.rules.most):
        for others in combinations(rest, size):
            group = [first, *others]
            if may_sit(problem, group):
                remaining = tuple(each for each in rest if each not in others)
                for more in partitions(problem, remaining):
                    yield [group, *more]


def best(problem: Problem) -> int | None:
    """The highest score there is, or None where nothing keeps the rules. Looks at everything."""
    scores = [
        plain_score(problem, [Group(tuple(p.id for p in group)) for group in way])
        for way in partitions(problem, problem.candidates)
        if led(problem, way, ())
    ]
    return max(scores, default=None)


def can_all_sit(problem: Problem, wanted: frozenset[str]) -> bool:
    """Whether sets can be chosen in which all of these sit, whoever else does."""
    return any(led(problem, way, ()) for way in choices(problem, problem.candidates, wanted))


def choices(
    problem: Problem, left: tuple[Candidate, ...], wanted: frozenset[str]
) -> Iterator[list[list[Candidate]]]:
    """Every way to choose sets in which all of `wanted` sit."""
    first = next((person for person in left if person.id in wanted), None)
    if first is None:
        yield []
        return
    rest = tuple(person for person in left if person is not first)
    for size in range(problem.rules.least - 1, problem.rules.most):
        for others in combinations(rest, size):
            group = [first, *others]
            if may_sit(problem, group):
                remaining = tuple(each for each in rest if each not in others)
                for more in choices(problem, remaining, wanted):
                    yield [group, *more]
