"""Holds the live screens of this process and sends each person their own board.

All of it runs in the event loop; what asks the database runs where `work` says.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any
from uuid import UUID

from django.db import connection

from setwise.people.sessions.screens import Standing, write_down
from setwise.room import facts, moves, present, rendering
from setwise.room.live import bus, doors
from setwise.room.live.presence import GRACE, presence
from setwise.room.live.screen import Screen
from setwise.room.live.work import Work, afresh
from setwise.store import log, tenancy, upkeep
from setwise.store.tenancy import Errand

logger = logging.getLogger(__name__)

TICK = 2.0
"""Seconds between two looks at the log, for what no announcement told, and at the sessions: who
signs out everywhere, or is suspended, is gone from every screen within five."""
BEAT = 13.0
"""Seconds without a message after which, at the next tick, a stream shows that it is alive."""
CHECK_AGAIN = 20.0
"""Seconds between two checks that a screen may still follow, while no set is known to change."""
CHECK_AT_ONCE = 100
"""How many screens are checked in one go, so that no board waits for long."""
TELL_EVERY = 5
"""Ticks between two messages to other processes about who is connected."""
UPKEEP_EVERY = 15
"""Ticks between two looks after the database file."""


class Room:
    """The screens of one meeting, and whether their boards have to be renewed."""

    def __init__(self, meeting: UUID) -> None:
        self.meeting = meeting
        self.screens: set[Screen] = set()
        self.seq = -1
        self.heard = -1
        """The newest event that was announced, or found in the log."""
        self.away = self.missed = frozenset[str]()
        self.dirty = False
        self.task: asyncio.Task[None] | None = None


class Hub:
    """All rooms that anyone watches with this process."""

    def __init__(self) -> None:
        self.rooms: dict[UUID, Room] = {}
        self.loop: asyncio.AbstractEventLoop | None = None
        self.work = Work()
        self.ticker: asyncio.Task[None] | None = None
        self.ear: bus.Ear | None = None
        self.closing = False
        self.moves = -1
        """How often sets had changed when it was last looked."""
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin to listen. Call within the running event loop."""
        self.loop = asyncio.get_running_loop()
        self.work.begin()
        self.closing = False
        bus.listen(self.heard)
        bus.listen_to_changes(self.changed)
        self.ticker = asyncio.ensure_future(self._tick())
        if _on_postgresql():
            self.ear = bus.Ear(self.heard, presence.elsewhere)
            self.ear.start()

    async def stop(self) -> None:
        """Say goodbye to every screen; browsers come back by themselves."""
        self.closing = True
        if self.ticker:
            self.ticker.cancel()
        if self.ear:
            self.ear.stop()
        for screen in self._screens():
            screen.say_goodbye()

    def heard(self, meeting: UUID, seq: int) -> None:
        """From any thread: a meeting has moved on."""
        if self.loop is not None and not self.loop.is_closed() and meeting in self.rooms:
            soon = self.loop.call_soon if self.work.is_here() else self.loop.call_soon_threadsafe
            soon(self._moved_on, meeting, seq)

    def changed(self, meeting: UUID) -> None:
        """From any thread: others may belong to the set. Who may not follow any more is soon gone."""
        if self.loop is not None and not self.loop.is_closed() and meeting in self.rooms:
            self.loop.call_soon_threadsafe(self._check_soon, meeting)

    def _check_soon(self, meeting: UUID) -> None:
        room = self.rooms.get(meeting)
        for screen in room.screens if room else ():
            screen.checked_at = -CHECK_AGAIN

    def _moved_on(self, meeting: UUID, seq: int) -> None:
        room = self.rooms.get(meeting)
        if room is not None and seq > room.seq:
            room.heard = max(room.heard, seq)
            self.renew(room)

    def join(self, screen: Screen) -> None:
        """A screen opens, and is brought to the present in one message.

        It is subscribed before the present is read, so nothing is missed.
        """
        leave = screen.leave
        room = self.rooms.setdefault(leave.meeting, Room(leave.meeting))
        room.screens.add(screen)
        if self.closing:
            screen.say_goodbye()
            return
        if leave.person and presence.arrive(leave.meeting, leave.person):
            self.renew(room)
        self._soon(self._first(room, screen))

    def leave(self, screen: Screen) -> None:
        """A screen has closed."""
        meeting, person = screen.leave.meeting, screen.leave.person
        room = self.rooms.get(meeting)
        if room is None:
            return
        room.screens.discard(screen)
        if person:
            presence.depart(meeting, person)
        if not room.screens:
            self.rooms.pop(meeting, None)

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _first(self, room: Room, screen: Screen) -> None:
        viewer = screen.viewer
        try:
            made = await self.work.at_hand(rendering.boards, room.meeting, frozenset({viewer}))
        except Exception as error:
            logger.error("A first board could not be made (%s).", type(error).__name__)
            screen.say_goodbye()
            return
        room.seq = max(room.seq, made.seq) if len(room.screens) == 1 else room.seq
        screen.show(made.seq, made.of[viewer], made.mark)

    def renew(self, room: Room) -> None:
        """Have all boards of a room made afresh, soon and once."""
        room.dirty = True
        if room.task is None or room.task.done():
            room.task = asyncio.ensure_future(self._renew(room))

    async def _renew(self, room: Room) -> None:
        while room.dirty and room.screens:
            room.dirty = False
            screens = tuple(room.screens)
            news = room.heard if room.heard > room.seq else None
            try:
                # Words are read anew for each board, and else the database is seldom asked.
                do = self.work.at_hand if present.has_words(room.meeting) else self.work.remembered
                made = await do(rendering.boards, room.meeting, _viewers(screens), news)
            except Exception as error:
                # The next look at the log tries again. The trace would carry what people wrote.
                logger.error("The boards of a room could not be made (%s).", type(error).__name__)
                return
            room.seq = max(room.seq, made.seq)
            for screen in screens:
                if board := made.of.get(screen.viewer):
                    screen.show(made.seq, board, made.mark)

    async def _tick(self) -> None:
        ticks = 0
        while True:
            await asyncio.sleep(TICK)
            ticks += 1
            try:
                self._beat()
                await self._look()
                await self._look_at_sessions()
                await self._check()
            except Exception as error:
                logger.error("The log could not be looked at (%s).", type(error).__name__)
            if ticks % TELL_EVERY == 0 and self.ear:
                with suppress(Exception):  # it is told again in a few seconds
                    await self.work.in_thread(self._tell_presence)
            if ticks % UPKEEP_EVERY == 0:
                # In a thread of its own, for it waits for the disk.
                asyncio.get_running_loop().run_in_executor(None, afresh, upkeep.checkpoint)

    async def _look(self) -> None:
        """Find what no announcement told, and who went away or came back."""
        if not self.rooms:
            return
        heads = await self.work.in_thread(_heads, tuple(self.rooms))
        for meeting, room in list(self.rooms.items()):
            if meeting not in heads:
                continue  # it opened while the log was looked at, and is at the present
            away, missed = presence.all_away(meeting), presence.all_away(meeting, GRACE)
            if heads[meeting] > room.seq or away != room.away or missed != room.missed:
                room.away, room.missed = away, missed
                room.heard = max(room.heard, heads[meeting])
                self.renew(room)

    def _screens(self) -> list[Screen]:
        return [screen for room in self.rooms.values() for screen in room.screens]

    def _beat(self) -> None:
        now = asyncio.get_running_loop().time()
        for screen in self._screens():
            screen.beat(now, BEAT)

    async def _look_at_sessions(self) -> None:
        """Close the screens of sessions that have ended; cover those that nobody seems to use."""
        screens = self._screens()
        await self.work.in_thread(write_down)
        for start in range(0, len(screens), CHECK_AT_ONCE):
            some = screens[start : start + CHECK_AT_ONCE]
            leaves = frozenset(screen.leave for screen in some)
            found = await self.work.in_thread(doors.standings, leaves)
            for screen in some:
                self._stands(screen, found.get(screen.leave, Standing.FINE))

    def _stands(self, screen: Screen, standing: Standing) -> None:
        if standing is Standing.OVER:
            screen.say_goodbye("gone")
            return
        # A wall shows nothing private, whoever is signed in beside it.
        veiled = standing is Standing.VEILED and screen.leave.person is not None
        if veiled != screen.veiled and not screen.ended:
            screen.veiled = veiled
            if room := self.rooms.get(screen.leave.meeting):
                self.renew(room)

    async def _check(self) -> None:
        """Close the screens of people who may no longer follow."""
        screens = self._screens()
        moved = bool(screens) and await self._moved()
        now = asyncio.get_running_loop().time()
        due = [each for each in screens if moved or now - each.checked_at >= CHECK_AGAIN]
        for start in range(0, len(due), CHECK_AT_ONCE):
            some = due[start : start + CHECK_AT_ONCE]
            held = await self.work.in_thread(
                doors.still_good, frozenset(screen.leave for screen in some)
            )
            for screen in some:
                screen.checked_at = now
                if screen.leave not in held:
                    screen.say_goodbye("gone")

    async def _moved(self) -> bool:
        """Whether a set has changed since the last look, by whichever process: one row is read."""
        before, self.moves = self.moves, await self.work.in_thread(moves.counted)
        if self.moves == before:
            return False
        facts.forget()
        return True

    def _tell_presence(self) -> None:
        for meeting in list(self.rooms):
            bus.tell_presence(meeting, presence.here(meeting))


def _heads(meetings: tuple[UUID, ...]) -> dict[UUID, int]:
    with tenancy.on(Errand.SCREENS):
        return log.heads(meetings)


def _viewers(screens: tuple[Screen, ...]) -> frozenset[str]:
    return frozenset(screen.viewer for screen in screens)


def _on_postgresql() -> bool:
    return connection.vendor == "postgresql"


hub = Hub()


def startup() -> None:
    """Called by the process as it starts, in its event loop."""
    hub.start()


async def shutdown() -> None:
    """Called by the process before it stops. May be called more than once."""
    await hub.stop()
