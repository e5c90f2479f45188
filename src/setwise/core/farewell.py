"""How long somebody who has left every organisation may still come for what is theirs.

Ninety days, as a calendar counts them: the last one is a whole day of the clock on the wall, however
long it is. Two weeks before its morning they are reminded.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

DAYS = 90
REMINDED_BEFORE = 14
"""Days before the last one."""
MORNING = time(9)


class Stage(StrEnum):
    """How far a farewell is."""

    OPEN = "open"
    REMIND = "remind"
    """It is time to remind them, if nobody has."""
    OVER = "over"


def last_day(left_at: datetime, zone: tzinfo) -> date:
    """The last day on which they can come."""
    return left_at.astimezone(zone).date() + timedelta(days=DAYS)


def ends_at(left_at: datetime, zone: tzinfo) -> datetime:
    """The midnight that ends it."""
    return datetime.combine(last_day(left_at, zone) + timedelta(days=1), time(), zone)


def remind_at(left_at: datetime, zone: tzinfo) -> datetime:
    """When they are reminded."""
    day = last_day(left_at, zone) - timedelta(days=REMINDED_BEFORE)
    return datetime.combine(day, MORNING, zone)


def stage(left_at: datetime, zone: tzinfo, now: datetime) -> Stage:
    """How far it is, for somebody who left then. Moments are compared, never clocks."""
    moment = now.timestamp()
    if moment >= ends_at(left_at, zone).timestamp():
        return Stage.OVER
    if moment >= remind_at(left_at, zone).timestamp():
        return Stage.REMIND
    return Stage.OPEN
