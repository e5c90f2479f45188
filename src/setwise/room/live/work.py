"""Where a command and a board ask the database: here, or in a thread.

SQLite answers within this process, in less time than a thread takes to wake, and to hand a command
there and its answer back cost more than the command. So it is asked here, in the event loop, as
long as nobody has to wait: if another writer is at work, the thread waits instead. PostgreSQL
is another machine's, so it is always the thread that asks.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from django.conf import settings
from django.core.exceptions import SynchronousOnlyOperation
from django.db import OperationalError, close_old_connections, connection
from django.db.backends.signals import connection_created

from setwise.people.languages import whose
from setwise.store import tenancy, turnstile

T = TypeVar("T")


class Work:
    """The work of one event loop."""

    def __init__(self) -> None:
        self.boards = ThreadPoolExecutor(1, thread_name_prefix="boards")
        self.commands = ThreadPoolExecutor(settings.PAGE_THREADS, thread_name_prefix="commands")
        self.here = False
        """Whether it is done here."""
        self._thread = 0

    def begin(self) -> None:
        """Call in the thread of the event loop."""
        self._thread = threading.get_ident()
        self.here = connection.vendor == "sqlite"
        connection_created.connect(self._impatient)

    def is_here(self) -> bool:
        """Whether this is the thread of the event loop."""
        return threading.get_ident() == self._thread

    def _impatient(self, connection: Any, **_: Any) -> None:
        """In the event loop no statement waits for another writer: it fails at once."""
        if self.here and self.is_here():
            connection.connection.execute("PRAGMA busy_timeout = 0")

    async def command(self, work: Callable[..., T], *args: object) -> T:
        """Do what somebody pressed."""
        return await self._at_hand(self.commands, work, *args)

    async def at_hand(self, work: Callable[..., T], *args: object) -> T:
        """Do what a screen waits for: a board, or to be let in."""
        return await self._at_hand(self.boards, work, *args)

    async def remembered(self, work: Callable[..., T], *args: object) -> T:
        """Do what most often asks no database at all, so that it is done here wherever that is.

        If it does ask, Django refuses, and a thread begins anew.
        """
        if not self.here:
            with suppress(SynchronousOnlyOperation):
                tenancy.begin()
                with whose.together():
                    return work(*args)
        return await self.at_hand(work, *args)

    async def _at_hand(self, pool: ThreadPoolExecutor, work: Callable[..., T], *args: object) -> T:
        """Here, unless it would have to wait."""
        if self.here:
            try:
                with _nothing_awaited(), turnstile.in_a_hurry():
                    return afresh(work, *args)
            except (turnstile.Taken, OperationalError):
                pass  # nothing of it is done, and a thread can wait
        return await _in(pool, work, *args)

    async def in_thread(self, work: Callable[..., T], *args: object) -> T:
        """Do something that can wait, or has to."""
        return await _in(self.boards, work, *args)


async def _in(pool: ThreadPoolExecutor, work: Callable[..., T], *args: object) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, afresh, work, *args)


def afresh(work: Callable[..., T], *args: object) -> T:
    """Run for nobody as yet, with a database connection that is still good."""
    tenancy.begin()
    close_old_connections()
    with whose.together():
        return work(*args)


@contextmanager
def _nothing_awaited() -> Iterator[None]:
    """Within the block no event loop runs in this thread, as far as Django can tell.

    Django refuses to ask a database where one runs, for whoever asks by mistake would hold up
    everything. Here it is meant, and measured (docs/reference/performance.md).
    """
    loop = asyncio.get_running_loop()
    asyncio._set_running_loop(None)
    try:
        yield
    finally:
        asyncio._set_running_loop(loop)
