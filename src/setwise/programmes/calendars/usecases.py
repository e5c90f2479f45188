"""What somebody can do about their own dates. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.programmes.access import meeting_for
from setwise.programmes.calendars.models import CalendarFeed, Coming


@transaction.atomic
def answer(
    *, person: UUID, meeting: UUID, can_come: bool, at: datetime, remote: bool | None = None
) -> bool:
    """Say whether one can come; the last word counts. False once the meeting is over.

    Raises Http404 for a meeting that is not theirs, or is cancelled.
    """
    found = meeting_for(person, meeting, with_roster=False).meeting
    if found.closed_at is not None or found.ends_at <= at:
        return False
    said = {"can_come": can_come, "remote": remote if can_come else None, "answered_at": at}
    Coming.objects.update_or_create(
        organisation_id=found.organisation, meeting_id=meeting, person_id=person, defaults=said
    )
    return True


@transaction.atomic
def open_feed(*, person: UUID, at: datetime) -> None:
    """Have an address for one's calendar, another one than before: an older one is over."""
    said = {"made_at": at, "stopped_at": None}
    feed, new = CalendarFeed.objects.get_or_create(person_id=person, defaults=said)
    if not new:
        CalendarFeed.objects.filter(pk=feed.pk).update(number=feed.number + 1, **said)


def stop_feed(*, person: UUID, at: datetime) -> bool:
    """Have no address for one's calendar any more. False if there was none."""
    held = CalendarFeed.objects.filter(person=person, stopped_at=None)
    return bool(held.update(stopped_at=at))
