"""What this area holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.models import Person
from setwise.programmes.models import Enrolment, Guest, Membership, OwnSet


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "sets",
            phrase("{Sets} you belong to, or belonged to"),
            frozenset({"programmes_membership"}),
            _sets,
            _leave_sets,
            {
                "role": phrase("Role"),
                "since": phrase("From"),
                "until": phrase("Until"),
                "set": phrase("{Set}"),
            },
        )
    )
    holdings.register(
        Holding(
            "enrolments",
            phrase("Programmes you are or were enrolled in, and when and where you can meet"),
            frozenset({"programmes_enrolment"}),
            _enrolments,
            _end_enrolments,
            {
                "programme": phrase("{Programme}"),
                "cohort_name": phrase("Intake"),
                "slots": phrase("Half-days you can make"),
                "sites": phrase("Sites you can get to"),
                "enrolled_at": phrase("From"),
                "left_at": phrase("Until"),
            },
        )
    )
    holdings.register(
        Holding(
            "own_sets",
            phrase("{Sets} that you started, or were named for"),
            frozenset({"programmes_ownset", "programmes_guest"}),
            _own_sets,
            _forget_guests,
            {"started_at": phrase("Started"), "set": phrase("{Set}")},
        )
    )


def _sets(person: UUID) -> list[dict[str, Any]]:
    mine = Membership.objects.filter(person=person).order_by("since")
    return [dict(row) for row in mine.values("role", "since", "until", set=F("learning_set__name"))]


def _enrolments(person: UUID) -> list[dict[str, Any]]:
    mine = Enrolment.objects.filter(person=person).order_by("enrolled_at")
    programme, cohort = F("cohort__programme__name"), F("cohort__name")
    fields = ("enrolled_at", "left_at", "slots", "sites")
    return [dict(row) for row in mine.values(*fields, programme=programme, cohort_name=cohort)]


def _end_enrolments(person: UUID, at: datetime) -> None:
    mine = Enrolment.objects.filter(person=person)
    mine.filter(left_at=None).update(left_at=at)
    mine.update(slots=[], sites=[])


def _own_sets(person: UUID) -> list[dict[str, Any]]:
    started = OwnSet.objects.filter(starter=person).order_by("started_at")
    return [dict(row) for row in started.values("started_at", set=F("learning_set__name"))]


def _forget_guests(person: UUID, at: datetime) -> None:
    # Where somebody was named by their address and has not come, there is nothing else of them.
    mine = Person.objects.filter(pk=person).exclude(email=None).values("email")
    Guest.objects.filter(email__in=mine).delete()


def _leave_sets(person: UUID, at: datetime) -> None:
    Membership.objects.filter(person=person, until=None).update(until=at)
