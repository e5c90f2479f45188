"""The databases of an installation, looked at: on SQLite, and on PostgreSQL."""

import secrets
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import OperationalError, connections, transaction
from psycopg.sql import SQL, Identifier

from setwise.cli.doctor import databases
from setwise.cli.doctor.findings import Look
from setwise.config import ready
from setwise.store import roles, walls
from tests.cli.doctor.looking import all_well, looked, noted, to_mend
from tests.settings import POSTGRES_URL

pytestmark = [pytest.mark.django_db, pytest.mark.databases]
ON_POSTGRES = (databases.role, databases.wall, databases.line)


def is_postgres() -> bool:
    return connections["default"].vendor == "postgresql"


@pytest.fixture
def role() -> Iterator[str]:
    """On PostgreSQL: a role that all is done in, until the end of the test."""
    if not is_postgres():
        pytest.skip("SQLite has no roles")
    name = f"setwise_app_{secrets.token_hex(4)}"
    # Roles belong to the server: both databases see one only when it is there for good.
    with psycopg.connect(POSTGRES_URL, autocommit=True) as server:
        server.execute(SQL("CREATE ROLE {}").format(Identifier(name)))
        with transaction.atomic("default"), transaction.atomic("keys"):
            yield name
            for alias in connections:
                transaction.set_rollback(True, using=alias)
        server.execute(SQL("DROP ROLE {}").format(Identifier(name)))


def say(statement: str, *aliases: str) -> None:
    for alias in aliases or connections:
        with connections[alias].cursor() as cursor:
            cursor.execute(statement)


def test_databases_of_this_release_answer() -> None:
    assert all_well(databases.answer)


def test_a_database_that_keeps_silent_or_is_of_another_release_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def silent(alias: str) -> int:
        if alias == "keys":
            raise OperationalError("at db.trust.example")
        return 0

    monkeypatch.setattr(ready, "behind", silent)
    said = to_mend(databases.answer)
    assert "OperationalError" in said
    assert "SETWISE_KEYS_DATABASE_URL" in said
    assert "trust.example" not in said
    monkeypatch.setattr(ready, "behind", lambda alias: 3 if alias == "default" else 0)
    assert "lacks 3 migrations" in to_mend(databases.answer)


def test_words_and_keys_are_apart() -> None:
    if is_postgres():
        assert "share one server" in noted(databases.apart)
    else:
        assert all_well(databases.apart)


def test_one_database_for_both_opens_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "_place", lambda alias: ("", "", "same"))
    assert "SETWISE_KEYS_DATABASE_URL" in to_mend(databases.apart)


def test_on_sqlite_both_have_a_write_ahead_log() -> None:
    assert len(looked(databases.sqlite)) == (0 if is_postgres() else 2)
    assert all_well(databases.sqlite)


def test_a_file_without_one_is_on_the_wrong_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    class Cursor:
        def __enter__(self) -> "Cursor":
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def execute(self, statement: str) -> None:
            assert statement == "PRAGMA journal_mode"

        def fetchone(self) -> tuple[str]:
            return ("delete",)

    class Connection:
        vendor, alias, cursor = "sqlite", "default", Cursor

    class All:
        def all(self) -> list[Any]:
            return [Connection()]

    monkeypatch.setattr(databases, "connections", All())
    assert "network folders cannot do it" in to_mend(databases.sqlite)


@pytest.mark.parametrize("look", ON_POSTGRES)
def test_what_only_postgresql_has_is_not_looked_for_elsewhere(look: Look) -> None:
    if not is_postgres():
        assert looked(look) == []


def test_a_role_that_owns_the_tables_is_found() -> None:
    if is_postgres():
        assert {each.state.value for each in databases.role()} == {"mend"}


def test_a_role_without_its_rights_is_told_how_it_gets_them(role: str) -> None:
    say(f"SET LOCAL ROLE {role}")
    assert all(f"setwise database grant {role}" in each.do for each in databases.role())
    say("RESET ROLE")
    for alias in connections:
        roles.grant(connections[alias], role)
    say(f"SET LOCAL ROLE {role}")
    assert all_well(databases.role)


def test_a_gap_in_the_second_wall_is_found(role: str) -> None:
    assert all_well(databases.wall)
    say("ALTER TABLE store_words NO FORCE ROW LEVEL SECURITY", "default")
    assert "round store_words" in to_mend(databases.wall)
    assert walls.faults(connections["keys"]) == []


def test_a_line_to_another_machine_is_not_in_the_clear(
    role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert looked(databases.line) == []
    monkeypatch.setattr(databases, "LOCAL", ())
    monkeypatch.setattr(databases, "_is_safe", lambda connection: connection.alias == "keys")
    assert "sslmode=verify-full to SETWISE_DATABASE_URL" in to_mend(databases.line)


def test_whether_a_line_is_safe_postgresql_is_asked(role: str) -> None:
    assert databases._is_safe(connections["default"]) in (True, False)
