"""Which database, and how it is spoken to (docs/adr/0002)."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SQLITE_BUSY_SECONDS = 20

# WAL lets screens read while a meeting writes. NORMAL is safe with WAL: a power cut may lose the
# last moment, never the file.
# Checkpoints wait for the disk: they are made apart (store/upkeep.py), and only by a command when
# that has not happened for long.
SQLITE_START = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=20000;"

Database = dict[str, Any]


def sqlite(path: Path) -> Database:
    """A SQLite file that many threads may write to without losing one another's work."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        # Connections are kept: opening one costs more than most of our queries.
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            # Without this a transaction that reads first and then writes fails at once under load.
            "transaction_mode": "IMMEDIATE",
            "timeout": SQLITE_BUSY_SECONDS,
            "init_command": SQLITE_START,
        },
    }


def of_keys(url: str, default: Path) -> Database:
    """The database of the keys, which SETWISE_KEYS_DATABASE_URL names (docs/adr/0011)."""
    chosen = database(url, default, "SETWISE_KEYS_DATABASE_URL")
    if chosen["ENGINE"].endswith("sqlite3"):
        # A key that was destroyed is overwritten, and not only forgotten.
        chosen["OPTIONS"]["init_command"] = SQLITE_START + " PRAGMA secure_delete=ON;"
    return chosen


def postgres(url: str, variable: str = "SETWISE_DATABASE_URL") -> Database:
    """A PostgreSQL database, from postgres://user:password@host:port/name?option=value."""
    parts = urlsplit(url)
    name = unquote(parts.path.lstrip("/"))
    if not name:
        raise ImproperlyConfigured(f"{variable} names no database after the last slash.")
    return {
        "ENGINE": "setwise.store.postgres",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 600,
        # A database that was restarted is noticed before a request runs into it.
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }


def database(url: str, default: Path, variable: str = "SETWISE_DATABASE_URL") -> Database:
    """The database that the variable names; empty means the default SQLite file."""
    if not url:
        return sqlite(default)
    scheme, _, rest = url.partition("://")
    if scheme in ("postgres", "postgresql"):
        return postgres(url, variable)
    if scheme == "sqlite" and rest:
        # sqlite:///relative.sqlite3 and sqlite:////absolute/path.sqlite3
        return sqlite(Path(unquote(rest.removeprefix("/"))).resolve())
    raise ImproperlyConfigured(
        f"{variable} is not understood. Write postgres://user:password@host/name "
        "or sqlite:////full/path/to/file.sqlite3."
    )


def refuse_unless_for_show(chosen: Database) -> None:
    """Demonstration mode lets anybody in with one click, so it may never open a real database."""
    if not chosen["ENGINE"].endswith("sqlite3"):
        raise ImproperlyConfigured(
            "SETWISE_DEMO is on and a PostgreSQL database is named. "
            "The demonstration lets anybody in with one click, so it runs on a SQLite file of its own. "
            "Unset SETWISE_DATABASE_URL and SETWISE_KEYS_DATABASE_URL, or SETWISE_DEMO."
        )
    path = Path(str(chosen["NAME"]))
    if "demo" not in path.name and "demo" not in path.parent.parts:
        raise ImproperlyConfigured(
            f"SETWISE_DEMO is on and the database is {path.name}, which may be a real one. "
            "The demonstration lets anybody in with one click, so it only opens a file in a folder "
            "named demo, or one with demo in its name."
        )
