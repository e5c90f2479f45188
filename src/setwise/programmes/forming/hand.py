"""Moving people by hand: what a change would make of the sets, and which rules it would break."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from setwise.core.forming import (
    Breach,
    Problem,
    Rule,
    WardRule,
    WishKind,
    breaches,
    overloaded,
    score,
)
from setwise.programmes.forming.options import Options
from setwise.programmes.forming.proposal import ProposedSet, Sets, judged

RELAXED = frozenset({Rule.WARD, Rule.SIZE, Rule.SLOTS})
"""What a lead may let go for one proposal. Wishes are taken away where they were made."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What would become of the sets that a change touches; `broken` by it, not before it.

    `gain`: by how much the score rises.
    """

    before: Sets
    members: tuple[tuple[str, ...], ...]
    broken: tuple[Breach, ...]
    gain: int


def home(sets: Sets, person: str) -> ProposedSet | None:
    """The set somebody sits in."""
    return next((each for each in sets if person in each.members), None)


def who_goes(problem: Problem, person: str) -> frozenset[str]:
    """The person, and all who are to stay together with them."""
    pairs = [{wish.a, wish.b} for wish in problem.wishes if wish.kind is WishKind.TOGETHER]
    people = {each.id for each in problem.candidates}
    found = {person}
    while more := {each for pair in pairs if pair & found for each in pair & people} - found:
        found |= more
    return frozenset(found)


def to_set(problem: Problem, person: str, number: int) -> Mapping[str, int]:
    """Where everybody goes when this person moves to a set."""
    return dict.fromkeys(who_goes(problem, person), number)


def swapped(problem: Problem, sets: Sets, a: str, b: str) -> Mapping[str, int]:
    """Where everybody goes when two people of two sets change places. KeyError: somebody has none."""
    ours, theirs = home(sets, a), home(sets, b)
    if ours is None or theirs is None or ours is theirs:
        raise KeyError
    return {**to_set(problem, a, theirs.number), **to_set(problem, b, ours.number)}


def tried(problem: Problem, sets: Sets, goes: Mapping[str, int]) -> Tried:
    """What it would be like if these people sat in the sets of these numbers."""
    numbers = set(goes.values())
    numbers |= {each.number for each in sets if any(person in goes for person in each.members)}
    before = tuple(each for each in sets if each.number in numbers)
    small = part_of(problem, before, goes)
    was = [each.group for each in before]
    now = [
        replace(each, members=_members(one, goes)) for each, one in zip(was, before, strict=True)
    ]
    broken = [
        breach
        for old, new in zip(was, now, strict=True)
        if new.members
        for breach in breaches(small, new)
        if breach not in breaches(small, old)
    ]
    return Tried(
        before,
        tuple(each.members for each in now),
        tuple(dict.fromkeys(broken)),
        score(small, [each for each in now if each.members]) - score(small, was),
    )


def after(problem: Problem, change: Tried) -> Sets:
    """The sets as the change makes them. One that nobody is left in goes."""
    pairs = zip(change.before, change.members, strict=True)
    return tuple(judged(problem, one, members) for one, members in pairs if members)


def _members(one: ProposedSet, goes: Mapping[str, int]) -> tuple[str, ...]:
    stay = [person for person in one.members if goes.get(person, one.number) == one.number]
    come = [person for person, number in goes.items() if number == one.number]
    return tuple(dict.fromkeys([*stay, *come]))


def part_of(problem: Problem, sets: Iterable[ProposedSet], more: Iterable[str]) -> Problem:
    """The part of the problem that concerns these sets and people, so that it is quickly judged."""
    here = {person for each in sets for person in each.members} | set(more)
    known = here | {each.id for each in problem.guides}
    return replace(
        problem,
        candidates=tuple(each for each in problem.candidates if each.id in here),
        wishes=tuple(each for each in problem.wishes if {each.a, each.b} <= known),
        locked=(),
    )


def led(problem: Problem, sets: Sets, one: ProposedSet, guide: str | None) -> tuple[Breach, ...]:
    """The rules that it would break if this facilitator led the set. None: nobody does yet."""
    if guide is None:
        return ()
    small = part_of(problem, [one], ())
    was = breaches(small, one.group)
    found = [each for each in breaches(small, replace(one.group, guide=guide)) if each not in was]
    rest = [each.group for each in sets if each.number != one.number]
    too_many = overloaded(problem, (*rest, replace(one.group, guide=guide)))
    return (*found, *(each for each in too_many if guide in each.ids))


def relaxed(problem: Problem, options: Options, change: Tried) -> Options | None:
    """The options with which the change could be made; None where a rule is never let go."""
    rules = {each.rule for each in change.broken}
    if not rules or not rules <= RELAXED:
        return None
    now = after(problem, change)
    sizes = [len(each.members) for each in now]
    if Rule.WARD in rules:
        options = replace(options, ward=WardRule.WISH)
    if Rule.SIZE in rules:
        least, most = min(options.least, *sizes), max(options.most, *sizes)
        options = replace(options, least=least, most=most)
    if Rule.SLOTS in rules:
        options = replace(options, slots_least=min(len(each.slots) for each in now))
    return options
