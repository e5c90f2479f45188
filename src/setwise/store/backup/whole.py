"""A backup of the whole installation, and a restore that is told of every erasure since."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import DatabaseError, connections, router
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store import audit, erasure, ledger, models, tenancy
from setwise.store.backup import postgres, sqlite
from setwise.store.backup.failing import Failed
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.tenancy import Errand

TRIES = 3
MANIFEST = "manifest.json"
LEDGER = "erasures.jsonl"


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a backup are. Data and keys can be kept apart."""

    data: Path
    keys: Path

    @classmethod
    def under(cls, folder: Path, keys: Path | None = None) -> "Places":
        """Beside each other in one folder, unless the keys are elsewhere."""
        return cls(folder / "data", keys or folder / "keys")


def take(folder: Path, *, at: int) -> Places:
    """Make a backup in this folder, while people go on. Raises Failed or ledger.Broken."""
    places = Places.under(folder)
    if folder.exists() and any(folder.iterdir()):
        raise Failed(f"{folder} is not empty. Name a folder that is not there yet.")
    for _ in range(TRIES):
        for each in (places.data, places.keys):
            shutil.rmtree(each, ignore_errors=True)
            each.mkdir(parents=True, mode=0o700)
        before = _keys()
        names = {"data": _copy(_words(), places.data), "keys": _copy(_cabinet(), places.keys)}
        # A key destroyed in between may have sealed what was copied before: then once more.
        if before <= _keys():
            _finish(places, names, at)
            _note("backup_made", places, at)
            return places
    shutil.rmtree(places.data)
    shutil.rmtree(places.keys)
    raise Failed("Keys are being destroyed just now. Try again when the rotation is over.")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a restore would do: from when the backup is, and what was erased since."""

    at: int
    """In milliseconds since 1970-01-01 UTC."""
    again: int
    """How many erasures the ledger knows that the backup does not."""


def outlook(places: Places, *, ledger_is_lost: bool = False) -> Outlook:
    """Look whether this backup can be restored. Changes nothing. Raises as `put_back`."""
    manifest = _manifest(places)
    written = _mind_the_ledger(places.data / LEDGER, ledger_is_lost)
    lines = (*written, *_unwritten(written, manifest["at"]))
    theirs = ledger.Ledger(places.data / LEDGER).lines()
    known = {(line.thing, line.id) for line in theirs if line.what == "done"}
    asked = {(line.thing, line.id) for line in lines if line.what == "erase"}
    return Outlook(manifest["at"], len(asked - known))


def put_back(
    places: Places, *, at: int, migrate: Callable[[], object], ledger_is_lost: bool = False
) -> int:
    """Let the backup be the installation, and erase again what the ledger says.

    Nothing else may use the databases meanwhile. `migrate` brings them from the version that made
    the backup to this one. Returns how many erasures were done again.
    Raises Failed or ledger.Broken, and cabinet.OutOfReach where an erasure could not be done.
    """
    manifest = _manifest(places)
    written = _mind_the_ledger(places.data / LEDGER, ledger_is_lost)
    ledger.current().join(places.data / LEDGER)
    for line in _unwritten(written, at):
        ledger.current().write(line)
    for connection, folder, part in (
        (_words(), places.data, "data"),
        (_cabinet(), places.keys, "keys"),
    ):
        connection.close()
        _put_back(connection, folder / manifest["files"][part]["name"])
    migrate()
    cabinet.forget()
    # Before what may fail: from here on these are the databases.
    _note("backup_restored", places, at)
    return erasure.catch_up(at=at)


def _note(action: str, places: Places, at: int) -> None:
    """Told by the hash of its manifest, so that one knows which backup was restored."""
    audit.record(
        organisation=None,
        actor=audit.OPERATOR,
        action=action,
        thing="backup",
        thing_id=_hash(places.data / MANIFEST),
        at=datetime.fromtimestamp(at / 1_000, UTC),
    )


def _words() -> BaseDatabaseWrapper:
    return connections[router.db_for_write(models.Words)]


def _cabinet() -> BaseDatabaseWrapper:
    return connections[router.db_for_write(SetKey)]


def _keys() -> set[UUID]:
    with tenancy.on(Errand.OPERATOR):
        return {
            key
            for kind in (SetKey, PersonKey)
            for key in kind._default_manager.values_list("pk", flat=True)
        }


def _way(connection: BaseDatabaseWrapper) -> str:
    return sqlite.SUFFIX if connection.vendor == "sqlite" else postgres.SUFFIX


def _copy(connection: BaseDatabaseWrapper, folder: Path) -> str:
    target = folder / f"{folder.name}.{_way(connection)}"
    way = sqlite if connection.vendor == "sqlite" else postgres
    way.copy(connection.settings_dict, target)
    return target.name


def _put_back(connection: BaseDatabaseWrapper, source: Path) -> None:
    if connection.vendor == "sqlite":
        sqlite.put_back(connection.settings_dict, source)
    else:
        postgres.put_back(connection, source)


def _finish(places: Places, names: dict[str, str], at: int) -> None:
    book = ledger.current()
    lines = book.lines()  # a broken ledger is no part of a backup
    if not book.path.exists() and not erasure.unwritten(lines, at=at):
        # From now on, that it is not there says that it was lost.
        book.begin()
    (places.data / LEDGER).touch(mode=0o600)
    if book.path.exists():
        shutil.copyfile(book.path, places.data / LEDGER)
    files = {
        part: {"name": name, "sha256": _hash(getattr(places, part) / name)}
        for part, name in names.items()
    }
    (places.data / MANIFEST).write_text(json.dumps({"format": 1, "at": at, "files": files}) + "\n")


def _hash(path: Path) -> str:
    whole = sha256()
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            whole.update(part)
    return whole.hexdigest()


def _manifest(places: Places) -> dict[str, Any]:
    """What the backup says of itself, if all of it is there and as it was written."""
    try:
        manifest: dict[str, Any] = json.loads((places.data / MANIFEST).read_text())
        wrong = [] if manifest["format"] == 1 else [MANIFEST]
        wrong += list(_wrong(places, manifest["files"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise Failed(f"There is no backup in {places.data.parent} that can be read.") from None
    if wrong:
        raise Failed(f"Not restored, nothing was changed. Not as it was written: {wrong}.")
    return manifest


def _wrong(places: Places, files: dict[str, dict[str, str]]) -> Iterator[str]:
    for connection, part in ((_words(), "data"), (_cabinet(), "keys")):
        name = files[part]["name"]
        path: Path = getattr(places, part) / name
        if not name.endswith(f".{_way(connection)}"):
            raise Failed(f"{name} is not of the kind of database that is configured for it.")
        if not path.is_file() or _hash(path) != files[part]["sha256"]:
            yield name


def _mind_the_ledger(copy: Path, lost: bool) -> tuple[ledger.Line, ...]:
    """All that was written of erasures, here and in the backup's copy.

    Without the ledger nobody knows what was erased since: that needs to be said aloud.
    """
    book = ledger.current()
    written = (*book.lines(), *book.beyond(ledger.Ledger(copy)))
    if not lost and not book.path.exists():
        raise Failed(
            f"The ledger of erasures is not at {book.path}. What was erased since the backup would "
            "come back. Put the ledger there or, if it is lost or there never was one, say "
            "--ledger-is-lost."
        )
    if not lost and _unwritten(written, 0):
        raise Failed(
            f"The databases know of erasures that are not in the ledger at {book.path}. More may "
            "be missing, and what was erased would come back. Put the whole ledger there or, if it "
            "is lost, say --ledger-is-lost."
        )
    return written


def _unwritten(written: tuple[ledger.Line, ...], at: int) -> tuple[ledger.Line, ...]:
    """What only the databases know that are about to go."""
    try:
        return erasure.unwritten(written, at=at)
    except DatabaseError:
        # That may be why there is a restore: no tables yet, older ones, or a broken file.
        return ()
