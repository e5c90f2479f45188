"""What somebody shares, with whom and until when; and what waits for a reader."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.learning.sharing.models import Share
from setwise.store import tenancy


class Sharing(NamedTuple):
    """An entry that its owner shares at this moment."""

    id: UUID
    entry: UUID
    reader: str
    until: datetime


def shared_by(owner: UUID, at: datetime, entry: UUID | None = None) -> tuple[Sharing, ...]:
    """What somebody shares now, of one entry or of all; the latest first. One query."""
    tenancy.enter(person=owner)
    found = Share.objects.filter(owner=owner, until__gt=at)
    if entry is not None:
        found = found.filter(entry=entry)
    rows = found.order_by("-shared_at", "pk")
    return tuple(Sharing(*row) for row in rows.values_list("pk", "entry", "reader__name", "until"))


class Waiting(NamedTuple):
    """Something that somebody else shares with a reader: whose it is, and no word of it."""

    id: UUID
    owner: str
    shared_at: datetime
    until: datetime


def waiting_for(reader: UUID, at: datetime) -> tuple[Waiting, ...]:
    """What others share with somebody now, the latest first. One query, and nothing is opened."""
    tenancy.enter(person=reader)
    rows = Share.objects.filter(reader=reader, until__gt=at).order_by("-shared_at", "pk")
    return tuple(
        Waiting(*row) for row in rows.values_list("pk", "owner__name", "shared_at", "until")
    )
