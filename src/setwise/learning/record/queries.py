"""What stands in somebody's record of learning, for nobody but them.

`record_of` is all of it for one period, as the rules of evidence have it: what the pages show and
what is exported.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from setwise.core.evidence import periods
from setwise.core.evidence.counting import counted
from setwise.core.evidence.records import (
    Account,
    Confirmation,
    CpdEntry,
    Discussion,
    Feedback,
    Period,
    Practice,
    Record,
    Registration,
)
from setwise.core.evidence.standing import standing
from setwise.design.dates import LONDON
from setwise.learning import sheets
from setwise.learning.record import derived as meetings
from setwise.learning.record import kinds, written
from setwise.learning.record.derived import Derived
from setwise.learning.record.kinds import Keep
from setwise.learning.sheets import Sheet
from setwise.learning.taking.queries import takeaways
from setwise.people.access import person_for
from setwise.people.models import Belonging
from setwise.programmes.attendance import queries as attendance
from setwise.programmes.attendance.queries import Mine


class Whole(NamedTuple):
    """All that somebody ever had in their record, of every period."""

    name: str
    registration: Registration | None
    """None: they have not said."""
    chosen: Period | None
    derived: tuple[Derived, ...]
    own: tuple[CpdEntry, ...]
    feedback: tuple[Feedback, ...]
    accounts: tuple[Account, ...]
    practice: tuple[Practice, ...]
    discussions: tuple[tuple[UUID, Discussion], ...]
    confirmations: tuple[tuple[UUID, Confirmation], ...]
    not_there: tuple[Mine, ...]
    """Meetings of which somebody corrected that they came."""
    gone: tuple[Sheet, ...]
    """What they took out last; it can be put back."""
    taken_in: frozenset[str]
    """Words of closing rounds that became feedback of the record."""

    @property
    def entries(self) -> tuple[CpdEntry, ...]:
        """All entries that its owner does not hide."""
        shown = (each.entry for each in self.derived if each.laid.keep is not Keep.HIDDEN)
        return (*shown, *self.own)


def record_of(person: UUID, today: date, within: date | None = None) -> Record:
    """The record of the period in which the day lies, or of the present one.

    Opens what is sealed. Raises Http404 for nobody, and private.NotNow.
    """
    return of_period(whole(person), today, within)


def of_period(found: Whole, today: date, within: date | None = None) -> Record:
    """The same, of what was opened already."""
    known = found.registration or Registration()
    period = period_of(found, today, within)
    lines = counted(found.entries, period, LONDON)
    inside = Inside(found, period)
    discussion, confirmation = inside.discussion[1], inside.confirmation[1]
    pieces = (inside.accounts, inside.feedback, inside.practice)
    asked = known if periods.period_at(known, today) else Registration()
    stands = standing(asked, period, lines, *pieces, discussion, confirmation)
    return Record(
        found.name,
        known,
        period,
        tuple(line for line in lines if line.minutes or _touches(line.entry, period)),
        inside.feedback,
        inside.accounts,
        inside.practice,
        discussion,
        confirmation,
        stands,
    )


def period_of(found: Whole, today: date, within: date | None = None) -> Period:
    """Three years up to a renewal; for others what they chose, or the year of the day."""
    known, day = found.registration, within or today
    if known and known.on_register and (three := periods.period_at(known, day)):
        return three
    if found.chosen and (within is None or found.chosen.holds(within)):
        return found.chosen
    return periods.year_of(day)


def _touches(entry: CpdEntry, period: Period) -> bool:
    return entry.first <= period.last and entry.last >= period.first


class Inside:
    """What of a whole record lies in one period."""

    def __init__(self, found: Whole, period: Period) -> None:
        self._found, self._period = found, period
        self.feedback = tuple(each for each in found.feedback if period.holds(each.day))
        self.accounts = tuple(each for each in found.accounts if period.holds(each.day))
        self.practice = tuple(
            each
            for each in found.practice
            if each.first <= period.last and each.last >= period.first
        )

    @property
    def discussion(self) -> tuple[UUID | None, Discussion]:
        """The last reflective discussion of the period, else one without a day."""
        return _latest(self._found.discussions, self._period) or (None, Discussion())

    @property
    def confirmation(self) -> tuple[UUID | None, Confirmation]:
        """The same of the confirmation."""
        return _latest(self._found.confirmations, self._period) or (None, Confirmation())


_Noted = TypeVar("_Noted", Discussion, Confirmation)


def _latest(every: Iterable[tuple[UUID, _Noted]], period: Period) -> tuple[UUID, _Noted] | None:
    fits = [each for each in every if each[1].day is None or period.holds(each[1].day)]
    return max(fits, key=lambda each: each[1].day or date.min, default=None)


def whole(person: UUID) -> Whole:
    """All of it. Raises Http404 for nobody, and private.NotNow."""
    name = person_for(person).name
    by_kind: dict[str, list[Sheet]] = {kind: [] for kind in kinds.EVERY}
    gone = list[Sheet]()
    for each in sheets.every(person, *kinds.EVERY):
        (gone if each.values.get("gone") else by_kind[each.kind]).append(each)
    said = by_kind[kinds.REGISTRATION][-1].values if by_kind[kinds.REGISTRATION] else None
    known = attendance.known(person)
    return Whole(
        name,
        written.registration(said) if said else None,
        written.chosen_period(said) if said else None,
        tuple(_derived(person, known, by_kind[kinds.LAID])),
        tuple(map(written.entry, by_kind[kinds.OWN])),
        tuple(sorted(map(written.feedback, by_kind[kinds.FEEDBACK]), key=lambda each: each.day)),
        (),
        tuple(sorted(map(written.practice, by_kind[kinds.PRACTICE]), key=lambda each: each.first)),
        tuple((each.id, written.discussion(each.values)) for each in by_kind[kinds.DISCUSSION]),
        tuple((each.id, written.confirmation(each.values)) for each in by_kind[kinds.CONFIRMATION]),
        tuple(each for each in known if not each.came),
        tuple(gone),
        frozenset(each.about for each in by_kind[kinds.FEEDBACK] if each.about),
    )


def _derived(person: UUID, known: Iterable[Mine], laid: Iterable[Sheet]) -> Iterable[Derived]:
    over: Mapping[str, meetings.Laid] = {each.about: meetings.laid(each.values) for each in laid}
    took = takeaways(person)
    for each in known:
        if each.came:
            yield meetings.derived(each, took.get(each.meeting), over.get(str(each.meeting)))


def thought_registered(person: UUID) -> bool:
    """Whether an organisation's staff record has them as registered with the NMC: a first guess."""
    return Belonging.objects.filter(person=person, nmc_registered=True).exists()
