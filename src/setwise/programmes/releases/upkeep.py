"""What the house does about releases, every few minutes: find out who is to be asked, and ask.

A manager gets one mail for all that changed, once nothing has changed for a while: a lead who
publishes sixty sets one after another is one mail to each of them.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from setwise.people.models import Organisation
from setwise.programmes.cohorts.seats import seats
from setwise.programmes.models import LearningSet, Meeting
from setwise.programmes.releases import letters
from setwise.programmes.releases.managers import books
from setwise.programmes.releases.models import ManagerAsked, Release
from setwise.store import tenancy

CALM = timedelta(minutes=15)


class Who(NamedTuple):
    """A date of somebody: of a person, or of an invitation that waits."""

    meeting: UUID
    person: UUID | None
    invitation: UUID | None


def ask(at: datetime, calm: timedelta = CALM) -> int:
    """Ask every manager who has something new to hear, once nothing has changed for so long; how many
    mails.
    """
    ahead = Meeting.objects.filter(starts_at__gt=at, closed_at=None)
    organisations = Organisation.objects.filter(
        suspended_at=None,
        own_set=False,
        asks_ward_managers=True,
        pk__in=ahead.values("organisation"),
    )
    return sum(_ask_in(each, at, calm) for each in organisations)


@transaction.atomic
def _ask_in(organisation: Organisation, at: datetime, calm: timedelta) -> int:
    meetings = {each.pk: each for each in _ahead(organisation, at)}
    wanted = _wanted(organisation, meetings.values())
    _find(organisation, wanted, at)
    mails = 0
    for asked, rows in _untold(organisation, wanted, meetings).items():
        if max(each.changed_at for each in rows) <= at - calm:
            lines = [_line(each, wanted) for each in rows]
            with tenancy.inside(organisation.pk):
                letters.ask(asked, organisation, lines, at)
            _note(rows, wanted)
            ManagerAsked.objects.filter(organisation=organisation, pk=asked.pk).update(told_at=at)
            mails += 1
    ManagerAsked.objects.filter(organisation=organisation, releases=None).delete()
    return mails


def _ahead(organisation: Organisation, at: datetime) -> QuerySet[Meeting]:
    found = Meeting.objects.filter(organisation=organisation, starts_at__gt=at, closed_at=None)
    return found.order_by("starts_at", "pk")


class Wanted(NamedTuple):
    """Who is to be asked for whom, and what they are called."""

    manager: str
    name: str


def _wanted(organisation: Organisation, meetings: Iterable[Meeting]) -> dict[Who, Wanted]:
    """Each date that takes place, of everybody whose manager is known."""
    there = [each for each in meetings if each.cancelled_at is None]
    sets = LearningSet.objects.filter(
        organisation=organisation, pk__in={each.learning_set_id for each in there}
    )
    sitting, known = seats(sets), books(organisation.pk)
    wanted: dict[Who, Wanted] = {}
    for meeting in there:
        for seat in sitting.get(meeting.learning_set_id, ()):
            somebody = seat.person or seat.invitation
            manager = known.manager_of(somebody, seat.email) if somebody else ""
            if manager:
                who = Who(meeting.pk, seat.person, seat.invitation)
                wanted[who] = Wanted(manager, seat.name or seat.email)
    return wanted


def _find(organisation: Organisation, wanted: dict[Who, Wanted], at: datetime) -> None:
    """Have a row for each of them."""
    rows = [
        each
        for each in Release.objects.filter(
            organisation=organisation, meeting__in={each.meeting for each in wanted}
        ).select_related("asked")
        if _who(each) in wanted
    ]
    there = {_who(each): each for each in rows}
    new = [each for each in wanted if each not in there]
    asked = _asked(organisation, {each.manager for each in wanted.values()})
    Release.objects.bulk_create(
        Release(
            organisation=organisation,
            meeting_id=each.meeting,
            person_id=each.person,
            invitation_id=each.invitation,
            asked=asked[wanted[each].manager],
            changed_at=at,
        )
        for each in new
    )
    for each, row in there.items():
        # Another manager is asked anew, unless the first has said yes.
        if row.asked.email != wanted[each].manager and row.released_at is None:
            moved = {"asked": asked[wanted[each].manager], "told": None, "changed_at": at}
            Release.objects.filter(organisation=organisation, pk=row.pk).update(**moved)


def _who(row: Release) -> Who:
    return Who(row.meeting_id, row.person_id, row.invitation_id)


def _asked(organisation: Organisation, addresses: Iterable[str]) -> dict[str, ManagerAsked]:
    ManagerAsked.objects.bulk_create(
        [ManagerAsked(organisation=organisation, email=each) for each in sorted(addresses)],
        ignore_conflicts=True,
    )
    return {each.email: each for each in ManagerAsked.objects.filter(organisation=organisation)}


def _untold(
    organisation: Organisation, wanted: dict[Who, Wanted], meetings: dict[UUID, Meeting]
) -> dict[ManagerAsked, list[Release]]:
    """What each manager does not know yet: new dates, other dates, and those that are off."""
    rows = Release.objects.filter(organisation=organisation, meeting__in=meetings)
    found: dict[ManagerAsked, list[Release]] = defaultdict(list)
    for row in rows.select_related("asked", "meeting", "person", "invitation").order_by(
        "meeting__starts_at", "pk"
    ):
        on = _who(row) in wanted
        if not on and row.told is None:
            # They never heard of it.
            row.delete()
        elif not on or row.told != row.meeting.sequence:
            found[row.asked].append(row)
    return found


def _line(row: Release, wanted: dict[Who, Wanted]) -> letters.Line:
    known = wanted.get(_who(row))
    somebody = row.person or row.invitation
    name = known.name if known else (somebody.name if somebody else "")
    return letters.Line(name, row.meeting, known is not None, row.told is not None)


def _note(rows: list[Release], wanted: dict[Who, Wanted]) -> None:
    for row in rows:
        if _who(row) in wanted:
            Release.objects.filter(pk=row.pk).update(told=row.meeting.sequence)
        else:
            row.delete()
