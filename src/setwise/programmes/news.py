"""Where higher areas hear that a set has changed: people came or left, or a date was planned."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django.db import transaction

Listener = Callable[[UUID], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Have a function called with the set's id, after the commit of what changed it."""
    if listener not in _listeners:
        _listeners.append(listener)


def changed(learning_set: UUID) -> None:
    """Tell everyone who listens, once the change is committed; at once outside a transaction."""
    transaction.on_commit(partial(_tell, learning_set))


def _tell(learning_set: UUID) -> None:
    for listener in _listeners:
        listener(learning_set)
