"""The sets of a proposal: plain data, as rows keep it. What is known of people comes in as a problem."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any
from uuid import UUID

from setwise.core.forming import (
    Could,
    Formed,
    Group,
    Problem,
    Quality,
    Reason,
    ReasonCode,
    quality,
)
from setwise.core.forming.quality import formed
from setwise.programmes.forming.naming import names


@dataclass(frozen=True, slots=True)
class ProposedSet:
    """One set of a proposal. `number` and `name` stay with it, whatever else changes."""

    number: int
    name: str
    members: tuple[str, ...]
    guide: str | None
    slots: tuple[str, ...]
    reasons: tuple[Reason, ...]
    could: tuple[Could, ...]
    locked: bool = False
    learning_set: UUID | None = None
    """The set that was made of it."""

    @property
    def group(self) -> Group:
        """As the core takes it."""
        return Group(self.members, self.guide, self.locked)

    @property
    def formed(self) -> Formed:
        """As the core answers it."""
        return Formed(self.members, self.guide, self.slots, self.reasons, self.locked)

    @property
    def quality(self) -> Quality:
        """A good mix, or what could be better."""
        return Quality(self.could)


Sets = tuple[ProposedSet, ...]


def kept(sets: Iterable[ProposedSet]) -> list[dict[str, Any]]:
    """As a row keeps them."""
    return [
        {
            "number": each.number,
            "name": each.name,
            "members": list(each.members),
            "guide": each.guide,
            "slots": list(each.slots),
            "reasons": [[reason.code.value, reason.n, reason.of] for reason in each.reasons],
            "could": [could.value for could in each.could],
            "locked": each.locked,
            "set": str(each.learning_set) if each.learning_set else None,
        }
        for each in sets
    ]


def read(data: Sequence[Mapping[str, Any]]) -> Sets:
    """What a row keeps."""
    return tuple(
        ProposedSet(
            number=each["number"],
            name=each["name"],
            members=tuple(each["members"]),
            guide=each["guide"],
            slots=tuple(each["slots"]),
            reasons=tuple(Reason(ReasonCode(code), n, of) for code, n, of in each["reasons"]),
            could=tuple(Could(code) for code in each["could"]),
            locked=each["locked"],
            learning_set=UUID(each["set"]) if each["set"] else None,
        )
        for each in data
    )


def judged(problem: Problem, one: ProposedSet, members: Iterable[str]) -> ProposedSet:
    """The set with these people: what speaks for it now, and what could be better."""
    group = replace(one.group, members=tuple(members))
    now = formed(problem, group)
    return replace(
        one,
        members=now.members,
        slots=now.slots,
        reasons=now.reasons,
        could=quality(problem, group).could,
    )


def as_of(problem: Problem, sets: Sets) -> Sets:
    """The sets without those who are to be placed no longer; one that nobody is left in goes."""
    there = {each.id for each in problem.candidates}
    lead = {each.id for each in problem.guides}
    found = []
    for each in sets:
        left = tuple(member for member in each.members if member in there)
        if each.learning_set is not None:
            found.append(each)
        elif left != each.members or each.guide not in {None, *lead}:
            now = replace(each, guide=each.guide if each.guide in lead else None)
            found += [judged(problem, now, left)] if left else []
        else:
            found.append(each)
    return tuple(found)


def unplaced(problem: Problem, sets: Sets) -> tuple[str, ...]:
    """Those who are to be placed and sit in none of the sets."""
    sit = {member for each in sets for member in each.members}
    return tuple(each.id for each in problem.candidates if each.id not in sit)


def numbered(
    problem: Problem, groups: Sequence[Formed], before: Sets, taken: Iterable[str]
) -> Sets:
    """What was found, as a proposal. Sets that were locked stay what they were.

    `taken` are names that other sets have.
    """
    stay = [each for each in before if each.locked]
    fresh = [each for each in groups if not each.locked]
    numbers = {each.number for each in stay}
    called = names(len(fresh), {*taken, *(each.name for each in stay)})
    free = (n for n in count(1) if n not in numbers)
    made = [
        _made(problem, each, number, name)
        for each, number, name in zip(fresh, free, called, strict=False)
    ]
    return tuple(sorted([*stay, *made], key=lambda each: each.number))


def _made(problem: Problem, found: Formed, number: int, name: str) -> ProposedSet:
    could = quality(problem, Group(found.members, found.guide)).could
    return ProposedSet(number, name, found.members, found.guide, found.slots, found.reasons, could)
