"""A picture of how somebody sees themselves over time: from numbers to places on paper, no more.

Each skill has a line of its own with its name above it, so that nothing is cut off on a phone.
The three moments differ in shape and not only in colour. What was left out is not drawn.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from setwise.learning.growth.rules import Moment

WIDTH = 288
EDGE = 30
ROW = 50
LINE = 32
"""How far below a row's top its line is."""
TICK = 4


class Mark(NamedTuple):
    """One rating on its line."""

    moment: Moment
    x: float
    y: float
    value: int


class Row(NamedTuple):
    """One line of the picture: a skill, or how confident somebody felt."""

    name: str
    y: int
    """Where its name stands."""
    line: int
    ticks: tuple[float, ...]
    marks: tuple[Mark, ...]
    path: str
    """The way from the first mark to the last; empty if there is only one."""
    least: int
    most: int


class Picture(NamedTuple):
    """All lines, and how much room they need."""

    width: int
    height: int
    rows: tuple[Row, ...]


class Told(NamedTuple):
    """What is drawn on one line."""

    name: str
    least: int
    most: int
    values: Mapping[Moment, int]


def picture(told: Sequence[Told]) -> Picture:
    """Where everything stands. A line without any value is left out."""
    shown = [each for each in told if each.values]
    rows = tuple(_row(each, number * ROW) for number, each in enumerate(shown))
    return Picture(WIDTH, len(rows) * ROW, rows)


def _row(told: Told, top: int) -> Row:
    line = top + LINE
    marks = tuple(
        Mark(each, _x(told, told.values[each]), line, told.values[each])
        for each in Moment
        if each in told.values
    )
    path = " ".join(f"{mark.x:g},{mark.y:g}" for mark in _apart(marks))
    ticks = tuple(_x(told, each) for each in range(told.least, told.most + 1))
    return Row(
        told.name,
        top + 14,
        line,
        ticks,
        _apart(marks),
        path if len(marks) > 1 else "",
        told.least,
        told.most,
    )


def _x(told: Told, value: int) -> float:
    share = (value - told.least) / (told.most - told.least)
    return round(EDGE + share * (WIDTH - 2 * EDGE), 1)


def _apart(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks of the same value stand beside each other, the earliest first, not on each other."""
    return tuple(
        mark._replace(x=round(mark.x + TICK * 2 * _aside(mark, marks), 1)) for mark in marks
    )


def _aside(mark: Mark, marks: tuple[Mark, ...]) -> float:
    same = [each.moment for each in marks if each.value == mark.value]
    return same.index(mark.moment) - (len(same) - 1) / 2
