"""What diaries are told of dates, by mail: each of them once, with what is new for it.

Everything hangs on `DiaryEntry`: what somebody was told last. Whatever differs from it is told, so
that a change reaches everybody once, whoever joins later gets all dates, and nothing is told twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from setwise.people.models import Person
from setwise.programmes import news
from setwise.programmes.calendars import letters
from setwise.programmes.calendars.models import Coming, DiaryEntry
from setwise.programmes.models import Meeting, Membership
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.reminders import phones
from setwise.store import tenancy

Seats = dict[Person, set[UUID]]
"""Who is to be told, and the sets that they belong to."""


def listen() -> None:
    """Hear of dates."""
    news.when_dated(_hear)


def _hear(told: Dated) -> None:
    if told.change is DateChange.MOVED:
        # What was said was said of another date.
        of_these = {"organisation": told.organisation, "meeting__in": told.meetings}
        Coming.objects.filter(**of_these).delete()
    _tell(told.organisation, told.meetings, told.change, told.reason, told.at)


def _tell(
    organisation: UUID, ids: Iterable[UUID], change: DateChange, reason: str, at: datetime
) -> int:
    """Tell everybody of these meetings' sets what is new to them; how many mails."""
    ahead = _ahead(organisation, ids, at)
    told = _told(ahead)
    entries: list[DiaryEntry] = []
    mails = 0
    for person, sets in _seats(ahead).items():
        inside = [each for each in ahead if each.learning_set_id in sets]
        if new := [each for each in inside if _is_new(each, told.get((each.pk, person.pk)))]:
            with tenancy.inside(organisation):
                letters.dates(person, new[0].organisation, new, change, reason, at)
                phones.dates(person, new, change, at)
            entries += [_entry(each, person, at) for each in new]
            mails += 1
    _keep(entries)
    return mails


def _ahead(organisation: UUID, ids: Iterable[UUID], at: datetime) -> Sequence[Meeting]:
    found = Meeting.objects.filter(
        organisation=organisation, pk__in=list(ids), ends_at__gt=at, closed_at=None
    )
    return list(found.select_related("organisation").order_by("starts_at", "pk"))


def _seats(meetings: Sequence[Meeting]) -> Seats:
    """Those who belong now and can be written to."""
    rows = Membership.objects.filter(
        learning_set__in={each.learning_set_id for each in meetings}, until=None, **_REACHED
    )
    found: Seats = defaultdict(set)
    for each in rows.select_related("person").order_by("since", "pk"):
        found[each.person].add(each.learning_set_id)
    return found


_REACHED = {"person__email__isnull": False, "person__suspended_at": None}


def _told(meetings: Sequence[Meeting]) -> dict[tuple[UUID, UUID], tuple[int, bool]]:
    rows = DiaryEntry.objects.filter(meeting__in=[each.pk for each in meetings])
    values = rows.values_list("meeting", "person", "sequence", "cancelled")
    return {(meeting, person): (number, gone) for meeting, person, number, gone in values}


def _is_new(meeting: Meeting, told: tuple[int, bool] | None) -> bool:
    gone = meeting.cancelled_at is not None
    # What they never heard of needs no cancellation.
    return told != (meeting.sequence, gone) and not (told is None and gone)


def _entry(meeting: Meeting, person: Person, at: datetime) -> DiaryEntry:
    return DiaryEntry(
        organisation_id=meeting.organisation_id,
        meeting=meeting,
        person=person,
        sequence=meeting.sequence,
        cancelled=meeting.cancelled_at is not None,
        told_at=at,
    )


def _keep(entries: list[DiaryEntry]) -> None:
    DiaryEntry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=["meeting", "person"],
        update_fields=["sequence", "cancelled", "told_at"],
    )


def catch_up(at: datetime) -> int:
    """Tell those who have joined a set its dates, and take them from those who have left it.

    For the house; how many mails.
    """
    missing: dict[UUID, set[UUID]] = defaultdict(set)
    for organisation, meeting in _untold(at):
        missing[organisation].add(meeting)
    mails = 0
    for organisation, meetings in missing.items():
        with transaction.atomic():
            mails += _tell(organisation, meetings, DateChange.PUBLISHED, "", at)
    return mails + _take_out(at)


def _untold(at: datetime) -> Iterable[tuple[UUID, UUID]]:
    """Each meeting ahead that somebody of its set was not told of as it is now."""
    pairs = Membership.objects.filter(
        until=None,
        organisation__suspended_at=None,
        learning_set__meetings__starts_at__gt=at,
        learning_set__meetings__closed_at=None,
        learning_set__meetings__cancelled_at=None,
        **_REACHED,
    ).annotate(meeting=F("learning_set__meetings"), number=F("learning_set__meetings__sequence"))
    entry = DiaryEntry.objects.filter(
        meeting=OuterRef("meeting"),
        person=OuterRef("person"),
        sequence=OuterRef("number"),
        cancelled=False,
    )
    return pairs.filter(~Exists(entry)).values_list("organisation", "meeting")


@transaction.atomic
def _take_out(at: datetime) -> int:
    """Cancel for each person what is theirs no longer; how many mails."""
    gone: dict[tuple[Person, UUID], list[DiaryEntry]] = defaultdict(list)
    for each in _left(at):
        gone[(each.person, each.organisation_id)].append(each)
    for (person, organisation), entries in gone.items():
        if person.email and person.suspended_at is None:
            meetings = [each.meeting for each in entries]
            with tenancy.inside(organisation):
                letters.taken_out(person, meetings[0].organisation, meetings, at)
        DiaryEntry.objects.filter(pk__in=[each.pk for each in entries]).delete()
    return len(gone)


def _left(at: datetime) -> QuerySet[DiaryEntry]:
    belongs = Membership.objects.filter(
        person=OuterRef("person"), learning_set=OuterRef("meeting__learning_set"), until=None
    )
    # When an organisation pauses, everybody's dates stay as they are.
    ahead = Q(meeting__starts_at__gt=at, cancelled=False, organisation__suspended_at=None)
    rows = DiaryEntry.objects.filter(ahead, ~Exists(belongs))
    return rows.select_related("person", "meeting__organisation").order_by("meeting__starts_at")
