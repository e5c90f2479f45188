"""Makes what the journey of dates begins with: reads one line of JSON, prints what is there."""

import json
import sys
from datetime import UTC, datetime

import django

django.setup()

from setwise.people import usecases as people  # noqa: E402 (Django comes first)
from setwise.people.access import organisation_for  # noqa: E402
from setwise.people.models import Organisation, Person, Role  # noqa: E402
from setwise.programmes import usecases as programmes  # noqa: E402
from setwise.programmes.cohorts import usecases as cohorts  # noqa: E402
from setwise.programmes.cohorts.access import programme_for  # noqa: E402
from setwise.programmes.cohorts.usecases import Shape  # noqa: E402
from setwise.programmes.models import Cohort  # noqa: E402
from setwise.programmes.models import Role as InSet  # noqa: E402
from setwise.store import tenancy  # noqa: E402
from tests.people.terms.agreeing import accept_all  # noqa: E402


def make(wanted: dict[str, str]) -> dict[str, str]:
    """An organisation with a lead, and a cohort with two formed sets of one facilitator."""
    now = datetime.now(UTC)
    trust = people.found_organisation(name=wanted["organisation"])
    with tenancy.inside(trust.pk):
        lead = _joins(trust, wanted["name"], "1", now, Role.LEAD)
        here = organisation_for(lead.pk, trust.pk)
        programme = cohorts.start_programme(access=here, shape=Shape("First year"), at=now)
        access = programme_for(lead.pk, trust.pk, programme.pk)
        cohort = cohorts.start_cohort(
            access=access, name="Spring", starts_on=None, slots=(), at=now
        )
        guide = _joins(trust, "Gwen Gale", "2", now, Role.FACILITATOR)
        for number, name in enumerate(("Herons", "Otters")):
            _sits(trust, cohort, name, guide, number, now)
    return {"organisation": str(trust.pk), "cohort": str(cohort.pk)}


def _joins(trust: Organisation, name: str, number: str, at: datetime, role: Role) -> Person:
    email = f"{name.partition(' ')[0].lower()}.dates@example.org"
    person = people.add_person(name=name, email=email)
    people.belong(
        organisation=trust,
        person=person,
        at=at,
        joined=True,
        roles=(role,),
        employee_number=number,
        ward="Maple",
    )
    accept_all(person, at)
    return person


def _sits(
    trust: Organisation, cohort: Cohort, name: str, guide: Person, number: int, at: datetime
) -> None:
    formed = programmes.form_set(organisation=trust, name=name, programme=cohort.programme)
    formed.cohort = cohort
    formed.save()
    programmes.add_member(learning_set=formed, person=guide, since=at, role=InSet.FACILITATOR)
    for place, who in enumerate(("Ana", "Ben", "Cara")):
        person = _joins(trust, f"{who}{name} Nurse", f"{number}0{place}", at, Role.MEMBER)
        programmes.add_member(learning_set=formed, person=person, since=at)


with tenancy.on(tenancy.Errand.OPERATOR):
    print(json.dumps(make(json.loads(sys.stdin.readline()))))
