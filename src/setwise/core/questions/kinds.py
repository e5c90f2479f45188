"""Kinds of question, and which of them a good facilitator lets pass at which stage."""

from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What a question is. The helpful ones first."""

    OPEN = "open"
    CLARIFYING = "clarifying"
    PROBING = "probing"
    REFLECTIVE = "reflective"
    CHALLENGING = "challenging"
    HYPOTHETICAL = "hypothetical"
    SCALING = "scaling"
    ACTION = "action"
    PROCESS = "process"
    CLOSED = "closed"
    LEADING = "leading"
    ADVICE = "advice"
    CHOICE = "choice"
    MULTIPLE = "multiple"
    WHY = "why"
    CURIOSITY = "curiosity"
    RHETORICAL = "rhetorical"
    STATEMENT = "statement"
    UNKNOWN = "unknown"
    """Not English, or nothing to go by."""


class Form(StrEnum):
    """Whether it leaves room for any answer, or can be answered with yes, no or one word."""

    OPEN = "open"
    CLOSED = "closed"
    NONE = "none"
    """It asks nothing, or cannot be read."""


class Stage(StrEnum):
    """What the meeting is doing, as far as questions are concerned."""

    CLARIFY = "clarify"
    EXPLORE = "explore"
    ACTION = "action"
    CHECKIN = "checkin"
    BIDDING = "bidding"
    CLOSING = "closing"
    PROCESS = "process"


STAGES = MappingProxyType(
    {
        "clarifying": Stage.CLARIFY,
        "presenting_and_clarifying": Stage.CLARIFY,
        "open_questions": Stage.EXPLORE,
        "reflect_and_act": Stage.ACTION,
        "action": Stage.ACTION,
        "check_in": Stage.CHECKIN,
        "bidding": Stage.BIDDING,
        "closing_round": Stage.CLOSING,
        "how_did_we_work": Stage.PROCESS,
    }
)
"""The stages of the processes shipped. At those that are not here nobody is asked anything."""

_HINDERS = frozenset(
    {
        Kind.LEADING,
        Kind.ADVICE,
        Kind.CHOICE,
        Kind.MULTIPLE,
        Kind.WHY,
        Kind.CURIOSITY,
        Kind.RHETORICAL,
        Kind.STATEMENT,
    }
)
_NUDGED = MappingProxyType(
    {
        Stage.CLARIFY: _HINDERS,
        Stage.EXPLORE: _HINDERS | {Kind.CLOSED},
        Stage.ACTION: _HINDERS,
    }
)


def nudged(stage: Stage) -> frozenset[Kind]:
    """The kinds that a good facilitator would want to hear differently at this stage."""
    return _NUDGED.get(stage, frozenset())
