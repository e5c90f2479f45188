"""Dates as calendars read them (RFC 5545, 5546): neutral, with nothing about anybody in them."""

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

REQUEST, CANCEL = "REQUEST", "CANCEL"
EVERY = timedelta(hours=1)
"""How often a program should look for changes, where it asks."""


class Entry(NamedTuple):
    """A meeting as it stands in a diary. `stamp` is when it was last changed."""

    meeting: UUID
    starts_at: datetime
    ends_at: datetime
    place: str
    sequence: int
    cancelled: bool
    stamp: datetime


class Guest(NamedTuple):
    """Whose diary it is, and the organisation that asks."""

    name: str
    address: str
    organisation: str
