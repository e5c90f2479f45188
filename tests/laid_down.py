"""Empty databases, migrated once in a checkout and copied for each worker and each installation.

On PostgreSQL, a database stays on the server from which new ones are made (`template`).

Whoever gets a copy still migrates: there is nothing left to do, and that is quick. Tests of the
migrations themselves begin with nothing. When anything changes that a migration reads, they are made
anew.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg.sql import SQL, Identifier

ROOT = Path(__file__).resolve().parents[1]
LAID = ROOT / "var" / "tests"
READ_BY_MIGRATIONS = (
    "**/migrations/*.py",
    "**/models.py",
    "**/models/*.py",
    "**/apps.py",
    "config/*.py",
    "store/**/*.py",
)
DATA, KEYS = "setwise.sqlite3", "keys.sqlite3"


def lay_down(folder: Path, *, data: str = DATA) -> None:
    """Put both databases of SQLite into the folder of an installation, which may not be there yet."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy_to(folder / data, folder / KEYS)


def copy_to(data: Path, keys: Path) -> None:
    """Put them to these two places; the first worker to ask makes them."""
    with _one_at_a_time():
        made = _made(LAID / _of_what())
        shutil.copy2(made / DATA, data)
        shutil.copy2(made / KEYS, keys)


def template(server: str) -> str:
    """The name of an empty, migrated database on this server of PostgreSQL: `CREATE DATABASE ... TEMPLATE`."""
    return _template(server, "laid", "template1", _migrate_at)


def template_of(base: str, server: str, finish: Callable[[str], None]) -> str:
    """The name of a copy of `base` that was finished once: `finish` is given the copy's name."""
    return _template(server, "done", base, lambda address: finish(urlsplit(address).path[1:]))


def _template(server: str, kind: str, base: str, finish: Callable[[str], None]) -> str:
    ours = f"setwise_{kind}_{hashlib.sha256(str(ROOT).encode()).hexdigest()[:8]}_"
    name = ours + _of_what()
    with _one_at_a_time(), psycopg.connect(server, autocommit=True) as there:
        found = there.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{ours}%"])
        known = {each for (each,) in found}
        if name not in known:
            for each in known:
                there.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(each)))
            begun = Identifier(f"{ours}begun")
            copied = SQL("CREATE DATABASE {} TEMPLATE {}")
            there.execute(copied.format(begun, Identifier(base)))
            finish(urlunsplit(urlsplit(server)._replace(path=f"/{ours}begun")))
            there.execute(SQL("ALTER DATABASE {} RENAME TO {}").format(begun, Identifier(name)))
    return name


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    LAID.mkdir(parents=True, exist_ok=True)
    with (LAID / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _made(here: Path) -> Path:
    """The folder with the two that are copied. Older ones go."""
    if not here.exists():
        for each in LAID.iterdir():
            if each.is_dir():
                shutil.rmtree(each)
        with tempfile.TemporaryDirectory(dir=LAID) as begun:
            _migrate(Path(begun) / "demo")
            (Path(begun) / "demo").rename(here)
    return here


def _of_what() -> str:
    """A name for what they are made of: another migration, another model, another Django."""
    read = hashlib.sha256((ROOT / "requirements" / "dev.txt").read_bytes())
    for pattern in READ_BY_MIGRATIONS:
        for path in sorted((ROOT / "src" / "setwise").glob(pattern)):
            read.update(f"{path.relative_to(ROOT)}\n".encode())
            read.update(path.read_bytes())
    return read.hexdigest()[:16]


def _migrate(folder: Path) -> None:
    _run_migrate({"SETWISE_DEMO": "1", "SETWISE_VAR": str(folder)})
    for each in folder.glob("*.sqlite3-*"):
        each.unlink()


def _migrate_at(address: str) -> None:
    with tempfile.TemporaryDirectory(dir=LAID) as folder:
        real = ("SETWISE_SECRET_KEY", "SETWISE_ALLOWED_HOSTS", "SETWISE_KEYRING")
        given = {name: os.environ[name] for name in real}
        _run_migrate({**given, "SETWISE_VAR": folder, "SETWISE_DATABASE_URL": address}, "default")


def _run_migrate(environment: dict[str, str], *databases: str) -> None:
    ours = ("DJANGO_", "SETWISE_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    named = [word for each in databases for word in ("--database", each)]
    subprocess.run(
        [sys.executable, "-m", "setwise", "manage", "migrate", "--verbosity", "0", *named],
        env=clean | environment,
        check=True,
    )
