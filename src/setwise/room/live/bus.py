"""Tells every process that a meeting has moved on, or that a set has changed.

Within one process that is a call. With PostgreSQL, NOTIFY wakes the other processes;
whatever is lost on the way is found by the hub's slow look at the log.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from uuid import UUID, uuid4

from django.db import Error, connection

from setwise.room import facts, moves

logger = logging.getLogger(__name__)

PROCESS = uuid4().hex
CHANNEL = "setwise_room"
_NOTIFY = "SELECT pg_notify(%s, %s)"

Listener = Callable[[UUID, int], None]
_listeners: list[Listener] = []
_changed: list[Callable[[UUID], None]] = []


def listen(listener: Listener) -> None:
    """Have a function called, from any thread, when a meeting has moved on."""
    if listener not in _listeners:
        _listeners.append(listener)


def listen_to_changes(listener: Callable[[UUID], None]) -> None:
    """Have a function called, from any thread, when others may belong to a meeting's set."""
    if listener not in _changed:
        _changed.append(listener)


def announce(meeting: UUID, seq: int) -> None:
    """After the commit: this meeting now has so many events. The others were told with it."""
    for listener in _listeners:
        listener(meeting, seq)


def tell_at_commit(meeting: UUID, seq: int) -> None:
    """Within the transaction: the other processes are told by PostgreSQL itself, if it commits."""
    later = getattr(connection, "later", None)
    if later is not None:
        later(_NOTIFY, [CHANNEL, _payload({"meeting": str(meeting), "seq": seq})])


def tell_presence(meeting: UUID, people: frozenset[str]) -> None:
    """Tell the other processes who is connected to this one."""
    _notify({"meeting": str(meeting), "people": sorted(people)})


def tell_change(learning_set: UUID) -> None:
    """After the commit: who belongs to a set has changed, or when it meets."""
    _has_changed(learning_set)
    moves.count()
    _notify({"set": str(learning_set)})


def _has_changed(learning_set: UUID) -> None:
    for meeting in facts.forget_set(learning_set):
        for listener in _changed:
            listener(meeting)


def _notify(message: dict[str, object]) -> None:
    if connection.vendor != "postgresql":
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute(_NOTIFY, [CHANNEL, _payload(message)])
    except Error:
        # The command is saved; the hub's slow look finds it.
        logger.warning("Other processes could not be told; they will find out by themselves.")


def _payload(message: dict[str, object]) -> str:
    return json.dumps({**message, "process": PROCESS})


class Ear(threading.Thread):
    """On PostgreSQL: listens for what other processes announce."""

    def __init__(
        self, heard: Listener, presence: Callable[[str, UUID, frozenset[str]], None]
    ) -> None:
        super().__init__(name="room-ear", daemon=True)
        self._heard = heard
        self._presence = presence
        self._stopping = threading.Event()

    def stop(self) -> None:
        self._stopping.set()

    def run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except Exception:
                # Whatever the network does, the ear opens again; no words are in this error.
                logger.warning("The ear to the other processes closed; it opens again.")
                self._stopping.wait(2)

    def _listen(self) -> None:
        import psycopg

        parameters = connection.get_connection_params()
        for name in ("cursor_factory", "context", "prepare_threshold"):
            parameters.pop(name, None)
        with psycopg.connect(**parameters, autocommit=True) as own:
            own.execute(f"LISTEN {CHANNEL}")
            while not self._stopping.is_set():
                for notice in own.notifies(timeout=1):
                    self._tell(json.loads(notice.payload))

    def _tell(self, message: dict[str, object]) -> None:
        process = str(message["process"])
        if process == PROCESS:
            return
        if "set" in message:
            _has_changed(UUID(str(message["set"])))
            return
        meeting = UUID(str(message["meeting"]))
        people = message.get("people")
        if isinstance(people, list):
            self._presence(process, meeting, frozenset(str(person) for person in people))
        else:
            self._heard(meeting, int(str(message["seq"])))
