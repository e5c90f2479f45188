"""The present state of a meeting: the log, folded, remembered by this process.

What is remembered is only ever the log up to some number, so it can be dropped at
any moment and costs nothing but time.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import NamedTuple
from uuid import UUID

from setwise.core.meeting.codec import decode
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import fold
from setwise.core.meeting.state import NOTHING, State
from setwise.store import log

REMEMBERED = 2_000
"""How many meetings a process remembers; a state is some ten kilobytes."""


class Present(NamedTuple):
    """A meeting's state after its first `seq` events."""

    seq: int
    state: State


BEGINNING = Present(0, NOTHING)


class Memory:
    """What this process remembers of meetings, the least used forgotten first."""

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._known: OrderedDict[UUID, Present] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, meeting: UUID) -> Present:
        with self._lock:
            present = self._known.get(meeting, BEGINNING)
            if meeting in self._known:
                self._known.move_to_end(meeting)
            return present

    def remember(self, meeting: UUID, present: Present) -> None:
        """Keep the newer of what is known and what is told."""
        with self._lock:
            if self._known.get(meeting, BEGINNING).seq <= present.seq:
                self._known[meeting] = present
                self._known.move_to_end(meeting)
            while len(self._known) > self._size:
                self._known.popitem(last=False)

    def forget(self, meeting: UUID | None = None) -> None:
        """Forget one meeting, or all."""
        with self._lock:
            if meeting is None:
                self._known.clear()
            else:
                self._known.pop(meeting, None)


memory = Memory()


def entries(rows: Iterable[log.Row]) -> list[Entry]:
    """Stored rows as the core's entries."""
    return [Entry(row.at, row.by, decode(row.kind, row.shape, row.data)) for row in rows]


def now(meeting: UUID, at_least: int | None = None) -> Present:
    """The meeting as it is, read from the log as far as it is not remembered.

    Who knows that it has at least so many events, and more will be announced, need not
    have the log read for what is remembered already.
    """
    known = memory.recall(meeting)
    if at_least is not None and known.seq >= at_least:
        return known
    rows = log.read(meeting, known.seq)
    if not rows:
        return known
    present = Present(rows[-1].seq, fold(entries(rows), known.state))
    memory.remember(meeting, present)
    return present


def is_open(meeting: UUID) -> bool:
    """Whether the meeting is going on, as far as this process remembers. Asks no database."""
    return memory.recall(meeting).state.open


def has_words(meeting: UUID) -> bool:
    """Whether anybody wrote anything in it, as far as this process remembers. Asks no database."""
    return bool(memory.recall(meeting).state.words)


def at_head(meeting: UUID, head: int, rows: Callable[[int], tuple[log.Row, ...]]) -> Present:
    """The meeting at the head that a transaction holds, read within it."""
    known = memory.recall(meeting)
    if known.seq == head:
        return known
    # A head behind what is remembered means that the log was restored or folded.
    known = known if known.seq < head else BEGINNING
    return Present(head, fold(entries(rows(known.seq)), known.state))
