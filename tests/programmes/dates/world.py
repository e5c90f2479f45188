"""The spring cohort with its Herons: Alice belongs, Nora and Owen are invited; Grace facilitates."""

from dataclasses import dataclass
from datetime import date, time

from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.models import Invitation, Person
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import taking
from setwise.programmes.dates.options import Options
from setwise.programmes.models import LearningSet, Role, RosterUpload
from setwise.programmes.tending.access import SetTended, set_to_tend
from tests.people.organisations.world import NOW
from tests.programmes.cohorts.world import NORA, OWEN, Spring, a_spring

HEADINGS = "Employee number,Date,Start,End,Shift code,Ward"
OPTIONS = Options(
    first=date(2027, 1, 4),
    last=date(2027, 7, 30),
    meetings=3,
    weeks_least=6,
    weeks_most=8,
    minutes=120,
    weekdays=(0, 1, 2, 3, 4),
    starts=(time(9, 30), time(14)),
)


@dataclass(frozen=True)
class Season:
    spring: Spring
    herons: LearningSet

    @property
    def lena(self) -> OrganisationAccess:
        return organisation_for(self.spring.people.lena.pk, self.spring.people.northshire.pk)

    def tended_by(self, person: Person) -> SetTended:
        return set_to_tend(person.pk, self.spring.people.northshire.pk, self.herons.pk)

    def here(self, rest: str) -> str:
        return f"/organisation/{self.spring.people.northshire.pk}/{rest}"

    @property
    def dates(self) -> str:
        return self.here(f"sets/{self.herons.pk}/dates/")

    @property
    def cohort_dates(self) -> str:
        return self.here(f"cohorts/{self.spring.cohort.pk}/dates/")

    def uploads(self, *rows: str) -> RosterUpload:
        content = "\n".join((HEADINGS, *rows)).encode()
        return taking.upload(access=self.lena, content=content, at=NOW)

    def takes(self, *rows: str) -> RosterUpload:
        return taking.take_over(access=self.lena, upload=self.uploads(*rows), at=NOW)


def a_season() -> Season:
    spring = a_spring()
    people = spring.people
    spring.imports(NORA, OWEN)
    herons = programmes.form_set(
        organisation=people.northshire, name="Herons", programme=spring.programme
    )
    herons.cohort = spring.cohort
    herons.save()
    for person, role in ((people.grace, Role.FACILITATOR), (people.alice, Role.MEMBER)):
        programmes.add_member(learning_set=herons, person=person, since=NOW, role=role)
    Invitation.objects.filter(name__in=("Nora Nash", "Owen Orr")).update(leads_to=herons.pk)
    return Season(spring, herons)
