"""Looks whether the second wall stands as `policies` would build it."""

from collections.abc import Iterator

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store import policies


def faults(connection: BaseDatabaseWrapper) -> list[str]:
    """The tables whose wall is not as it should be: off, not forced, with a gap or a door too many."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        forced = dict(cursor.fetchall())
        cursor.execute("SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'")
        found = set(cursor.fetchall())
    walled = [table for table, _ in policies.tables(apps.get_models()) if table in forced]
    return sorted(
        table
        for table in walled
        if not forced[table] or set(_expected(table)) != {name for of, name in found if of == table}
    )


def _expected(table: str) -> Iterator[str]:
    yield "own_organisation"
    for opening in policies.openings(table):
        yield from (f"{opening.name}_{statement.lower()}" for statement in opening.statements)
