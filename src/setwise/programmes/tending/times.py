"""A day and an hour as people in Britain write them, as a moment."""

from datetime import UTC, date, datetime, time

from setwise.design.dates import LONDON


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
