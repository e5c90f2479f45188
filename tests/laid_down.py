"""Empty databases, migrated once in a run and copied for each installation that a test makes.

Whoever gets a copy still migrates: there is nothing left to do, and that is quick. Tests of the
migrations themselves begin with nothing.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.settings import RUN

DATA, KEYS = "setwise.sqlite3", "keys.sqlite3"


def lay_down(folder: Path, *, data: str = DATA) -> None:
    """Put both databases of SQLite into the folder of an installation, which may not be there yet."""
    made = _made()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, called in ((DATA, data), (KEYS, KEYS)):
        shutil.copy2(made / name, folder / called)


def _made() -> Path:
    """The folder with the two that are copied; the first worker to ask makes them."""
    here = RUN / "laid-down"
    RUN.mkdir(exist_ok=True)
    with (RUN / "laid-down.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not here.exists():
            with tempfile.TemporaryDirectory(dir=RUN) as begun:
                _migrate(Path(begun) / "demo")
                (Path(begun) / "demo").rename(here)
    return here


def _migrate(folder: Path) -> None:
    ours = ("DJANGO_", "SETWISE_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    subprocess.run(
        [sys.executable, "-m", "setwise", "manage", "migrate", "--verbosity", "0"],
        env=clean | {"SETWISE_DEMO": "1", "SETWISE_VAR": str(folder)},
        check=True,
    )
    for each in folder.glob("*.sqlite3-*"):
        each.unlink()
