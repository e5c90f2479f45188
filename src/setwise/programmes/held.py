"""What this area holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.access import every_organisation_of
from setwise.people.holdings import OF, Holding
from setwise.programmes.models import (
    Meeting,
    Membership,
    Role,
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


def _sets(person: UUID) -> list[dict[str, Any]]:
    mine = Membership.objects.filter(person=person).order_by("since")
    rows = mine.values("role", "since", "until", OF, set=F("learning_set__name"))
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
            OF: organisation,
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


def _leave_sets(person: UUID, at: datetime) -> None:
    Membership.objects.filter(person=person, until=None).update(until=at)
