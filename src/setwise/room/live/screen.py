"""One open live screen. It has a slot, not a queue: the newest board wins."""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

from setwise.room.live.doors import Pass
from setwise.room.pieces import Parts
from setwise.room.veil import covered

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_as_json = json.JSONEncoder(ensure_ascii=False).encode
BEAT_MESSAGE = b"event: beat\ndata: 1\n\n"


class Screen(ABC):
    """A phone, a laptop or a wall that follows a meeting."""

    __slots__ = ("checked_at", "ended", "leave", "mark", "seq", "veiled")

    def __init__(self, leave: Pass, now: float) -> None:
        self.leave = leave
        self.seq = -1
        self.mark = 0
        self.checked_at = now
        """When it was last made sure that it may follow, on the loop's clock."""
        self.ended = ""
        self.veiled = leave.veiled

    @property
    def viewer(self) -> str:
        """As whom it sees the meeting: the person, or the person's covered board."""
        return covered(self.leave.viewer) if self.veiled else self.leave.viewer

    def show(self, seq: int, board: Parts, mark: int = 0) -> None:
        """Bring this board to the screen, unless it has a newer one.

        Boards with the same number are made from the same log; if their `mark`, too, is the same,
        they are from the same presence and names, and so they are the same.
        """
        if seq >= self.seq and not self.ended:
            self.seq = seq
            self.mark = 2 * mark + self.veiled
            self._bring(board)

    def say_goodbye(self, why: str = "bye") -> None:
        """End with a word why: `bye` (come back) or `gone` (do not)."""
        if not self.ended:
            self.ended = why
            self._end()

    @abstractmethod
    def beat(self, now: float, every: float) -> None:
        """Show that the line is alive, if nothing else has for so many seconds."""

    @abstractmethod
    def _bring(self, board: Parts) -> None:
        """Have this board reach the screen."""

    @abstractmethod
    def _end(self) -> None:
        """Have the word why reach it, and nothing after."""


class StreamScreen(Screen):
    """A screen to which boards are pushed. Nothing waits for it while there is nothing to say.

    It remembers what it sent only as numbers: a screen that waits costs next to nothing.
    """

    __slots__ = ("_board", "_had", "_last", "_send", "_sending")

    def __init__(self, leave: Pass, now: float, send: Send) -> None:
        super().__init__(leave, now)
        self._send = send
        self._board: Parts | None = None
        self._had: tuple[int, ...] = ()
        self._last = now
        self._sending: asyncio.Task[None] | None = None

    def beat(self, now: float, every: float) -> None:
        if now - self._last >= every and self._sending is None:
            self._last = now
            self._sending = asyncio.ensure_future(self._deliver(BEAT_MESSAGE))

    def _bring(self, board: Parts) -> None:
        self._board = board
        self._wake()

    def _end(self) -> None:
        self._wake()

    def _wake(self) -> None:
        if self._sending is None:
            self._sending = asyncio.ensure_future(self._deliver())

    async def _deliver(self, first: bytes = b"") -> None:
        """Send what is in the slot until it is empty; a slow line misses boards, not the last."""
        try:
            if first:
                await self._more(first)
            while self._board is not None:
                board, self._board = self._board, None
                had, self._had = self._had, tuple(map(hash, board))
                await self._more(message(self.seq, board, had))
            if self.ended:
                last = f"event: {self.ended}\ndata: 1\n\n".encode()
                await self._send({"type": "http.response.body", "body": last, "more_body": False})
        except OSError:
            self._board = None  # the connection is gone; its request ends by itself
        finally:
            self._last = asyncio.get_running_loop().time()
            self._sending = None

    async def _more(self, body: bytes) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": True})


class PollScreen(Screen):
    """A screen that asks again and again: it is answered once.

    `after` and `had` are the number and the mark of the board that it has.
    """

    __slots__ = ("_after", "_first", "_had", "answer")

    def __init__(self, leave: Pass, now: float, after: int, had: int = -1) -> None:
        super().__init__(leave, now)
        self._after = after
        self._had = had
        self._first = True
        self.answer: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()

    def beat(self, now: float, every: float) -> None:
        """Whoever asks again needs no beat."""

    def _bring(self, board: Parts) -> None:
        # The first board is the present, which it may have, if nobody went away or came back since
        # it asked last. Any later one is news, even with the same number.
        other = self._had >= 0 and self._had != self.mark
        news = self.seq > self._after or other or not self._first
        self._first = False
        if news and not self.answer.done():
            told = {"seq": self.seq, "mark": self.mark, "parts": board}
            self.answer.set_result(json.dumps(told, ensure_ascii=False).encode())

    def _end(self) -> None:
        if not self.answer.done():
            self.answer.set_result(None)


def message(seq: int, board: Parts, had: tuple[int, ...] = ()) -> bytes:
    """A board as a server-sent event, its number being the event's id: a list of its parts, with
    0 for each that the screen has already. `had` are the hashes of the parts it was sent last.
    """
    changed: Sequence[str | int] = board
    if len(had) == len(board):
        changed = [0 if hash(part) == old else part for part, old in zip(board, had, strict=True)]
    parts = _as_json(changed)
    return f"event: board\nid: {seq}\ndata: {parts}\n\n".encode()
