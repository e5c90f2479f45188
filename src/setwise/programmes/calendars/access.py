"""The doors to dates for whoever holds a secret address: a calendar, an answer from a mail."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.people.models import Person
from setwise.programmes import access
from setwise.programmes.access import MeetingFacts
from setwise.programmes.calendars import links
from setwise.programmes.calendars.models import COMING, CalendarFeed
from setwise.programmes.models import Meeting
from setwise.store import tenancy


class Gone(Exception):
    """This was the address of somebody's calendar, and is so no longer."""


def feed_by(token: str) -> UUID:
    """Whose calendar an address opens. Raises Http404, and Gone for one that was given up."""
    named = links.feed_in(token)
    found = CalendarFeed.objects.filter(pk=named.key).first() if named else None
    if named is None or found is None:
        raise Http404
    if found.stopped_at is not None or not links.opens(named, found.number):
        if any(links.opens(named, number) for number in range(1, found.number + 1)):
            raise Gone
        raise Http404
    if not Person.objects.filter(pk=found.person_id, suspended_at=None).exists():
        raise Http404
    tenancy.enter(person=found.person_id)
    return found.person_id


@dataclass(frozen=True, slots=True)
class Asked:
    """A meeting, as whoever holds the address of an answer may know it: when it is, no more."""

    person: UUID
    meeting: MeetingFacts
    cancelled: bool
    hybrid: bool


def asked_by(token: str, at: datetime) -> Asked:
    """The meeting that somebody is asked about, while they belong to its set.

    Raises Http404, also once the meeting is over.
    """
    pair = links.pair_in(COMING, token)
    if pair is None:
        raise Http404
    person, meeting = pair
    cancelled = access.called_off(person, meeting)
    found = cancelled or access.meeting_for(person, meeting, with_roster=False)
    if found.meeting.closed_at is not None or found.meeting.ends_at <= at:
        raise Http404
    tenancy.enter(organisation=found.meeting.organisation)
    if not Person.objects.filter(pk=person, suspended_at=None).exists():
        raise Http404
    of_it = Meeting.objects.filter(organisation=found.meeting.organisation, pk=meeting)
    hybrid = of_it.exclude(call_link="").exists()
    return Asked(person, found.meeting, cancelled is not None, hybrid)
