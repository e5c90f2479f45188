"""One table says what follows each kind of event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, get_args

from setwise.core.meeting import events as e
from setwise.core.meeting.state import State

E = TypeVar("E", bound=e.Event)
_Step = Callable[[State, e.Entry, E], State]
_STEPS: dict[type, _Step[Any]] = {}


def on(kind: type[E]) -> Callable[[_Step[E]], _Step[E]]:
    """Enter a function as the one that follows this kind of event."""

    def enter(step: _Step[E]) -> _Step[E]:
        _STEPS[kind] = step
        return step

    return enter


def follow(state: State, entry: e.Entry) -> State:
    """The state after one more event."""
    return _STEPS[type(entry.event)](state, entry, entry.event)


def complete() -> None:
    """Assert that every event is followed (called once, when all are loaded)."""
    assert set(_STEPS) == set(get_args(e.Event)), "an event that nothing follows"
