"""The connection: every message says first for which organisation, and for whom, it is made.

What needs no answer of its own (the beginning of a transaction, savepoints, what is said `later`)
waits for the next statement and goes in the same message; the end of a transaction takes along
what still waits.
"""

import select
import time
from collections.abc import Sequence
from typing import Any

from django.db.backends.postgresql import base
from psycopg import ClientCursor, sql
from psycopg.pq import TransactionStatus

from setwise.store import tenancy
from setwise.store.postgres.waiting import Waiting

ASKED_EVERY = 30.0
"""Seconds for which a connection that is still open counts as working, unasked."""


class Cursor(ClientCursor[Any]):
    """Puts what waits, and what was said in `tenancy`, before each statement, in one message.

    Values are bound on this side (Django's own way with psycopg 3), so that one message may hold
    several statements.
    """

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        """Run a statement within the bounds."""
        text = query.as_string(self) if isinstance(query, sql.Composable) else query
        text = text if params is None else self.mogrify(text, params)
        before = self._before(text)
        try:
            super().execute("; ".join((*before, text)), **options)
        except Exception:
            if self._is_alone():
                # Nothing of the message was run, not even the beginning of a transaction.
                self._waiting.give_back(before)
            raise
        for _ in before:
            self.nextset()
        return self

    def executemany(self, query: Any, params_seq: Any, **options: Any) -> None:
        """Run a statement for each of these values, within the bounds."""
        for params in params_seq:
            self.execute(query, params)

    def _before(self, text: str) -> list[str]:
        # What was told earlier lasts until the transaction ends, so there, "nobody" is told, too.
        if not self._waiting and self._is_alone():
            self._waiting.forget()
            untold = tenancy.bounds() == tenancy.NOBODY
            return [] if untold else self._waiting.take(text, tenancy.preamble())
        return self._waiting.take(text, tenancy.preamble())

    def _is_alone(self) -> bool:
        return self.connection.pgconn.transaction_status == TransactionStatus.IDLE

    @property
    def _waiting(self) -> Waiting:
        waiting: Waiting = self.connection.waiting  # type: ignore[attr-defined]
        return waiting


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's, with our cursor, and with transactions that begin and end along the way."""

    asked_at = 0.0

    def get_new_connection(self, conn_params: Any) -> Any:
        """A new connection to the server."""
        connection = super().get_new_connection(conn_params)
        connection.cursor_factory = Cursor
        connection.waiting = Waiting()
        return connection

    def later(self, statement: str, values: Sequence[Any]) -> None:
        """Say this with the next statement, or with the end of the transaction.

        For statements with no answer. What they raise is raised there.
        """
        with self.cursor() as cursor:
            if self.in_atomic_block:
                self.connection.waiting.add(cursor.mogrify(statement, values), tenancy.preamble())
            else:
                cursor.execute(statement, values)

    def create_cursor(self, name: str | None = None) -> Any:
        """A cursor; one with a name is kept by the server, and opened without what waits."""
        if name is not None and self.in_atomic_block:
            with super().create_cursor() as cursor:
                cursor.execute("SELECT 1")
        return super().create_cursor(name)

    # Django's hook for databases whose transactions are begun by a statement.
    def _start_transaction_under_autocommit(self) -> None:
        self.connection.waiting.begin()

    def _set_autocommit(self, autocommit: bool) -> None:
        if self.connection.autocommit != autocommit:
            super()._set_autocommit(autocommit)  # type: ignore[misc]

    def _commit(self) -> None:
        if self.connection is None:
            return
        waiting: Waiting = self.connection.waiting
        begun = self.connection.pgconn.transaction_status != TransactionStatus.IDLE
        if begun or not waiting.is_idle:
            with self.cursor() as cursor:
                cursor.execute("COMMIT")
        waiting.forget()

    def _rollback(self) -> None:
        if self.connection is not None:
            self.connection.waiting.forget()
        super()._rollback()  # type: ignore[misc]

    def _savepoint(self, sid: str) -> None:
        self._at_leisure(self.ops.savepoint_create_sql(sid))

    def _savepoint_commit(self, sid: str) -> None:
        self._at_leisure(self.ops.savepoint_commit_sql(sid))

    def _savepoint_rollback(self, sid: str) -> None:
        if not self.connection.waiting.undo_to(self.ops.savepoint_create_sql(sid)):
            super()._savepoint_rollback(sid)  # type: ignore[misc]

    def _at_leisure(self, statement: str) -> None:
        if self.connection.pgconn.transaction_status == TransactionStatus.INERROR:
            with self.cursor() as cursor:
                cursor.execute(statement)  # a transaction that has failed says so at once
        else:
            self.connection.waiting.add(statement, "")

    def is_usable(self) -> bool:
        """Whether the connection works. A server that has ended closes its end, which is seen here
        without asking it; now and then, and after an error, it is asked.
        """
        recently = time.monotonic() - self.asked_at < ASKED_EVERY
        if recently and not self.errors_occurred and self._is_open_and_silent():
            return True
        self.asked_at = time.monotonic()
        return super().is_usable()

    def _is_open_and_silent(self) -> bool:
        if self.connection is None or self.connection.closed:
            return False
        poller = select.poll()
        poller.register(self.connection.fileno(), select.POLLIN)
        return not poller.poll(0)
