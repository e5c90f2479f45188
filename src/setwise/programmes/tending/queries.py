"""Sets and their meetings as plain data, for those who look after them."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count, Min, Q

from setwise.people.models import Person, RoleHeld
from setwise.people.models import Role as Held
from setwise.programmes.models import Meeting, Membership, Role
from setwise.programmes.tending import attendance
from setwise.programmes.tending.access import SetsAccess, SetTended, tended
from setwise.programmes.tending.usecases import coming

FEW = 60
"""So many people can be shown as boxes to tick; more are searched for."""


class Line(NamedTuple):
    """One set of the list."""

    id: UUID
    name: str
    people: int
    next_at: datetime | None


class Somebody(NamedTuple):
    """Somebody who belongs to a set, or could."""

    person: UUID
    name: str
    email: str
    role: Role | None


class Planned(NamedTuple):
    """A meeting: when, where, and once it is over who came."""

    id: UUID
    number: int
    starts_at: datetime
    ends_at: datetime
    place: str
    over: bool
    came: tuple[str, ...]
    cancelled: bool


class Seen(NamedTuple):
    """A set's page."""

    people: tuple[Somebody, ...]
    ahead: tuple[Planned, ...]
    before: tuple[Planned, ...]


def sets(access: SetsAccess, at: datetime) -> tuple[Line, ...]:
    """The sets that somebody looks after, by name."""
    found = tended(access).annotate(
        people=Count("memberships", filter=Q(memberships__until=None), distinct=True),
        next_at=Min(
            "meetings__starts_at",
            filter=Q(
                meetings__closed_at=None,
                meetings__cancelled_at=None,
                meetings__ends_at__gt=at,
            ),
        ),
    )
    rows = found.order_by("name", "pk").values_list("pk", "name", "people", "next_at")
    return tuple(Line(*row) for row in rows)


def seen(access: SetTended, at: datetime) -> Seen:
    """One set: its people and its meetings."""
    meetings = Meeting.objects.filter(learning_set=access.learning_set).order_by("starts_at")
    over = [each for each in meetings if _over(each, at)]
    present = attendance.came(each.pk for each in over)
    ids = {person for people in present.values() for person in people}
    # Whoever came was of this set; a membership stays when it is over.
    of_it = Person.objects.filter(memberships__learning_set=access.learning_set, pk__in=ids)
    names = dict(of_it.values_list("pk", "name"))
    before = [_held(each, True, present[each.pk], names) for each in reversed(over)]
    ahead = [_held(each, False, frozenset(), {}) for each in meetings if not _over(each, at)]
    return Seen(members(access), tuple(ahead), tuple(before))


def _over(meeting: Meeting, at: datetime) -> bool:
    return meeting.closed_at is not None or meeting.ends_at <= at


def _held(meeting: Meeting, over: bool, came: frozenset[UUID], names: dict[UUID, str]) -> Planned:
    return Planned(
        meeting.pk,
        meeting.number,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        over,
        tuple(sorted(names[person] for person in came if person in names)),
        meeting.cancelled_at is not None,
    )


def members(access: SetTended) -> tuple[Somebody, ...]:
    """Who belongs to the set, in the order of its ring."""
    rows = Membership.objects.filter(learning_set=access.learning_set, until=None)
    found = rows.order_by("since", "person__name", "pk").select_related("person")
    return tuple(
        Somebody(each.person_id, each.person.name, each.person.email or "", Role(each.role))
        for each in found
    )


def could_join(access: SetTended, search: str = "") -> tuple[Somebody, ...]:
    """People of the organisation who are not in the set, by name; some of them if they are many."""
    found = coming(access.organisation.organisation).exclude(
        person__memberships__in=Membership.objects.filter(
            learning_set=access.learning_set, until=None
        )
    )
    for word in search.split():
        found = found.filter(Q(person__name__icontains=word) | Q(person__email__icontains=word))
    rows = found.order_by("person__name", "pk").values_list(
        "person", "person__name", "person__email"
    )
    return tuple(Somebody(person, name, email or "", None) for person, name, email in rows[:FEW])


def everybody(organisation: UUID) -> tuple[Somebody, ...]:
    """The people of the organisation by name; empty if they are too many to choose from at once."""
    rows = coming(organisation).order_by("person__name", "pk")
    people = rows.values_list("person", "person__name", "person__email")[: FEW + 1]
    found = tuple(Somebody(person, name, email or "", None) for person, name, email in people)
    return found if len(found) <= FEW else ()


def facilitators(organisation: UUID) -> tuple[Somebody, ...]:
    """Who holds the role of facilitator in the organisation, by name."""
    held = RoleHeld.objects.filter(
        organisation=organisation, role=Held.FACILITATOR.value, until=None
    )
    rows = coming(organisation).filter(person__in=held.values("person"))
    found = rows.order_by("person__name").values_list("person", "person__name", "person__email")
    return tuple(Somebody(person, name, email or "", None) for person, name, email in found)


def count(access: SetsAccess) -> tuple[int, int]:
    """How many sets they look after, and how many meetings these have."""
    mine = tended(access)
    return mine.count(), Meeting.objects.filter(learning_set__in=mine).count()
