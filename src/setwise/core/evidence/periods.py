"""From when until when something counts.

A registration with the NMC is renewed every three years, and ends on the last day of a month; what
is shown was done since it was last renewed, or since its owner joined the register (NMC, "How to
revalidate with the NMC": renewal date, revalidation application date).
"""

from calendar import monthrange
from datetime import date, timedelta

from setwise.core.evidence.records import Period, Registration

DAY = timedelta(days=1)
MONTHS = 36
CONFIRMING = 12
"""A confirmation is of the last twelve months of the three years (NMC, "Confirmation")."""


def month_end(day: date, months: int = 0) -> date:
    """The last day of the day's month, or of the month that lies so many later (or earlier)."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def period_at(registration: Registration, day: date) -> Period | None:
    """The three years, up to a renewal, in which the day lies, or the first ones if it lies before
    the registration. None: it is not known when they end.

    Where somebody joined the register inside of them, they begin on that day: nothing that was
    done before it counts.
    """
    joined, end = registration.joined, _an_end(registration)
    if end is None:
        return None
    if joined is None:
        return Period(*_three_years(end, day))
    # The first three years run to the end of the month in which they end: some days longer.
    settled = month_end(joined) + DAY
    first, last = _three_years(end, max(day, settled))
    return Period(joined if first <= settled else first, last)


def _three_years(end: date, day: date) -> tuple[date, date]:
    """Those that hold the day, where some end on `end`."""
    between = (day.year - end.year) * 12 + day.month - end.month
    last = month_end(end, -(-between // MONTHS) * MONTHS)
    return month_end(last, -MONTHS) + DAY, last


def _an_end(registration: Registration) -> date | None:
    """A day on which one of the periods ends."""
    if registration.renewal is not None:
        return month_end(registration.renewal)
    return month_end(registration.joined, MONTHS) if registration.joined else None


def before(registration: Registration, period: Period) -> Period | None:
    """The three years before these; None: there were none that are known of."""
    earlier = period.first - DAY
    if registration.joined is not None and earlier < registration.joined:
        return None
    return period_at(registration, earlier)


def apply_by(period: Period) -> date:
    """The day by which the application is with the NMC: the first of the period's last month."""
    return period.last.replace(day=1)


def confirming(period: Period) -> Period:
    """In which part of the period a confirmation counts."""
    return Period(max(period.first, month_end(period.last, -CONFIRMING) + DAY), period.last)


def year_of(day: date) -> Period:
    """A calendar year: the period of a general record, until its owner chooses another."""
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))
