"""Many screens and people in one event loop: raw HTTP, because the client shares the cores."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from typing import cast

COOKIE = "__Host-setwise"
CSRF_COOKIE = "__Host-setwise-csrf"
TOKEN = "a" * 32
SEQ = re.compile(rb"event: board\nid: (\d+)\n")


class Screen(asyncio.Protocol):
    """A screen that follows a stream and notes when which board had wholly arrived."""

    def __init__(self, request: bytes, seen: Callable[[int, float], None]) -> None:
        self._request = request
        self._seen = seen
        self._waiting = b""
        self.boards = 0
        self.bytes = 0
        self.first = asyncio.get_running_loop().create_future()
        self.transport: asyncio.Transport | None = None
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self.bytes += len(data)
        self._waiting += data
        while (end := self._waiting.find(b"\n\n")) >= 0:
            message, self._waiting = self._waiting[: end + 2], self._waiting[end + 2 :]
            if found := SEQ.search(message):
                self.boards += 1
                if not self.first.done():
                    self.first.set_result(time.monotonic())
                self._seen(int(found[1]), time.monotonic())

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        if not self.first.done():
            self.first.set_exception(ConnectionError("closed before the first board"))


async def watch(
    port: int,
    meeting: str,
    cookie: str,
    seen: Callable[[int, float], None],
    last: int | None = None,
) -> Screen:
    """Open a screen; `last` is the number of the last board it had."""
    again = f"Last-Event-ID: {last}\r\n" if last is not None else ""
    request = (
        f"GET /live/{meeting}/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Cookie: {COOKIE}={cookie}\r\nAccept: text/event-stream\r\n{again}\r\n"
    ).encode()
    loop = asyncio.get_running_loop()
    _, screen = await loop.create_connection(lambda: Screen(request, seen), "127.0.0.1", port)
    return screen


class Poster:
    """A connection that sends one command after the other."""

    def __init__(self, port: int, meeting: str) -> None:
        self.port = port
        self.meeting = meeting
        self.lock = asyncio.Lock()
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def send(self, cookie: str, fields: dict[str, str]) -> tuple[int, int]:
        """Send a command. Returns the status and the number in the answer."""
        async with self.lock:
            if self.writer is None or self.writer.is_closing():
                self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
            assert self.reader is not None
            body = "&".join(f"{name}={value}" for name, value in fields.items()).encode()
            self.writer.write(self._head(cookie, len(body)) + body)
            return await _answer(self.reader)

    def _head(self, cookie: str, length: int) -> bytes:
        return (
            f"POST /meetings/{self.meeting}/act HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Cookie: {COOKIE}={cookie}; {CSRF_COOKIE}={TOKEN}\r\nX-CSRFToken: {TOKEN}\r\n"
            "X-Forwarded-Proto: https\r\nReferer: https://127.0.0.1/\r\n"
            "Origin: https://127.0.0.1\r\n"
            "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {length}\r\n\r\n"
        ).encode()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, int]:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head.split(b" ", 2)[1])
    found = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    body = await reader.readexactly(int(found[1]) if found else 0)
    number = re.search(rb'"number": (\d+)', body)
    return status, int(number[1]) if number else 0
