"""What calendars hold of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.programmes.calendars.models import Coming


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "coming",
            phrase("Whether you said that you can come"),
            frozenset({"programmes_coming"}),
            _answers,
            _forget_answers,
            {
                "set": phrase("{Set}"),
                "starts_at": phrase("When it begins"),
                "can_come": phrase("You can come"),
                "remote": phrase("By the call"),
                "answered_at": phrase("When you said so"),
            },
        )
    )


def _answers(person: UUID) -> list[dict[str, Any]]:
    mine = Coming.objects.filter(person=person).order_by("answered_at")
    of = {"set": F("meeting__learning_set__name"), "starts_at": F("meeting__starts_at")}
    return [dict(row) for row in mine.values("can_come", "remote", "answered_at", **of)]


def _forget_answers(person: UUID, at: datetime) -> None:
    Coming.objects.filter(person=person).delete()
