"""state + event -> state. Total: it never refuses, it only follows.

A movement (a stage entered, a turn given or ended, a piece of work ended, a pause)
puts the position it leaves on the pile that one step back takes from.
"""

from collections.abc import Iterable

from setwise.core.meeting import (
    follow as _follow,  # importing the followers enters them in the table
)
from setwise.core.meeting.events import Entry
from setwise.core.meeting.following import complete, follow
from setwise.core.meeting.state import NOTHING, State

__all__ = ["evolve", "fold"]

evolve = follow


def fold(entries: Iterable[Entry], state: State = NOTHING) -> State:
    """The state after many events, from the beginning or from a known state."""
    for entry in entries:
        state = follow(state, entry)
    return state


assert _follow
complete()
