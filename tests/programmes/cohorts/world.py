"""Northshire with a programme and its spring cohort, which Lena looks after."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from setwise.people.access import organisation_for
from setwise.people.importing import usecases as importing
from setwise.people.models import Invitation, PeopleImport, Person
from setwise.programmes.cohorts import enrolling, usecases
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.models import Cohort, Enrolment, Programme
from tests.kept import kept
from tests.people.organisations.world import NOW, World, a_world

TOMORROW = NOW + timedelta(days=1)
HEADINGS = "Name,E-mail,Employee number,Ward,Site,Profession,Specialty,Band,Line manager,Slots"
NORA = "Nora Nash,nora@example.org,101,Maple,North,Nurse,Renal,5,900,mon-am; tue-pm"
OWEN = "Owen Orr,owen@example.org,102,Oak,South,Midwife,,5,,"


@dataclass(frozen=True)
class Spring:
    people: World
    programme: Programme
    cohort: Cohort

    def opened_by(self, person: Person) -> CohortAccess:
        return cohort_for(person.pk, self.people.northshire.pk, self.cohort.pk)

    @property
    def lena(self) -> CohortAccess:
        return self.opened_by(self.people.lena)

    def enrols(self, *people: Person) -> tuple[Enrolment, ...]:
        arrivals = [Arrival(each.pk, None) for each in people]
        return tuple(enrolling.enrol(cohort=self.cohort, arrivals=arrivals, at=NOW))

    def uploads(self, *rows: str, into: Cohort | None = None) -> PeopleImport:
        access = organisation_for(self.people.lena.pk, self.people.northshire.pk)
        content = "\n".join((HEADINGS, *rows)).encode()
        place = (into or self.cohort).pk
        return importing.upload(access=access, content=content, at=NOW, leads_to=place)

    def imports(self, *rows: str) -> PeopleImport:
        access = organisation_for(self.people.lena.pk, self.people.northshire.pk)
        upload = self.uploads(*rows)
        importing.take_over(access=access, upload=upload, send=None, at=NOW)
        upload.refresh_from_db()
        return upload

    def place_of(self, name: str) -> Enrolment:
        for each in Enrolment.objects.filter(cohort=self.cohort, left_at=None):
            whose = each.person or each.invitation
            if whose is not None and whose.name == name:
                return each
        raise AssertionError(name)


@kept
def a_spring() -> Spring:
    people = a_world()
    here = organisation_for(people.lena.pk, people.northshire.pk)
    programme = usecases.start_programme(access=here, shape=Shape("First year"), at=NOW)
    access = programme_for(people.lena.pk, people.northshire.pk, programme.pk)
    cohort = usecases.start_cohort(
        access=access,
        name="Spring",
        starts_on=date(2027, 3, 1),
        slots=halves.usual(),
        at=NOW,
    )
    return Spring(people, programme, cohort)


def invitation_of(name: str) -> UUID:
    return Invitation.objects.get(name=name).pk
