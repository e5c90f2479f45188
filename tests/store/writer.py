"""A process of its own that writes to a SQLite file, for `test_log_under_load.py`.

`python -m tests.store.writer FILE MEETING ORGANISATION write COUNT` or `... die`.
"""

import os
import signal
import sys
from pathlib import Path
from uuid import UUID

import django
from django.conf import settings

from setwise.config import databases
from setwise.store.keyring import Source


def main(file: str, meeting: str, organisation: str, does: str, count: str = "1") -> None:
    settings.configure(
        DATABASES={
            "default": databases.sqlite(Path(file)),
            "keys": databases.of_keys("", Path(file).with_name("keys.sqlite3")),
        },
        DATABASE_ROUTERS=["setwise.store.keys.router.Router"],
        KEYRING=Source(text=os.environ["SETWISE_KEYRING"]),
        INSTALLED_APPS=["setwise.store", "setwise.store.keys"],
        USE_TZ=True,
    )
    django.setup()
    from setwise.store.log import New, Reader
    from tests.store.rooms import Room

    room = Room(UUID(meeting), UUID(organisation))

    def die(head: int, rows: Reader) -> list[New]:
        room.write("half a question")
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError

    for _ in range(int(count)):
        if does == "die":
            room.transact("last", die)
        else:
            room.happen("spoke")


if __name__ == "__main__":
    main(*sys.argv[1:])
