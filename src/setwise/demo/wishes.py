"""What somebody is about to do, and how long a person takes over such a thing."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from setwise.demo.seen import Press


class Pace(StrEnum):
    """What kind of thing it is, and so how long it takes."""

    PRESS = "press"
    SPEAK = "speak"
    WRITE = "write"
    IN_ORDER = "in_order"
    """Like others at the same moment; one after the other, so that they do not all press at once."""
    STORY = "story"
    SETTLE = "settle"
    """An answer is given, or silence is left after it."""
    HEED = "heed"
    """A real person is listened to, or may want to say something."""


SECONDS: dict[Pace, tuple[float, float]] = {
    Pace.PRESS: (1.5, 4.0),
    Pace.SPEAK: (5.0, 10.0),
    Pace.WRITE: (2.0, 4.0),
    Pace.IN_ORDER: (0.5, 1.5),
    Pace.STORY: (10.0, 14.0),
    Pace.SETTLE: (6.0, 9.0),
    Pace.HEED: (40.0, 60.0),
}
LETTERS_A_SECOND = 14
A_PLACE = 1.6
"""Seconds between two who would like to do the same thing."""


class Wish(NamedTuple):
    """A press, with what is written or ticked, and what to remember once it is done."""

    press: Press
    pace: Pace = Pace.PRESS
    text: str = ""
    ticked: tuple[str, ...] = ()
    place: int = 0
    mark: str = ""

    @property
    def key(self) -> str:
        """The same as long as it is the same wish."""
        return "|".join((self.press.do, *map(str, self.press.fields.values()), self.mark))


def seconds(wish: Wish, chance: Callable[[float, float], float]) -> float:
    """How long a person takes over it, at a human pace."""
    least, most = SECONDS[wish.pace]
    took = chance(least, most)
    if wish.pace is Pace.WRITE:
        took += min(len(wish.text) / LETTERS_A_SECOND, 10.0)
    return took + wish.place * A_PLACE
