"""What is held of who started a set of one's own, and who was named for one."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.models import Person
from setwise.programmes.models import Guest, OwnSet


def register() -> None:
    """Called once, when the area starts."""
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


def _own_sets(person: UUID) -> list[dict[str, Any]]:
    started = OwnSet.objects.filter(starter=person).order_by("started_at")
    return [dict(row) for row in started.values("started_at", set=F("learning_set__name"))]


def _forget_guests(person: UUID, at: datetime) -> None:
    # Where somebody was named by their address and has not come, there is nothing else of them.
    mine = Person.objects.filter(pk=person).exclude(email=None).values("email")
    Guest.objects.filter(email__in=mine).delete()
