"""The small vocabularies that commands, events and boards share."""

from enum import StrEnum


class Depth(StrEnum):
    """How deep the screen goes."""

    LIGHT = "light"
    """Stages only: rounds are held aloud."""
    FULL = "full"
    """Turns, queues and written words."""


class Role(StrEnum):
    MEMBER = "member"
    FACILITATOR = "facilitator"
    CO_FACILITATOR = "co_facilitator"
    SUPPORTER = "supporter"


class Kind(StrEnum):
    """A kind of written words."""

    NOTE = "note"
    BID = "bid"
    QUESTION = "question"
    FEEDBACK = "feedback"
    ACTION = "action"
    COMMENT = "comment"


class Ending(StrEnum):
    """Why a piece of work ended (rule 6: nothing else ends it)."""

    FINISHED = "finished"
    SAID_ALOUD = "said_aloud"
    TIME = "time"
    CARE = "care"


class Interruption(StrEnum):
    PAUSE = "pause"
    BREAK = "break"
    TIME_OUT = "time_out"


class Outcome(StrEnum):
    """How a turn ended."""

    SPOKEN = "spoken"
    PASSED = "passed"
    LET_GO = "let_go"
    """The presenter let the question go."""


HOUSE = "house"
"""Acts for nobody: opens a room, closes one that was left open."""
