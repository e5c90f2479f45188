"""Copies of a SQLite file, while it is written to; and back, while it is not."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from setwise.store.backup.failing import Failed

SUFFIX = "sqlite3"


def copy(settings: dict[str, Any], target: Path) -> None:
    """Copy the database as it is at one moment. Raises Failed."""
    target.touch(mode=0o600, exist_ok=False)
    try:
        with closing(_open(Path(settings["NAME"]))) as here, closing(_open(target)) as there:
            here.backup(there)
            # One file, and not three.
            there.execute("PRAGMA journal_mode=DELETE")
            (sound,) = there.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        raise Failed(f"{target.name} was not written: {type(error).__name__}.") from error
    if sound != "ok":
        raise Failed(f"{target.name} is not sound, and so may the database be.")


def put_back(settings: dict[str, Any], source: Path) -> None:
    """Let the copy be the database. Nothing may have it open."""
    path = Path(settings["NAME"])
    coming = path.with_name(f"{path.name}-coming")
    coming.unlink(missing_ok=True)
    coming.touch(mode=0o600)
    shutil.copyfile(source, coming)
    with coming.open("rb+") as file:
        os.fsync(file.fileno())
    # What is in the old log must never be written into the new file.
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    coming.replace(path)


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=20, isolation_level=None)
