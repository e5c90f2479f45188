"""One open live screen: a slot for the newest board, and what wakes its stream."""

from __future__ import annotations

import asyncio
from uuid import UUID


class Screen:
    """A phone, a laptop or a wall that follows a meeting."""

    __slots__ = ("_ready", "board", "ended", "meeting", "person", "seq", "viewer")

    def __init__(self, meeting: UUID, viewer: str, person: str | None) -> None:
        self.meeting = meeting
        self.viewer = viewer
        """Whose board it shows: a person's id, or the wall."""
        self.person = person
        self.seq = -1
        self.board: bytes | None = None
        self.ended: str | None = None
        self._ready = asyncio.Event()

    def show(self, seq: int, board: bytes) -> None:
        """Put a board in the slot, unless a newer one is there."""
        if seq >= self.seq:
            self.seq, self.board = seq, board
            self._ready.set()

    def say_goodbye(self, why: str = "bye") -> None:
        """End the stream with a word why: `bye` (come back) or `gone` (do not)."""
        self.ended = why
        self._ready.set()

    def wake(self) -> None:
        """Have whoever waits for the next board look up."""
        self._ready.set()

    async def next(self, within: float) -> bytes | None:
        """The next board, or None when none came within so many seconds."""
        try:
            await asyncio.wait_for(self._ready.wait(), within)
        except TimeoutError:
            return None
        self._ready.clear()
        board, self.board = self.board, None
        return board
