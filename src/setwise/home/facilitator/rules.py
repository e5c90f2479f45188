"""Whether enough can come for a meeting to be held: pure rules, without tables."""

from datetime import timedelta
from enum import StrEnum

NEAR = timedelta(days=7)
"""How near a meeting is at which too few is said although nobody has answered yet."""


class Quorum(StrEnum):
    """How it stands with the least number that a set agreed on."""

    HOLDS = "holds"
    """Enough have said that they can come."""
    OPEN = "open"
    """Enough can come, if those who have said nothing do."""
    AT_RISK = "at_risk"
    """Too few are left, whatever those say who have said nothing."""


def quorum(*, members: int, coming: int, sorry: int, least: int, ahead: timedelta) -> Quorum:
    """Counted among members alone: whoever facilitates is there for them.

    Before anybody has answered, a small set is not at risk: others may join, until it is near.
    """
    if coming >= least:
        return Quorum.HOLDS
    said = coming + sorry > 0 or ahead < NEAR
    return Quorum.AT_RISK if said and members - sorry < least else Quorum.OPEN
