"""Which hard rules one set does not keep. Asked for every answer, and when a lead moves somebody."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from setwise.core.forming import relations
from setwise.core.forming.outcome import Breach, Rule
from setwise.core.forming.problem import Candidate, Group, Guide, Problem


def breaches(problem: Problem, group: Group) -> tuple[Breach, ...]:
    """The rules that this set does not keep, and who is concerned. Empty: it may stand.

    For a set that shall not have a guide yet, leave `guide` None: with `with_guides` that is a
    breach of its own, Rule.GUIDE without ids. How many sets a guide leads: see `overloaded`.
    """
    seated = frozenset(group.members)
    members = tuple(person for person in problem.candidates if person.id in seated)
    guide = next((each for each in problem.guides if each.id == group.guide), None)
    found = (
        *_size(problem, members),
        *_pairs(problem, seated),
        *_meeting(problem, members, guide),
        *_guiding(problem, seated, guide),
    )
    return tuple(dict.fromkeys(found))


def overloaded(problem: Problem, groups: tuple[Group, ...]) -> tuple[Breach, ...]:
    """The guides who have more sets than they offered."""
    led = [group.guide for group in groups]
    return tuple(
        Breach(Rule.GUIDE, (guide.id,))
        for guide in problem.guides
        if led.count(guide.id) > guide.max_sets
    )


def _size(problem: Problem, members: tuple[Candidate, ...]) -> Iterator[Breach]:
    if not problem.rules.least <= len(members) <= problem.rules.most:
        yield Breach(Rule.SIZE)


def _pairs(problem: Problem, seated: frozenset[str]) -> Iterator[Breach]:
    for a, b, rule in relations.apart(problem):
        if a in seated and b in seated:
            yield Breach(rule, tuple(sorted((a, b))))
    for a, b, rule in relations.together(problem):
        if (a in seated) != (b in seated):
            yield Breach(rule, tuple(sorted((a, b))))


def slots_of(
    problem: Problem, members: tuple[Candidate, ...], guide: Guide | None
) -> tuple[str, ...]:
    """The slots that all in the set can make, sorted."""
    left = set(relations.universe(problem.candidates, problem.guides))
    for slots in _named(members, guide).values():
        left &= slots
    return tuple(sorted(left))


def _meeting(
    problem: Problem, members: tuple[Candidate, ...], guide: Guide | None
) -> Iterator[Breach]:
    if (
        _named(members, guide)
        and len(slots_of(problem, members, guide)) < problem.rules.slots_least
    ):
        yield Breach(Rule.SLOTS, _narrow(problem, members, guide))
    places = [each.sites for each in members if each.sites]
    if places and not frozenset.intersection(*places):
        yield Breach(Rule.PLACE, tuple(each.id for each in members if each.sites))


def _narrow(
    problem: Problem, members: tuple[Candidate, ...], guide: Guide | None
) -> tuple[str, ...]:
    """Two who have too few slots in common, if there are two; otherwise all who named slots."""
    named = _named(members, guide)
    for one, other in combinations(named, 2):
        if len(named[one] & named[other]) < problem.rules.slots_least:
            return (one, other)
    return tuple(named)


def _named(members: tuple[Candidate, ...], guide: Guide | None) -> dict[str, frozenset[str]]:
    """The slots of those who named any."""
    people: list[Candidate | Guide] = [*members, *([guide] if guide else [])]
    return {each.id: each.slots for each in people if each.slots}


def _guiding(problem: Problem, seated: frozenset[str], guide: Guide | None) -> Iterator[Breach]:
    if guide is None:
        if problem.with_guides:
            yield Breach(Rule.GUIDE)
        return
    for person, other, rule in relations.not_led_by(problem):
        if person in seated and other == guide.id:
            yield Breach(rule, (person, other))
    for person, other, rule in relations.led_by(problem):
        if (person in seated) != (other == guide.id) and person in seated:
            yield Breach(rule, (person, other))
