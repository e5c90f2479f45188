"""What the room does for what somebody takes from a meeting: it says it in the meeting's log.

Whoever came may still do so with what is theirs, though they have left the set since.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from setwise.core.meeting import commands as c
from setwise.learning.taking import rooms
from setwise.learning.taking.rooms import Answer, Asked, What
from setwise.programmes.access import meeting_for_the_house
from setwise.room import usecases
from setwise.store import log


def register() -> None:
    """Called once, when the area starts."""
    rooms.register(act)


def act(asked: Asked) -> Answer:
    """Say it in the log, as the one who asks."""
    access = replace(meeting_for_the_house(asked.meeting), person=asked.person)
    said = usecases.act(
        access=access,
        command_id=usecases.new_command_id(),
        commands=(_command(asked),),
        at=asked.at,
    )
    if said.code == log.FOLDED:
        return Answer.FOLDED
    return Answer.DONE if said.done else Answer.REFUSED


def _command(asked: Asked) -> c.Command:
    words = str(asked.words)
    match asked.what:
        case What.KEEP:
            return c.Keep(words)
        case What.LET_GO:
            return c.LetGo(words)
        case What.SHARE:
            return c.ShareAction(words, shared=True)
        case What.TAKE_BACK:
            return c.ShareAction(words, shared=False)
        case _:
            assert_never(asked.what)
