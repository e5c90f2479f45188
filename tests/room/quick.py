"""Makes a served installation wait less for what it only does now and then."""

import os
from importlib import import_module
from typing import Any

from django.apps import AppConfig

CHECK_AGAIN = 1.0
POLL = 3.0
TICK = float(os.environ.get("QUICK_TICK", "0.5"))
SHOWN_AFTER = 1.0
GRACE = 2.5


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
        # Where a number is a default, it was read when the function was made.
        hub.GRACE = GRACE
        presence.Presence.away.__defaults__ = (GRACE,)
        presence.Presence.all_away.__defaults__ = (SHOWN_AFTER,)
