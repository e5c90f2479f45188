"""What is held of somebody in an intake, for the whole-person export and erasure."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.models import Enrolment, Offer, Wish


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "enrolments",
            phrase("{Programmes} you are or were enrolled in, and when and where you can meet"),
            # Who asked for sets stays, by an id that leads to nobody.
            frozenset({"programmes_enrolment", "programmes_wish", "programmes_formingrun"}),
            _enrolments,
            _end_enrolments,
            {
                "programme": phrase("{Programme}"),
                "cohort_name": phrase("Intake"),
                "slots": phrase("Half-days you can make"),
                "sites": phrase("Sites you can get to"),
                "enrolled_at": phrase("From"),
                "left_at": phrase("Until"),
                "wishes": phrase("Wishes for forming {sets} that name you"),
            },
        )
    )
    holdings.register(
        Holding(
            "offers",
            phrase("{Sets} you would facilitate, and when"),
            frozenset({"programmes_offer"}),
            _offers,
            _forget_offers,
            {
                "programme": phrase("{Programme}"),
                "cohort_name": phrase("Intake"),
                "most": phrase("At most"),
                "slots": phrase("Half-days you can make"),
            },
        )
    )


def _enrolments(person: UUID) -> list[dict[str, Any]]:
    mine = Enrolment.objects.filter(person=person).order_by("enrolled_at")
    programme, cohort = F("cohort__programme__name"), F("cohort__name")
    fields = ("pk", "enrolled_at", "left_at", "slots", "sites", OF)
    rows = [dict(row) for row in mine.values(*fields, programme=programme, cohort_name=cohort)]
    # How many: whom else they name is not this person's to take along.
    return [{"wishes": _naming([row.pop("pk")]).count(), **row} for row in rows]


def _naming(places: Collection[UUID]) -> QuerySet[Wish]:
    return Wish.objects.filter(Q(a__in=places) | Q(b__in=places))


def _end_enrolments(person: UUID, at: datetime) -> None:
    mine = Enrolment.objects.filter(person=person)
    _naming(list(mine.values_list("pk", flat=True))).delete()
    mine.filter(left_at=None).update(left_at=at)
    mine.update(slots=[], sites=[])


def _offers(person: UUID) -> list[dict[str, Any]]:
    mine = Offer.objects.filter(person=person).order_by("cohort__made_at")
    programme, cohort = F("cohort__programme__name"), F("cohort__name")
    return [
        dict(row)
        for row in mine.values("most", "slots", OF, programme=programme, cohort_name=cohort)
    ]


def _forget_offers(person: UUID, at: datetime) -> None:
    Offer.objects.filter(person=person).delete()
