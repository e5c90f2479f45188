"""The statements that every command and every board run, written once.

Building the same statements again with Django's query language was most of a command's time
(docs/reference/performance.md). They say the same on SQLite and PostgreSQL; only here does SQL
stand as text, and no value is ever part of that text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from django.db.backends.base.base import BaseDatabaseWrapper

Event = tuple[int, int, str, str, int, dict[str, object]]
"""seq, at, by, kind, shape, data."""

Sealed = tuple[Any, Any, Any, Any, str, str, str, Any, bytes]
"""id, organisation, learning_set, meeting, author, keeper, kind, key, sealed; ids as they are."""


class Taken(NamedTuple):
    """A log that nobody else has now: its head, whether it is folded, and who was answered what
    (actor, code, number) to the command before.
    """

    head: int
    folded: bool
    answered: tuple[str, str, int] | None


_READ = (
    "SELECT seq, at, by, kind, shape, data FROM store_event "
    "WHERE log_id = %s AND seq > %s ORDER BY seq"
)
_TAKE = "SELECT head, folded FROM store_log WHERE meeting = %s AND organisation = %s"
_ANSWERED = "SELECT actor, code, number FROM store_answer WHERE log_id = %s AND command = %s"
_EVENT = "(%s, %s, %s, %s, %s, %s, %s, %s)"
_APPEND = "INSERT INTO store_event (log_id, organisation, seq, at, by, kind, shape, data) VALUES "
_HEAD = "UPDATE store_log SET head = %s WHERE meeting = %s"
_KEEP = (
    "INSERT INTO store_answer (log_id, command, organisation, actor, code, number, at) "
    "VALUES (%s, %s, %s, %s, %s, %s, %s)"
)
_SEAL_OF_SET = "SELECT key FROM store_setseal WHERE learning_set = %s"
_SEAL_OF_PERSON = "SELECT key FROM store_personseal WHERE person = %s"
_WORDS = "id, organisation, learning_set, meeting, author, keeper, kind, key, sealed"
_READ_WORDS = f"SELECT {_WORDS} FROM store_words WHERE meeting = %s AND id IN "
_WRITE_WORDS = f"INSERT INTO store_words ({_WORDS}, written_at) VALUES "
_ONE_WORDS = "(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"


class Statements:
    """The statements, on one connection. Errors are Django's, as everywhere."""

    def __init__(self, connection: BaseDatabaseWrapper) -> None:
        self._connection = connection
        self._uuids: bool = connection.features.has_native_uuid_field
        locks = connection.features.has_select_for_update
        self._lock = " FOR UPDATE" if locks else ""
        self._share = " FOR SHARE" if locks else ""
        # What has no answer goes along with the next statement where each is a way there and back.
        self._later: Callable[[str, Sequence[Any]], None] = getattr(connection, "later", self._run)
        self._several: bool = hasattr(connection, "later")

    def key(self, value: UUID) -> UUID | str:
        """An id as this database keeps it."""
        return value if self._uuids else value.hex

    def read(self, log: UUID, after: int) -> list[Event]:
        """The events of a log from the one that follows `after`, in order."""
        return [
            (seq, at, by, kind, shape, json.loads(data))
            for seq, at, by, kind, shape, data in self._rows(_READ, self.key(log), after)
        ]

    def take(self, log: UUID, organisation: UUID, command: str) -> Taken | None:
        """A log's head, and what this command was answered; nobody else has the log until the
        transaction ends.
        """
        # Not joined: on PostgreSQL a joined row is as old as the moment at which the waiting for
        # the lock began, and the answer may have been given while we waited.
        heads, answers = self._both(
            (_TAKE + self._lock, (self.key(log), self.key(organisation))),
            (_ANSWERED, (self.key(log), command)),
        )
        if not heads:
            return None
        return Taken(heads[0][0], bool(heads[0][1]), answers[0] if answers else None)

    def append(self, log: UUID, organisation: UUID, events: Sequence[Event]) -> None:
        """Write these events and move the head to the last of them."""
        where = (self.key(log), self.key(organisation))
        values: list[object] = []
        for *plain, data in events:
            values += (*where, *plain, self._connection.ops.adapt_json_value(data, None))
        self._later(_APPEND + ", ".join([_EVENT] * len(events)), values)
        self._later(_HEAD, (events[-1][0], self.key(log)))

    def keep_answer(
        self,
        log: UUID,
        command: str,
        organisation: UUID,
        answer: tuple[str, str, int, int],
    ) -> None:
        """Keep an answer: actor, code, number, at."""
        self._later(_KEEP, (self.key(log), command, self.key(organisation), *answer))

    def seal_of_set(self, learning_set: UUID) -> tuple[UUID | None] | None:
        """Which key seals a set; it stays so until the transaction ends. No key: it was erased."""
        return self._seal(_SEAL_OF_SET, learning_set)

    def seal_of_person(self, person: UUID) -> tuple[UUID | None] | None:
        """Which key seals what belongs to a person, in the same way."""
        return self._seal(_SEAL_OF_PERSON, person)

    def _seal(self, statement: str, owner: UUID) -> tuple[UUID | None] | None:
        if not (found := self._rows(statement + self._share, self.key(owner))):
            return None
        key = found[0][0]
        return (key if key is None or self._uuids else UUID(key),)

    def read_words(self, meeting: UUID, words: Sequence[UUID]) -> list[Sealed]:
        """Those of these words that belong to the meeting."""
        statement = f"{_READ_WORDS}({', '.join(['%s'] * len(words))})"
        return self._rows(statement, self.key(meeting), *map(self.key, words))

    def write_words(self, words: Sealed, at: int) -> None:
        """Insert these words."""
        values = (self.key(v) if isinstance(v, UUID) else v for v in words)
        self._run(_WRITE_WORDS + _ONE_WORDS, (*values, at))

    def _rows(self, statement: str, *values: Any) -> list[Any]:
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
            found: list[Any] = cursor.fetchall()
            return found

    def _both(self, *asked: tuple[str, tuple[Any, ...]]) -> list[list[Any]]:
        """The rows of each of these statements, in one way to the server and back."""
        if not self._several:
            return [self._rows(statement, *values) for statement, values in asked]
        with self._connection.cursor() as cursor:
            values = [value for _, each in asked for value in each]
            cursor.execute("; ".join(statement for statement, _ in asked), values)
            found = [cursor.fetchall()]
            while len(found) < len(asked):
                cursor.nextset()
                found.append(cursor.fetchall())
            return found

    def _run(self, statement: str, values: Sequence[Any]) -> None:
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
