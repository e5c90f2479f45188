"""Where somebody is signed in, as plain data."""

from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from setwise.people import sessions


class Place(NamedTuple):
    """One place where somebody is signed in."""

    session: UUID
    here: bool
    device: str
    own_device: bool
    begun_at: datetime
    seen_at: datetime


def places_of(person: UUID, *, here: UUID | None, at: datetime) -> tuple[Place, ...]:
    """All places, this one first, then the latest sign of life."""
    places = (
        Place(
            each.pk,
            each.pk == here,
            each.device,
            each.own_device,
            _moment(each.begun_at),
            _moment(each.seen_at),
        )
        for each in sessions.of(person, at)
    )
    return tuple(sorted(places, key=lambda place: not place.here))


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1_000, UTC)
