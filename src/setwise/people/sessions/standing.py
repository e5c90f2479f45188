"""How a session stands at a moment: a rule of its own, told the time.

On a shared computer, which every computer is unless somebody says otherwise, a session ends when
nobody has given a sign of life for a quarter of an hour, and after twelve hours. On one's own device
it lasts for thirty days, or, for whoever sees more than a member does, an hour without a sign of
life. In a live meeting none ends; there, what was written is covered instead.
"""

from enum import StrEnum
from typing import NamedTuple

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

WARNED_BEFORE = 2 * MINUTE
SHARED_IDLE = 15 * MINUTE
SHARED_LASTS = 12 * HOUR
OWN_LASTS = 30 * DAY
WIDER_IDLE = HOUR
"""On one's own device, for administrators, leads and facilitators."""
NOBODYS_LASTS = 14 * DAY
"""Of a browser in which nobody is signed in: a wall, or somebody on the way in."""
MEETING_LASTS = 5 * MINUTE
"""How long a meeting counts as going on for a session whose page of it was last connected."""
STEP_UP_LASTS = 10 * MINUTE


class Standing(StrEnum):
    """What a session is good for."""

    FINE = "fine"
    WARN = "warn"
    """Soon it ends, or covers what was written, unless there is a sign of life."""
    VEILED = "veiled"
    """It shows how a meeting goes and nothing that was written, and acts for nobody."""
    OVER = "over"


class Facts(NamedTuple):
    """What the rule must know of a session. Moments are milliseconds since 1970."""

    begun_at: int
    seen_at: int
    """The last sign of life: something pressed, typed or opened."""
    met_at: int = 0
    """When a page of a meeting that is going on was last connected."""
    own_device: bool = False
    wider: bool = False
    """Holds a role that sees more than a member's."""
    stopped: bool = False
    """The person is suspended, or gone."""


def standing(facts: Facts, now: int) -> Standing:
    """How somebody's session stands."""
    if facts.stopped:
        return Standing.OVER
    meeting = in_meeting(facts, now)
    if not meeting and now - facts.begun_at >= lasts(facts):
        return Standing.OVER
    left = rests_in(facts, now)
    if left is None or left > WARNED_BEFORE:
        return Standing.FINE
    if left > 0:
        return Standing.WARN
    return Standing.VEILED if meeting else Standing.OVER


def in_meeting(facts: Facts, now: int) -> bool:
    """Whether a live meeting keeps the session from ending."""
    return now - facts.met_at < MEETING_LASTS


def rests_in(facts: Facts, now: int) -> int | None:
    """How long until it has been idle for too long; None if it may be idle."""
    limit = idle_limit(facts, meeting=in_meeting(facts, now))
    return None if limit is None else facts.seen_at + limit - now


def idle_limit(facts: Facts, *, meeting: bool) -> int | None:
    """How long it may go without a sign of life; None: as long as it lasts."""
    if not facts.own_device:
        return SHARED_IDLE
    return WIDER_IDLE if facts.wider and not meeting else None


def lasts(facts: Facts) -> int:
    """How long it lasts at most from its beginning."""
    return OWN_LASTS if facts.own_device else SHARED_LASTS
