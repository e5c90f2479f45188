"""Looks whether the second wall stands as `policies` would build it: not by names only.

PostgreSQL keeps a policy as it understood it and shows it in words of its own, so texts cannot be
compared. What should be is built beside it, on an empty copy of the table that lasts as long as the
question, and both are read in the same way.
"""

from collections.abc import Iterator
from typing import NamedTuple

from django.apps import apps
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store import policies


class Fault(NamedTuple):
    """Something in which the wall round a table is not as it should be."""

    table: str
    what: str


class Policy(NamedTuple):
    """One policy, as PostgreSQL tells it."""

    permissive: str
    roles: str
    command: str
    using: str
    check: str


COPY = "wall_as_it_should_be"
_POLICIES = (
    "SELECT policyname, permissive, roles::text, cmd, coalesce(qual, ''), coalesce(with_check, '')"
    " FROM pg_policies WHERE tablename = %s AND schemaname = %s"
)


def faults(connection: BaseDatabaseWrapper) -> list[str]:
    """The tables whose wall is not as it should be."""
    return sorted({each.table for each in looked_at(connection)})


def looked_at(connection: BaseDatabaseWrapper) -> Iterator[Fault]:
    """Each fault: a wall that is off or not forced, a policy that is missing, too many or changed."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        forced = dict(cursor.fetchall())
    for table, column in policies.tables(apps.get_models()):
        if table in forced:
            if not forced[table]:
                yield Fault(table, "row-level security is off, or not forced")
            yield from _compared(
                table, _found(connection, table), _meant(connection, table, column)
            )


def _compared(table: str, found: dict[str, Policy], meant: dict[str, Policy]) -> Iterator[Fault]:
    for name in sorted(meant.keys() - found.keys()):
        yield Fault(table, f"the policy {name} is missing")
    for name in sorted(found.keys() - meant.keys()):
        yield Fault(table, f"the policy {name} is not Setwise's")
    for name in sorted(meant.keys() & found.keys()):
        if differs := [
            part
            for part in Policy._fields
            if getattr(found[name], part) != getattr(meant[name], part)
        ]:
            yield Fault(table, f"the policy {name} says something else ({', '.join(differs)})")


def _found(
    connection: BaseDatabaseWrapper, table: str, schema: str = "public"
) -> dict[str, Policy]:
    with connection.cursor() as cursor:
        cursor.execute(_POLICIES, [table, schema])
        return {name: Policy(*rest) for name, *rest in cursor.fetchall()}


def _meant(connection: BaseDatabaseWrapper, table: str, column: str) -> dict[str, Policy]:
    """The policies as they should be; the copy that they are built on is gone afterwards."""
    with transaction.atomic(using=connection.alias):
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE TEMPORARY TABLE {COPY} (LIKE {table})")
            cursor.execute("; ".join(policies.statements(table, column, on=COPY)))
            cursor.execute("SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")
            (schema,) = cursor.fetchone()
        found = _found(connection, COPY, schema)
        transaction.set_rollback(True, using=connection.alias)
    return found
