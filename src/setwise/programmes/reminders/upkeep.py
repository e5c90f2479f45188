"""What the house does about reminders, every few minutes: each once, and only while it is of use."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef

from setwise.core.reminding import Before, due, window
from setwise.design.dates import LONDON
from setwise.people.models import Person
from setwise.programmes.calendars.models import Coming
from setwise.programmes.models import Meeting, Membership
from setwise.programmes.reminders import letters, phones
from setwise.programmes.reminders.models import Reminded
from setwise.programmes.reminders.queries import UNLESS_CHOSEN, Chosen, chosen_by
from setwise.store import tenancy

# A week of the clock on the wall is an hour longer in autumn.
FARTHEST = timedelta(days=7, hours=2)


class Due(NamedTuple):
    """Somebody is to be reminded of a meeting."""

    person: Person
    meeting: Meeting
    before: Before
    until: datetime


def remind(at: datetime) -> int:
    """Remind everybody for whom it is time; how many."""
    return sum(_remind(each, at) for each in list(_all_due(at)))


def _all_due(at: datetime) -> Iterator[Due]:
    seats = list(_seats(at))
    people = Person.objects.in_bulk([person for _, person in seats])
    meetings = Meeting.objects.in_bulk([meeting for meeting, _ in seats])
    chosen, done = chosen_by(people), _done(meetings)
    for meeting, person in seats:
        theirs = chosen.get(person, UNLESS_CHOSEN)
        found = _due(people[person], meetings[meeting], theirs, at)
        if found and (meeting, person, found.before, found.meeting.starts_at) not in done:
            yield found


def _seats(at: datetime) -> Iterable[tuple[UUID, UUID]]:
    """Each meeting within a week, with each who belongs and has not said that they cannot come."""
    rows = Membership.objects.filter(
        until=None,
        organisation__suspended_at=None,
        person__email__isnull=False,
        person__suspended_at=None,
        learning_set__meetings__starts_at__gt=at,
        learning_set__meetings__starts_at__lte=at + FARTHEST,
        learning_set__meetings__cancelled_at=None,
        learning_set__meetings__closed_at=None,
    ).annotate(meeting=F("learning_set__meetings"))
    sorry = Coming.objects.filter(
        meeting=OuterRef("meeting"), person=OuterRef("person"), can_come=False
    )
    return rows.filter(~Exists(sorry)).order_by("meeting", "since").values_list("meeting", "person")


def _done(meetings: Iterable[UUID]) -> set[tuple[UUID, UUID, str, datetime]]:
    rows = Reminded.objects.filter(meeting__in=list(meetings))
    return set(rows.values_list("meeting", "person", "before", "starts_at"))


def _due(person: Person, meeting: Meeting, chosen: Chosen, at: datetime) -> Due | None:
    before = due(chosen.before, meeting.starts_at, chosen.quiet, LONDON, at)
    found = window(before, meeting.starts_at, chosen.quiet, LONDON) if before else None
    return Due(person, meeting, before, found.ends) if before and found else None


def _remind(each: Due, at: datetime) -> bool:
    """Send it and note that it was sent: both, or neither. False if another worker did it."""
    try:
        # Inside, the mail is in the organisation's words.
        with tenancy.inside(each.meeting.organisation_id), transaction.atomic():
            Reminded.objects.create(
                organisation_id=each.meeting.organisation_id,
                meeting=each.meeting,
                person=each.person,
                before=each.before.value,
                starts_at=each.meeting.starts_at,
                sent_at=at,
            )
            letters.remind(each.person, each.meeting, at, each.until)
            phones.remind(each.person, each.meeting, at, each.until)
    except IntegrityError:
        return False
    return True
