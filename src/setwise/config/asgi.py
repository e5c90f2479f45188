"""The one process: live streams and their commands as raw ASGI, pages as WSGI (docs/adr/0001)."""

import re

from django.conf import settings

from setwise.config import health, live
from setwise.config.edge import Application, BodyLimit, Message, Receive, Scope, Send, replay
from setwise.config.headers import encoded_headers, new_nonce
from setwise.config.personas import persona_scope
from setwise.config.threads import Threads
from setwise.config.wsgi import application as pages

FILES = re.compile(r"/library/[0-9a-f-]{36}/upload$")
"""Where a file of the library is handed in; in the demonstration a tab's name stands before it."""
AROUND_A_FILE = 50_000
"""What a form says besides its file."""
FILE_SECONDS = 90
"""How long a file may be on its way over a slow network: as long as its page says that it goes on."""


class Router:
    """Sends each request to the streams or to the pages, and a watchman to the health address."""

    def __init__(self, streams: Application, everything_else: Application, *, demo: bool) -> None:
        self.health = health.Health()
        self.streams = streams
        self.everything_else = everything_else
        self.demo = demo

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or follow the process from its start to its end."""
        if scope["type"] == "lifespan":
            await follow_the_process(receive, send)
        elif scope["type"] == "http" and scope["path"] == health.PATH:
            await self.health(scope, receive, send)
        elif scope["type"] == "http":
            # Pages get the scope as it came: their persona is found on the WSGI side.
            named = persona_scope(dict(scope)) if self.demo else scope
            if named["path"].startswith(live.PATH):
                await self.streams(named, receive, with_headers(send))
            else:
                await self.everything_else(scope, receive, send)


class Commands:
    """Lets the live room answer what its screens press, and the pages all else.

    It stands within the edge, so that a body is whole and not too large.
    """

    def __init__(self, everything_else: Application, *, demo: bool) -> None:
        self.everything_else = everything_else
        self.demo = demo

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        if scope["method"] == "POST" and scope["path"].endswith(live.COMMANDS):
            body = (await receive()).get("body", b"")
            named = persona_scope(dict(scope)) if self.demo else scope
            if await live.command(named, body, with_headers(send)):
                return
            receive = replay(body, receive)
        await self.everything_else(scope, receive, send)


def with_headers(send: Send) -> Send:
    """Gives an answer that was made below Django the headers that a page has, unless it has them."""

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            has = {name.lower() for name, _ in message["headers"]}
            more = [each for each in encoded_headers(new_nonce()) if each[0] not in has]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return sent


async def follow_the_process(receive: Receive, send: Send) -> None:
    """Start the live hub before the first request and stop it after the last."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await live.startup()
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            await live.shutdown()
            await send({"type": "lifespan.shutdown.complete"})
            return


def build() -> Router:
    """The ASGI application of this installation."""
    threads = Threads(pages, threads=settings.PAGE_THREADS)
    inner = Commands(threads, demo=settings.DEMO)
    limited = BodyLimit(
        inner,
        limit=settings.BODY_LIMIT,
        seconds=settings.BODY_SECONDS,
        files=FILES,
        file_limit=settings.UPLOAD_LIMIT + AROUND_A_FILE,
        file_seconds=FILE_SECONDS,
    )
    return Router(live.stream, limited, demo=settings.DEMO)


application = build()
