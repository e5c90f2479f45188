"""The door to the people of an organisation, for those who look after it."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.models import Belonging, Organisation, Person, Role, RoleHeld
from setwise.people.organisations.rules import LOOKS_AFTER


@dataclass(frozen=True, slots=True)
class PersonAccess:
    """Somebody of an organisation, as whoever looks after it may know them."""

    by: OrganisationAccess
    organisation: Organisation
    belonging: Belonging
    person: Person
    roles: frozenset[Role]


def looked_after(person: UUID | None, organisation: UUID) -> OrganisationAccess:
    """The organisation, for an administrator or lead. Raises Http404."""
    return organisation_for(person, organisation, *LOOKS_AFTER)


def administered(person: UUID | None, organisation: UUID) -> OrganisationAccess:
    """The organisation, for an administrator. Raises Http404."""
    return organisation_for(person, organisation, Role.ADMINISTRATOR)


def somebody_of(person: UUID | None, organisation: UUID, somebody: UUID) -> PersonAccess:
    """Somebody who belongs to the organisation, or is invited or suspended. Raises Http404."""
    by = looked_after(person, organisation)
    found = Belonging.objects.filter(organisation=organisation, person=somebody, left_at=None)
    belonging = found.select_related("organisation", "person").first()
    if belonging is None:
        raise Http404
    held = RoleHeld.objects.filter(organisation=organisation, person=somebody, until=None)
    roles = frozenset(Role(each) for each in held.values_list("role", flat=True))
    return PersonAccess(by, belonging.organisation, belonging, belonging.person, roles)
