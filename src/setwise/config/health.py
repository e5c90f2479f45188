"""/health/: whether this process can do its work, for a proxy or a watchman. It tells nothing else.

It is answered before everything else, for any host name, from a thread of its own: pages that are
busy do not make a process look ill, and each database costs one small question a second at most.
"""

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus

from django.db import DatabaseError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.config.edge import Receive, Scope, Send
from setwise.config.headers import new_nonce, page_headers
from setwise.store import tenancy

PATH = "/health/"
WELL, ILL = b"ok\n", b"not ok\n"
REMEMBERED_SECONDS = 1.0
PATIENCE_SECONDS = 3.0

logger = logging.getLogger(__name__)


class Health:
    """ASGI: 200 or 503, and a word."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "health")
        self._asked: asyncio.Future[bool] | None = None
        self._asked_at = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["method"] not in ("GET", "HEAD"):
            await _answer(send, HTTPStatus.METHOD_NOT_ALLOWED, b"", {"Allow": "GET, HEAD"})
        elif await self.well():
            await _answer(send, HTTPStatus.OK, WELL)
        else:
            await _answer(send, HTTPStatus.SERVICE_UNAVAILABLE, ILL)

    async def well(self) -> bool:
        """Whether both databases answer, as far as that was found out within the last second.

        A database that keeps silent counts as one that does not answer, and is not asked again
        before it has spoken.
        """
        asked = self._asked
        if asked is None or (
            asked.done() and time.monotonic() - self._asked_at > REMEMBERED_SECONDS
        ):
            loop = asyncio.get_running_loop()
            asked = self._asked = loop.run_in_executor(self._thread, databases_answer)
            self._asked_at = time.monotonic()
        done, _ = await asyncio.wait({asked}, timeout=PATIENCE_SECONDS)
        return bool(done) and asked.result()


def databases_answer() -> bool:
    """Whether every database answers; what stands in the way is in the log."""
    return all(_answers(alias) for alias in connections)


def _answers(alias: str) -> bool:
    connection = connections[alias]
    try:
        try:
            _ask(connection)
        except DatabaseError:
            # A database that was restarted has ended our line to it: a new one may stand.
            connection.close()
            _ask(connection)
    except Exception as error:
        logger.error("The database %s does not answer: %s", alias, type(error).__name__)
        connection.close()
        return False
    return True


def _ask(connection: BaseDatabaseWrapper) -> None:
    with tenancy.unbound(), connection.cursor() as cursor:
        cursor.execute("SELECT 1")


async def _answer(
    send: Send, status: HTTPStatus, body: bytes, more: dict[str, str] | None = None
) -> None:
    headers = page_headers(new_nonce()) | {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Length": str(len(body)),
        **(more or {}),
    }
    encoded = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": int(status), "headers": encoded})
    await send({"type": "http.response.body", "body": body})
