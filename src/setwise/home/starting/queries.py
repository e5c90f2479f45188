"""What somebody has done of their first steps, as plain data; asked only while some are left."""

from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, Subquery

from setwise.learning.journal.entries import ENTRY
from setwise.learning.taking.kinds import TAKEAWAY
from setwise.people.access import OrganisationAccess
from setwise.people.models import Organisation
from setwise.programmes.models import (
    Cohort,
    Enrolment,
    LearningSet,
    Meeting,
    Programme,
)
from setwise.room.practice import queries as practice
from setwise.room.practice.kinds import EXERCISE
from setwise.store import private, tenancy


class Tried(NamedTuple):
    """What somebody has tried for themselves."""

    practised: bool
    written: bool


class Laid(NamedTuple):
    """What a lead has laid of a programme: one of them and the newest cohort, if there are any."""

    programme: UUID | None
    cohort: UUID | None
    people: bool
    sets: bool
    dates: bool


def tried(person: UUID) -> Tried:
    """What somebody has tried; one query, and nothing is opened but exercises that they touched."""
    kinds = {each.kind for each in private.of_person(person, EXERCISE, ENTRY, TAKEAWAY)}
    return Tried(EXERCISE in kinds and _did_one(person), bool(kinds & {ENTRY, TAKEAWAY}))


def _did_one(person: UUID) -> bool:
    try:
        return bool(practice.done(person))
    except private.NotNow:
        # It is not known at the moment; it will be another day.
        return False


def laid(access: OrganisationAccess) -> Laid:
    """What there is of the organisation's programmes; one query."""
    key = access.organisation
    here = {"organisation": key}
    programmes = Programme.objects.filter(ended_at=None, **here).order_by("name", "pk")
    cohorts = Cohort.objects.filter(programme__ended_at=None, **here).order_by("-made_at", "-pk")
    sets = LearningSet.objects.filter(own_set=None, **here)
    asked = (
        Subquery(programmes.values("pk")[:1]),
        Subquery(cohorts.values("pk")[:1]),
        Exists(Enrolment.objects.filter(left_at=None, **here)),
        Exists(sets),
        Exists(Meeting.objects.filter(cancelled_at=None, **here)),
    )
    with tenancy.inside(key):
        return Laid(*Organisation.objects.filter(pk=key).values_list(*asked).get())
