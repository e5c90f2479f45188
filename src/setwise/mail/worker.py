"""The worker: threads that do what is asked for in the task table (docs/adr/0010)."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import uuid4

from django.db import connections
from django_tasks_db.management.commands.db_worker import Worker

from setwise.mail import rounds, smtp, tasks
from setwise.mail.stopping import stopping
from setwise.store import tenancy

logger = logging.getLogger(__name__)

# So that a slow mail server holds up neither all other mail nor the house's jobs, and long work and
# messages for devices none of them.
QUEUES = (tasks.MAIL, tasks.MAIL, tasks.PUSH, tasks.HOUSE, tasks.LONG)
LOOK_SECONDS = 1.0
REST_SECONDS = 5.0
LEAVE_SECONDS = 8.0


@contextmanager
def at_work() -> Iterator[None]:
    """The worker is at work in this process, beside whatever the block does.

    Raises ImproperlyConfigured if mail could not be sent.
    """
    smtp.carrier()
    stopping.clear()
    workers = [a_worker(queue) for queue in QUEUES]
    loops: list[Callable[[], None]] = [_look, *(worker.run for worker in workers)]
    threads = [threading.Thread(target=_keep_going, args=[loop], daemon=True) for loop in loops]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stopping.set()
        for worker in workers:
            worker.running = False
        # Who is still speaking to a mail server then is left: the claim on that mail ends by itself.
        ends = time.monotonic() + LEAVE_SECONDS
        for thread in threads:
            thread.join(max(0.0, ends - time.monotonic()))


def a_worker(queue: str) -> Worker:
    """One of the threads: a worker of the task library, for one queue."""
    return Worker(
        queue_names=[queue],
        interval=LOOK_SECONDS,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=uuid4().hex,
        excluded_queue_names=[],
    )


def _look() -> None:
    while not stopping.wait(LOOK_SECONDS):
        rounds.look(tasks.now())


def _keep_going(loop: Callable[[], None]) -> None:
    """Go on after an error: a database that was restarted is there again a little later."""
    while not stopping.is_set():
        try:
            # Mail and jobs are for all organisations.
            with tenancy.on(tenancy.Errand.HOUSE):
                loop()
        except Exception as error:
            logger.error("The worker rests a moment: %s", type(error).__name__)
            stopping.wait(REST_SECONDS)
        finally:
            connections.close_all()
