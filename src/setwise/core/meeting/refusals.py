"""Why a command is refused: a code that the pages turn into kind words."""

from enum import StrEnum
from typing import NamedTuple


class Why(StrEnum):
    NOT_OPEN = "not_open"
    CLOSED = "closed"
    NO_SEAT = "no_seat"
    NOT_HERE = "not_here"
    NO_TURNS = "no_turns"
    NOT_CHAIR = "not_chair"
    NOT_PRESENTER = "not_presenter"
    PRESENTER_DECIDES = "presenter_decides"
    NOT_A_MEMBER = "not_a_member"
    NOT_YOURS = "not_yours"
    NOT_YOUR_TURN = "not_your_turn"
    NOT_NOW = "not_now"
    MOVED_ON = "moved_on"
    LIGHT = "light"
    INTERRUPTED = "interrupted"
    TURN_GOING_ON = "turn_going_on"
    NOBODY_ELSE = "nobody_else"
    ROUND_NOT_FINISHED = "round_not_finished"
    PRESENTER_LAST = "presenter_last"
    PRESENTER_NOT_HERE = "presenter_not_here"
    HAND_OVER_FIRST = "hand_over_first"
    END_THE_WORK_FIRST = "end_the_work_first"
    TIME_NOT_UP = "time_not_up"
    NOTHING_TO_UNDO = "nothing_to_undo"
    CHAIR_IS_HERE = "chair_is_here"
    MALFORMED = "malformed"


class Refused(NamedTuple):
    """A command that changes nothing, and why."""

    why: Why
