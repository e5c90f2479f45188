"""The veil: on a shared computer that nobody has used for long, a board shows how the meeting goes,
and nothing that was written. It offers no press either, for nobody knows who would press it.
"""

from __future__ import annotations

from uuid import UUID

from django.urls import reverse

from setwise.people.sessions.endings import lift
from setwise.room.bars import Bar
from setwise.room.screens import Screen

COVERED = "covered:"


def covered(viewer: str) -> str:
    """The name under which somebody's covered board is made, beside their open one."""
    return COVERED + viewer


def uncovered(viewer: str) -> str:
    """Whose board it is."""
    return viewer.removeprefix(COVERED)


def is_covered(viewer: str) -> bool:
    """Whether it is a covered one."""
    return viewer.startswith(COVERED)


def cover(seen: Screen, meeting: UUID) -> Screen:
    """The screen without what was written, and without anything to press or to write."""
    return seen._replace(
        current=None,
        writes=(),
        agree=(),
        notes=(),
        mine=(),
        notices=(),
        bar=_only_to_lift(seen.bar, lift(reverse("room:room", args=[meeting]))),
        veiled=True,
    )


def _only_to_lift(bar: Bar, address: str) -> Bar:
    without = bar._replace(main=None, agree=None, links=(), more=(), choices=())
    return without._replace(
        note="", aloud="", i_chair=False, unopened=False, minute=False, held=False, lift=address
    )
