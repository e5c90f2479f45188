"""Who may see which words: the table "Who sees what" of the process, as one function.

Everything that shows, sends or exports words asks here. What is not named is not seen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Thing(StrEnum):
    """A kind of words, or of fact about the set, that has a row in the table."""

    NOTE = "note"
    BID = "bid"
    COMMENT = "comment"
    BAGGAGE = "baggage"
    PRIVATE = "private"
    """Private notes, reflections, self-ratings, drafts and hints."""
    QUESTION_WAITING = "question_waiting"
    QUESTION_ASKED = "question_asked"
    FEEDBACK = "feedback"
    ACTION = "action"
    ACCESS_NEEDS = "access_needs"
    CONTRACT = "contract"
    TOOK_PART = "took_part"


class Standing(StrEnum):
    """Where a viewer stands towards one meeting."""

    MEMBER = "member"
    LATECOMER = "latecomer"
    CHAIRING_MEMBER = "chairing_member"
    FACILITATOR = "facilitator"
    CO_FACILITATOR = "co_facilitator"
    SUPPORTER = "supporter"
    ABSENT = "absent"
    """A member of the set who is not in this meeting."""
    WALL = "wall"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"
    OPERATOR = "operator"
    STRANGER = "stranger"


class When(StrEnum):
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Sight(StrEnum):
    """How much is seen."""

    NOTHING = "nothing"
    ALL = "all"
    FIRST_LINE = "first_line"
    THAT_IT_IS_AGREED = "that_it_is_agreed"
    ATTENDANCE_AND_HOURS = "attendance_and_hours"


class Viewer(NamedTuple):
    """A viewer and how they stand to the words in question."""

    standing: Standing
    author: bool = False
    presenter: bool = False
    """The presenter whom the words are for."""


_FACILITATORS = frozenset({Standing.FACILITATOR, Standing.CO_FACILITATOR})
_MEMBERS_PRESENT = frozenset({Standing.MEMBER, Standing.LATECOMER, Standing.CHAIRING_MEMBER})
_WITH_TURNS = _MEMBERS_PRESENT | _FACILITATORS
_PRESENT = _WITH_TURNS | {Standing.SUPPORTER}
_OF_THE_SET = _PRESENT | {Standing.ABSENT}
_OFFICE = frozenset({Standing.LEAD, Standing.ADMINISTRATOR, Standing.OPERATOR})
_SAID_IN_THE_SET = frozenset(
    {Thing.NOTE, Thing.BID, Thing.COMMENT, Thing.QUESTION_ASKED, Thing.FEEDBACK}
)
_FOR_THE_PRESENTER = frozenset({Thing.QUESTION_ASKED, Thing.FEEDBACK, Thing.ACTION})


def sight(thing: Thing, viewer: Viewer, when: When, *, shared: bool = False) -> Sight:
    """How much of a thing a viewer sees.

    `shared` is its author's own choice: an action shared with the set, access needs
    told to the administrator of rooms.
    """
    if thing in (Thing.CONTRACT, Thing.TOOK_PART):
        return _of_the_set(thing, viewer.standing, when)
    return Sight.ALL if _sees_words(thing, viewer, when, shared) else Sight.NOTHING


def _of_the_set(thing: Thing, standing: Standing, when: When) -> Sight:
    contract = thing is Thing.CONTRACT
    if standing in _WITH_TURNS or standing is Standing.ABSENT:
        return Sight.ALL
    if standing is Standing.SUPPORTER:
        return Sight.ALL if contract else Sight.NOTHING
    if standing is Standing.WALL and when is When.DURING:
        return Sight.FIRST_LINE if contract else Sight.ALL
    if standing in _OFFICE:
        return Sight.THAT_IT_IS_AGREED if contract else Sight.ATTENDANCE_AND_HOURS
    return Sight.NOTHING


def _sees_words(thing: Thing, viewer: Viewer, when: When, shared: bool) -> bool:
    if thing is Thing.BAGGAGE or viewer.standing in (Standing.WALL, Standing.STRANGER):
        return False
    if viewer.author:
        return True
    if viewer.presenter and thing in _FOR_THE_PRESENTER:
        return True
    if thing in _SAID_IN_THE_SET:
        return when is When.DURING and viewer.standing in _PRESENT
    if thing is Thing.ACTION:
        return shared and viewer.standing in _WITH_TURNS
    if thing is Thing.ACCESS_NEEDS:
        rooms = shared and viewer.standing is Standing.ADMINISTRATOR
        return rooms or viewer.standing in _FACILITATORS
    return False
