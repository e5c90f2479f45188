"""A clock that the sessions go by, which a test may put forward."""

from dataclasses import dataclass

import pytest

from setwise.people.sessions import store
from setwise.people.sessions.standing import SECOND


@dataclass
class Clock:
    """Milliseconds."""

    at: int

    def passes(self, milliseconds: int) -> None:
        self.at += milliseconds

    def time_ns(self) -> int:
        return self.at * 1_000_000

    def time(self) -> float:
        return self.at / SECOND


def a_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Begins now, and stands still."""
    clock = Clock(store.now())
    monkeypatch.setattr(store, "time", clock)
    return clock
