"""Where others hear that a set has changed: people came or left, or a date was planned.

`changed` is heard after the commit, of any change; `dated` within the transaction, of dates that
people have to be told of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from uuid import UUID

from django.db import transaction

Listener = Callable[[UUID], None]
_listeners: list[Listener] = []


class DateChange(StrEnum):
    """What became of a date."""

    PUBLISHED = "published"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    """It takes place after all."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Dates of one organisation that changed together: people are told of them together, once.

    `reason` is one of `dates.reasons`, and empty where nobody gives one. Each meeting's `sequence`
    has risen already.
    """

    organisation: UUID
    change: DateChange
    meetings: tuple[UUID, ...]
    reason: str
    at: datetime
    by: UUID | str


DateListener = Callable[[Dated], None]
_date_listeners: list[DateListener] = []


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


def when_dated(listener: DateListener) -> DateListener:
    """Hear of dates that people are to be told of, within the transaction that changes them."""
    if listener not in _date_listeners:
        _date_listeners.append(listener)
    return listener


def dated(told: Dated) -> None:
    """Tell everyone who listens, at once: what they do happens with the change or not at all."""
    if told.meetings:
        for listener in _date_listeners:
            listener(told)
