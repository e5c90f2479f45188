"""What a farewell holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.farewell.models import Farewell
from setwise.people.holdings import Holding


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "farewell",
            phrase("Leaving"),
            frozenset({"people_farewell"}),
            _farewell,
            _forget,
            {
                "left_at": phrase("Left"),
                "ends_at": phrase("You can come until"),
                "reminded_at": phrase("Reminded"),
                "own_address": phrase("Address of your own"),
            },
        )
    )


def _farewell(person: UUID) -> list[dict[str, Any]]:
    fields = ("left_at", "ends_at", "reminded_at", "own_address")
    return list(Farewell.objects.filter(person=person).values(*fields))


def _forget(person: UUID, at: datetime) -> None:
    Farewell.objects.filter(person=person).delete()
