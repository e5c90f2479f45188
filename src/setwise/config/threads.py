"""Answers with the pages, on a few threads: one hop to the thread, one back.

a2wsgi's own middleware hops for the body, the head, each part and the end, and its thread waits for
the event loop each time; in a busy process that is most of a request. The edge has taken in the
whole body, and no page streams (docs/adr/0001), so nothing is lost by answering whole.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from io import BytesIO
from typing import Any, NamedTuple, cast
from wsgiref.types import WSGIApplication

from a2wsgi.wsgi import build_environ

from setwise.config.edge import Receive, Scope, Send


class Answered(NamedTuple):
    """A whole answer."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Threads:
    """ASGI: a WSGI application, for requests whose whole body is there."""

    def __init__(self, application: WSGIApplication, *, threads: int) -> None:
        self.application = application
        self.executor = ThreadPoolExecutor(threads, thread_name_prefix="pages")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        message = await receive()
        environ: Any = build_environ(cast(Any, scope), cast(Any, BytesIO(message.get("body", b""))))
        answered = await asyncio.get_running_loop().run_in_executor(
            self.executor, copy_context().run, answer, self.application, environ
        )
        status, headers, body = answered
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def answer(application: WSGIApplication, environ: dict[str, Any]) -> Answered:
    """What the application answers, taken in whole."""
    begun: list[tuple[int, list[tuple[bytes, bytes]]]] = []
    parts: list[bytes] = []

    def start(status: str, headers: Any, failed: Any = None) -> Callable[[bytes], object]:
        begun[:] = [(int(status.partition(" ")[0]), [_encoded(*header) for header in headers])]
        return parts.append

    given = application(environ, start)
    try:
        parts.extend(given)
    finally:
        getattr(given, "close", lambda: None)()
    return Answered(*begun[0], b"".join(parts))


def _encoded(name: str, value: str) -> tuple[bytes, bytes]:
    return name.strip().lower().encode("latin1"), value.strip().encode("latin1")
