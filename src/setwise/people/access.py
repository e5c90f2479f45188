"""The one door to people and organisations. Everything is found through the person who asks.

What is foreign, missing, suspended, or was once one's own is the same Http404. A role counts only
between joining and leaving.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from setwise.people.models import Belonging, Organisation, Person, Role, RoleHeld
from setwise.people.organisations.rules import contacts_in, shown_of
from setwise.store import tenancy


@dataclass(frozen=True, slots=True)
class OrganisationAccess:
    """An organisation, as one of its people may know it, and what they are in it."""

    person: UUID
    organisation: UUID
    name: str
    own_set: bool
    roles: frozenset[Role]


def person_for(person: UUID) -> Person:
    """The person whose id the session holds. Raises Http404 if there is no such person (any more)."""
    if found := Person.objects.filter(pk=person).first():
        return found
    raise Http404


def organisations_of(person: UUID) -> tuple[OrganisationAccess, ...]:
    """The organisations that the person has joined, by name; two queries."""
    tenancy.enter(person=person)
    belongings = _belongings(person).order_by("organisation__name", "organisation")
    rows = belongings.values_list("organisation", "organisation__name", "organisation__own_set")
    held = _roles(person)
    return tuple(
        OrganisationAccess(person, organisation, name, own_set, held.get(organisation, frozenset()))
        for organisation, name, own_set in rows
    )


def joined_by(person: UUID) -> tuple[UUID, ...]:
    """The same, their ids alone; one query."""
    tenancy.enter(person=person)
    found = _belongings(person).order_by("organisation__name", "organisation")
    return tuple(found.values_list("organisation", flat=True))


def workplaces_of(person: UUID) -> tuple[UUID, ...]:
    """The same, without sets of people's own; one query, and whose turn it is stays as it is."""
    found = _belongings(person).filter(organisation__own_set=False)
    return tuple(found.values_list("organisation", flat=True)[:2])


def every_organisation_of(person: UUID) -> tuple[UUID, ...]:
    """The organisations that the person belongs to or ever belonged to, for their own data only."""
    tenancy.enter(person=person)
    belongings = Belonging.objects.filter(person=person).order_by("invited_at", "pk")
    return tuple(belongings.values_list("organisation_id", flat=True))


def organisation_for(person: UUID | None, organisation: UUID, *roles: Role) -> OrganisationAccess:
    """The organisation, if the person has joined it and holds one of these roles there.

    Without roles, belonging is enough. Raises Http404.
    """
    if person is None:
        raise Http404
    for found in organisations_of(person):
        if found.organisation == organisation and (not roles or found.roles & set(roles)):
            tenancy.enter(organisation=organisation)
            return found
    raise Http404


def roles_of(person: UUID) -> frozenset[Role]:
    """Every role that the person holds anywhere: how careful their sign-in has to be."""
    return frozenset(role for access in organisations_of(person) for role in access.roles)


def graces() -> dict[UUID, int]:
    """For how many days each organisation keeps words that nobody kept. For the house only."""
    with tenancy.on(tenancy.Errand.HOUSE):
        return dict(Organisation.objects.values_list("pk", "grace_days"))


def invited_to(person: UUID) -> tuple[Organisation, ...]:
    """The organisations that have invited the person and wait for an answer, by name."""
    tenancy.enter(person=person)
    waiting = Belonging.objects.filter(
        person=person,
        joined_at=None,
        left_at=None,
        suspended_at=None,
        person__suspended_at=None,
        organisation__suspended_at=None,
    )
    rows = waiting.select_related("organisation").only("organisation__name")
    rows = rows.order_by("organisation__name", "organisation")
    return tuple(each.organisation for each in rows)


def contacts_of(organisation: UUID) -> tuple[str, ...]:
    """Whom the organisation names for a concern, one a line; empty if it names nobody."""
    with tenancy.inside(organisation):
        named = Organisation.objects.filter(pk=organisation).values_list("contacts", flat=True)
        return contacts_in(named.first() or "")


def public_contacts_of(organisation: UUID) -> tuple[str, ...]:
    """Those of them that everybody on the web may read; empty if an administrator ticked none."""
    with tenancy.inside(organisation):
        rows = Organisation.objects.filter(pk=organisation)
        found = rows.values_list("contacts", "public_contacts").first()
    return shown_of(found[0], contacts_in(found[1])) if found else ()


def colleague(organisation: UUID, email: str) -> tuple[UUID, str] | None:
    """Who of an organisation signs in with this address: their id and name. None: nobody does."""
    here = Belonging.objects.filter(
        organisation=organisation,
        person__email__iexact=email,
        joined_at__isnull=False,
        left_at=None,
        suspended_at=None,
        person__suspended_at=None,
    )
    with tenancy.inside(organisation):
        return here.values_list("person_id", "person__name").first()


def _belongings(person: UUID) -> QuerySet[Belonging]:
    return Belonging.objects.filter(
        person=person,
        joined_at__isnull=False,
        left_at=None,
        suspended_at=None,
        person__suspended_at=None,
        organisation__suspended_at=None,
    )


def _roles(person: UUID) -> dict[UUID, frozenset[Role]]:
    held: dict[UUID, frozenset[Role]] = {}
    rows = RoleHeld.objects.filter(person=person, until=None).values_list("organisation", "role")
    for organisation, role in rows:
        held[organisation] = held.get(organisation, frozenset()) | {Role(role)}
    return held
