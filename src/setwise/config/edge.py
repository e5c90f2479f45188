"""The outermost wall for requests with a body: too large or too slow ends here.

A body is taken in whole before a page begins, so that a slow sender holds a few kilobytes of
memory and never one of the few threads that answer pages.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from setwise.config.headers import new_nonce, page_headers
from setwise.config.plain import plain_page

# How long, and for how many times the limit, a refused sender may go on.
LINGER_SECONDS = 5
LINGER_TIMES = 20
MEGABYTE = 1_000_000

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class TooLarge(Exception):
    """The body is longer than we take."""


class Gone(Exception):
    """The sender went away in the middle of the body."""


class BodyLimit:
    """ASGI: hands the request on with its whole body, or answers 413 or 408 itself."""

    def __init__(
        self,
        application: Application,
        *,
        limit: int,
        seconds: float,
        files: re.Pattern[str] | None = None,
        file_limit: int = 0,
        file_seconds: float = 0,
    ) -> None:
        """`files` are the addresses at which a body may be as long as `file_limit`, and as long on its way."""
        self.application = application
        self.limit = limit
        self.seconds = seconds
        self.files = files
        self.file_limit = file_limit
        self.file_seconds = max(seconds, file_seconds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        limit = self.limit_of(scope)
        seconds = self.file_seconds if limit > self.limit else self.seconds
        try:
            if declared_length(scope) > limit:
                raise TooLarge
            async with asyncio.timeout(seconds):
                body = await whole_body(receive, limit)
        except TooLarge:
            words = file_too_large(self.file_limit) if limit > self.limit else too_large()
            await refuse(send, 413, *words, back=back(scope), after=self.linger(receive))
        except TimeoutError:
            await refuse(send, 408, *too_slow(), back=back(scope))
        except Gone:
            return
        else:
            await self.application(scope, replay(body, receive), send)

    def limit_of(self, scope: Scope) -> int:
        """How long a body may be at this address."""
        if self.files and scope["method"] == "POST" and self.files.search(scope["path"]):
            return max(self.limit, self.file_limit)
        return self.limit

    async def linger(self, receive: Receive) -> None:
        """Let a sender who was refused go on for a while, and drop what comes.

        Many clients read no answer before they have sent everything: to them, closing at once looks
        like a broken network.
        """
        with suppress(TooLarge, TimeoutError, Gone):
            async with asyncio.timeout(LINGER_SECONDS):
                await drop_body(receive, LINGER_TIMES * self.limit)


def declared_length(scope: Scope) -> int:
    """What the Content-Length header says; 0 when it says nothing."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0


async def whole_body(receive: Receive, limit: int) -> bytes:
    """The body, as long as it stays within the limit."""
    parts, length, more = [], 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        part = message.get("body", b"")
        length += len(part)
        if length > limit:
            raise TooLarge
        parts.append(part)
        more = message.get("more_body", False)
    return b"".join(parts)


async def drop_body(receive: Receive, limit: int) -> None:
    """Take in what is left of the body and keep none of it."""
    length, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        length += len(message.get("body", b""))
        if length > limit:
            raise TooLarge
        more = message.get("more_body", False)


def replay(body: bytes, receive: Receive) -> Receive:
    """A receive that gives the body once, and then what really comes (the end)."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def refuse(
    send: Send,
    status: int,
    title: str,
    *paragraphs: str,
    back: str = "",
    after: Awaitable[None] | None = None,
) -> None:
    """A short page in plain words; the connection is free again when `after` is done."""
    nonce = new_nonce()
    page = plain_page(title, *paragraphs, nonce=nonce, back=back).encode()
    headers = page_headers(nonce) | {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(page)),
    }
    encoded = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    await send({"type": "http.response.body", "body": page, "more_body": True})
    if after is not None:
        await after
    await send({"type": "http.response.body", "body": b""})


def back(scope: Scope) -> str:
    """Where the form stands that was sent: at its own address. A path of this server, and nothing else."""
    path = quote(scope["path"])
    return path if scope["method"] == "POST" and not path.startswith("//") else ""


def file_too_large(limit: int) -> tuple[str, str]:
    """The words for a file that is too long."""
    return (
        _("The file is too large"),
        ngettext(
            "It can have up to {n} megabyte. Nothing was saved. Make a smaller file of it and send that.",
            "It can have up to {n} megabytes. Nothing was saved. Make a smaller file of it and send that.",
            limit // MEGABYTE,
        ).format(n=limit // MEGABYTE),
    )


def too_large() -> tuple[str, str]:
    """The words for a body that is too long."""
    return (
        _("That is too much to send at once"),
        _("Nothing was saved. Make it shorter and send it again."),
    )


def too_slow() -> tuple[str, str]:
    """The words for a body that does not arrive."""
    return (
        _("That took too long to arrive"),
        _("Nothing was saved. Check your connection and send it again."),
    )
