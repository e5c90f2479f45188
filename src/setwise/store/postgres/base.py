"""The connection: every statement says first for which organisation, and for whom, it is made."""

from typing import Any

from django.db.backends.postgresql import base
from psycopg import ClientCursor, sql

from setwise.store import tenancy

OF_TRANSACTIONS = ("SAVEPOINT", "ROLLBACK", "RELEASE")
"""They show no rows, and must work in a transaction that has failed."""


class Cursor(ClientCursor[Any]):
    """Puts what was said in `tenancy` before each statement, in the same message to the server.

    A separate one would double the way there and back. Values are bound on this side (Django's
    own way with psycopg 3), so that one message may hold two statements.
    """

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        """Run a statement within the bounds."""
        text = query.as_string(self) if isinstance(query, sql.Composable) else query
        # What was told earlier lasts until the transaction ends, so there, "nobody" is told, too.
        untold = tenancy.bounds() == tenancy.NOBODY and self.connection.autocommit
        if untold or text.startswith(OF_TRANSACTIONS):
            return super().execute(query, params, **options)
        super().execute(f"{tenancy.preamble()}; {text}", params, **options)
        self.nextset()
        return self

    def executemany(self, query: Any, params_seq: Any, **options: Any) -> None:
        """Run a statement for each of these values, within the bounds."""
        for params in params_seq:
            self.execute(query, params)


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's, with our cursor."""

    def get_new_connection(self, conn_params: Any) -> Any:
        """A new connection to the server."""
        connection = super().get_new_connection(conn_params)
        connection.cursor_factory = Cursor
        return connection
