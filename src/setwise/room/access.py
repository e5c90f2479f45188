"""The one door to rooms: a meeting is found through its people, a wall through its code."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.programmes.access import (
    MeetingAccess,
    belonging,
    called_off,
    meeting_for,
    meeting_on_screens,
    role_in,
)
from setwise.room.facts import facts_of
from setwise.room.models import Wall
from setwise.store import tenancy
from setwise.store.tenancy import Errand

__all__ = [
    "MeetingAccess",
    "called_off",
    "room_for",
    "room_to_act_in",
    "wall_by_code",
    "wall_for",
    "who_may",
]


def room_for(person: UUID | None, meeting: UUID, *, with_roster: bool = True) -> MeetingAccess:
    """The room of a meeting, for someone who belongs to its set now. Raises Http404."""
    if person is None:
        raise Http404
    return meeting_for(person, meeting, with_roster=with_roster)


def room_to_act_in(person: UUID | None, meeting: UUID) -> MeetingAccess:
    """The room, for a command: whether the person belongs to the set is asked now, while names
    and times may be half a minute old. Raises Http404.
    """
    if person is None:
        raise Http404
    role = role_in(person, meeting)
    known = facts_of(meeting).access
    tenancy.enter(organisation=known.meeting.organisation)
    return replace(known, person=person, role=role)


def who_may(pairs: Collection[tuple[UUID, UUID]]) -> frozenset[tuple[UUID, UUID]]:
    """Of these meetings and people, those where the person belongs to the meeting's set now."""
    return belonging(pairs)


def wall_by_code(code: str, at: datetime) -> Wall:
    """The wall that a code pairs, while its meeting lasts. Raises Http404."""
    typed = code.strip().upper()
    if not (typed.isascii() and typed.isalnum()):
        raise Http404
    with tenancy.on(Errand.WALL):
        wall = Wall.objects.filter(code=typed, ends_at__gt=at).first()
    if wall is None or meeting_on_screens(wall.meeting).meeting.closed_at is not None:
        raise Http404
    return wall


def wall_for(wall: str, at: datetime) -> Wall:
    """The wall whose id a browser holds, while its meeting lasts. Raises Http404."""
    try:
        with tenancy.on(Errand.WALL):
            found = Wall.objects.filter(pk=UUID(wall), ends_at__gt=at).first()
    except ValueError:
        found = None
    if found is None:
        raise Http404
    tenancy.enter(organisation=found.organisation)
    return found
