"""Use cases of a call: its link at meetings, and how somebody joins."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import F

from setwise.core.calls import allowed
from setwise.design.words import phrase
from setwise.programmes import news
from setwise.programmes.access import MeetingAccess
from setwise.programmes.attendance.access import MeetingTended
from setwise.programmes.calendars.queries import answers
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.models import Meeting
from setwise.programmes.tending.usecases import Refused

NOT_ALLOWED = phrase(
    "This is no link of a call that is allowed here. Paste one that begins with https:// and leads to one of: {hosts}."
)


@transaction.atomic
def set_link(*, access: MeetingTended, link: str, all_ahead: bool, at: datetime) -> int:
    """Give a meeting, or all of the set that are still to come, the link of their call; empty takes
    it away. At how many it changed. Raises Refused.
    """
    if link and not allowed(link, settings.CALL_HOSTS):
        hosts = ", ".join(each.lstrip(".") for each in settings.CALL_HOSTS)
        raise Refused(NOT_ALLOWED.bind(hosts=hosts), "link")
    here = Meeting.objects.filter(learning_set=access.tended.learning_set, cancelled_at=None)
    if all_ahead:
        here = here.filter(closed_at=None, ends_at__gt=at)
    else:
        here = here.filter(pk=access.meeting.pk)
    changed = here.exclude(call_link=link).update(call_link=link, sequence=F("sequence") + 1)
    if changed:
        news.changed(access.tended.learning_set.pk)
    return changed


def joins_by(*, access: MeetingAccess, remote: bool, at: datetime) -> bool:
    """Say whether one is in the room or joins by the call. False once the meeting is over."""
    return answer(
        person=access.person, meeting=access.meeting.id, can_come=True, remote=remote, at=at
    )


def remote(meeting: UUID) -> frozenset[UUID]:
    """Who said that they join by the call."""
    said = answers([meeting])[meeting]
    return frozenset(person for person, each in said.items() if each.can_come and each.remote)
