"""What this area holds of a person, for the whole-person export and erasure."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.access import every_organisation_of
from setwise.people.holdings import Holding
from setwise.people.models import Person
from setwise.programmes.models import (
    Enrolment,
    Guest,
    Meeting,
    Membership,
    Offer,
    OwnSet,
    Role,
    Wish,
)
from setwise.programmes.tending import attendance
from setwise.programmes.tending.wording import ROLES
from setwise.store import tenancy


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
            "meetings",
            phrase("{Meetings} of your {sets}, while you belonged to them"),
            # That somebody came stays, by an id that leads to nobody.
            frozenset({"programmes_meeting", "store_summary"}),
            _meetings,
            labels={
                "set": phrase("{Set}"),
                "number": phrase("Number"),
                "starts_at": phrase("From"),
                "ends_at": phrase("Until"),
                "place": phrase("Place"),
                "cancelled_at": phrase("Cancelled"),
                "came": phrase("You were there"),
                "presented": phrase("You presented"),
            },
        )
    )
    holdings.register(
        Holding(
            "enrolments",
            phrase("Programmes you are or were enrolled in, and when and where you can meet"),
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
    rows = mine.values("role", "since", "until", set=F("learning_set__name"))
    return [{**row, "role": ROLES[Role(row["role"])]} for row in rows]


def _meetings(person: UUID) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for organisation in every_organisation_of(person):
        with tenancy.inside(organisation):
            rows += _meetings_here(organisation, person)
    return sorted(rows, key=lambda row: row["starts_at"])


def _meetings_here(organisation: UUID, person: UUID) -> list[dict[str, Any]]:
    found: dict[UUID, Meeting] = {}
    for mine in Membership.objects.filter(organisation=organisation, person=person):
        during = Meeting.objects.filter(
            learning_set=mine.learning_set_id, ends_at__gt=mine.since
        ).select_related("learning_set")
        if mine.until is not None:
            during = during.filter(starts_at__lt=mine.until)
        found |= {each.pk: each for each in during}
    seen = attendance.seen_in(found)
    return [
        {
            "set": each.learning_set.name,
            "number": each.number,
            "starts_at": each.starts_at,
            "ends_at": each.ends_at,
            "place": each.place,
            "cancelled_at": each.cancelled_at,
            "came": person in seen[key].came,
            "presented": person in seen[key].presented,
        }
        for key, each in found.items()
    ]


def _enrolments(person: UUID) -> list[dict[str, Any]]:
    mine = Enrolment.objects.filter(person=person).order_by("enrolled_at")
    programme, cohort = F("cohort__programme__name"), F("cohort__name")
    fields = ("pk", "enrolled_at", "left_at", "slots", "sites")
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
        dict(row) for row in mine.values("most", "slots", programme=programme, cohort_name=cohort)
    ]


def _forget_offers(person: UUID, at: datetime) -> None:
    Offer.objects.filter(person=person).delete()


def _own_sets(person: UUID) -> list[dict[str, Any]]:
    started = OwnSet.objects.filter(starter=person).order_by("started_at")
    return [dict(row) for row in started.values("started_at", set=F("learning_set__name"))]


def _forget_guests(person: UUID, at: datetime) -> None:
    # Where somebody was named by their address and has not come, there is nothing else of them.
    mine = Person.objects.filter(pk=person).exclude(email=None).values("email")
    Guest.objects.filter(email__in=mine).delete()


def _leave_sets(person: UUID, at: datetime) -> None:
    Membership.objects.filter(person=person, until=None).update(until=at)
