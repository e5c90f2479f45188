"""What can be done about attendance: drawn up when a meeting closes, corrected by hand."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.core.meeting.attendance import Planned, Presence, held
from setwise.core.meeting.events import Entry
from setwise.design.dates import LONDON
from setwise.programmes.access import MeetingFacts
from setwise.programmes.attendance.access import MeetingTended
from setwise.programmes.attendance.models import Attendance, Source
from setwise.programmes.attendance.queries import Expected, expected
from setwise.programmes.models import Meeting, Role
from setwise.store import audit


def draw_up(*, meeting: MeetingFacts, entries: Iterable[Entry], at: datetime) -> None:
    """Keep who came, from the whole log of a meeting that has just closed. What somebody entered
    stands. For use inside the transaction that records the closing.
    """
    withdraw(meeting=meeting.id)
    planned = Planned(_milliseconds(meeting.starts_at), _milliseconds(meeting.ends_at))
    told = held(entries, planned)
    began_at = datetime.fromtimestamp(told.began_at / 1_000, UTC)
    there = {UUID(each.person): each for each in told.presences}
    row = Meeting.objects.get(organisation=meeting.organisation, pk=meeting.id)
    row.closed_at = at
    entered = set(row.attendance.values_list("person", flat=True))
    Attendance.objects.bulk_create(
        _from_log(row, each, there.get(each.person), began_at, at)
        for each in expected(row)
        if each.person not in entered
    )


def _milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1_000)


def _from_log(
    meeting: Meeting, who: Expected, presence: Presence | None, began_at: datetime, at: datetime
) -> Attendance:
    known = presence or Presence(str(who.person), 0)
    return Attendance(
        organisation_id=meeting.organisation_id,
        meeting=meeting,
        person_id=who.person,
        role=who.role.value,
        day=began_at.astimezone(LONDON).date(),
        began_at=began_at,
        came=presence is not None,
        minutes=known.minutes,
        late_minutes=known.late_minutes,
        left_early=known.left_early,
        source=Source.LOG.value,
        at=at,
    )


def withdraw(*, meeting: UUID) -> None:
    """The meeting goes on: forget what its log had said. For use inside that transaction."""
    Attendance.objects.filter(meeting=meeting, source=Source.LOG.value).delete()


class Entered(NamedTuple):
    """What somebody enters of one person. None: it stays as it was."""

    person: UUID
    came: bool
    minutes: int
    late_minutes: int | None = None
    left_early: bool | None = None


class NotOver(Exception):
    """The meeting is not over, or is cancelled: nobody can have come yet."""


@transaction.atomic
def enter(*, access: MeetingTended, entered: Iterable[Entered], at: datetime) -> int:
    """Correct who came, or enter it for a meeting held without the screen; for how many people
    something changed. Whoever did not belong to the set then is left out. Raises NotOver.
    """
    meeting = Meeting.objects.select_for_update().get(
        organisation=access.meeting.organisation_id, pk=access.meeting.pk
    )
    if not is_over(meeting, at):
        raise NotOver
    known = {each.person_id: each for each in meeting.attendance.all()}
    roles = {each.person: each.role for each in expected(meeting)}
    changed = [
        _entered(access, meeting, known.get(each.person), each, roles[each.person], at)
        for each in entered
        if each.person in roles
    ]
    if many := sum(changed):
        audit.record(
            organisation=meeting.organisation_id,
            actor=access.person,
            action="attendance_entered",
            thing="meeting",
            thing_id=meeting.pk,
            at=at,
        )
        return many
    return 0


def is_over(meeting: Meeting, at: datetime) -> bool:
    """Whether somebody can have come to it."""
    if meeting.cancelled_at is not None:
        return False
    if meeting.process_version is not None:
        return meeting.closed_at is not None
    return meeting.closed_at is not None or meeting.ends_at <= at


def _entered(
    access: MeetingTended,
    meeting: Meeting,
    known: Attendance | None,
    told: Entered,
    role: Role,
    at: datetime,
) -> bool:
    now = _values(known, told)
    if known is not None and now == _values(known, _as_known(known)):
        return False
    day = known.day if known else meeting.starts_at.astimezone(LONDON).date()
    by = {"source": Source.ENTERED.value, "at": at, "by": access.person}
    Attendance.objects.update_or_create(
        organisation_id=meeting.organisation_id,
        meeting=meeting,
        person_id=told.person,
        defaults={**now, **by, "role": role.value, "day": day},
    )
    return True


def _as_known(known: Attendance) -> Entered:
    return Entered(known.person_id, known.came, known.minutes, known.late_minutes, known.left_early)


def _values(known: Attendance | None, told: Entered) -> dict[str, object]:
    """What is kept: of somebody who did not come, no minutes."""
    if not told.came:
        return {"came": False, "minutes": 0, "late_minutes": 0, "left_early": False}
    late = told.late_minutes if told.late_minutes is not None else (known and known.late_minutes)
    early = told.left_early if told.left_early is not None else (known and known.left_early)
    return {
        "came": True,
        "minutes": told.minutes,
        "late_minutes": late or 0,
        "left_early": bool(early),
    }
