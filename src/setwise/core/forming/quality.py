"""What speaks for a set, and in what it could be better. Codes and numbers; others find words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from setwise.core.forming import relations
from setwise.core.forming.checking import slots_of
from setwise.core.forming.outcome import Could, Formed, Quality, Reason, ReasonCode
from setwise.core.forming.problem import Candidate, Group, Guide, Problem, WardRule


def formed(problem: Problem, group: Group) -> Formed:
    """The set with its reasons and the slots it can meet; members in the order of the list."""
    members, guide = _of(problem, group)
    return Formed(
        members=tuple(person.id for person in members),
        guide=group.guide,
        slots=slots_of(problem, members, guide),
        reasons=tuple(_reasons(problem, members, guide, group.locked)),
        locked=group.locked,
    )


def quality(problem: Problem, group: Group) -> Quality:
    """Whether it is a good mix, or what could be better."""
    members, _ = _of(problem, group)
    return Quality(tuple(_could(problem, members)))


def _of(problem: Problem, group: Group) -> tuple[tuple[Candidate, ...], Guide | None]:
    seated = frozenset(group.members)
    members = tuple(person for person in problem.candidates if person.id in seated)
    return members, next((each for each in problem.guides if each.id == group.guide), None)


def _known(members: tuple[Candidate, ...], column: str) -> set[str]:
    return {value for person in members if (value := getattr(person, column))}


def _within_reach(problem: Problem, column: str) -> int:
    """How many distinct values sets can have on average, if they were mixed as well as can be."""
    people = problem.candidates
    sets = max(1, round(len(people) / problem.rules.preferred))
    values = Counter(value for person in people if (value := getattr(person, column)))
    return sum(min(sets, n) for n in values.values()) // sets


_COLUMNS = {
    ReasonCode.SITES: "site",
    ReasonCode.PROFESSIONS: "profession",
    ReasonCode.SPECIALTIES: "specialty",
}


def _reasons(
    problem: Problem, members: tuple[Candidate, ...], guide: Guide | None, locked: bool
) -> Iterator[Reason]:
    if locked:
        yield Reason(ReasonCode.LOCKED, 1)
    yield Reason(ReasonCode.SIZE, len(members), problem.rules.preferred)
    for code, column in _COLUMNS.items():
        there = len(_known(problem.candidates, column))
        if there > 1:
            yield Reason(code, len(_known(members, column)), there)
    wards = [person.ward for person in members if person.ward]
    if wards:
        yield Reason(ReasonCode.WARDS, len(set(wards)), len(wards))
    if problem.rules.weights.band < 0 and _known(members, "band"):
        yield Reason(ReasonCode.BANDS, len(_known(members, "band")))
    slots = slots_of(problem, members, guide)
    if slots:
        yield Reason(ReasonCode.SLOTS, len(slots))
    seated = {person.id for person in members}
    wishes = sum(a in seated for a, _, _ in relations.together(problem))
    if wishes:
        yield Reason(ReasonCode.WISHES, wishes)


def _could(problem: Problem, members: tuple[Candidate, ...]) -> Iterator[Could]:
    """One site or profession short of what is within reach is still a good mix."""
    weights, size = problem.rules.weights, len(members)
    for could, column, weight in (
        (Could.MORE_SITES, "site", weights.site),
        (Could.MORE_PROFESSIONS, "profession", weights.profession),
    ):
        reach = min(size, _within_reach(problem, column))
        if weight > 0 and reach > 1 and len(_known(members, column)) < max(2, reach - 1):
            yield could
    if size < problem.rules.preferred - 1:
        yield Could.SMALL
    if size > problem.rules.preferred + 1:
        yield Could.LARGE
    wards = [person.ward for person in members if person.ward]
    if problem.rules.ward is WardRule.WISH and len(set(wards)) < len(wards):
        yield Could.SAME_WARD
