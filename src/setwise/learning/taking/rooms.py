"""What the room does with the words of a meeting as long as its log is there.

The log knows which questions were kept, which feedback was let go and what is shared; whoever
changes that has to say it there. The room is above this area, so it registers here when it starts.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class What(StrEnum):
    """What somebody asks for words that are theirs."""

    KEEP = "keep"
    LET_GO = "let_go"
    SHARE = "share"
    TAKE_BACK = "take_back"
    """What was shared is their own again."""


class Answer(StrEnum):
    """What became of it."""

    DONE = "done"
    FOLDED = "folded"
    """The meeting has no log any more: it is for its keeper alone now."""
    REFUSED = "refused"


class Asked(NamedTuple):
    """Somebody asks something for words of a meeting, within its organisation (`tenancy`)."""

    person: UUID
    meeting: UUID
    what: What
    words: UUID
    at: datetime


Act = Callable[[Asked], Answer]


def _nobody(asked: Asked) -> Answer:
    return Answer.FOLDED


_act: Act = _nobody


def register(act: Act) -> None:
    """Say how it is done. Again, the later one counts."""
    global _act
    _act = act


def act(asked: Asked) -> Answer:
    """Do it, in a transaction of its own. Said twice it is once."""
    return _act(asked)
