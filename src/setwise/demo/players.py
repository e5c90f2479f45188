"""The computer plays the made-up people, in a thread of the server's own process.

No truth lives here: who wishes what follows from the screens, so that a server that was
stopped and started again goes on from where the meetings are.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.db import close_old_connections

from setwise.demo import options
from setwise.demo.options import Options
from setwise.demo.played import Played
from setwise.programmes.models import Meeting
from setwise.room.live.hub import hub
from setwise.store import log

logger = logging.getLogger(__name__)

TICK = 0.2
REST = 5.0
"""Seconds between a failure and the next try."""
MOST = 20
"""How many meetings are played at once; the newest are."""
IDLE = timedelta(minutes=30)
"""A meeting that nobody looks at, and where nothing happens, is left alone after so long."""


class Players:
    """All meetings that are being played."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._clock = clock
        self._wall = wall
        self._played: dict[UUID, Played] = {}
        self._asleep: dict[UUID, int] = {}
        """The meetings that are left alone, with the number of their last event."""
        self._resting: dict[UUID, float] = {}
        """The meetings where something failed, and until when they are let be."""

    def tick(self) -> float | None:
        """Play every meeting a little. Returns when the next press is due, if any is."""
        going = self._going_on()
        self._played = {m: self._played.get(m) or self._begin(m) for m in going}
        due = [self._step(self._played[m], chosen) for m, chosen in going.items()]
        return min((each for each in due if each is not None), default=None)

    def _going_on(self) -> dict[UUID, Options]:
        """The meetings to play, each with what the demonstration remembers of it."""
        # The planned end is far behind only where somebody came back to an old meeting.
        since = self._wall() - timedelta(days=1)
        found = Meeting.objects.filter(
            organisation__is_demo=True, closed_at=None, starts_at__gte=since
        ).order_by("-starts_at")
        rows = found.values_list("pk", "options")[: 5 * MOST]
        known = {pk: chosen for pk, kept in rows if (chosen := options.read(kept))}
        heads = log.heads(known)
        playable = [m for m, chosen in known.items() if chosen.played and self._awake(m, heads[m])]
        return {m: known[m] for m in playable[:MOST]}

    def _awake(self, meeting: UUID, head: int) -> bool:
        """Does anybody look, or has something happened of late?"""
        if meeting in self._asleep and self._asleep[meeting] == head and meeting not in hub.rooms:
            return False
        if self._asleep.pop(meeting, None) is not None or meeting in hub.rooms:
            return True
        played = self._played.get(meeting)
        if played is None or self._clock() - played.moved < IDLE.total_seconds():
            return True
        self._asleep[meeting] = head
        return False

    def _begin(self, meeting: UUID) -> Played:
        return Played(meeting, self._clock, self._wall)

    def _step(self, played: Played, chosen: Options) -> float | None:
        rests = self._resting.get(played.meeting, 0.0)
        if self._clock() < rests:
            return rests
        try:
            return played.step(chosen)
        except Exception as error:
            # The message could carry what people wrote, so only the kind is told.
            logger.error("A made-up person stumbled (%s).", type(error).__name__)
            self._resting[played.meeting] = self._clock() + REST
            return self._resting[played.meeting]


class _Thread(threading.Thread):
    """Plays until the process ends."""

    def __init__(self) -> None:
        super().__init__(name="players", daemon=True)
        self.roused = threading.Event()

    def run(self) -> None:
        players = Players()
        while True:
            try:
                close_old_connections()
                players.tick()
            except Exception as error:
                logger.error(
                    "Nobody could be played (%s); it is tried again.", type(error).__name__
                )
                time.sleep(REST)
            self.roused.wait(TICK)
            self.roused.clear()


_lock = threading.Lock()
_thread: _Thread | None = None


def rouse() -> None:
    """Have the made-up people played from now on, and look at the meetings at once."""
    global _thread
    with _lock:
        if _thread is None or not _thread.is_alive():
            _thread = _Thread()
            _thread.start()
    _thread.roused.set()
