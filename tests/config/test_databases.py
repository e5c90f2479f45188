"""Which database is opened, and which one the demonstration refuses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from setwise.config.databases import database, refuse_unless_for_show, sqlite
from setwise.config.secretkey import demo_secret_key

DEFAULT = Path("/srv/setwise/setwise.sqlite3")


def test_nothing_named_is_the_default_file() -> None:
    assert database("", DEFAULT)["NAME"] == str(DEFAULT)


def test_sqlite_begins_every_transaction_as_a_writer() -> None:
    options = database("", DEFAULT)["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] == 20


def test_a_sqlite_file_may_be_named() -> None:
    assert database("sqlite:////data/here.sqlite3", DEFAULT)["NAME"] == "/data/here.sqlite3"


def test_a_postgres_address_is_taken_apart() -> None:
    chosen = database("postgres://ada:p%40ss@db.example:6543/sets?sslmode=require", DEFAULT)
    wanted = {"NAME": "sets", "USER": "ada", "PASSWORD": "p@ss", "HOST": "db.example"}
    assert wanted.items() <= chosen.items()
    assert chosen["PORT"] == "6543"
    assert chosen["OPTIONS"] == {"sslmode": "require"}
    assert chosen["CONN_HEALTH_CHECKS"] is True


@pytest.mark.parametrize("url", ["postgres://db.example", "mysql://x/y", "sqlite://", "nonsense"])
def test_an_address_that_is_not_understood_is_refused(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="SETWISE_DATABASE_URL"):
        database(url, DEFAULT)


@pytest.mark.parametrize("path", ["/srv/demo/setwise.sqlite3", "/srv/setwise-demo.sqlite3"])
def test_the_demonstration_opens_a_database_for_show(path: str) -> None:
    refuse_unless_for_show(sqlite(Path(path)))


def test_the_demonstration_refuses_a_real_sqlite_file() -> None:
    with pytest.raises(ImproperlyConfigured, match="may be a real one"):
        refuse_unless_for_show(sqlite(Path("/srv/democracy/setwise.sqlite3")))


def test_the_demonstration_refuses_postgres_whatever_its_name() -> None:
    with pytest.raises(ImproperlyConfigured, match="PostgreSQL"):
        refuse_unless_for_show(database("postgres://h/demo", DEFAULT))


@pytest.mark.parametrize(
    "url", ["postgres://127.0.0.1/setwise", "sqlite:////tmp/setwise-real.sqlite3"]
)
def test_the_demonstration_does_not_start_with_a_real_database(url: str, tmp_path: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SETWISE_")}
    environment = clean | {
        "SETWISE_DATABASE_URL": url,
        "SETWISE_VAR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
    }
    ended = subprocess.run(
        [sys.executable, "-m", "setwise", "serve", "--demo", "--port", "1"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("setwise: SETWISE_DEMO is on")
    assert "Traceback" not in ended.stderr


def test_the_demonstration_key_is_made_once(tmp_path: Path) -> None:
    key = demo_secret_key(tmp_path / "demo")
    assert len(key) >= 50
    assert demo_secret_key(tmp_path / "demo") == key
    assert (tmp_path / "demo" / "secret-key").stat().st_mode & 0o077 == 0


@pytest.mark.databases
@pytest.mark.django_db
def test_the_database_that_is_tested_is_set_as_in_production() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA journal_mode")
            assert cursor.fetchone() == ("wal",)
            cursor.execute("PRAGMA foreign_keys")
            assert cursor.fetchone() == (1,)
        else:
            cursor.execute("SHOW transaction_isolation")
            assert cursor.fetchone() == ("read committed",)
