"""The raw ASGI application below /live/: streams, long polls, nothing else.

    /live/<meeting>/stream      server-sent events, one board in each message
    /live/<meeting>/poll?seq=n  the board once there is something after n, within 25 s
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
from setwise.room.live.screen import Screen

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BEAT = 15.0
POLL = 25.0
CHECK_AGAIN = 20.0
"""Seconds between two checks that a screen may still follow."""
PADDING = b":" + b" " * 2048 + b"\n\n"
"""Some proxies hold back the first two kilobytes."""
RETRY = b"retry: 2000\n\n"
BEAT_MESSAGE = b"event: beat\ndata: 1\n\n"
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
    pass_ = await hub.run(doors.enter, dict(scope), meeting)
    if pass_ is None:
        await _answer(send, 404)
        return
    screen = Screen(pass_.meeting, pass_.viewer, pass_.person)
    if kind == "stream":
        await _stream(screen, pass_, receive, send)
    else:
        await _poll(screen, _asked_seq(scope), receive, send)


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


def _asked_seq(scope: Scope) -> int:
    for part in scope["query_string"].decode("ascii", "replace").split("&"):
        name, _, value = part.partition("=")
        if name == "seq" and value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
    return -1


async def _answer(send: Send, status: int, body: bytes = b"") -> None:
    await send({"type": "http.response.start", "status": status, "headers": JSON_HEADERS})
    await send({"type": "http.response.body", "body": body})


async def _stream(screen: Screen, pass_: doors.Pass, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
    await _more(send, PADDING + RETRY + BEAT_MESSAGE)
    gone = _watch_for_the_end(screen, receive)
    room = hub.join(screen)
    hub.first(room, screen)
    try:
        await _follow(screen, pass_, gone, send)
    except OSError:
        pass
    finally:
        gone.cancel()
        hub.leave(screen)


async def _follow(
    screen: Screen, pass_: doors.Pass, gone: asyncio.Future[None], send: Send
) -> None:
    clock = asyncio.get_running_loop().time
    check_at = clock() + CHECK_AGAIN
    while not gone.done():
        board = await screen.next(min(BEAT, max(0.0, check_at - clock())))
        if gone.done():
            return
        if screen.ended or hub.closing:
            await _end(send, screen.ended or "bye")
            return
        if clock() >= check_at:
            check_at = clock() + CHECK_AGAIN
            if not await hub.run(doors.still, pass_):
                await _end(send, "gone")
                return
        await _more(send, BEAT_MESSAGE if board is None else _message(screen.seq, board))


def _message(seq: int, board: bytes) -> bytes:
    return b"event: board\nid: %d\ndata: %s\n\n" % (seq, board)


async def _more(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def _end(send: Send, why: str) -> None:
    message = f"event: {why}\ndata: 1\n\n".encode()
    await send({"type": "http.response.body", "body": message, "more_body": False})


def _watch_for_the_end(screen: Screen, receive: Receive) -> asyncio.Future[None]:
    """Done when the connection is; wakes whoever waits for the screen's next board."""
    gone = asyncio.ensure_future(_disconnected(receive))
    gone.add_done_callback(lambda _: screen.wake())
    return gone


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _poll(screen: Screen, seq: int, receive: Receive, send: Send) -> None:
    gone = _watch_for_the_end(screen, receive)
    room = hub.join(screen)
    hub.first(room, screen)
    try:
        board = await _newer(screen, seq, gone)
    finally:
        gone.cancel()
        hub.leave(screen)
    if screen.ended == "gone":
        await _answer(send, 404)
    elif board is None:
        await _answer(send, 204)
    else:
        await _answer(send, 200, board)


async def _newer(screen: Screen, seq: int, gone: asyncio.Future[None]) -> bytes | None:
    """The first board after `seq`; None when nothing comes in time."""
    loop = asyncio.get_running_loop()
    until = loop.time() + POLL
    while (left := until - loop.time()) > 0 and not screen.ended and not hub.closing:
        if gone.done():
            return None
        board = await screen.next(min(left, BEAT))
        if board is not None and screen.seq > seq:
            return board
    return None
