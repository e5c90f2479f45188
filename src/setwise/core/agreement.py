"""When a closed group has agreed that somebody joins it."""

from collections.abc import Collection, Hashable, Mapping
from enum import StrEnum
from typing import TypeVar

Person = TypeVar("Person", bound=Hashable)


class Agreement(StrEnum):
    """What a group has said. It is told as a whole, when all have answered: not who said what."""

    WAITING = "waiting"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"


def agreement(asked: Collection[Person], said: Mapping[Person, bool]) -> Agreement:
    """Everybody who is asked answers before anything is told, so that a no cannot be traced to
    whoever answered last; what those said who have left since does not count.
    """
    if not all(person in said for person in asked):
        return Agreement.WAITING
    return Agreement.AGREED if all(said[person] for person in asked) else Agreement.NOT_AGREED
