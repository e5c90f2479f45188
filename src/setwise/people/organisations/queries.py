"""The people of an organisation as plain data, for its pages."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q, QuerySet

from setwise.people.access import organisations_of
from setwise.people.models import Belonging, Organisation, Role, RoleHeld
from setwise.people.organisations.rules import contacts_in
from setwise.store import tenancy

SIZE = 50


class Standing(StrEnum):
    """Where somebody stands in an organisation."""

    HERE = "here"
    INVITED = "invited"
    SUSPENDED = "suspended"


class Line(NamedTuple):
    """One person of the list."""

    person: UUID
    name: str
    email: str
    ward: str
    roles: tuple[Role, ...]
    standing: Standing


class Listed(NamedTuple):
    """A page of the list."""

    lines: tuple[Line, ...]
    total: int
    page: int
    pages: int


class Count(NamedTuple):
    """How many people there are."""

    here: int
    invited: int


def people_of(organisation: UUID, *, search: str = "", page: int = 1) -> Listed:
    """The people of an organisation by name, those who are invited or suspended with them."""
    found = _searched(_present(organisation), search)
    total = found.count()
    pages = max(1, -(-total // SIZE))
    page = min(max(page, 1), pages)
    rows = found.select_related("person").order_by("person__name", "pk")
    some = list(rows[(page - 1) * SIZE : page * SIZE])
    held = _roles(organisation, [each.person_id for each in some])
    return Listed(
        tuple(_line(each, held.get(each.person_id, ())) for each in some), total, page, pages
    )


def _present(organisation: UUID) -> QuerySet[Belonging]:
    return Belonging.objects.filter(organisation=organisation, left_at=None)


def _searched(found: QuerySet[Belonging], search: str) -> QuerySet[Belonging]:
    for word in search.split():
        found = found.filter(
            Q(person__name__icontains=word)
            | Q(person__short_name__icontains=word)
            | Q(person__email__icontains=word)
            | Q(employee_number__iexact=word)
            | Q(ward__icontains=word)
        )
    return found


def _roles(organisation: UUID, people: list[UUID]) -> dict[UUID, tuple[Role, ...]]:
    held: dict[UUID, set[Role]] = {}
    rows = RoleHeld.objects.filter(organisation=organisation, person__in=people, until=None)
    for person, role in rows.values_list("person", "role"):
        held.setdefault(person, set()).add(Role(role))
    return {person: in_order(roles) for person, roles in held.items()}


def in_order(roles: set[Role] | frozenset[Role]) -> tuple[Role, ...]:
    """Roles, the widest first."""
    return tuple(role for role in Role if role in roles)


def _line(belonging: Belonging, roles: tuple[Role, ...]) -> Line:
    person = belonging.person
    return Line(
        person.pk, person.name, person.email or "", belonging.ward, roles, standing_of(belonging)
    )


def standing_of(belonging: Belonging) -> Standing:
    """Where this one stands."""
    if belonging.suspended_at is not None:
        return Standing.SUSPENDED
    return Standing.HERE if belonging.joined_at is not None else Standing.INVITED


def count(organisation: UUID) -> Count:
    """How many have joined, and how many are invited."""
    present = _present(organisation)
    joined = present.filter(joined_at__isnull=False).count()
    return Count(joined, present.count() - joined)


def settings_of(organisation: UUID) -> dict[str, object]:
    """How the organisation is set, for its form."""
    fields = (
        "name",
        "contacts",
        "public_contacts",
        "language",
        "second_factor_for_all",
        "passwords",
    )
    found = Organisation.objects.filter(pk=organisation).values(*fields).first()
    known = dict(found or {})
    return {**known, "public_contacts": contacts_in(str(known.get("public_contacts", "")))}


def others_administer(organisation: UUID, person: UUID, leaving: Iterable[UUID] = ()) -> bool:
    """Whether an administrator is left without this person, and without those who are leaving."""
    others = RoleHeld.objects.filter(
        organisation=organisation, role=Role.ADMINISTRATOR.value, until=None
    ).exclude(person__in=[person, *leaving])
    coming = Belonging.objects.filter(
        organisation=organisation,
        person__in=others.values("person"),
        person__suspended_at=None,
        joined_at__isnull=False,
        left_at=None,
        suspended_at=None,
    )
    return coming.exists()


def left_alone(person: UUID, leaving: Iterable[UUID] = ()) -> tuple[str, ...]:
    """The organisations that nobody would administer without this person, by name.

    A set of people's own is none: nobody looks after it, and it goes on without.
    """
    gone = tuple(leaving)
    return tuple(
        each.name
        for each in organisations_of(person)
        if Role.ADMINISTRATOR in each.roles
        and not each.own_set
        and not _others_there(each.organisation, person, gone)
    )


def _others_there(organisation: UUID, person: UUID, leaving: tuple[UUID, ...]) -> bool:
    with tenancy.inside(organisation):
        return others_administer(organisation, person, leaving)


def since(belonging: Belonging) -> datetime:
    """Since when they are what they are."""
    return belonging.suspended_at or belonging.joined_at or belonging.invited_at
