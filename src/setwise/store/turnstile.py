"""A fair order for writers on SQLite, within one process.

SQLite has one writer at a time, and its busy handler lets the others try again at random
moments: under load one of them can wait for seconds. Here they wait in the order in which they
came, and the one who leaves hands the turn to the next. PostgreSQL queues for a row by itself.
Writers of another process still meet through SQLite's busy handler.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Lock, get_ident, local

from django.db import connections


class Taken(Exception):
    """Somebody else has the turn, and whoever asks is in a hurry."""


class Turnstile:
    """First come, first served; one at a time."""

    def __init__(self) -> None:
        self._door = Lock()
        self._waiting: deque[Lock] = deque()
        self._holder: int | None = None

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn, hold it, and hand it on, whatever happens inside.

        Raises RuntimeError when the thread already holds it: it would wait for itself.
        """
        self._arrive()
        try:
            yield
        finally:
            self._hand_on()

    @contextmanager
    def if_free(self) -> Iterator[bool]:
        """Hold the turn if nobody has it, and say whether that is so. Never waits."""
        free = self._arrive_if_free()
        try:
            yield free
        finally:
            if free:
                self._hand_on()

    def _arrive_if_free(self) -> bool:
        with self._door:
            if self._holder is not None:
                return False
            self._holder = get_ident()
            return True

    def waiting(self) -> int:
        """How many stand in the queue behind the one who has the turn."""
        return len(self._waiting)

    def _arrive(self) -> None:
        me = get_ident()
        with self._door:
            if self._holder == me:
                raise RuntimeError("This thread already has the turn.")
            if self._holder is None:
                self._holder = me
                return
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
        self._wait(mine)
        self._holder = me

    def _wait(self, mine: Lock) -> None:
        try:
            mine.acquire()
        except BaseException:
            # Interrupted while waiting (Ctrl+C): nobody may be left waiting for us.
            self._give_up(mine)
            raise

    def _give_up(self, mine: Lock) -> None:
        with self._door:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return
        self._hand_on()

    def _hand_on(self) -> None:
        with self._door:
            if self._waiting:
                # Someone holds the turn at every moment from here on, though not yet by name.
                self._holder = 0
                self._waiting.popleft().release()
            else:
                self._holder = None


_turnstile = Turnstile()


_hurries = local()


@contextmanager
def in_a_hurry() -> Iterator[None]:
    """Within the block, this thread does not wait for a turn that another has."""
    _hurries.now = True
    try:
        yield
    finally:
        _hurries.now = False


def turn(using: str) -> AbstractContextManager[None]:
    """The turn to write to this database: in order of arrival on SQLite, at once elsewhere.

    Raises Taken, if another has it, for those in a hurry.
    """
    if connections[using].vendor != "sqlite":
        return nullcontext()
    return _at_once() if getattr(_hurries, "now", False) else _turnstile.turn()


@contextmanager
def _at_once() -> Iterator[None]:
    with _turnstile.if_free() as free:
        if not free:
            raise Taken
        yield


def if_free(using: str) -> AbstractContextManager[bool]:
    """The turn, only if nobody has it: for what can be written another time as well."""
    if connections[using].vendor == "sqlite":
        return _turnstile.if_free()
    return nullcontext(True)


def waiting() -> int:
    """How many wait for their turn to write."""
    return _turnstile.waiting()
