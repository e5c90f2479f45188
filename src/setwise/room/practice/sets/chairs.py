"""The three chairs, and where a practice is after so many presses."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from setwise.core.questions import Reason
from setwise.design.words import LazySay, phrase
from setwise.room.practice.sets import asker, facilitator, presenter
from setwise.room.practice.sets.table import ASK, Choice, Script, Table

MOST = 40
"""No practice has more presses than this: it is about ten minutes."""
_ASKED = {ASK, *(f"{ASK}-{each}" for each in Reason)}


class Chair(NamedTuple):
    """One of the places at the table."""

    title: LazySay
    about: LazySay
    table: Callable[[], Table]
    play: Callable[[Table], Script]


CHAIRS: Mapping[str, Chair] = {
    "asker": Chair(
        phrase("Ask"),
        phrase("Rosa presents. You listen, ask, and find out how it lands."),
        asker.table,
        asker.play,
    ),
    "presenter": Chair(
        phrase("Present"),
        phrase("You tell something of your own, for yourself. They ask; you decide when to stop."),
        presenter.table,
        presenter.play,
    ),
    "facilitator": Chair(
        phrase("Facilitate"),
        phrase("You have the words for each stage, and a moment in which the {set} needs you."),
        facilitator.table,
        facilitator.play,
    ),
}


class Lost(Exception):
    """What was pressed leads nowhere: a page of another release, or one that was tampered with."""


class Sitting(NamedTuple):
    """Where a practice is, and what can be done now. If nothing can, it is over."""

    table: Table
    choices: tuple[Choice, ...]
    entered: bool
    """The last press led to another stage."""


def sit(chair: Chair, pressed: Sequence[str]) -> Sitting:
    """The practice from its beginning to after the last press. Raises Lost."""
    if len(pressed) > MOST:
        raise Lost
    table = chair.table()
    script = chair.play(table)
    choices, visit = next(script), -1
    for press in pressed:
        if not _may(choices, press):
            raise Lost
        table.hushed()
        visit = table.state.visit
        try:
            choices = script.send(press)
        except StopIteration:
            choices = ()
    return Sitting(table, choices, entered=table.state.visit != visit)


def _may(choices: tuple[Choice, ...], press: str) -> bool:
    keys = {each.key for each in choices}
    return press in keys or (ASK in keys and press in _ASKED)
