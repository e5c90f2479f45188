"""A server that is killed the moment it has saved something, before it tells anybody."""

import os
import signal
from pathlib import Path
from uuid import UUID

from django.apps import AppConfig

ONCE_THERE_IS = "SETWISE_TEST_DIES_ONCE_THERE_IS"
"""Names a file: while it is there, the first announcement is this process's end."""


class Dying(AppConfig):
    """Takes the place of the announcement, in installations that ask for it."""

    name = "tests.room.dying"
    label = "dying"

    def ready(self) -> None:
        file = os.environ.get(ONCE_THERE_IS)
        if not file:
            return
        from setwise.room.live import bus

        announce = bus.announce

        def die_or_announce(meeting: UUID, seq: int) -> None:
            if Path(file).exists():
                os.kill(os.getpid(), signal.SIGKILL)
            announce(meeting, seq)

        bus.announce = die_or_announce
