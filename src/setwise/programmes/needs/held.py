"""What is held of somebody's access needs, for the whole-person export and erasure.

What they say is among their words (`room.held`), and goes with them.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.needs.models import AccessNeed


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "access_needs",
            phrase("{Sets} in which you told what you need"),
            frozenset({"programmes_accessneed"}),
            _told,
            _forget,
            {
                "set": phrase("{Set}"),
                "for_rooms": phrase("Told for the room as well"),
                "told_at": phrase("When"),
            },
        )
    )


def _told(person: UUID) -> list[dict[str, Any]]:
    mine = AccessNeed.objects.filter(person=person).order_by("told_at")
    rows = mine.values("for_rooms", "told_at", OF, set=F("learning_set__name"))
    return [dict(row) for row in rows]


def _forget(person: UUID, at: datetime) -> None:
    AccessNeed.objects.filter(person=person).delete()
