"""Northshire's spring cohort with fourteen people, who are to be formed into sets."""

from dataclasses import dataclass, replace

from django_tasks_db.models import DBTaskResult

from setwise.mail import worker
from setwise.people.models import Person
from setwise.programmes.cohorts import offering, wishing
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.forming import job, moving, queries, usecases
from setwise.programmes.forming.access import FormingAccess, forming_for
from setwise.programmes.forming.moving import Change, Desk
from setwise.programmes.forming.options import Options
from setwise.programmes.forming.proposal import ProposedSet
from setwise.programmes.models import FormingRun, WishKind
from tests.kept import kept
from tests.people.organisations.world import NOW
from tests.programmes.cohorts.world import Spring, a_spring

WARDS = ("Maple", "Oak", "Ash", "Elm", "Fir", "Yew", "Bay")
SITES = ("North", "South")
QUICK = Options(seconds=10)


@dataclass(frozen=True)
class Forming:
    spring: Spring

    @property
    def access(self) -> CohortAccess:
        return self.spring.lena

    @property
    def run(self) -> FormingRun:
        return FormingRun.objects.get(cohort=self.spring.cohort)

    @property
    def found(self) -> FormingAccess:
        people = self.spring.people
        return forming_for(people.lena.pk, people.northshire.pk, self.spring.cohort.pk)

    @property
    def desk(self) -> Desk:
        run = self.found.run
        return moving.desk(run, queries.known(self.spring.cohort))

    @property
    def sets(self) -> tuple[ProposedSet, ...]:
        return self.desk.sets

    @property
    def by(self) -> Change:
        return Change(self.run.version)

    def asks(self, **chosen: object) -> None:
        usecases.ask(access=self.access, options=replace(QUICK, **chosen), at=NOW)  # type: ignore[arg-type]

    def forms(self, **chosen: object) -> tuple[ProposedSet, ...]:
        self.asks(**chosen)
        works()
        return self.sets

    def id_of(self, name: str) -> str:
        return str(self.spring.place_of(name).pk)

    def wishes(self, a: str, b: str, kind: WishKind) -> None:
        places = (self.spring.place_of(each).pk for each in (a, b))
        wishing.wish(access=self.access, a=next(places), b=next(places), kind=kind)

    def offers(self, person: Person, most: int) -> None:
        offering.offer(access=self.access, person=person.pk, most=most, slots=[])

    def set_of(self, name: str) -> ProposedSet:
        return next(each for each in self.sets if self.id_of(name) in each.members)


def works() -> None:
    """The worker does what it is asked for."""
    for row in DBTaskResult.objects.ready().filter(task_path=job.form_sets.module_path):
        row.claim("test")
        worker.a_worker(row.queue_name).run_task(row)


def row(place: int) -> str:
    ward, site = WARDS[place % len(WARDS)], SITES[place % 2]
    return f"Person {place:02},p{place}@example.org,{100 + place},{ward},{site},Nurse,,5,,"


@kept
def a_forming(people: int = 14) -> Forming:
    spring = a_spring()
    spring.imports(*(row(place) for place in range(people)))
    return Forming(spring)
