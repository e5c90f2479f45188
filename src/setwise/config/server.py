"""Runs the process: uvicorn, told to close the live streams before it stops."""

import asyncio
import gc
import sys
from importlib import import_module
from types import FrameType
from uuid import UUID

import uvicorn
from django.urls import reverse

from setwise.config import live, proxies
from setwise.core import patterns

# uvicorn waits for open streams for ever unless told otherwise.
GRACE_SECONDS = 2
KEEP_ALIVE_SECONDS = 75
# The streams wait for whichever thread is busy: with Python's own 5 ms a board waits longer for
# its turn than it takes to make.
SWITCH_SECONDS = 0.0005
COLLECT_AT = (50_000, 20, 100)


class Server(uvicorn.Server):
    """A server that says goodbye to its streams at the first signal."""

    loop: asyncio.AbstractEventLoop | None = None
    farewell: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        """Start to answer."""
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)  # type: ignore[arg-type]

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """At a signal: first the streams, then uvicorn's own way out."""
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self.say_goodbye)
        super().handle_exit(sig, frame)

    def say_goodbye(self) -> None:
        """Ask the live hub to close its streams, once."""
        if self.farewell is None:
            self.farewell = asyncio.ensure_future(live.shutdown())


def config(*, host: str, port: int) -> uvicorn.Config:
    """How uvicorn is set: fast parts, no access log (addresses name meetings), no banner."""
    return uvicorn.Config(
        "setwise.config.asgi:application",
        host=host,
        port=port,
        loop="uvloop",
        http="httptools",
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        # A member's presses come minutes apart; a new connection for each would cost a ward's wifi.
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        # Only these may say, by X-Forwarded-Proto and -For, how a request reached them.
        forwarded_allow_ips=proxies.trusted(),
    )


def load() -> None:
    """Import every page, look up one address, and compile the patterns, before anyone asks.

    Django does so at the first request: half a second in which no room hears anything.
    """
    import_module("setwise.config.asgi")
    import_module("setwise.room.live.presses")
    reverse("room:room", args=[UUID(int=0)])
    patterns.compile_all()


def spare_the_collector() -> None:
    """Let the garbage collector look seldom, and never at what stays for good.

    A full collection stops every room at once, for longer than a board takes to arrive; what
    the rooms make holds no circles, so there is little to find.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT_AT)


def serve(*, host: str, port: int) -> None:
    """Serve until a signal ends it."""
    sys.setswitchinterval(SWITCH_SECONDS)
    load()  # Before the collector looks for the last time: all this stays for good.
    spare_the_collector()
    Server(config(host=host, port=port)).run()
