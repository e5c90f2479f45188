"""The live screens: a raw ASGI application beside Django in the same process."""

from setwise.room.live.app import app
from setwise.room.live.hub import shutdown, startup

__all__ = ["app", "shutdown", "startup"]
