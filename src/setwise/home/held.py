"""What this area holds of a person, for the whole-person export."""

from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.home.models import ErasureAsked
from setwise.people import holdings
from setwise.people.holdings import Holding


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "erasure",
            phrase("When you asked to be erased"),
            # That it was asked for and done stays, by an id that leads to nobody.
            frozenset({"home_erasureasked"}),
            _asked,
            labels={
                "asked_at": phrase("Asked"),
                "due_at": phrase("You are erased on"),
                "withdrawn_at": phrase("Taken back"),
                "done_at": phrase("Done"),
            },
        )
    )


def _asked(person: UUID) -> list[dict[str, Any]]:
    mine = ErasureAsked.objects.filter(person=person).order_by("asked_at")
    return [dict(row) for row in mine.values("asked_at", "due_at", "withdrawn_at", "done_at")]
