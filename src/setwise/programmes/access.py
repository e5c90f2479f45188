"""The one door to sets and meetings: they are found through the person's own membership.

What is foreign, missing, cancelled, or was once one's own is the same Http404. Plain data comes
out, never a table's row. Finding a meeting is part of every command, so it takes two queries, or one.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connections, router
from django.db.models import QuerySet
from django.http import Http404

from setwise.programmes.models import ASIDE, Meeting, Membership, Role
from setwise.store import tenancy
from setwise.store.tenancy import Errand


@dataclass(frozen=True, slots=True)
class SetFacts:
    """What a set is."""

    id: UUID
    organisation: UUID
    name: str
    contract_line: str
    least_to_run: int
    depth: str


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What was planned of a meeting, its process once it has begun, and when it closed."""

    id: UUID
    organisation: UUID
    number: int
    starts_at: datetime
    ends_at: datetime
    place: str
    process: str
    process_version: int | None
    depth: str
    options: dict[str, object]
    closed_at: datetime | None
    call_link: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """Someone who belongs to the set now."""

    person: UUID
    short_name: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class SetAccess:
    """A set, as one of its people may know it."""

    person: UUID
    role: Role
    learning_set: SetFacts
    roster: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingAccess:
    """A meeting and its set, as one of its people may know them."""

    person: UUID
    role: Role
    meeting: MeetingFacts
    learning_set: SetFacts
    roster: tuple[Seat, ...] = ()


_SET = tuple(
    f"learning_set__{field}"
    for field in ("id", "organisation_id", "name", "contract_line", "least_to_run", "depth")
)
_MEETING = tuple(
    f"learning_set__meetings__{field}"
    for field in (
        *("id", "organisation_id", "number", "starts_at", "ends_at", "place"),
        *("process", "process_version", "depth", "options", "closed_at", "call_link"),
    )
)


def meeting_for(person: UUID, meeting: UUID, *, with_roster: bool = True) -> MeetingAccess:
    """The meeting, if the person belongs to its set now; two queries, or one without the roster.

    Raises Http404.
    """
    found = _meetings(_memberships(person).filter(**_takes_place(meeting)))
    if not found:
        raise Http404
    access = found[0]
    tenancy.enter(organisation=access.meeting.organisation)
    return replace(access, roster=_roster(access.learning_set.id)) if with_roster else access


def called_off(person: UUID, meeting: UUID) -> MeetingAccess | None:
    """The meeting, without its roster, if it is cancelled and the person belongs to its set now."""
    cancelled = {"learning_set__meetings__cancelled_at__isnull": False}
    memberships = _memberships(person).filter(learning_set__meetings=meeting, **cancelled)
    return next(iter(_meetings(memberships)), None)


def _takes_place(meeting: UUID) -> dict[str, object]:
    return {"learning_set__meetings": meeting, "learning_set__meetings__cancelled_at": None}


AT_ONCE = 500
"""How many screens are looked after in one query."""

_ROLE = (
    "SELECT m.role FROM programmes_membership m "
    "JOIN programmes_meeting t ON t.learning_set_id = m.learning_set_id "
    "WHERE t.id = %s AND m.person_id = %s AND m.until IS NULL AND t.cancelled_at IS NULL"
)
"""Written out, for every command asks it and building it again took longer than its answer."""


def role_in(person: UUID, meeting: UUID) -> Role:
    """What the person is in the meeting's set now; one small query, for each command asks it.

    Raises Http404.
    """
    tenancy.enter(person=person)
    connection = connections[router.db_for_read(Membership)]
    native = connection.features.has_native_uuid_field
    with connection.cursor() as cursor:
        cursor.execute(_ROLE, [each if native else each.hex for each in (meeting, person)])
        found = cursor.fetchone()
    if found is None:
        raise Http404
    return Role(found[0])


def belonging(pairs: Collection[tuple[UUID, UUID]]) -> frozenset[tuple[UUID, UUID]]:
    """Of these pairs of a meeting and a person, those where the person belongs to its set now.

    A query for each AT_ONCE of them: it is asked for every open screen, again and again.
    """
    asked = sorted(pairs)
    held: set[tuple[UUID, UUID]] = set()
    for start in range(0, len(asked), AT_ONCE):
        some = asked[start : start + AT_ONCE]
        memberships = Membership.objects.filter(
            until=None,
            person__in={person for _, person in some},
            learning_set__meetings__in={meeting for meeting, _ in some},
            learning_set__meetings__cancelled_at=None,
        )
        with tenancy.on(Errand.SCREENS):
            held |= set(memberships.values_list("learning_set__meetings", "person_id"))
    return frozenset(held & set(pairs))


def meeting_on_screens(meeting: UUID) -> MeetingAccess:
    """The meeting with its roster, for screens that were let in already: whose they are is not
    asked again here, and nothing in it is for one person alone. Raises Http404.
    """
    with tenancy.on(Errand.SCREENS):
        found = _meetings(Membership.objects.filter(**_takes_place(meeting), until=None)[:1])
    if not found:
        raise Http404
    tenancy.enter(organisation=found[0].meeting.organisation)
    return replace(found[0], roster=_roster(found[0].learning_set.id))


def meeting_for_the_house(meeting: UUID) -> MeetingAccess:
    """The meeting without its roster, even if everyone has left its set: the house looks after it
    and acts for nobody. Raises Http404.
    """
    found = _meetings(Membership.objects.filter(learning_set__meetings=meeting)[:1])
    if not found:
        raise Http404
    return found[0]


def next_of(access: MeetingAccess) -> datetime | None:
    """When the set meets next after this meeting, as far as that is planned."""
    later = Meeting.objects.filter(
        learning_set=access.learning_set.id,
        starts_at__gt=access.meeting.starts_at,
        cancelled_at=None,
    ).exclude(options__has_key=ASIDE)
    return later.order_by("starts_at").values_list("starts_at", flat=True).first()


def left_open(at: datetime) -> tuple[UUID, ...]:
    """The meetings that began, are not closed, and should have ended a day ago: the house's work."""
    begun = Meeting.objects.filter(process_version__isnull=False, closed_at=None, cancelled_at=None)
    return tuple(begun.filter(ends_at__lte=at - timedelta(days=1)).values_list("pk", flat=True))


def meetings_of(person: UUID) -> tuple[MeetingAccess, ...]:
    """The meetings of all sets that the person belongs to now, earliest first, without rosters.

    Those that are cancelled are not among them.
    """
    meetings = _memberships(person).filter(
        learning_set__meetings__isnull=False, learning_set__meetings__cancelled_at=None
    )
    return _meetings(meetings.order_by("learning_set__meetings__starts_at", "learning_set"))


def meetings_of_set(person: UUID, learning_set: UUID) -> tuple[MeetingFacts, ...]:
    """The meetings of one set that the person belongs to now, newest first, without rosters."""
    found = _memberships(person).filter(
        learning_set=learning_set,
        learning_set__meetings__isnull=False,
        learning_set__meetings__cancelled_at=None,
    )
    ordered = found.order_by("-learning_set__meetings__number")
    return tuple(each.meeting for each in _meetings(ordered))


def set_for(person: UUID, learning_set: UUID) -> SetAccess:
    """The set with its roster, if the person belongs to it now; two queries. Raises Http404."""
    found = _sets(_memberships(person).filter(learning_set=learning_set))
    if not found:
        raise Http404
    tenancy.enter(organisation=found[0].learning_set.organisation)
    return replace(found[0], roster=_roster(learning_set))


def rosters_of(mine: Collection[SetAccess]) -> tuple[tuple[SetAccess, Seat], ...]:
    """Who belongs to these sets of a person now, set by set; a query for each organisation."""
    found: dict[UUID, list[Seat]] = {each.learning_set.id: [] for each in mine}
    for organisation in {each.learning_set.organisation for each in mine}:
        with tenancy.inside(organisation):
            for learning_set, seat in _seats(organisation, found):
                found[learning_set].append(seat)
    return tuple((each, seat) for each in mine for seat in found[each.learning_set.id])


def _seats(organisation: UUID, learning_sets: Iterable[UUID]) -> tuple[tuple[UUID, Seat], ...]:
    inside = Membership.objects.filter(
        learning_set__in=list(learning_sets), organisation=organisation, until=None
    )
    rows = inside.order_by("since", "person__name", "pk").values_list(
        "learning_set_id", "person_id", "person__short_name", "person__name", "role"
    )
    return tuple((key, Seat(who, short, name, Role(role))) for key, who, short, name, role in rows)


def sets_of(person: UUID) -> tuple[SetAccess, ...]:
    """The sets that the person belongs to now, by name, without rosters."""
    return _sets(_memberships(person).order_by("learning_set__name", "learning_set"))


def _memberships(person: UUID) -> QuerySet[Membership]:
    tenancy.enter(person=person)
    return Membership.objects.filter(person=person, until=None)


def _meetings(memberships: QuerySet[Membership]) -> tuple[MeetingAccess, ...]:
    split = 2 + len(_MEETING)
    return tuple(
        MeetingAccess(row[0], Role(row[1]), MeetingFacts(*row[2:split]), SetFacts(*row[split:]))
        for row in memberships.values_list("person_id", "role", *_MEETING, *_SET)
    )


def _sets(memberships: QuerySet[Membership]) -> tuple[SetAccess, ...]:
    return tuple(
        SetAccess(row[0], Role(row[1]), SetFacts(*row[2:]))
        for row in memberships.values_list("person_id", "role", *_SET)
    )


def _roster(learning_set: UUID) -> tuple[Seat, ...]:
    seats = (
        Membership.objects.filter(learning_set=learning_set, until=None)
        .order_by("since", "person__name", "pk")
        .values_list("person_id", "person__short_name", "person__name", "role")
    )
    return tuple(Seat(person, short, name, Role(role)) for person, short, name, role in seats)
