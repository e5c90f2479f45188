"""What a look at something finds."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """Whether something has to be done."""

    WELL = "well"
    NOTE = "note"
    """It works, and could be better."""
    MEND = "mend"


class Finding(NamedTuple):
    """One thing that was looked at: how it is, and what to do about it."""

    about: str
    state: State
    says: str
    do: str = ""


def well(about: str, says: str) -> Finding:
    return Finding(about, State.WELL, says)


def note(about: str, says: str, do: str) -> Finding:
    return Finding(about, State.NOTE, says, do)


def mend(about: str, says: str, do: str) -> Finding:
    return Finding(about, State.MEND, says, do)


Look = Callable[[], Iterable[Finding]]
