"""On which devices somebody is told, as plain data."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import QuerySet

from setwise.people.push import vapid
from setwise.people.push.models import Device


class Shown(NamedTuple):
    """One device, as its owner sees it."""

    id: UUID
    name: str
    added_at: datetime
    here: bool


def devices_of(person: UUID, *, here: UUID | None) -> tuple[Shown, ...]:
    """All of them, this one first."""
    rows = _of(person).values_list("id", "name", "added_at")
    shown = (Shown(*row, here=row[0] == here) for row in rows)
    return tuple(sorted(shown, key=lambda each: not each.here))


def reached_by(person: UUID) -> tuple[UUID, ...]:
    """Where somebody wants to be told; one query."""
    return tuple(_of(person).values_list("id", flat=True))


def _of(person: UUID) -> QuerySet[Device]:
    return Device.objects.filter(person=person, trusts=vapid.public_key()).order_by(
        "added_at", "pk"
    )
