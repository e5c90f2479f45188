"""A day and an hour as people in Britain write them, as a moment."""

from datetime import UTC, date, datetime, time, timedelta

from setwise.design.dates import LONDON

PAST_MIDNIGHT = timedelta(hours=6)
"""How long a meeting may be that goes past midnight: what is longer is a mistake."""


class NoSuchTime(ValueError):
    """On this day the clocks go forward over this time."""


def moment(day: date, clock: time) -> datetime:
    """The moment of a British day and hour; of two in autumn the first. Raises NoSuchTime."""
    local = datetime.combine(day, clock, tzinfo=LONDON)
    there = local.astimezone(UTC)
    # A time that is skipped comes back from UTC as another one.
    if there.astimezone(LONDON).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise NoSuchTime
    return there


def last_day(day: date, starts: time, ends: time) -> date | None:
    """The day on which what begins then ends: the next one past midnight. None: it is a mistake."""
    if ends > starts:
        return day
    following = day + timedelta(days=1)
    lasts = datetime.combine(following, ends) - datetime.combine(day, starts)
    return following if lasts <= PAST_MIDNIGHT else None
