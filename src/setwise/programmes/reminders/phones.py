"""What people are told of dates on their own devices, besides mail: when, and nothing else.

Not even where: a message stands on a locked phone.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, assert_never

from setwise.core.reminding import awake
from setwise.design.dates import LONDON, clock, day
from setwise.design.words import say
from setwise.mail.links import path
from setwise.people.models import Person
from setwise.people.push import telling
from setwise.programmes.calendars.letters import subject
from setwise.programmes.models import Meeting
from setwise.programmes.news import DateChange
from setwise.programmes.reminders.queries import UNLESS_CHOSEN, chosen_by


def remind(person: Person, meeting: Meeting, at: datetime, until: datetime) -> int:
    """A date comes up."""
    return _tell(person, [meeting], lambda: _meets(meeting), at, until)


def dates(person: Person, meetings: Sequence[Meeting], change: DateChange, at: datetime) -> int:
    """Dates are new, or have changed."""
    until = max(each.ends_at for each in meetings)
    return _tell(person, meetings, lambda: _changed(change, meetings), at, until)


def call(person: Person, meetings: Sequence[Meeting], at: datetime) -> int:
    """How one joins from afar has changed."""
    until = max(each.ends_at for each in meetings)
    return _tell(person, meetings, lambda: say("How to join the call has changed."), at, until)


def _tell(
    person: Person,
    meetings: Sequence[Meeting],
    words: Callable[[], str],
    at: datetime,
    until: datetime,
) -> int:
    """A phone makes a noise: what falls into somebody's quiet hours comes when they end."""
    quiet = chosen_by([person.pk]).get(person.pk, UNLESS_CHOSEN).quiet
    alone = meetings[0] if len(meetings) == 1 else None
    return telling.tell(
        person=person,
        organisation=meetings[0].organisation_id,
        words=words,
        path=path("room:room", alone.pk) if alone else path("calendars:mine"),
        thing=f"meeting-{alone.pk}" if alone else "dates",
        at=at,
        due_at=awake(at, quiet, LONDON),
        until=until,
    )


def _meets(meeting: Meeting) -> str:
    return say("Your {set} meets on {day} at {time}.", **_when(meeting))


def _changed(change: DateChange, meetings: Sequence[Meeting]) -> str:
    if len(meetings) > 1:
        return subject(change, len(meetings))
    when = _when(meetings[0])
    match change:
        case DateChange.PUBLISHED:
            return say("A date for your diary: your {set} meets on {day} at {time}.", **when)
        case DateChange.MOVED:
            return say("A date has changed: your {set} meets on {day} at {time}.", **when)
        case DateChange.CANCELLED:
            return say("A date is cancelled: your {set} does not meet on {day}.", **when)
        case DateChange.RESTORED:
            return say("A date stands again: your {set} meets on {day} at {time}.", **when)
    assert_never(change)


def _when(meeting: Meeting) -> dict[str, Any]:
    # Not "tomorrow": a phone that was off shows it later.
    return {"day": day(meeting.starts_at), "time": clock(meeting.starts_at)}
