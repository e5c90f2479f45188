"""The roles of PostgreSQL: one owns the tables and migrates them, another serves and works.

The one that serves owns nothing and can bypass nothing, so that the second wall (`policies`) binds
whatever is done in its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

ROWS = ("SELECT", "INSERT", "UPDATE", "DELETE")
HAS_MAINTAIN = 170_000
"""The version of PostgreSQL from which on whoever does not own a table may be let tidy it."""


class Unfit(ValueError):
    """This role is none for an application. Says why."""


class Standing(NamedTuple):
    """What a role can do besides what it was granted."""

    name: str
    superuser: bool
    bypasses: bool
    owns: int
    """How many tables here, itself or through a role that it belongs to."""

    @property
    def is_bound(self) -> bool:
        """Whether the second wall binds it for good."""
        return not (self.superuser or self.bypasses or self.owns)


def standing(connection: BaseDatabaseWrapper, role: str = "") -> Standing | None:
    """Of this role, or of the one that is connected; None if there is no such role."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolname, rolsuper, rolbypassrls, (SELECT count(*) FROM pg_tables"
            " WHERE schemaname = 'public' AND pg_has_role(rolname, tableowner, 'USAGE'))"
            " FROM pg_roles WHERE rolname = coalesce(nullif(%s, ''), current_user)",
            [role],
        )
        row = cursor.fetchone()
    return Standing(*row) if row else None


def lacking(connection: BaseDatabaseWrapper) -> list[str]:
    """The tables on which the role that is connected may not do all that the application does."""
    told = " AND ".join(f"has_table_privilege(oid, '{each}')" for each in ROWS)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            f" AND NOT ({told}) ORDER BY relname"
        )
        return [name for (name,) in cursor.fetchall()]


def grant(connection: BaseDatabaseWrapper, role: str) -> None:
    """Let this role do what the application does, with the tables that are here and that will be.

    Said by the role that owns the tables. Raises Unfit.
    """
    found = standing(connection, role)
    if found is None:
        raise Unfit(f"There is no role {role}.")
    if not found.is_bound:
        raise Unfit(_why(found))
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        for statement in _grants(connection, connection.ops.quote_name(role)):
            cursor.execute(statement)


def _why(found: Standing) -> str:
    if found.superuser or found.bypasses:
        return (
            f"{found.name} is a superuser, or bypasses row-level security: no wall would bind it."
        )
    return f"{found.name} owns {found.owns} tables here. Name another role, for the application."


def _grants(connection: BaseDatabaseWrapper, role: str) -> Iterator[str]:
    database = connection.ops.quote_name(str(connection.settings_dict["NAME"]))
    rows = ", ".join(ROWS)
    if _version(connection) >= HAS_MAINTAIN:
        rows += ", MAINTAIN"
    yield f"GRANT CONNECT ON DATABASE {database} TO {role}"
    yield f"GRANT USAGE ON SCHEMA public TO {role}"
    yield f"GRANT {rows} ON ALL TABLES IN SCHEMA public TO {role}"
    yield f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}"
    later = "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT"
    yield f"{later} {rows} ON TABLES TO {role}"
    yield f"{later} USAGE, SELECT ON SEQUENCES TO {role}"


def _version(connection: BaseDatabaseWrapper) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int")
        (version,) = cursor.fetchone()
    return int(version)
