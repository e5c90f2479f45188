"""What the one thing is that somebody can do for their next meeting: pure rules, without tables."""

from enum import StrEnum
from typing import NamedTuple


class Thing(StrEnum):
    """One thing to do, or nothing."""

    ENTER = "enter"
    MINUTE = "minute"
    """A minute for oneself after the last meeting, while it is fresh."""
    ANSWER = "answer"
    AGREE = "agree"
    RATE = "rate"
    """Look at oneself: it is time for it, and the meeting is not near."""
    PREPARE = "prepare"
    BRIEF = "brief"
    """Whoever holds the meeting looks at it for two minutes."""
    NOTHING = "nothing"


class Known(NamedTuple):
    """What is known of somebody and their next meeting."""

    going_on: bool
    """It has begun, and is not closed."""
    can_come: bool | None
    """What they said last; None while they have said nothing."""
    asked_to_agree: bool = False
    """A contract is put to the set, and they have not agreed to it."""
    may_prepare: bool = False
    """They can prepare something for it, and have not."""
    holds: bool = False
    """They facilitate the set."""
    minute: bool = False
    """They came to a meeting a few days ago, and have not said what they take back."""
    asked_to_rate: bool = False
    """It is time to look at themselves."""
    near: bool = False
    """It is so near that what prepares for it comes first."""


def one_thing(known: Known) -> Thing:
    """The first of these that is open: enter, take a minute, answer, agree, look at oneself, prepare
    or brief oneself.

    Whoever cannot come is asked for their agreement, which binds them all the same, and is not
    asked to prepare.
    """
    if known.going_on:
        return Thing.ENTER
    if known.minute:
        return Thing.MINUTE
    if known.can_come is None:
        return Thing.ANSWER
    if known.asked_to_agree:
        return Thing.AGREE
    if known.asked_to_rate and not known.near:
        return Thing.RATE
    if known.may_prepare and known.can_come:
        return Thing.PREPARE
    if known.holds and known.can_come:
        return Thing.BRIEF
    return Thing.RATE if known.asked_to_rate else Thing.NOTHING


def calm(thing: Thing, *, near: bool) -> bool:
    """Whether nothing waits, so that something may be offered that nobody has to do."""
    if thing in (Thing.PREPARE, Thing.BRIEF):
        return not near
    return thing is Thing.NOTHING
