"""A set's life as plain data, for pages that have found the set already."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from setwise.design.terms import Terms
from setwise.programmes.access import SetAccess
from setwise.programmes.changes.fitting import against
from setwise.programmes.forming.wording import broken
from setwise.programmes.models import (
    Ending,
    Enrolment,
    Joining,
    JoiningAnswer,
    LearningSet,
    Meeting,
    Membership,
    Role,
)
from setwise.programmes.tending.access import SetsAccess, SetTended, tended
from setwise.programmes.tending.usecases import coming

MOST = 60
"""So many people can be chosen from at once."""
LAST = 5
"""So many of those who were answered about are shown."""


class Waiting(NamedTuple):
    """The set is asked about somebody. Who has said what stands nowhere here."""

    id: UUID
    name: str
    asked_at: datetime


class Settled(NamedTuple):
    """What the set answered, as a whole."""

    name: str
    agreed: bool
    settled_at: datetime


class Could(NamedTuple):
    """Somebody without a set, and which rules they would not keep in this one."""

    person: UUID
    name: str
    against: tuple[str, ...]


class Mine(NamedTuple):
    """Somebody whom the set is asked about, and what one has said oneself."""

    id: UUID
    name: str
    yes: bool | None


class Joinings(NamedTuple):
    """Whom the set is being asked about, the first first; and what was answered last."""

    waiting: tuple[Waiting, ...]
    settled: tuple[Settled, ...]


def joinings(access: SetTended) -> Joinings:
    """Who would join, or was to. One query."""
    rows = Joining.objects.filter(learning_set=access.learning_set).order_by("asked_at", "pk")
    fields = ("pk", "person__name", "asked_at", "agreed", "settled_at")
    found = list(rows.values_list(*fields))
    waiting = [Waiting(key, name, asked) for key, name, asked, _, over in found if over is None]
    settled = [Settled(name, bool(agreed), over) for _, name, _, agreed, over in found if over]
    settled.sort(key=lambda each: each.settled_at, reverse=True)
    return Joinings(tuple(waiting), tuple(settled[:LAST]))


def could_join(access: SetTended, *, terms: Terms | None = None) -> tuple[Could, ...]:
    """Who is in the set's cohort and in no set, those who keep every rule first."""
    learning_set = access.learning_set
    if learning_set.cohort_id is None:
        return ()
    seated = Membership.objects.filter(
        person=OuterRef("person"),
        until=None,
        learning_set__cohort=learning_set.cohort_id,
        learning_set__ended_at=None,
    )
    free = Enrolment.objects.filter(
        ~Exists(seated), cohort=learning_set.cohort_id, left_at=None, person__isnull=False
    )
    free = free.filter(person__in=coming(learning_set.organisation_id).values("person"))
    names = dict(free.order_by("person__name").values_list("person", "person__name")[:MOST])
    rules = against(learning_set, names)
    called = {**names, **_names_of(learning_set)}
    found = [
        Could(
            person,
            name,
            tuple(
                broken(each, lambda key: called.get(UUID(key), ""), terms=terms)
                for each in rules[person]
            ),
        )
        for person, name in names.items()
    ]
    return tuple(sorted(found, key=lambda each: (bool(each.against), each.name)))


def _names_of(learning_set: LearningSet) -> dict[UUID, str]:
    here = Membership.objects.filter(learning_set=learning_set, until=None)
    return dict(here.values_list("person", "person__name"))


def find(access: SetTended, search: str) -> tuple[Could, ...]:
    """People of the organisation who are not in the set, by a part of their name."""
    words = search.split()
    if not words:
        return ()
    here = Membership.objects.filter(learning_set=access.learning_set, until=None)
    found = coming(access.organisation.organisation).exclude(person__in=here.values("person"))
    for word in words:
        found = found.filter(Q(person__name__icontains=word) | Q(person__email__icontains=word))
    rows = found.order_by("person__name").values_list("person", "person__name")[:MOST]
    return tuple(Could(person, name, ()) for person, name in rows)


def other_sets(access: SetTended) -> tuple[tuple[UUID, str], ...]:
    """Into which sets this one could go: those of the same cohort, or of none where it has none."""
    if not access.all:
        return ()
    rows = tended(SetsAccess(access.organisation, True)).exclude(pk=access.learning_set.pk)
    alive = rows.filter(cohort=access.learning_set.cohort_id, ended_at=None, own_set=None)
    return tuple(alive.order_by("name", "pk").values_list("pk", "name"))


def ahead(access: SetTended, at: datetime) -> tuple[tuple[UUID, datetime], ...]:
    """The meetings that one could be the last of."""
    rows = Meeting.objects.filter(
        learning_set=access.learning_set, closed_at=None, cancelled_at=None, ends_at__gt=at
    )
    return tuple(rows.order_by("starts_at").values_list("pk", "starts_at"))


def last_of(learning_set: UUID) -> datetime | None:
    """When the set meets for the last time, if that is planned."""
    rows = Ending.objects.filter(learning_set=learning_set, meeting__cancelled_at=None)
    return rows.values_list("meeting__starts_at", flat=True).first()


def asked_of(access: SetAccess) -> tuple[Mine, ...]:
    """Whom a member is asked about. Others are told nothing before it is settled."""
    if access.role is not Role.MEMBER:
        return ()
    rows = Joining.objects.filter(learning_set=access.learning_set.id, settled_at=None)
    said = dict(
        JoiningAnswer.objects.filter(
            joining__learning_set=access.learning_set.id, person=access.person
        ).values_list("joining", "yes")
    )
    found = rows.order_by("asked_at", "pk").values_list("pk", "person__name")
    return tuple(Mine(key, name, said.get(key)) for key, name in found)
