"""What somebody can do about their own dates. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.programmes.access import meeting_for
from setwise.programmes.calendars.models import Coming


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
