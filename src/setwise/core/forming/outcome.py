"""What is answered: sets with reasons, or a clash. Codes and numbers, never sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Rule(StrEnum):
    """A hard rule."""

    SIZE = "size"
    WARD = "ward"
    MANAGER = "manager"
    APART = "apart"
    TOGETHER = "together"
    SLOTS = "slots"
    PLACE = "place"
    GUIDE = "guide"
    """Every set has a guide, who can make its slots and has sets left to offer."""
    GUIDE_MANAGES = "guide_manages"
    """No guide is a manager, or a report, of somebody in the set, or sits in it."""
    GUIDE_APART = "guide_apart"
    GUIDE_TOGETHER = "guide_together"
    LOCKED = "locked"
    """A locked set stays as it is."""


class ReasonCode(StrEnum):
    """Something that speaks for a set."""

    SITES = "sites"
    PROFESSIONS = "professions"
    SPECIALTIES = "specialties"
    WARDS = "wards"
    BANDS = "bands"
    SIZE = "size"
    SLOTS = "slots"
    WISHES = "wishes"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for a set: `n` of `of`, for instance 4 of the 5 sites."""

    code: ReasonCode
    n: int
    of: int = 0


class Could(StrEnum):
    """In what a set could be better."""

    MORE_SITES = "more_sites"
    MORE_PROFESSIONS = "more_professions"
    SMALL = "small"
    LARGE = "large"
    SAME_WARD = "same_ward"


@dataclass(frozen=True, slots=True)
class Quality:
    """A good mix, or what could be better."""

    could: tuple[Could, ...]

    @property
    def good(self) -> bool:
        """Whether nothing is to be said against it."""
        return not self.could


@dataclass(frozen=True, slots=True)
class Breach:
    """A hard rule that a set does not keep, and the ids concerned (people or guides)."""

    rule: Rule
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Formed:
    """A set. `slots` are those that everybody can make, sorted; empty if nobody named any."""

    members: tuple[str, ...]
    guide: str | None
    slots: tuple[str, ...]
    reasons: tuple[Reason, ...]
    locked: bool = False


class ClashKind(StrEnum):
    """What kind of impossibility it is."""

    NUMBERS = "numbers"
    """So many people cannot be cut into sets of these sizes: `need` people, nearest `have`."""
    TOO_MANY_TOGETHER = "too_many_together"
    """These people are to stay together and are more than a set holds."""
    TOGETHER_AND_RULE = "together_and_rule"
    """These are to stay together, and another rule keeps them apart."""
    TOGETHER_AND_LOCKED = "together_and_locked"
    """These are to be with somebody in a locked set."""
    TOO_FEW_GUIDES = "too_few_guides"
    """At least `need` sets are needed, and the guides offered `have`."""
    TOO_MANY_APART = "too_many_apart"
    """All of these sit apart from each other; at most `have` sets are possible, they are `need`."""
    NO_GUIDE = "no_guide"
    """Nobody could lead a set with this person in it."""
    RULES = "rules"
    """These people cannot all be placed while these rules hold, whoever else sits with them."""
    NOT_FOUND = "not_found"
    """Nothing was found in the time, and nothing proves that there is nothing. These people
    were left over in the best try."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Why it cannot be done: these people (and guides) under these rules.

    `people` cannot all be placed while `rules` hold, whoever else is placed. `relax` names the
    rules that help, most helpful first. `smallest`: leaving out any more was tried, and nothing
    proves that without it; otherwise the time was up before. `slots` are those that all of `people` can make.
    """

    kind: ClashKind
    people: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    relax: tuple[Rule, ...] = ()
    guides: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """With Rule.SLOTS and one of `people` only: who else has slots enough in common with them."""
    need: int = 0
    have: int = 0
    smallest: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. `score` is None until everybody has a place."""

    seconds: float
    score: int | None
    bound: int
    placed: int
    people: int


Status = Literal["optimal", "feasible", "infeasible"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer. No score can be above `bound`; `optimal` is proven.

    With `infeasible` there are no sets, and `clash` says why. A clash of the kind NOT_FOUND is no
    proof; all others are.
    """

    status: Status
    score: int
    bound: int
    seconds: float
    groups: tuple[Formed, ...]
    clash: Clash | None = None
