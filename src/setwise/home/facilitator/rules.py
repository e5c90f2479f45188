"""Whether enough can come for a meeting to be held: pure rules, without tables."""

from enum import StrEnum


class Quorum(StrEnum):
    """How it stands with the least number that a set agreed on."""

    HOLDS = "holds"
    """Enough have said that they can come."""
    OPEN = "open"
    """Enough can come, if those who have said nothing do."""
    AT_RISK = "at_risk"
    """So many have said that they cannot that too few are left."""


def quorum(*, members: int, coming: int, sorry: int, least: int) -> Quorum:
    """Counted among members alone: whoever facilitates is there for them."""
    if coming >= least:
        return Quorum.HOLDS
    return Quorum.AT_RISK if members - sorry < least else Quorum.OPEN
