"""Empties the databases after a test with real transactions.

As Django's own `flush`, which then makes every content type and permission anew as after a
migration: that alone took a fifth of such a test. They stay here, and so does what is empty.
"""

from __future__ import annotations

from django.core.management.color import no_style
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test import TransactionTestCase

STAYS = frozenset({"django_migrations", "django_content_type", "auth_permission"})
"""What a migration has put there. No test of ours changes it, and none of it points elsewhere."""


def only_what_was_written() -> None:
    """From now on, in this process."""
    TransactionTestCase._fixture_teardown = _empty  # type: ignore[attr-defined]


def _empty(case: TransactionTestCase) -> None:
    for alias in case._databases_names(include_mirrors=False):  # type: ignore[attr-defined]
        connection = connections[alias]
        statements = connection.ops.sql_flush(no_style(), _written(connection))
        connection.ops.execute_sql_flush(statements)


def _written(connection: BaseDatabaseWrapper) -> list[str]:
    """The tables in which there is something; all of them where policies may hide the rows."""
    names = connection.introspection.django_table_names(only_existing=True, include_views=False)
    tables = [name for name in names if name not in STAYS]
    if connection.vendor != "sqlite" or not tables:
        return tables
    asked = " UNION ALL ".join(
        f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\")" for table in tables
    )
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return [name for (name,) in cursor.fetchall()]
