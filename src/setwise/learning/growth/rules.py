"""When somebody is asked how they see themselves: pure rules, told the time.

At the start (before the first meeting, or just after it), in the middle, and at the end. Asked
kindly, and once: "Not now" puts it away for some weeks.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

BEFORE_THE_FIRST = timedelta(days=14)
"""How long before the first meeting the start may be asked."""
PUT_AWAY = timedelta(days=28)
"""How long "Not now" holds."""
ENOUGH_FOR_A_MIDDLE = 3
"""With fewer meetings than this, start and end lie close together."""


class Moment(StrEnum):
    """When somebody looks at themselves."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Journey(NamedTuple):
    """How far somebody is with one set."""

    held: int
    """Meetings that were held since they joined."""
    of: int | None
    """How many there are for them in all; None: nobody has said how many."""
    first_at: datetime | None = None
    """When their first meeting begins, if none was held."""
    ended: bool = False
    """The set is over, or they have left it."""


def moment_of(journey: Journey) -> Moment:
    """Where a rating that is made now belongs."""
    of = journey.of
    if journey.ended or (of is not None and 0 < of <= journey.held):
        return Moment.END
    if journey.held <= 1 and not _half(journey):
        return Moment.START
    return Moment.MIDDLE


def _half(journey: Journey) -> bool:
    """Whether half of the meetings or more were held, of so many that there is a middle."""
    of = journey.of
    return of is not None and of >= ENOUGH_FOR_A_MIDDLE and journey.held * 2 >= of


def due(
    journey: Journey, done: Collection[Moment], put_away: Mapping[Moment, datetime], at: datetime
) -> Moment | None:
    """Which moment somebody is asked for now, if any."""
    moment = moment_of(journey)
    if moment in done or not _its_time(journey, moment, at):
        return None
    asked = put_away.get(moment)
    return None if asked is not None and at < asked + PUT_AWAY else moment


def _its_time(journey: Journey, moment: Moment, at: datetime) -> bool:
    if moment is Moment.END:
        return journey.held > 0
    if moment is Moment.MIDDLE:
        return _half(journey)
    if journey.held:
        return True
    return journey.first_at is not None and journey.first_at - at <= BEFORE_THE_FIRST
