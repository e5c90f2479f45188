"""The lead's part of the demonstration: a programme with an intake that waits for its sets."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.demo import addresses, cast, intake, usecases
from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.people.usecases import add_person, belong
from setwise.programmes.cohorts import enrolling, offering, wishing
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.models import Cohort, Pattern, Programme, WishKind
from setwise.programmes.releases import usecases as releases
from setwise.programmes.releases.models import WardManager


class Led(NamedTuple):
    """Who leads, and the intake."""

    person: UUID
    organisation: UUID
    cohort: UUID


def prepare(*, at: datetime) -> Led:
    """The lead and their intake; made only if they are not there."""
    learning_set = usecases.prepare(at=at)
    with transaction.atomic():
        # The organisation's row is the queue for two who press at the same moment.
        here = Organisation.objects.select_for_update().get(pk=learning_set.organisation_id)
        led = _there(here) or _make(here, at)
        addresses.give(here)
        _name_managers(led, at)
        return led


def _name_managers(led: Led, at: datetime) -> None:
    if not WardManager.objects.filter(organisation=led.organisation).exists():
        access = organisation_for(led.person, led.organisation)
        releases.name_managers(access=access, wards=addresses.ward_managers(), at=at)


def _there(here: Organisation) -> Led | None:
    found = Cohort.objects.filter(organisation=here, name=intake.COHORT).first()
    lead = Belonging.objects.filter(organisation=here, person__name=intake.LEAD).first()
    return Led(lead.person_id, here.pk, found.pk) if found and lead else None


def _make(here: Organisation, at: datetime) -> Led:
    lead = _somebody(here, intake.LEAD, at, Role.LEAD)
    access = organisation_for(lead.pk, here.pk)
    cohort = _cohort(access, at)
    found = cohort_for(lead.pk, here.pk, cohort.pk)
    _guides(here, found, at)
    places = _people(here, cohort, at)
    for kind, pairs in ((WishKind.APART, intake.APART), (WishKind.TOGETHER, intake.TOGETHER)):
        for a, b in pairs:
            wishing.wish(access=found, a=places[a], b=places[b], kind=kind)
    return Led(lead.pk, here.pk, cohort.pk)


def _somebody(here: Organisation, name: str, at: datetime, *roles: Role, **record: str) -> Person:
    # Whoever sits in the demonstration's set already is the same person.
    known = Person.objects.filter(memberships__organisation=here, name=name).first()
    person = known or add_person(name=name)
    belong(organisation=here, person=person, at=at, joined=True, roles=roles, **record)
    return person


def _cohort(access: OrganisationAccess, at: datetime) -> Cohort:
    programme = Programme.objects.filter(
        organisation=access.organisation, name=cast.PROGRAMME
    ).get()
    found = programme_for(access.person, access.organisation, programme.pk)
    shape = cohorts.PATTERNS[Pattern.GOLD]._replace(name=cast.PROGRAMME)
    cohorts.change_programme(access=found, shape=shape, at=at)
    return cohorts.start_cohort(
        access=found,
        name=intake.COHORT,
        starts_on=(at + timedelta(days=30)).date(),
        slots=halves.usual(),
        at=at,
    )


def _guides(here: Organisation, found: CohortAccess, at: datetime) -> None:
    for name, most in intake.GUIDES.items():
        person = _somebody(here, name, at, Role.FACILITATOR)
        offering.offer(access=found, person=person.pk, most=most, slots=[])


def _people(here: Organisation, cohort: Cohort, at: datetime) -> dict[str, UUID]:
    codes = [each.code for each in halves.usual()]
    arrivals: dict[str, Arrival] = {}
    for each in intake.newcomers():
        record = {"employee_number": each.number, "ward": each.ward, "site": each.site}
        record |= {"profession": each.profession, "band": "5"}
        person = _somebody(here, each.name, at, Role.MEMBER, **record)
        arrivals[each.name] = Arrival(person.pk, None, [codes[n] for n in each.slots])
    made = enrolling.enrol(cohort=cohort, arrivals=arrivals.values(), at=at)
    return dict(zip(arrivals, (each.pk for each in made), strict=True))
