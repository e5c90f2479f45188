"""One table says which rule answers which command, and what must hold before it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar, get_args

from setwise.core.meeting.commands import Ask, Command
from setwise.core.meeting.events import Event
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.state import Seat, State

Decision = tuple[Event, ...] | Refused
C = TypeVar("C", bound=Command)
Rule = Callable[[State, Ask, C], Decision]


class Guard(NamedTuple):
    """What must hold before a rule is asked at all."""

    open: bool = True
    here: bool = True
    chair: bool = False
    turns: bool = False
    full: bool = False
    interrupted: bool = True
    """May be asked while the meeting is paused."""
    about: str | None = None
    """`visit`: the same stage. `round`: the same round of it. `step`: the same turn of it."""


_RULES: dict[type, tuple[Guard, Rule[Any]]] = {}


def rule(kind: type[C], guard: Guard) -> Callable[[Rule[C]], Rule[C]]:
    """Enter a function as the rule that answers this kind of command."""

    def enter(decides: Rule[C]) -> Rule[C]:
        _RULES[kind] = (guard, decides)
        return decides

    return enter


def answer(state: State, ask: Ask) -> Decision:
    """What follows from a command in this state: see `decide`."""
    guard, decides = _RULES[type(ask.command)]
    seat = state.seat(ask.actor)
    return _refused(state, seat, ask, guard) or decides(state, ask, ask.command)


class Asker:
    """Puts many commands of one person to the rules, all at the same moment.

    The answers are those of `decide`. Whom a command is about makes no difference to its
    guard, so each kind of command is held up to it once.
    """

    def __init__(self, state: State, actor: str, at: int) -> None:
        self.state = state
        self.actor = actor
        self.at = at
        self.seat = state.seat(actor)
        self._held_up: dict[type, Refused | None] = {}

    def answer(self, command: Command) -> Decision:
        """What would follow from this command now."""
        kind = type(command)
        guard, decides = _RULES[kind]
        ask = Ask(self.actor, self.at, command)
        if kind not in self._held_up:
            self._held_up[kind] = _refused(self.state, self.seat, ask, guard)
        return self._held_up[kind] or decides(self.state, ask, command)


def _refused(state: State, seat: Seat | None, ask: Ask, guard: Guard) -> Refused | None:
    if guard.open and not state.open:
        return Refused(Why.NOT_OPEN if state.process is None else Why.CLOSED)
    if guard.here and (seat is None or not seat.here):
        return Refused(Why.NO_SEAT if seat is None else Why.NOT_HERE)
    if guard.turns and (seat is None or not seat.has_turns):
        return Refused(Why.NO_TURNS)
    if guard.about is not None and _passed(state, ask, guard.about):
        return Refused(Why.MOVED_ON)
    if guard.chair and state.chair != ask.actor:
        return Refused(Why.NOT_CHAIR)
    if guard.full and not state.turns_kept:
        return Refused(Why.LIGHT)
    if not guard.interrupted and state.position.interruption is not None:
        return Refused(Why.INTERRUPTED)
    return None


def _passed(state: State, ask: Ask, about: str) -> bool:
    if ask.about is None:
        return False
    if ask.about.visit != state.visit:
        return True
    if about == "round":
        return ask.about.step < state.position.round_step
    return about == "step" and turn_passed(state, ask)


def turn_passed(state: State, ask: Ask) -> bool:
    """Is what was asked about a turn other than the present one (rule 12)?"""
    return ask.about is not None and ask.about.step != state.step


def complete() -> None:
    """Assert that every command has its rule (called once, when all are loaded)."""
    assert set(_RULES) == set(get_args(Command)), "a command that no rule answers"
