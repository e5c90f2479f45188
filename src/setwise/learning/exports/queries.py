"""A record and the periods from which its owner can choose, for nobody but them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from setwise.core.evidence import periods
from setwise.core.evidence.records import Period, Record, Registration
from setwise.learning.record.queries import Whole, of_period, whole
from setwise.people.access import person_for

MOST = 10
DAY = timedelta(days=1)


class Chosen(NamedTuple):
    """The record of one period, and all periods that there are, the present one first."""

    record: Record
    periods: tuple[Period, ...]
    said: bool
    """They have said whether they are on the register."""


def chosen(person: UUID, today: date, begins: str) -> Chosen:
    """The period that begins on this day, else the present one. Raises private.NotNow."""
    name, found = person_for(person).name, whole(person)
    present = of_period(found, today)
    every = tuple(_periods(found, present))
    wanted = next((each for each in every[1:] if each.first.isoformat() == begins), None)
    record = of_period(found, today, wanted.first) if wanted else present
    return Chosen(record._replace(name=name), every, found.owned.registration is not None)


def _periods(found: Whole, present: Record) -> Iterator[Period]:
    """Back to the first thing that there is."""
    known = found.owned.registration or Registration()
    days = [entry.first for entry in found.entries]
    days += [each.day for each in found.owned.feedback]
    days += [each.day for each in found.accounts]
    days += [each.first for each in found.owned.practice]
    oldest = min(days, default=present.period.first)
    period: Period | None = present.period
    for _ in range(MOST):
        if period is None:
            return
        yield period
        if period.first <= oldest:
            return
        period = _earlier(known, period)


def _earlier(known: Registration, period: Period) -> Period | None:
    if known.on_register and (known.joined or known.renewal):
        return periods.before(known, period)
    return periods.year_of(period.first - DAY)
