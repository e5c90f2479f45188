"""The things that a record of learning is made of, as plain data."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from setwise.core.evidence.kinds import (
    Confirmer,
    GivenAs,
    GivenBy,
    Method,
    Note,
    Part,
    Source,
)


class Period(NamedTuple):
    """From which day to which; both are inside."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last


class Registration(NamedTuple):
    """What somebody says of their place on the NMC's register. Without parts: they are not on it."""

    parts: frozenset[Part] = frozenset()
    joined: date | None = None
    """When they joined the register, or came back to it."""
    renewal: date | None = None
    """When the registration expires next: the renewal date."""
    pin: str = ""
    """Their own, as the forms ask for it."""

    @property
    def on_register(self) -> bool:
        """Whether revalidation is for them at all."""
        return bool(self.parts)


class Span(NamedTuple):
    """When something was, on the clock: milliseconds, UTC, so that no change of the clock matters."""

    begins: int
    ends: int


class CpdEntry(NamedTuple):
    """One line of the log of continuing professional development.

    The fields are those that the NMC asks for: method, topic and how it relates to practice, dates,
    hours and participatory hours, the most relevant part of the Code, evidence (NMC, "Continuing
    professional development"; CPD log template).
    """

    id: str
    source: Source
    first: date
    last: date
    """The day on which it ended: another one for what went on over midnight."""
    minutes: int
    participatory: int
    """Minutes; never more than `minutes`."""
    method: Method
    topic: str = ""
    relates: str = ""
    """How it relates to practice."""
    code: str = ""
    """The most relevant part of the Code, or a whole theme (`code`); empty: not chosen yet."""
    evidence: str = ""
    title: str = ""
    """What it was called: the set's name, the course's."""
    span: Span | None = None
    """When it was on the clock, where that is known."""
    counted: bool = True
    """False: its owner set it aside."""
    decided: bool = True
    """False: only its owner can say how long it took, and they have not (asynchronous sets)."""


class Feedback(NamedTuple):
    """One piece of practice-related feedback (NMC, "Practice-related feedback"; log template)."""

    id: str
    day: date
    given_by: GivenBy
    given_as: GivenAs
    content: str
    """What it was about."""
    used: str = ""
    """How it was used to improve one's practice."""


class Account(NamedTuple):
    """One written reflective account: the four questions of the NMC's form."""

    id: str
    day: date
    nature: str
    """What the activity, feedback, event or experience was."""
    learnt: str
    changed: str
    """How practice was changed or improved as a result."""
    relevance: str
    """How it is relevant to the Code."""
    title: str = ""
    codes: tuple[str, ...] = ()


class Practice(NamedTuple):
    """Some time of practice, as its owner notes it (NMC, practice hours log template)."""

    id: str
    first: date
    last: date
    hours: int
    part: Part
    where: str = ""
    """The organisation, with its address and postcode."""
    setting: str = ""
    scope: str = ""
    work: str = ""


class Discussion(NamedTuple):
    """The reflective discussion, on all five accounts, with somebody else on the register (NMC,
    reflective discussion form).
    """

    day: date | None = None
    name: str = ""
    pin: str = ""
    email: str = ""
    address: str = ""
    """Professional address, with its postcode."""
    phone: str = ""
    summary: str = ""


class Confirmation(NamedTuple):
    """Who confirmed that the requirements are met, and when (NMC, confirmation form)."""

    day: date | None = None
    confirmer: Confirmer | None = None
    name: str = ""
    title: str = ""
    """Their job title."""
    pin: str = ""
    """Of somebody on the register."""
    profession: str = ""
    number: str = ""
    """Their registration number with another regulator."""
    email: str = ""
    address: str = ""
    phone: str = ""


class Line(NamedTuple):
    """An entry, and what of it counts in a period."""

    entry: CpdEntry
    minutes: int
    participatory: int
    notes: tuple[Note, ...] = ()
    """Why not all of it, if so."""


class Towards(NamedTuple):
    """How much there is, and towards how much, in minutes, pieces or hours of practice."""

    have: int
    need: int

    @property
    def remains(self) -> int:
        """What is still to come; never less than nothing."""
        return max(0, self.need - self.have)


class Standing(NamedTuple):
    """What there is of each requirement in a period that ends with a renewal."""

    cpd: Towards
    """Minutes."""
    participatory: Towards
    """Minutes."""
    accounts: Towards
    feedback: Towards
    practice: Mapping[Part, Towards]
    """Hours that its owner noted, by part of the register; nothing here is worked out from work."""
    discussed: bool
    """A reflective discussion inside the period was noted."""
    confirmed: bool
    """A confirmation inside the last twelve months of the period was noted."""


class Record(NamedTuple):
    """All that somebody has for one period: what the pages show and the forms are filled with."""

    name: str
    registration: Registration
    period: Period
    lines: tuple[Line, ...]
    """The oldest first; those that count nothing stand among them, with the reason."""
    feedback: tuple[Feedback, ...]
    """Of this period, the oldest first; so the accounts and practice."""
    accounts: tuple[Account, ...]
    practice: tuple[Practice, ...]
    discussion: Discussion
    confirmation: Confirmation
    standing: Standing | None
    """None: revalidation is not for them; it is a general record of learning."""

    @property
    def minutes(self) -> int:
        """All minutes that count."""
        return sum(line.minutes for line in self.lines)

    @property
    def participatory(self) -> int:
        """All participatory minutes that count."""
        return sum(line.participatory for line in self.lines)
