"""On SQLite one process serves, and no second one beside it (docs/adr/0002).

Two would lose nothing, but each would know only its own screens: who is away, and what has just
happened, would come late or not at all.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from setwise.config.databases import Database


@contextmanager
def alone(database: Database) -> Iterator[None]:
    """Hold a SQLite database for this process; on PostgreSQL, nothing needs to be held.

    The system lets go of the file when the process ends, however it ends. Raises
    ImproperlyConfigured when another process holds it.
    """
    if not database["ENGINE"].endswith("sqlite3"):
        yield
        return
    path = Path(database["NAME"])
    with path.with_name(f"{path.name}-serving").open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ImproperlyConfigured(
                f"Another `setwise serve` is using {path.name}. On SQLite one process serves, for "
                "two would not know of each other's screens. Stop the other one first, or give "
                "this one a PostgreSQL database with SETWISE_DATABASE_URL."
            ) from None
        yield
