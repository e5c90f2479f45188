"""What sharing holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Q

from setwise.design.words import phrase
from setwise.learning.sharing.models import Share
from setwise.people import holdings
from setwise.people.holdings import Holding


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "shares",
            phrase("Entries of your journal that you share"),
            frozenset({"learning_share"}),
            _shared,
            _let_go,
            {
                "to": phrase("With whom"),
                "shared_at": phrase("Since when"),
                "until": phrase("Until when"),
            },
        )
    )


def _shared(person: UUID) -> list[dict[str, Any]]:
    mine = Share.objects.filter(owner=person).order_by("shared_at", "pk")
    return [dict(row) for row in mine.values("shared_at", "until", to=F("reader__name"))]


def _let_go(person: UUID, at: datetime) -> None:
    Share.objects.filter(Q(owner=person) | Q(reader=person)).delete()
