"""The raw ASGI application below /live/: streams, long polls, nothing else.

    /live/<meeting>/stream      server-sent events, one board in each message
    /live/<meeting>/poll?seq=n&mark=m
                                the board once it is another than that, within 25 s
    /live/wall/stream, /poll    the same for a paired wall

The same rule as the page's decides who may: the session, then the membership.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from uuid import UUID

from setwise.room.live import doors
from setwise.room.live.hub import hub
from setwise.room.live.screen import BEAT_MESSAGE, PollScreen, Send, StreamScreen

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

POLL = 25.0
PADDING = b":" + b" " * 2048 + b"\n\n"
"""Some proxies hold back the first two kilobytes."""
RETRY = b"retry: 2000\n\n"
STREAM_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store, no-transform"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
]
JSON_HEADERS = [
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request below /live/."""
    way = _way(scope["path"])
    if scope["method"] != "GET" or way is None:
        await _answer(send, 405 if way else 404)
        return
    meeting, kind = way
    leave = await hub.work.at_hand(doors.enter, scope, meeting)
    if leave is None:
        await _answer(send, 404)
        return
    if kind == "stream":
        await _stream(leave, receive, send)
    else:
        await _poll(PollScreen(leave, _now(), *_has(scope)), receive, send)


def _way(path: str) -> tuple[UUID | None, str] | None:
    """The meeting (None: the wall's own) and whether to stream or poll."""
    parts = path.strip("/").split("/")
    if len(parts) != 3 or parts[2] not in ("stream", "poll"):
        return None
    if parts[1] == "wall":
        return None, parts[2]
    try:
        return UUID(parts[1]), parts[2]
    except ValueError:
        return None


def _has(scope: Scope) -> tuple[int, int]:
    """The number and the mark of the board that somebody has; -1 for what is not told."""
    told = {"seq": -1, "mark": -1}
    for part in scope["query_string"].decode("ascii", "replace").split("&"):
        name, _, value = part.partition("=")
        if name in told and value.isascii() and value.isdigit() and len(value) < 11:
            told[name] = int(value)
    return told["seq"], told["mark"]


async def _answer(send: Send, status: int, body: bytes = b"") -> None:
    await send({"type": "http.response.start", "status": status, "headers": JSON_HEADERS})
    await send({"type": "http.response.body", "body": body})


async def _stream(leave: doors.Pass, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
    opening = PADDING + RETRY + BEAT_MESSAGE
    await send({"type": "http.response.body", "body": opening, "more_body": True})
    screen = StreamScreen(leave, _now(), send)
    hub.join(screen)
    try:
        await _disconnected(receive)
    finally:
        hub.leave(screen)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _poll(screen: PollScreen, receive: Receive, send: Send) -> None:
    gone = asyncio.ensure_future(_disconnected(receive))
    hub.join(screen)
    either: set[asyncio.Future[Any]] = {screen.answer, gone}
    try:
        await asyncio.wait(either, timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        hub.leave(screen)
    board = screen.answer.result() if screen.answer.done() else None
    if screen.ended == "gone":
        await _answer(send, 404)
    elif board is None:
        await _answer(send, 204)
    else:
        await _answer(send, 200, board)


def _now() -> float:
    return asyncio.get_running_loop().time()
