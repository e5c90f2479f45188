"""What this holds of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.people.push.models import Device


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "devices",
            phrase("Your devices on which you are told of dates"),
            frozenset({"people_device"}),
            _devices,
            _forget,
            {
                "name": phrase("Device"),
                "added_at": phrase("Turned on"),
                "used_at": phrase("Last signed in there"),
            },
        )
    )


def _devices(person: UUID) -> list[dict[str, Any]]:
    # Not how they are reached: whoever had that could send them something.
    held = Device.objects.filter(person=person).order_by("added_at")
    return [dict(row) for row in held.values("name", "added_at", "used_at")]


def _forget(person: UUID, at: datetime) -> None:
    Device.objects.filter(person=person).delete()
