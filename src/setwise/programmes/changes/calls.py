"""Use cases of a call: its link at meetings, and how somebody joins."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction

from setwise.core.calls import allowed
from setwise.design.words import phrase
from setwise.programmes import news
from setwise.programmes.access import MeetingAccess
from setwise.programmes.attendance.access import MeetingTended
from setwise.programmes.calendars.queries import answers
from setwise.programmes.calendars.usecases import answer
from setwise.programmes.changes import letters
from setwise.programmes.models import Meeting, Membership
from setwise.programmes.reminders import phones
from setwise.programmes.tending.usecases import Refused

NOT_ALLOWED = phrase(
    "This is no link of a call that is allowed here. Paste one that begins with https:// and leads to one of: {hosts}."
)


@transaction.atomic
def set_link(*, access: MeetingTended, link: str, all_ahead: bool, at: datetime) -> int:
    """Give a meeting, or all of the set that are still to come, the link of their call; empty takes
    it away. At how many it changed. Everybody of the set is told once, and not the link: who reads
    a mail may be anybody. Raises Refused.

    The dates stay what they are, so nothing is new for a diary, or for a ward manager.
    """
    if link and not allowed(link, settings.CALL_HOSTS):
        hosts = ", ".join(each.lstrip(".") for each in settings.CALL_HOSTS)
        raise Refused(NOT_ALLOWED.bind(hosts=hosts), "link")
    here = Meeting.objects.filter(learning_set=access.tended.learning_set, cancelled_at=None)
    if all_ahead:
        here = here.filter(closed_at=None, ends_at__gt=at)
    else:
        here = here.filter(pk=access.meeting.pk)
    changed = list(here.exclude(call_link=link).order_by("starts_at", "pk"))
    here.filter(pk__in=[each.pk for each in changed]).update(call_link=link)
    if changed:
        news.changed(access.tended.learning_set.pk)
        _tell(access, [each for each in changed if each.ends_at > at], at)
    return len(changed)


def _tell(access: MeetingTended, meetings: Sequence[Meeting], at: datetime) -> None:
    reached = Membership.objects.filter(
        learning_set=access.tended.learning_set,
        until=None,
        person__email__isnull=False,
        person__suspended_at=None,
    )
    for each in reached.select_related("person").order_by("since", "pk") if meetings else ():
        letters.call_changed(each.person, meetings, at)
        phones.call(each.person, meetings, at)


def joins_by(*, access: MeetingAccess, remote: bool, at: datetime) -> bool:
    """Say whether one is in the room or joins by the call. False once the meeting is over."""
    return answer(
        person=access.person, meeting=access.meeting.id, can_come=True, remote=remote, at=at
    )


def remote(meeting: UUID) -> frozenset[UUID]:
    """Who said that they join by the call."""
    said = answers([meeting])[meeting]
    return frozenset(person for person, each in said.items() if each.can_come and each.remote)
