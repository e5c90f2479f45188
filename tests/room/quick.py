"""Makes a served installation wait less for what it only does now and then."""

import os
from importlib import import_module
from typing import Any

from django.apps import AppConfig

CHECK_AGAIN = float(os.environ.get("QUICK_CHECK", "1"))
POLL = 3.0
TICK = float(os.environ.get("QUICK_TICK", "0.5"))
SHOWN_AFTER = 1.0
GRACE = 2.5
IDLE = int(float(os.environ.get("QUICK_IDLE", "0")) * 1_000)


def _rest_less() -> None:
    """A shared computer may be idle for seconds, where the product gives it minutes."""
    sessions: Any = {
        name: import_module(f"setwise.people.sessions.{name}")
        for name in ("screens", "signs", "standing", "watch")
    }
    for module in sessions.values():
        module.SHARED_IDLE, module.WARNED_BEFORE = IDLE, IDLE // 2
    sessions["signs"].WRITTEN_EVERY = sessions["screens"].MET_EVERY = IDLE // 20


class Quick(AppConfig):
    name = "tests.room"
    label = "quick"

    def ready(self) -> None:
        """The same code, with other numbers; tests compare the product's own with the promises."""
        app: Any = import_module("setwise.room.live.app")
        hub: Any = import_module("setwise.room.live.hub")
        presence: Any = import_module("setwise.room.live.presence")
        app.POLL, hub.CHECK_AGAIN, hub.TICK = POLL, CHECK_AGAIN, TICK
        presence.SHOWN_AFTER, presence.GRACE, presence.TOLD_WITHIN = SHOWN_AFTER, GRACE, TICK * 6
        if IDLE:
            _rest_less()
        # Where a number is a default, it was read when the function was made.
        hub.GRACE = GRACE
        presence.Presence.away.__defaults__ = (GRACE,)
        presence.Presence.all_away.__defaults__ = (SHOWN_AFTER,)
