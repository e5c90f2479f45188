"""What is held of a person's first steps, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.starting.models import Path, PathOver
from setwise.people.starting.wording import PATHS


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "first_steps",
            phrase("First steps that you see no more"),
            frozenset({"people_pathover"}),
            _over,
            _forget,
            {
                "path": phrase("First steps"),
                "put_away": phrase("You put them away"),
                "over_at": phrase("Since"),
            },
        )
    )


def _over(person: UUID) -> list[dict[str, Any]]:
    mine = PathOver.objects.filter(person=person).order_by("over_at", "pk")
    rows = mine.values("path", "put_away", "over_at")
    return [{**row, "path": PATHS[Path(row["path"])]} for row in rows]


def _forget(person: UUID, at: datetime) -> None:
    PathOver.objects.filter(person=person).delete()
