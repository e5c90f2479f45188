# ruff: noqa: INP001 - beside a script
"""The day on which the pictures are taken: always the same one, so that no date in them changes.

    python tools/docs/clock.py serve --demo --port 8123

runs `setwise` on that day. Time goes on, but so slowly that no minute passes while pictures are taken.
"""

from __future__ import annotations

import datetime
import os
import sys
import time
from typing import Any

DAY = datetime.datetime(2026, 6, 2, 9, 30, tzinfo=datetime.timezone.utc).timestamp()  # noqa: UP017 - below
BEGAN = "SETWISE_PICTURES_BEGAN"
SLOWER = 1000
_real, _time = datetime.datetime, time.time


class _Same(type):
    def __instancecheck__(cls, one: object) -> bool:
        return isinstance(one, _real)


class _Slow(_real, metaclass=_Same):
    """What `datetime` is from now on."""

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return cls.fromtimestamp(_now(), tz)


def _now() -> float:
    return DAY + (_time() - float(os.environ[BEGAN])) / SLOWER


def set_back() -> None:
    """From now on it is that day. Before anything else is imported: much keeps `datetime` by name."""
    os.environ.setdefault(BEGAN, str(_time()))
    datetime.datetime = _Slow  # type: ignore[misc]
    time.time = _now
    time.time_ns = lambda: int(_now() * 1_000_000_000)


if __name__ == "__main__":
    set_back()
    from setwise.cli.main import main

    sys.exit(main(sys.argv[1:]))
