"""The door to the live screens (`setwise.room.live`).

That package is imported at the last moment: its models want Django to be set up, and the server
knows this door before that.
"""

from setwise.config.edge import Receive, Scope, Send

PATH = "/live/"
COMMANDS = ("/act", "/question")
"""What an address ends with that a screen may send something to."""


async def startup() -> None:
    """Begin to listen for what happens in meetings."""
    from setwise.room import live

    live.startup()


async def shutdown() -> None:
    """Close every stream; browsers come back by themselves. It may be asked more than once."""
    from setwise.room import live

    await live.shutdown()


async def stream(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request below /live/."""
    from setwise.room import live

    await live.app(scope, receive, send)


async def command(scope: Scope, body: bytes, send: Send) -> bool:
    """Answer a screen's command; False, and nothing sent, if the pages should."""
    from setwise.room.live import presses

    return await presses.command(scope, body, send)
