"""The door to what there is to read: who somebody is to an organisation, and what they may see of it.

`visible` is the one rule. It stands in every query for articles, for their files, and for what the
search finds, so that what somebody may not see is neither shown nor counted.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from setwise.library.audiences import Audience
from setwise.library.public import access as public
from setwise.people.access import OrganisationAccess, organisations_of
from setwise.people.models import Role
from setwise.people.organisations.rules import LOOKS_AFTER
from setwise.programmes.models import Enrolment, Membership
from setwise.programmes.models import Role as InSet
from setwise.store import tenancy

HOLDS = (InSet.FACILITATOR, InSet.CO_FACILITATOR)


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads what an organisation has; without a person they only pass by."""

    organisation: UUID
    name: str
    person: UUID | None = None
    roles: frozenset[Role] = frozenset()
    programmes: frozenset[UUID] = frozenset()
    """Those they have a place or a set in."""
    holds: bool = False
    """They facilitate, here or in one of their sets."""

    @property
    def looks_after(self) -> bool:
        return bool(self.roles & set(LOOKS_AFTER))

    @property
    def administers(self) -> bool:
        return Role.ADMINISTRATOR in self.roles


def reader_for(person: UUID | None, organisation: UUID) -> Reader:
    """Whoever asks, as a reader of this organisation; at most four queries.

    Whoever does not belong to it passes by, like somebody without an account. Raises Http404 where
    there is no such organisation, or it is suspended, or a set of somebody's own.
    """
    for found in organisations_of(person) if person else ():
        if found.organisation == organisation:
            tenancy.enter(organisation=organisation)
            return reader_of(found)
    return _passing(organisation)


def reader_of(access: OrganisationAccess) -> Reader:
    """Somebody of the organisation, as its reader; two queries."""
    mine = Membership.objects.filter(
        organisation=access.organisation, person=access.person, until=None
    )
    sets = list(mine.values_list("learning_set__programme", "role"))
    places = Enrolment.objects.filter(
        organisation=access.organisation, person=access.person, left_at=None
    )
    programmes = {programme for programme, _ in sets if programme}
    return Reader(
        access.organisation,
        access.name,
        access.person,
        access.roles,
        frozenset(programmes | set(places.values_list("cohort__programme", flat=True))),
        Role.FACILITATOR in access.roles or any(role in HOLDS for _, role in sets),
    )


def _passing(organisation: UUID) -> Reader:
    face = public.of(organisation)
    tenancy.enter(organisation=organisation)
    return Reader(organisation, face.name)


def visible(reader: Reader) -> Q:
    """What of an organisation's things to read this reader may see: for any query over a table
    with `organisation`, `audience`, `programme` and `off_websites`.
    """
    here = Q(organisation=reader.organisation)
    everyone = Q(audience=Audience.PUBLIC)
    if reader.person is None:
        return here & everyone & Q(off_websites=False)
    if reader.administers:
        return here
    theirs = everyone | Q(audience=Audience.ORGANISATION)
    if reader.looks_after:
        theirs |= Q(audience=Audience.PROGRAMME)
    elif reader.programmes:
        theirs |= Q(audience=Audience.PROGRAMME, programme__in=reader.programmes)
    if reader.looks_after or reader.holds:
        theirs |= Q(audience=Audience.FACILITATORS)
    return here & theirs
