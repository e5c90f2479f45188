"""What stands in somebody's record of learning, for nobody but them.

`record_of` is all of it for one period, as the rules of evidence have it: what the pages show and
what is exported.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from setwise.core.evidence import periods
from setwise.core.evidence.counting import counted
from setwise.core.evidence.records import (
    Account,
    CpdEntry,
    Period,
    Record,
    Registration,
)
from setwise.core.evidence.standing import standing
from setwise.core.meeting.words import Kind
from setwise.design.dates import LONDON, local_day
from setwise.learning import sheets
from setwise.learning.journal import queries as journal
from setwise.learning.record import kinds, written
from setwise.learning.record.derived import Derived, derived
from setwise.learning.record.kinds import Keep
from setwise.learning.record.owned import Owned, owned_by
from setwise.learning.taking.queries import takeaways
from setwise.people.access import person_for
from setwise.people.models import Belonging
from setwise.programmes.attendance import queries as attendance
from setwise.programmes.attendance.queries import Mine
from setwise.store import kept


class Whole(NamedTuple):
    """All that somebody ever had in their record, of every period."""

    owned: Owned
    derived: tuple[Derived, ...]
    accounts: tuple[Account, ...]
    not_there: tuple[Mine, ...]
    """Meetings of which somebody corrected that they came."""

    @property
    def entries(self) -> tuple[CpdEntry, ...]:
        """All entries that its owner does not hide."""
        shown = (each.entry for each in self.derived if each.laid.keep is not Keep.HIDDEN)
        return (*shown, *self.owned.entries)


def record_of(person: UUID, today: date, within: date | None = None) -> Record:
    """The record of the period in which the day lies, or of the present one.

    Opens what is sealed. Raises Http404 for nobody, and private.NotNow.
    """
    name = person_for(person).name
    return of_period(whole(person), today, within)._replace(name=name)


def of_period(found: Whole, today: date, within: date | None = None) -> Record:
    """The same, of what was opened already; whose it is stays open."""
    owned = found.owned
    known, period = owned.registration or Registration(), owned.period(today, within)
    lines = counted(found.entries, period, LONDON)
    feedback = tuple(each for each in owned.feedback if period.holds(each.day))
    accounts = tuple(each for each in found.accounts if period.holds(each.day))
    practice = tuple(each for each in owned.practice if _touches(each.first, each.last, period))
    asked = known if periods.period_at(known, today) else Registration()
    noted = (owned.discussion(period)[1], owned.confirmation(period)[1])
    return Record(
        "",
        known,
        period,
        tuple(each for each in lines if _touches(each.entry.first, each.entry.last, period)),
        feedback,
        accounts,
        practice,
        *noted,
        standing(asked, period, lines, accounts, feedback, practice, *noted),
    )


def _touches(first: date, last: date, period: Period) -> bool:
    return first <= period.last and last >= period.first


def whole(person: UUID) -> Whole:
    """All of it, of every period. Raises private.NotNow."""
    owned, took = owned_by(person), takeaways(person)
    known = attendance.known(person)
    return Whole(
        owned,
        tuple(
            derived(each, took.get(each.meeting), owned.laid.get(str(each.meeting)))
            for each in known
            if each.came
        ),
        tuple(map(_account, journal.accounts(person))),
        tuple(each for each in known if not each.came),
    )


def _account(found: journal.Account) -> Account:
    told = (found.nature, found.learnt, found.changed, found.relevant)
    return Account(str(found.id), found.finished, *told, found.title, found.themes)


def registration_of(person: UUID) -> Mapping[str, Any] | None:
    """What somebody said of their registration, as they wrote it; None: they have not."""
    found = sheets.every(person, kinds.REGISTRATION)
    return found[-1].values if found else None


def known_registration(person: UUID) -> Registration:
    """The same as plain data; who has said nothing is on no register."""
    values = registration_of(person)
    return written.registration(values) if values else Registration()


def thought_registered(person: UUID) -> bool:
    """Whether an organisation's staff record has them as registered with the NMC: a first guess."""
    return Belonging.objects.filter(person=person, nmc_registered=True).exists()


class Offered(NamedTuple):
    """Feedback from a closing round that somebody kept, and has not taken into their record."""

    id: UUID
    day: date
    text: str


def offered(person: UUID, taken_in: Collection[str]) -> tuple[Offered, ...]:
    """What closing rounds offer; it counts only once its owner takes it in. One query, the keys."""
    found = kept.of_kind(person, Kind.FEEDBACK)
    return tuple(
        Offered(each.id, local_day(datetime.fromtimestamp(each.at / 1_000, LONDON)), each.text)
        for each in reversed(found)
        if not each.mine and str(each.id) not in taken_in
    )
