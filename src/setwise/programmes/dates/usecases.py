"""What can be done about dates: publish a series, move, cancel, take a cancellation back.

Each tells everyone once, within its transaction (`news.dated`). `by` is who does it: a person's id,
or a word that the audit knows.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction
from django.db.models import F

from setwise.design.words import LazySay, phrase
from setwise.programmes import news
from setwise.programmes import usecases as programmes
from setwise.programmes.dates.models import MeetingChange
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.models import Depth, LearningSet, Meeting
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.numbering import number_by_date
from setwise.store import audit

By = UUID | str

BEGUN = phrase("This {meeting} has begun already, or is over.")
PAST = phrase("This is over already. Choose a time that is still to come.")
ENDED = phrase("This {set} has ended: it has no further dates.")
BUSY = phrase("The {set} meets already at that time.")
BACKWARDS = phrase("A {meeting} ends after it begins.")
GONE = phrase("This {meeting} is cancelled. Say first that it takes place after all.")


class Refused(Exception):
    """It cannot be done; the text says why, and `field` where it was asked."""

    def __init__(self, text: LazySay, field: str = "") -> None:
        super().__init__(str(text))
        self.field = field


class When(NamedTuple):
    """A date of a series."""

    starts_at: datetime
    ends_at: datetime
    place: str = ""


@transaction.atomic
def publish(
    *, dates: Iterable[tuple[LearningSet, Sequence[When]]], by: By, at: datetime
) -> tuple[Meeting, ...]:
    """Make the meetings of one or many sets of one organisation, and tell everyone once.

    Raises Refused for a date that is over, or at which the set meets already.
    """
    made = [_plan(one, when, by, at) for one, days in dates for when in sorted(days)]
    _tell(DateChange.PUBLISHED, made, "", by, at)
    return tuple(made)


def _plan(learning_set: LearningSet, when: When, by: By, at: datetime) -> Meeting:
    if learning_set.ended_at is not None:
        raise Refused(ENDED, "day")
    _may_be(learning_set.pk, when.starts_at, when.ends_at, at)
    programme = learning_set.programme
    return programmes.plan_meeting(
        learning_set=learning_set,
        starts_at=when.starts_at,
        ends_at=when.ends_at,
        place=when.place,
        process=programme.process if programme else programmes.DEFAULT_PROCESS,
        depth=Depth(learning_set.depth),
        by=by,
        at=at,
    )


def _may_be(
    learning_set: UUID,
    starts_at: datetime,
    ends_at: datetime,
    at: datetime,
    besides: Iterable[UUID] = (),
) -> None:
    if ends_at <= starts_at:
        raise Refused(BACKWARDS, "ends")
    if starts_at <= at:
        raise Refused(PAST, "day")
    others = Meeting.objects.filter(
        learning_set=learning_set,
        closed_at=None,
        cancelled_at=None,
        starts_at__lt=ends_at,
        ends_at__gt=starts_at,
    )
    if others.exclude(pk__in=besides).exists():
        raise Refused(BUSY, "starts")


class Move(NamedTuple):
    """Where a meeting goes."""

    meeting: Meeting
    starts_at: datetime
    ends_at: datetime


@transaction.atomic
def move(*, moves: Iterable[Move], reason: Reason, by: By, at: datetime) -> tuple[Meeting, ...]:
    """Move meetings of one organisation, all or none, and tell everyone once.

    One that is there already is left out. Raises Refused.
    """
    going = [each for each in moves if each.meeting.starts_at != each.starts_at or _longer(each)]
    moving = [each.meeting.pk for each in going]
    changed = [_move(each, moving, reason, by, at) for each in going]
    for learning_set in {each.learning_set_id for each in changed}:
        number_by_date(learning_set)
    for meeting in changed:
        meeting.refresh_from_db(fields=["number"])
    _tell(DateChange.MOVED, changed, reason, by, at)
    return tuple(changed)


def _longer(each: Move) -> bool:
    return each.meeting.ends_at != each.ends_at


def _move(each: Move, moving: Iterable[UUID], reason: Reason, by: By, at: datetime) -> Meeting:
    meeting = _ahead(each.meeting)
    if meeting.cancelled_at is not None:
        raise Refused(GONE)
    _may_be(meeting.learning_set_id, each.starts_at, each.ends_at, at, besides=moving)
    _note(DateChange.MOVED, meeting, reason, by, at)
    meeting.starts_at, meeting.ends_at = each.starts_at, each.ends_at
    _save(meeting)
    return meeting


def _ahead(meeting: Meeting) -> Meeting:
    """The meeting as it is now, for a change of it. Raises Refused once it has begun."""
    found = Meeting.objects.select_for_update().get(
        organisation=meeting.organisation_id, pk=meeting.pk
    )
    if found.process_version is not None or found.closed_at is not None:
        raise Refused(BEGUN)
    return found


@transaction.atomic
def cancel(
    *, meetings: Iterable[Meeting], reason: Reason, by: By, at: datetime
) -> tuple[Meeting, ...]:
    """Cancel meetings of one organisation, all or none, and tell everyone once. Each keeps its
    date, and is counted among the others. One that is cancelled already is left out. Raises Refused.
    """
    changed = []
    for each in meetings:
        meeting = _ahead(each)
        if meeting.ends_at <= at:
            raise Refused(BEGUN)
        if meeting.cancelled_at is None:
            _note(DateChange.CANCELLED, meeting, reason, by, at)
            meeting.cancelled_at = at
            _save(meeting)
            changed.append(meeting)
    _tell(DateChange.CANCELLED, changed, reason, by, at)
    return tuple(changed)


@transaction.atomic
def restore(*, meeting: Meeting, by: By, at: datetime) -> bool:
    """Let a cancelled meeting take place after all. False if it is not cancelled. Raises Refused."""
    found = _ahead(meeting)
    if found.cancelled_at is None:
        return False
    _may_be(found.learning_set_id, found.starts_at, found.ends_at, at)
    _note(DateChange.RESTORED, found, "", by, at)
    found.cancelled_at = None
    _save(found)
    _tell(DateChange.RESTORED, [found], "", by, at)
    return True


def _save(meeting: Meeting) -> None:
    Meeting.objects.filter(organisation=meeting.organisation_id, pk=meeting.pk).update(
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        cancelled_at=meeting.cancelled_at,
        sequence=F("sequence") + 1,
    )
    meeting.refresh_from_db(fields=["sequence"])


_AUDITED = {
    DateChange.MOVED: "meeting_moved",
    DateChange.CANCELLED: "meeting_cancelled",
    DateChange.RESTORED: "meeting_restored",
}


def _note(change: DateChange, meeting: Meeting, reason: str, by: By, at: datetime) -> None:
    """Keep what was, and why it changed."""
    MeetingChange.objects.create(
        organisation_id=meeting.organisation_id,
        meeting=meeting,
        change=change.value,
        reason=reason,
        started_at=meeting.starts_at,
        made_at=at,
        made_by_id=by if isinstance(by, UUID) else None,
    )
    audit.record(
        organisation=meeting.organisation_id,
        actor=by,
        action=_AUDITED[change],
        thing="meeting",
        thing_id=meeting.pk,
        at=at,
    )


def _tell(
    change: DateChange, meetings: Sequence[Meeting], reason: str, by: By, at: datetime
) -> None:
    if not meetings:
        return
    for learning_set in {each.learning_set_id for each in meetings}:
        news.changed(learning_set)
    keys = tuple(each.pk for each in meetings)
    news.dated(Dated(meetings[0].organisation_id, change, keys, reason, at, by))
