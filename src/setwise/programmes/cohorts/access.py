"""The door to programmes and their cohorts, for administrators and leads; and to an enrolment link."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess
from setwise.people.models import Organisation
from setwise.people.organisations.access import looked_after
from setwise.programmes.cohorts import links
from setwise.programmes.models import Cohort, Enrolment, Programme
from setwise.store import tenancy
from setwise.store.tenancy import Errand


@dataclass(frozen=True, slots=True)
class ProgrammeAccess:
    """A programme, for one of those who look after the organisation."""

    organisation: OrganisationAccess
    programme: Programme

    @property
    def person(self) -> UUID:
        return self.organisation.person


@dataclass(frozen=True, slots=True)
class CohortAccess:
    """A cohort, for one of those who look after the organisation."""

    organisation: OrganisationAccess
    cohort: Cohort

    @property
    def person(self) -> UUID:
        return self.organisation.person

    @property
    def programme(self) -> Programme:
        return self.cohort.programme


@dataclass(frozen=True, slots=True)
class LinkAccess:
    """A cohort, as whoever has its enrolment link may know it."""

    cohort: Cohort
    organisation: Organisation
    programme: str


def programme_for(person: UUID | None, organisation: UUID, programme: UUID) -> ProgrammeAccess:
    """A programme of the organisation. Raises Http404."""
    found = looked_after(person, organisation)
    if one := Programme.objects.filter(organisation=organisation, pk=programme).first():
        return ProgrammeAccess(found, one)
    raise Http404


def cohort_for(person: UUID | None, organisation: UUID, cohort: UUID) -> CohortAccess:
    """A cohort of the organisation, with its programme. Raises Http404."""
    found = looked_after(person, organisation)
    here = Cohort.objects.filter(organisation=organisation, pk=cohort)
    if one := here.select_related("programme").first():
        return CohortAccess(found, one)
    raise Http404


def place_in(access: CohortAccess, enrolment: UUID) -> Enrolment:
    """Somebody's place in the cohort, which they have not left. Raises Http404."""
    here = Enrolment.objects.filter(cohort=access.cohort, pk=enrolment, left_at=None)
    if one := here.select_related("person", "invitation").first():
        return one
    raise Http404


def by_link(token: str) -> LinkAccess:
    """The cohort that a link is of, whether or not it is open now. Raises Http404."""
    key = links.cohort_in(token)
    if key is None:
        raise Http404
    with tenancy.on(Errand.INVITATION):
        found = Cohort.objects.filter(pk=key, link_ends_at__isnull=False).first()
    if found is None or not links.opens(token, found):
        raise Http404
    tenancy.enter(organisation=found.organisation_id)
    alive = Cohort.objects.filter(pk=found.pk, organisation__suspended_at=None)
    loaded = alive.select_related("organisation", "programme").first()
    if loaded is None:
        raise Http404
    return LinkAccess(loaded, loaded.organisation, loaded.programme.name)
