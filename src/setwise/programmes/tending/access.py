"""The door to sets for those who look after them.

An administrator or lead looks after all sets of their organisation, a facilitator after those
that they are facilitator of, and whoever started a set of one's own after that one.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import Http404

from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.models import Role as Held
from setwise.people.organisations.rules import LOOKS_AFTER
from setwise.programmes.models import LearningSet, Membership, Role

HOLDS = (Role.FACILITATOR, Role.CO_FACILITATOR)


@dataclass(frozen=True, slots=True)
class SetsAccess:
    """An organisation's sets, as far as somebody looks after them."""

    organisation: OrganisationAccess
    all: bool

    @property
    def person(self) -> UUID:
        return self.organisation.person


@dataclass(frozen=True, slots=True)
class SetTended:
    """A set with its programme, for one of those who look after it; `role` is their own in it."""

    organisation: OrganisationAccess
    learning_set: LearningSet
    all: bool
    role: Role | None = None

    @property
    def belongs(self) -> bool:
        return self.role is not None

    @property
    def person(self) -> UUID:
        return self.organisation.person


def sets_for(person: UUID | None, organisation: UUID) -> SetsAccess:
    """The sets of the organisation that the person looks after. Raises Http404 if there is none
    and never could be.
    """
    found = organisation_for(person, organisation)
    everything = bool(found.roles & set(LOOKS_AFTER))
    if not everything and Held.FACILITATOR not in found.roles and not _mine(found).exists():
        raise Http404
    return SetsAccess(found, everything)


def sets_to_form_in(person: UUID | None, organisation: UUID) -> SetsAccess:
    """The organisation, for somebody who may form sets in it. Raises Http404."""
    return SetsAccess(organisation_for(person, organisation, *LOOKS_AFTER), True)


def set_to_tend(person: UUID | None, organisation: UUID, learning_set: UUID) -> SetTended:
    """One of the sets that the person looks after. Raises Http404."""
    found = organisation_for(person, organisation)
    everything = bool(found.roles & set(LOOKS_AFTER))
    some = LearningSet.objects.filter(organisation=organisation) if everything else _mine(found)
    own = Membership.objects.filter(learning_set=OuterRef("pk"), person=person, until=None)
    mine = some.select_related("programme").annotate(mine=Subquery(own.values("role")[:1]))
    tended = mine.filter(pk=learning_set).first()
    if tended is None:
        raise Http404
    return SetTended(found, tended, everything, Role(tended.mine) if tended.mine else None)


def tended(access: SetsAccess) -> QuerySet[LearningSet]:
    """All sets that they look after."""
    if access.all:
        return LearningSet.objects.filter(organisation=access.organisation.organisation)
    return _mine(access.organisation)


def _mine(access: OrganisationAccess) -> QuerySet[LearningSet]:
    held = Membership.objects.filter(
        organisation=access.organisation,
        person=access.person,
        until=None,
        role__in=[role.value for role in HOLDS],
    )
    here = LearningSet.objects.filter(organisation=access.organisation)
    return here.filter(Q(pk__in=held.values("learning_set")) | Q(own_set__starter=access.person))
