"""Copies of a PostgreSQL database, by its own tools, which must be on this machine."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store.backup.failing import Failed
from setwise.store.tenancy import ERRAND, Errand

SUFFIX = "pgdump"

# Otherwise a role that the second wall binds would copy nothing, and not say so.
SEE_ALL = f"-c {ERRAND}={Errand.OPERATOR.value}"


def copy(settings: dict[str, Any], target: Path) -> None:
    """Copy the database as it is at one moment. Raises Failed."""
    target.touch(mode=0o600, exist_ok=False)
    options = ("--format=custom", "--no-owner", "--enable-row-security", f"--file={target}")
    _run("pg_dump", settings, *options)


def put_back(connection: BaseDatabaseWrapper, source: Path) -> None:
    """Let the copy be the database: all of it or, if that fails, none. Raises Failed."""
    _drop_what_is_newer(connection, source)
    connection.close()
    options = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error")
    _run("pg_restore", connection.settings_dict, *options, str(source))


def _drop_what_is_newer(connection: BaseDatabaseWrapper, source: Path) -> None:
    """Tables that the copy does not know would stay, and be made a second time."""
    known = {line.split()[5] for line in _contents(source) if " TABLE public " in line}
    with connection.cursor() as cursor:
        for table in set(connection.introspection.table_names(cursor)) - known:
            cursor.execute(f"DROP TABLE {connection.ops.quote_name(table)} CASCADE")


def _contents(source: Path) -> list[str]:
    lines = _run("pg_restore", None, "--list", str(source)).splitlines()
    return [line for line in lines if not line.startswith(";") and " TABLE DATA " not in line]


def _run(tool: str, settings: dict[str, Any] | None, *options: str) -> str:
    if shutil.which(tool) is None:
        raise Failed(f"{tool} is not on this machine. On Debian: apt install postgresql-client.")
    named = [f"--dbname={_address(settings)}"] if settings else []
    secret = {"PGPASSWORD": str(settings["PASSWORD"])} if settings and settings["PASSWORD"] else {}
    ended = subprocess.run(
        [tool, *named, *options],
        env=os.environ | secret,
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        raise Failed(_complaint(tool, ended.stderr))
    return ended.stdout


def _complaint(tool: str, said: str) -> str:
    """The tool's first error. The lines below it may quote a row, and are left out."""
    errors = [line for line in said.splitlines() if "error:" in line]
    return errors[0] if errors else f"{tool} failed."


def _address(settings: dict[str, Any]) -> str:
    from psycopg.conninfo import make_conninfo

    more = {name: str(value) for name, value in settings.get("OPTIONS", {}).items()}
    more["options"] = f"{more.get('options', '')} {SEE_ALL}".strip()
    return make_conninfo(
        dbname=settings["NAME"],
        user=settings["USER"] or None,
        host=settings["HOST"] or None,
        port=settings["PORT"] or None,
        **more,
    )
