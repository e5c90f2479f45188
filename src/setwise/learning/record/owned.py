"""What the owner of a record wrote into it themselves, opened at once."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from setwise.core.evidence import periods
from setwise.core.evidence.records import (
    Confirmation,
    CpdEntry,
    Discussion,
    Feedback,
    Period,
    Practice,
    Registration,
)
from setwise.learning import sheets
from setwise.learning.record import derived, kinds, written
from setwise.learning.record.derived import Laid
from setwise.learning.sheets import Sheet


class Owned(NamedTuple):
    """Of every period."""

    registration: Registration | None
    """None: they have not said."""
    chosen: Period | None
    """The time that a general record covers."""
    laid: Mapping[str, Laid]
    """By the id of the meeting."""
    entries: tuple[CpdEntry, ...]
    feedback: tuple[Feedback, ...]
    """The oldest first; so practice."""
    practice: tuple[Practice, ...]
    discussions: tuple[tuple[UUID, Discussion], ...]
    confirmations: tuple[tuple[UUID, Confirmation], ...]
    gone: tuple[Sheet, ...]
    """What they took out, the last one last; it can be put back."""
    taken_in: frozenset[str]
    """Words of closing rounds that became feedback of the record."""

    def period(self, today: date, within: date | None = None) -> Period:
        """Three years up to a renewal; for others what they chose, or the year of the day."""
        known, day = self.registration, within or today
        if known and known.on_register and (three := periods.period_at(known, day)):
            return three
        if self.chosen and (within is None or self.chosen.holds(within)):
            return self.chosen
        return periods.year_of(day)

    def discussion(self, period: Period) -> tuple[UUID | None, Discussion]:
        """The last reflective discussion of the period, else one without a day."""
        return _latest(self.discussions, period) or (None, Discussion())

    def confirmation(self, period: Period) -> tuple[UUID | None, Confirmation]:
        """The same of the confirmation."""
        return _latest(self.confirmations, period) or (None, Confirmation())


_Noted = TypeVar("_Noted", Discussion, Confirmation)


def _latest(every: Iterable[tuple[UUID, _Noted]], period: Period) -> tuple[UUID, _Noted] | None:
    fits = [each for each in every if each[1].day is None or period.holds(each[1].day)]
    return max(fits, key=lambda each: each[1].day or date.min, default=None)


def owned_by(person: UUID) -> Owned:
    """All of it: one query and the keys. Raises private.NotNow."""
    found: dict[str, list[Sheet]] = {kind: [] for kind in kinds.EVERY}
    for each in sheets.every(person, *kinds.EVERY):
        found[each.kind].append(each)
    said = found[kinds.REGISTRATION][-1].values if found[kinds.REGISTRATION] else None
    return Owned(
        written.registration(said) if said else None,
        written.chosen_period(said) if said else None,
        {each.about: derived.laid(each.values) for each in found[kinds.LAID]},
        tuple(map(written.entry, found[kinds.OWN])),
        tuple(sorted(map(written.feedback, found[kinds.FEEDBACK]), key=lambda each: each.day)),
        tuple(sorted(map(written.practice, found[kinds.PRACTICE]), key=lambda each: each.first)),
        tuple((each.id, written.discussion(each.values)) for each in found[kinds.DISCUSSION]),
        tuple((each.id, written.confirmation(each.values)) for each in found[kinds.CONFIRMATION]),
        tuple(found[kinds.GONE]),
        frozenset(each.about for each in found[kinds.FEEDBACK] if each.about),
    )
