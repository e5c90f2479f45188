"""The files: who can read them, where the keyring lies, and how much room there is."""

import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.conf import settings

from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.config import ready

SECRETS = (
    "SETWISE_SECRET_KEY_FILE",
    "SETWISE_KEYRING_FILE",
    "SETWISE_SMTP_PASSWORD_FILE",
    "SETWISE_PUSH_KEY_FILE",
    "SETWISE_DATABASE_URL_FILE",
    "SETWISE_KEYS_DATABASE_URL_FILE",
)
KEYRING, DATA, DISK, PAGES = "The keyring", "The data", "The disk", "The pages' files"
LITTLE, SOME = 500 * 1024**2, 2 * 1024**3


def secrets() -> Iterator[Finding]:
    """No secret can be read by everybody on the machine."""
    named = {each: Path(os.environ[each]).resolve() for each in SECRETS if os.environ.get(each)}
    bare = {each: path for each, path in named.items() if others_can_read(path)}
    for variable, path in bare.items():
        do = f"chmod o= {path}"
        yield mend("Secrets", f"Everybody on this machine can read {path} ({variable}).", do)
    if not bare:
        yield well("Secrets", f"{len(named)} in files, none of them readable by everybody.")


def keyring() -> Iterator[Finding]:
    """A copy of the data must not hold what opens them."""
    file = settings.KEYRING.file
    if file is None:
        yield well(KEYRING, "It comes from the environment. Keep a copy apart from all backups.")
        return
    path = file.resolve()
    if any(folder in path.parents for folder in _folders()):
        yield mend(
            KEYRING,
            f"{path} lies among the data: one copy of that folder opens every word.",
            "Move it to a folder that no backup of the data takes along, and mend "
            "SETWISE_KEYRING_FILE.",
        )
    else:
        yield well(KEYRING, "It can be read, and lies apart. Keep a copy apart from all backups.")


def data() -> Iterator[Finding]:
    """Nobody else reads the databases and the ledger."""
    bare = [path for path in _data() if others_can_read(path)]
    for path in bare:
        yield mend(DATA, f"Everybody on this machine can read {path}.", f"chmod o= {path}")
    if not bare:
        yield well(DATA, "No file of them can be read by everybody.")


def disk() -> Iterator[Finding]:
    """There is room to write, for a while."""
    for folder in _folders():
        there = next(each for each in (folder, *folder.parents) if each.exists())
        free = shutil.disk_usage(there).free
        says = f"{free / 1024**3:.1f} GB are free at {folder}."
        if free < LITTLE:
            yield mend(DISK, says, "Make room now: without it nothing can be saved.")
        elif free < SOME:
            yield note(DISK, says, "Make room soon.")
        else:
            yield well(DISK, says)


def pages() -> Iterator[Finding]:
    """Styles and scripts are those of this release."""
    missing = ready.uncollected()
    if missing:
        yield mend(
            PAGES,
            f"{len(missing)} are missing in {settings.STATIC_ROOT}, or of an older release.",
            f"{ready.COLLECT}, and restart the server.",
        )
    else:
        yield well(PAGES, "All are there.")


def others_can_read(path: Path) -> bool:
    """Whether somebody who is neither its owner nor of its group can read this file."""
    if not path.exists() or not path.stat().st_mode & stat.S_IROTH:
        return False
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in path.resolve().parents)


def _data() -> Iterator[Path]:
    for path in _sqlite():
        yield from (path.with_name(path.name + beside) for beside in ("", "-wal"))
    yield settings.LEDGER


def _folders() -> Iterable[Path]:
    """Where data are written, each folder once."""
    files = (*_sqlite(), settings.LEDGER)
    return dict.fromkeys([settings.VAR, *(path.resolve().parent for path in files)])


def _sqlite() -> list[Path]:
    chosen = settings.DATABASES.values()
    return [Path(each["NAME"]) for each in chosen if each["ENGINE"].endswith("sqlite3")]
