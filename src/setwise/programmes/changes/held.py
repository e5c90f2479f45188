"""What the life of a set holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.models import Joining, JoiningAnswer


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "joinings",
            phrase("{Sets} that were asked whether you may join"),
            frozenset({"programmes_joining"}),
            _joinings,
            _forget_joinings,
            {
                "set": phrase("{Set}"),
                "asked_at": phrase("When it was asked"),
                "settled_at": phrase("When it was answered"),
                "agreed": phrase("It was agreed"),
            },
        )
    )
    holdings.register(
        Holding(
            "joining_answers",
            phrase("What you said about somebody who would join your {set}, until it is settled"),
            frozenset({"programmes_joininganswer"}),
            _answers,
            _forget_answers,
            {"set": phrase("{Set}"), "yes": phrase("You agreed")},
        )
    )


def _joinings(person: UUID) -> list[dict[str, Any]]:
    mine = Joining.objects.filter(person=person).order_by("asked_at")
    fields = ("asked_at", "settled_at", "agreed")
    return [dict(row) for row in mine.values(*fields, OF, set=F("learning_set__name"))]


def _forget_joinings(person: UUID, at: datetime) -> None:
    Joining.objects.filter(person=person).delete()


def _answers(person: UUID) -> list[dict[str, Any]]:
    mine = JoiningAnswer.objects.filter(person=person).order_by("pk")
    return [dict(row) for row in mine.values("yes", OF, set=F("joining__learning_set__name"))]


def _forget_answers(person: UUID, at: datetime) -> None:
    JoiningAnswer.objects.filter(person=person).delete()
