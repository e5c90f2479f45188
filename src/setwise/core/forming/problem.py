"""What is asked: people, facilitators, wishes and rules. Ids are opaque strings.

Every column but the id may be empty: a list of names is enough for sets of an even size.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class WishKind(StrEnum):
    """What is wished for two people."""

    APART = "apart"
    TOGETHER = "together"


class WardRule(StrEnum):
    """Whether two people of the same ward or team may sit in the same set."""

    NEVER = "never"
    WISH = "wish"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be placed in a set."""

    id: str
    name: str
    ward: str = ""
    site: str = ""
    profession: str = ""
    specialty: str = ""
    band: str = ""
    line_manager: str = ""
    """The `number` of another candidate or of a guide; numbers of nobody here do no harm."""
    number: str = ""
    slots: frozenset[str] = frozenset()
    """Codes of the meeting slots this person can make; empty: all."""
    sites: frozenset[str] = frozenset()
    """Sites this person can get to; empty: all."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A facilitator, and what they offered."""

    id: str
    name: str
    number: str = ""
    max_sets: int = 1
    slots: frozenset[str] = frozenset()
    """Codes of the meeting slots they can make; empty: all."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Two people who are to sit apart, or together. `a` or `b` may be a guide's id."""

    a: str
    b: str
    kind: WishKind


@dataclass(frozen=True, slots=True)
class Weights:
    """What a good mix is. The default is the score that the documentation names.

    `site`, `profession`, `specialty` and `band` count for each distinct value of a set beyond the
    first; below nought they ask for likeness (a similar level, short travel). `size` counts for
    each person away from the preferred size, `ward` for each person of a ward that is in the set
    already (with WardRule.WISH only); both are taken off.
    """

    site: int = 1
    profession: int = 1
    specialty: int = 0
    band: int = 0
    size: int = 1
    ward: int = 1


@dataclass(frozen=True, slots=True)
class Rules:
    """The bounds of every set. Raises ValueError for bounds that no set can keep."""

    least: int = 4
    preferred: int = 6
    most: int = 8
    ward: WardRule = WardRule.NEVER
    slots_least: int = 1
    weights: Weights = field(default_factory=Weights)

    def __post_init__(self) -> None:
        """Refuse bounds that contradict each other."""
        if not 1 <= self.least <= self.most or self.slots_least < 0 or self.weights.size < 0:
            raise ValueError("bounds of a set that cannot be kept")


@dataclass(frozen=True, slots=True)
class Group:
    """A set: who sits in it, and who leads it. A locked one stays as it is."""

    members: tuple[str, ...]
    guide: str | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything that is asked. Raises ValueError for ids that are double or unknown."""

    candidates: tuple[Candidate, ...]
    guides: tuple[Guide, ...] = ()
    wishes: tuple[Wish, ...] = ()
    rules: Rules = field(default_factory=Rules)
    locked: tuple[Group, ...] = ()
    with_guides: bool = False
    """Every set needs a guide."""

    def __post_init__(self) -> None:
        """Refuse ids that are double or unknown."""
        people = [each.id for each in self.candidates]
        guides = [each.id for each in self.guides]
        known = frozenset(people + guides)
        if len(known) != len(people) + len(guides):
            raise ValueError("an id stands twice")
        if any(wish.a == wish.b or not {wish.a, wish.b} <= known for wish in self.wishes):
            raise ValueError("a wish names somebody unknown")
        seated = [each for group in self.locked for each in group.members]
        led = {group.guide for group in self.locked} - {None}
        if len(set(seated)) != len(seated) or not set(seated) <= set(people):
            raise ValueError("a locked set names somebody unknown or seated twice")
        if not led <= set(guides):
            raise ValueError("a locked set names an unknown guide")
