"""What attendance holds of a person, for the whole-person export."""

from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.attendance.models import Attendance


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "attendance",
            phrase("{Meetings} you came to, or did not"),
            # That somebody came, or entered it, stays by an id that leads to nobody.
            frozenset({"programmes_attendance"}),
            _mine,
            labels={
                "set": phrase("{Set}"),
                "day": phrase("Day"),
                "came": phrase("You were there"),
                "minutes": phrase("Minutes you were there"),
                "late_minutes": phrase("Minutes you came late"),
                "left_early": phrase("You left early"),
                "at": phrase("Recorded"),
            },
        )
    )


def _mine(person: UUID) -> list[dict[str, Any]]:
    mine = Attendance.objects.filter(person=person).order_by("day", "pk")
    fields = ("day", "came", "minutes", "late_minutes", "left_early", "at")
    return [dict(row) for row in mine.values(*fields, OF, set=F("meeting__learning_set__name"))]
