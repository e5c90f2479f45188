"""Who came, as plain data, for pages that have found the meetings already."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from setwise.people.models import Belonging
from setwise.programmes.attendance.completing import AS_USUAL, Chosen, Column, Completion, Dates
from setwise.programmes.attendance.models import Attendance, CompletionFormat, Source
from setwise.programmes.models import Cohort, Meeting, Membership, Programme, Role
from setwise.store import tenancy


class Attended(NamedTuple):
    """One person at one meeting. Lateness is for the facilitator and the person only."""

    came: bool
    minutes: int
    late_minutes: int
    left_early: bool
    source: str
    """From the log, or entered: `models.Source`."""


class Mine(NamedTuple):
    """A meeting that somebody came to."""

    meeting: UUID
    learning_set: UUID
    set_name: str
    day: date
    minutes: int
    organisation: UUID
    role: Role
    """What they were in the set then."""
    number: int
    began_at: datetime
    """When it really began; where no log told, when it was to begin."""
    late_minutes: int
    left_early: bool
    entered_at: datetime | None
    """When somebody entered it or corrected it last, if anybody did."""
    came: bool
    """False: its log had them there, and it was corrected."""


class Came(NamedTuple):
    """A meeting that somebody came to, for them alone."""

    meeting: UUID
    organisation: UUID
    learning_set: UUID
    set_name: str
    number: int
    day: date
    """The British day on which it was held."""
    minutes: int
    closed_at: datetime | None
    grace_days: int
    """For how many days after it the words that nobody keeps stay."""
    belongs: bool
    """They belong to its set now."""

    @property
    def until(self) -> datetime | None:
        """When the words that nobody keeps are erased."""
        return self.closed_at and self.closed_at + timedelta(days=self.grace_days)


class Expected(NamedTuple):
    """Somebody who belonged to the set when it met."""

    person: UUID
    name: str
    role: Role


_FIELDS = ("came", "minutes", "late_minutes", "left_early", "source")


def of_meetings(meetings: Iterable[UUID]) -> Mapping[UUID, Mapping[UUID, Attended]]:
    """Meeting -> person -> what is known; a meeting that is not over is empty. One query."""
    found: dict[UUID, dict[UUID, Attended]] = {each: {} for each in meetings}
    rows = Attendance.objects.filter(meeting__in=found)
    for meeting, person, *known in rows.values_list("meeting", "person", *_FIELDS):
        found[meeting][person] = Attended(*known)
    return found


def attended(person: UUID) -> tuple[Mine, ...]:
    """The meetings that somebody came to, of all their sets, newest first: also of those that they
    have left. One query.
    """
    return tuple(each for each in known(person) if each.came)


def known(person: UUID) -> tuple[Mine, ...]:
    """The same, with those of which somebody corrected that they came. One query."""
    tenancy.enter(person=person)
    taken_back = Q(source=Source.ENTERED.value, began_at__isnull=False)
    mine = Attendance.objects.filter(Q(came=True) | taken_back, person=person)
    of = "meeting__learning_set"
    facts = ("meeting", of, f"{of}__name", "day", "minutes", "organisation", "role")
    more = ("meeting__number", "began_at", "meeting__starts_at", "late_minutes", "left_early")
    rows = mine.order_by("-day", "-pk").values_list(*facts, *more, "source", "at", "came")
    return tuple(_mine(*row) for row in rows)


def _mine(*row: Any) -> Mine:
    meeting, of, name, day, minutes, trust, role, number, began, planned, *rest = row
    late, early, source, at, came = rest
    entered_at = at if source == Source.ENTERED.value else None
    told = (Role(role), number, began or planned, late, early, entered_at, came)
    return Mine(meeting, of, name, day, minutes, trust, *told)


def came(person: UUID, meeting: UUID) -> Came | None:
    """One meeting, if somebody came to it, in whichever set. One query."""
    tenancy.enter(person=person)
    mine = Attendance.objects.filter(person=person, meeting=meeting, came=True)
    of = "meeting__learning_set"
    still = Membership.objects.filter(
        person=person, learning_set=OuterRef("meeting__learning_set"), until=None
    )
    fields = ("organisation", of, f"{of}__name", "meeting__number", "day", "minutes")
    closing = ("meeting__closed_at", "organisation__grace_days")
    row = mine.annotate(still=Exists(still)).values_list(*fields, *closing, "still").first()
    return Came(meeting, *row) if row else None


def expected(meeting: Meeting) -> tuple[Expected, ...]:
    """Who belonged to the set while it met, in the order of its ring; supporters are not counted."""
    there = Membership.objects.filter(
        Q(until=None) | Q(until__gt=meeting.starts_at),
        learning_set=meeting.learning_set_id,
        since__lt=max(meeting.ends_at, meeting.closed_at or meeting.ends_at),
    ).exclude(role=Role.SUPPORTER.value)
    rows = there.order_by("since", "person__name", "pk")
    found = rows.values_list("person", "person__name", "role")
    # Whose role changed has two memberships: the later one counts.
    return tuple(
        {person: Expected(person, name, Role(role)) for person, name, role in found}.values()
    )


def known_at(meeting: UUID) -> datetime | None:
    """When something was entered or drawn up last of this meeting."""
    rows = Attendance.objects.filter(meeting=meeting).order_by("-at")
    return rows.values_list("at", flat=True).first()


class Found(NamedTuple):
    """What an export would hold, and who has no employee number."""

    completions: tuple[Completion, ...]
    without: tuple[tuple[UUID, str], ...]

    @property
    def in_file(self) -> int:
        """How many lines the file has."""
        return sum(1 for each in self.completions if each.number)


def completions(
    organisation: UUID, programme: UUID | None, cohort: UUID | None, first: date, last: date
) -> Found:
    """Who came to which meetings as a member, by name and day. Two queries."""
    rows = Attendance.objects.filter(
        organisation=organisation, came=True, role=Role.MEMBER.value, day__range=(first, last)
    )
    if programme is not None:
        rows = rows.filter(meeting__learning_set__programme=programme)
    if cohort is not None:
        rows = rows.filter(meeting__learning_set__cohort=cohort)
    of = "meeting__learning_set"
    found = rows.order_by("person__name", "person", "day").values_list(
        "person", "person__name", f"{of}__programme__name", f"{of}__cohort__name", "day", "minutes"
    )
    numbers = dict(
        Belonging.objects.filter(organisation=organisation)
        .exclude(employee_number="")
        .values_list("person", "employee_number")
    )
    lines = tuple(
        Completion(numbers.get(person, ""), name, programme_ or "", cohort_ or "", day, minutes)
        for person, name, programme_, cohort_, day, minutes in found
    )
    without = {person: name for person, name, *_ in found if person not in numbers}
    return Found(lines, tuple(without.items()))


def remembered(organisation: UUID) -> Chosen:
    """How the last file looked."""
    found = CompletionFormat.objects.filter(organisation=organisation).first()
    if found is None:
        return AS_USUAL
    columns = tuple((Column(column), str(heading)) for column, heading in found.columns)
    return Chosen(columns, Dates(found.date_format))


def scopes(organisation: UUID) -> tuple[tuple[UUID, str, tuple[tuple[UUID, str], ...]], ...]:
    """The programmes of the organisation with their intakes, by name."""
    programmes = Programme.objects.filter(organisation=organisation).order_by("name", "pk")
    cohorts: dict[UUID, list[tuple[UUID, str]]] = {}
    rows = Cohort.objects.filter(organisation=organisation).order_by("starts_on", "name")
    for key, name, of in rows.values_list("pk", "name", "programme"):
        cohorts.setdefault(of, []).append((key, name))
    named = programmes.values_list("pk", "name")
    return tuple((key, name, tuple(cohorts.get(key, ()))) for key, name in named)
