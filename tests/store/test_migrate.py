"""One `migrate` for both databases."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.commands import migrate

from setwise.store.keys.router import Router
from setwise.store.management.commands.migrate import _for_the_owner_only


@pytest.fixture
def migrated(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    databases = list[str]()

    def handle(self: object, *words: object, **options: Any) -> None:
        databases.append(options["database"])

    monkeypatch.setattr(migrate.Command, "handle", handle)
    monkeypatch.setattr(
        "setwise.store.management.commands.migrate._for_the_owner_only", lambda _: None
    )
    return databases


@pytest.mark.parametrize(
    ("words", "databases"),
    [
        ((), ["default", "keys"]),
        (("store",), ["default"]),
        (("keys",), ["keys"]),
        (("--database", "keys"), ["keys"]),
        (("--database", "default"), ["default"]),
    ],
)
def test_it_migrates_both_unless_one_is_named(
    migrated: list[str], words: tuple[str, ...], databases: list[str]
) -> None:
    call_command("migrate", *words, skip_checks=True)
    assert migrated == databases


class Connection:
    """As much of a connection as is asked for."""

    def __init__(self, vendor: str, name: Path) -> None:
        self.vendor = vendor
        self.settings_dict = {"NAME": str(name)}

    def is_in_memory_db(self) -> bool:
        return False


def test_a_new_file_of_keys_is_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "keys.sqlite3"
    connection: Any = Connection("sqlite", file)
    _for_the_owner_only(connection)
    assert file.stat().st_mode & 0o077 == 0
    connection = Connection("postgresql", tmp_path / "none")
    _for_the_owner_only(connection)
    assert not (tmp_path / "none").exists()


def test_each_database_gets_its_own_tables_only() -> None:
    router = Router()
    assert router.allow_migrate("keys", "keys")
    assert not router.allow_migrate("keys", "store")
    assert not router.allow_migrate("default", "keys")
    assert router.allow_migrate("default", "store")
    assert router.allow_migrate("a copy", "keys") is None
