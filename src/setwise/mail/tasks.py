"""What the worker is asked to do, as tasks of Django's. They carry no data but names.

An error ends here: the task library would write its message, which may hold anything, into a
table.
"""

import logging
from datetime import UTC, datetime

from django_tasks import task
from django_tasks.base import Task
from django_tasks_db.models import DBTaskResult

from setwise.mail import jobs, pushes, sending, smtp
from setwise.mail.models import Turn
from setwise.mail.stopping import stopping

logger = logging.getLogger(__name__)

MAIL = "mail"
HOUSE = "house"
PUSH = "push"
LONG = "long"
"""What takes seconds or minutes: areas have tasks of their own for it."""


def now() -> datetime:
    """The moment. Below this, it is an argument."""
    return datetime.now(UTC)


@task(queue_name=MAIL)
def send_due() -> None:
    """Send what is due."""
    try:
        sending.send_due(carrier=smtp.carrier(), clock=now, enough=stopping.is_set)
    except Exception as error:
        logger.error("The outbox was not emptied: %s", type(error).__name__)


@task(queue_name=PUSH)
def send_pushes() -> None:
    """Send the messages for devices that are due."""
    try:
        pushes.send_due(clock=now, enough=stopping.is_set)
    except Exception as error:
        logger.error("The messages for devices were not sent: %s", type(error).__name__)


@task(queue_name=HOUSE)
def do(job: str) -> None:
    """Do a job whose turn has come."""
    found = jobs.find(job)
    if found is None:
        logger.warning("Nobody here knows the job %s", job)
        return
    turn = Turn.objects.filter(job=job)
    turn.update(begun_at=now())
    try:
        found.do(now())
    except Exception as error:
        logger.error("The job %s failed: %s", job, type(error).__name__)
        turn.update(ended_at=now(), failed_at=now())
    else:
        turn.update(ended_at=now(), failed_at=None)


def ask_to_send() -> bool:
    """Have the outbox emptied. Once is enough: False if that has been asked already."""
    return _ask_once(send_due)


def ask_to_push() -> bool:
    """Have messages for devices sent. Once is enough here, too."""
    return _ask_once(send_pushes)


def _ask_once(what: Task[[], None]) -> bool:
    if DBTaskResult.objects.ready().filter(task_path=what.module_path).exists():
        return False
    what.enqueue()
    return True
