"""What releases hold of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.models import Person
from setwise.programmes.releases.models import ManagerAsked, Release, WardManager


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "releases",
            phrase("For which dates your manager was asked to release you"),
            frozenset({"programmes_release", "programmes_managerasked", "programmes_wardmanager"}),
            _releases,
            _forget,
            {
                "starts_at": phrase("When it begins"),
                "manager": phrase("Who was asked"),
                "released_at": phrase("Released"),
            },
        )
    )


def _releases(person: UUID) -> list[dict[str, Any]]:
    mine = Release.objects.filter(person=person, told__isnull=False).order_by("meeting__starts_at")
    of = {"starts_at": F("meeting__starts_at"), "manager": F("asked__email")}
    return [dict(row) for row in mine.values("released_at", **of)]


def _forget(person: UUID, at: datetime) -> None:
    Release.objects.filter(person=person).delete()
    # Whoever is a manager themselves is written to no more.
    theirs = Person.objects.filter(pk=person).exclude(email=None).values("email")
    ManagerAsked.objects.filter(email__in=theirs).delete()
    WardManager.objects.filter(email__in=theirs).delete()
