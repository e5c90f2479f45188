"""What is known for forming sets, and how far a forming is, as plain data."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q

from setwise.core.forming import Candidate, Guide, Problem, Wish
from setwise.programmes.cohorts import intake
from setwise.programmes.forming.options import Options
from setwise.programmes.forming.proposal import Sets
from setwise.programmes.models import (
    Cohort,
    Enrolment,
    FormingRun,
    LearningSet,
    Membership,
    Role,
    RunState,
)

SILENT = timedelta(seconds=30)
"""Without a sign of life for so much longer than a search takes, whoever worked on it has died."""
PATIENCE = timedelta(seconds=20)
"""Then it is said that nobody has begun yet."""


class Known(NamedTuple):
    """What is known of a cohort.

    `seated` sit in one of its sets already, or will when they accept. `led`: how many of its sets
    somebody facilitates.
    """

    candidates: tuple[Candidate, ...]
    guides: tuple[Guide, ...]
    wishes: tuple[Wish, ...]
    seated: frozenset[str]
    led: Mapping[str, int]

    @property
    def names(self) -> dict[str, str]:
        """What everybody is called, by id."""
        people = {each.id: each.name for each in self.candidates}
        return people | {each.id: each.name for each in self.guides}

    @property
    def free(self) -> tuple[Candidate, ...]:
        """Those who sit in no set yet."""
        return tuple(each for each in self.candidates if each.id not in self.seated)


class Tally(NamedTuple):
    """How many people there are to be placed, and of how many of them something is not known."""

    people: int
    seated: int
    slotless: int
    wardless: int
    siteless: int
    professionless: int
    wishes: int
    guides: int
    offered: int


def known(cohort: Cohort) -> Known:
    """All that is known of a cohort; six queries, however many people it has."""
    found = intake.intake(cohort)
    led = Membership.objects.filter(
        learning_set__cohort=cohort,
        learning_set__ended_at=None,
        role=Role.FACILITATOR.value,
        until=None,
    )
    return Known(
        found.candidates,
        found.guides,
        found.wishes,
        _seated(cohort),
        Counter(str(each) for each in led.values_list("person", flat=True)),
    )


def _seated(cohort: Cohort) -> frozenset[str]:
    sets = LearningSet.objects.filter(cohort=cohort, ended_at=None)
    belong = Membership.objects.filter(learning_set__in=sets, until=None)
    found = Enrolment.objects.filter(
        Q(person__in=belong.values("person")) | Q(invitation__leads_to__in=sets.values("pk")),
        cohort=cohort,
        left_at=None,
    )
    return frozenset(str(each) for each in found.values_list("pk", flat=True))


def tally(here: Known) -> Tally:
    """What is known, in numbers."""
    free = here.free
    offered = sum(max(0, each.max_sets - here.led.get(each.id, 0)) for each in here.guides)
    return Tally(
        people=len(free),
        seated=len(here.seated),
        slotless=sum(not each.slots for each in free),
        wardless=sum(not each.ward for each in free),
        siteless=sum(not each.site for each in free),
        professionless=sum(not each.profession for each in free),
        wishes=len(here.wishes),
        guides=len(here.guides),
        offered=offered,
    )


def problem(here: Known, options: Options, sets: Sets = ()) -> Problem:
    """What the core is asked: those who have no seat, with the locked ones of these sets.

    Of a locked set stay those who are still there.
    """
    people = here.free
    there = {each.id for each in people}
    guides = tuple(_left(each, here.led.get(each.id, 0)) for each in here.guides)
    lead = {each.id for each in guides}
    locked = tuple(
        replace(
            each.group,
            members=tuple(member for member in each.members if member in there),
            guide=each.guide if each.guide in lead else None,
        )
        for each in sets
        if each.locked
    )
    wishes = tuple(each for each in here.wishes if {each.a, each.b} <= there | lead)
    return Problem(people, guides, wishes, options.rules(), locked, options.guides)


def _left(guide: Guide, led: int) -> Guide:
    """A facilitator with what is left of their offer."""
    return replace(guide, max_sets=max(0, guide.max_sets - led))


def run_of(cohort: Cohort) -> FormingRun | None:
    """The forming of a cohort, if there is one."""
    return FormingRun.objects.filter(cohort=cohort).first()


def lost(run: FormingRun, at: datetime) -> bool:
    """Whether nobody works on it any more who said so."""
    if run.state != RunState.WORKING.value or run.seen_at is None:
        return False
    return at - run.seen_at > SILENT + timedelta(seconds=run.options.get("seconds", 0))


def late(run: FormingRun, at: datetime, since: datetime | None = None) -> bool:
    """Whether it has waited for longer than it should for somebody to begin."""
    return run.state == RunState.WAITING.value and at - (since or run.made_at) > PATIENCE


def names_taken(cohort: Cohort) -> set[str]:
    """The names that sets of the programme have."""
    here = LearningSet.objects.filter(organisation=cohort.organisation_id, ended_at=None)
    mine = here.filter(programme=cohort.programme_id)
    return set(mine.values_list("name", flat=True))


def places_of(enrolments: Iterable[str]) -> tuple[Enrolment, ...]:
    """These places, with whoever has them, in the order of the names."""
    keys = [UUID(each) for each in enrolments]
    found = Enrolment.objects.filter(pk__in=keys, left_at=None)
    rows = found.select_related("person", "invitation")
    return tuple(sorted(rows, key=lambda each: (each.person.name if each.person else "", each.pk)))
