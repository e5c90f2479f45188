"""Which sets need whoever leads a programme, and why: pure rules, without tables."""

from enum import StrEnum
from typing import NamedTuple


class Need(StrEnum):
    """What a set needs, the most pressing first."""

    NO_FACILITATOR = "no_facilitator"
    TOO_FEW = "too_few"
    NO_DATES = "no_dates"
    AT_RISK = "at_risk"
    UNRELEASED = "unreleased"
    NO_CONTRACT = "no_contract"


RELEASED_BY = 28
"""So many days before a meeting its people are to be released: rosters are made about then."""


class Known(NamedTuple):
    """What is known of a set. Members are those who belong and those whose seat waits for them."""

    facilitated: bool
    members: int
    size_least: int
    """The least members that a set of its programme has."""
    least_to_run: int
    """The least members with which it meets."""
    has_next: bool
    has_met: bool
    sorry: int
    """How many members have said that they cannot come to the next meeting."""
    agreed: bool
    """The newest version of its contract stands."""
    days_ahead: int = 0
    """Until the next meeting."""
    unreleased: int = 0
    """For how many people of the next meeting a manager was asked, and has not answered."""


def needs(known: Known) -> tuple[Need, ...]:
    """What the set needs, the most pressing first; mostly nothing."""
    enough = known.members >= known.size_least
    left = known.members - known.sorry
    asked = {
        Need.NO_FACILITATOR: not known.facilitated,
        Need.TOO_FEW: not enough,
        Need.NO_DATES: not known.has_next,
        # Where there are too few in any case, that is what is to be done.
        Need.AT_RISK: known.has_next and enough and left < known.least_to_run,
        Need.UNRELEASED: known.has_next
        and known.unreleased > 0
        and known.days_ahead <= RELEASED_BY,
        Need.NO_CONTRACT: known.has_met and not known.agreed,
    }
    return tuple(need for need in Need if asked[need])
