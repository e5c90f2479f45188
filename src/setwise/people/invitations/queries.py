"""Invitations that wait, and codes that are open, as plain data for pages."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.people.invitations import into
from setwise.people.models import Invitation, Role, RoomCode

SIZE = 50


class Waiting(NamedTuple):
    """An invitation that waits for an answer."""

    id: UUID
    email: str
    name: str
    role: Role
    place: str
    """Where it leads on to, such as a set; empty if nowhere."""
    sent_at: datetime | None
    over: bool


class Listed(NamedTuple):
    """A page of them, and how many there are; how many have not been sent."""

    lines: tuple[Waiting, ...]
    total: int
    unsent: int
    page: int
    pages: int


class OpenCode(NamedTuple):
    """A code for a room that is open."""

    id: UUID
    code: str
    places: int
    used: int
    ends_at: datetime


def waiting_of(organisation: UUID, at: datetime, page: int = 1) -> Listed:
    """The invitations of an organisation that wait, the newest first."""
    rows = Invitation.objects.filter(organisation=organisation, accepted_at=None)
    total, unsent = rows.count(), rows.filter(sent_at=None).count()
    pages = max(1, -(-total // SIZE))
    page = min(max(page, 1), pages)
    some = rows.order_by("-invited_at", "email")[(page - 1) * SIZE : page * SIZE]
    places = into.choices(organisation)
    lines = tuple(
        Waiting(
            id=each.pk,
            email=each.email,
            name=each.name,
            role=Role(each.role),
            place=places.get(each.leads_to, "") if each.leads_to else "",
            sent_at=each.sent_at,
            over=each.ends_at <= at,
        )
        for each in some
    )
    return Listed(lines, total, unsent, page, pages)


def codes_of(organisation: UUID, at: datetime) -> tuple[OpenCode, ...]:
    """The codes of an organisation that are open."""
    rows = RoomCode.objects.filter(organisation=organisation, ends_at__gt=at)
    return tuple(
        OpenCode(each.pk, each.code, each.places, each.used, each.ends_at)
        for each in rows.order_by("ends_at")
    )
