"""What this area holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.programmes.models import Membership


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "sets",
            phrase("{Sets} you belong to, or belonged to"),
            frozenset({"programmes_membership"}),
            _sets,
            _leave_sets,
        )
    )


def _sets(person: UUID) -> list[dict[str, Any]]:
    mine = Membership.objects.filter(person=person).order_by("since")
    return [dict(row) for row in mine.values("role", "since", "until", set=F("learning_set__name"))]


def _leave_sets(person: UUID, at: datetime) -> None:
    Membership.objects.filter(person=person, until=None).update(until=at)
