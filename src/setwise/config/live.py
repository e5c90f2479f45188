"""The door to the live screens (`setwise.room.live`).

That module offers `app(scope, receive, send)`, `startup()` and `shutdown()`; the latter two may be
functions or coroutines, and `shutdown` may be called more than once.
"""

import inspect
from typing import Any

from setwise.config.areas import module
from setwise.config.edge import Receive, Scope, Send, refuse

PATH = "/live/"


async def startup() -> None:
    """Begin to listen for what happens in meetings."""
    await call("startup")


async def shutdown() -> None:
    """Close every stream; browsers come back by themselves."""
    await call("shutdown")


async def stream(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request below /live/."""
    live = module("setwise.room.live")
    if live is None:
        await refuse(send, 404, "Page not found")
        return
    await live.app(scope, receive, send)


async def call(name: str) -> None:
    """Call a function of the live module, if it is there."""
    function: Any = getattr(module("setwise.room.live"), name, None)
    answer = function() if function else None
    if inspect.isawaitable(answer):
        await answer
