"""On SQLite one process serves, and says so to the next."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.config.alone import alone
from setwise.config.databases import postgres, sqlite


def test_a_sqlite_file_is_held_by_one_and_free_again_afterwards(tmp_path: Path) -> None:
    database = sqlite(tmp_path / "a.sqlite3")
    with alone(database), pytest.raises(ImproperlyConfigured, match="Another `setwise serve`"):
        alone(database).__enter__()
    with alone(database):
        pass


def test_another_file_may_be_served_beside_it(tmp_path: Path) -> None:
    with alone(sqlite(tmp_path / "a.sqlite3")), alone(sqlite(tmp_path / "b.sqlite3")):
        pass


def test_postgresql_may_be_served_by_many() -> None:
    database = postgres("postgres://127.0.0.1/setwise")
    with alone(database), alone(database):
        pass
