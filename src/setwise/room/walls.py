"""What can be done with walls: pair one by a code, be one, and remove those whose time is over."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from uuid import uuid4

from django.http import Http404

from setwise.programmes.access import MeetingAccess
from setwise.room import access as door
from setwise.room import present, tries
from setwise.room.models import Wall

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without letters and figures that look alike from six metres."""
CODE_LENGTH = 6


class TooManyTries(Exception):
    """Too many codes from here did not fit lately; even the right one is not looked at now."""


def may_pair(*, access: MeetingAccess) -> bool:
    """A wall is paired by the facilitator, or whoever holds the chair."""
    chair = present.now(access.meeting.id).state.chair
    return chair == str(access.person) or access.role.value in ("facilitator", "co_facilitator")


def pair_wall(*, access: MeetingAccess) -> Wall | None:
    """A code by which a wall may show this meeting; None for those who may not.

    It ends with the meeting: at its close, or a day after its planned end.
    """
    if not may_pair(access=access):
        return None
    code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    return Wall.objects.create(
        id=uuid4(),
        organisation=access.meeting.organisation,
        meeting=access.meeting.id,
        code=code,
        ends_at=access.meeting.ends_at + timedelta(days=1),
    )


def enter_code(*, code: str, by: tuple[tries.Tried, ...], at: datetime) -> Wall:
    """The wall that a typed code pairs. Raises Http404 if it fits none, or TooManyTries."""
    if tries.too_many(by, at):
        raise TooManyTries
    try:
        return door.wall_by_code(code, at)
    except Http404:
        tries.count(by, at)
        raise


def remove_ended(*, at: datetime) -> int:
    """Remove the walls whose time is over, and the tries that count no longer. How many walls?"""
    tries.forget(at)
    removed, _ = Wall.objects.filter(ends_at__lte=at).delete()
    return removed
