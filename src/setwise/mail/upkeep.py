"""The outbox's own jobs: what is of no use any more is given up, what is over is removed."""

from datetime import datetime, timedelta

from django.db.models import Q
from django_tasks_db.models import DBTaskResult

from setwise.mail.models import Mail, Trouble
from setwise.mail.sending import MOST_TRIES, free

KEPT = timedelta(days=7)
TASKS_KEPT = timedelta(days=1)


def give_up(at: datetime) -> None:
    """Give up what is too late, and what brought down its worker at every try."""
    late = Mail.objects.filter(free(at), expires_at__lte=at)
    late.update(gave_up_at=at, trouble=Trouble.TOO_LATE.value, text="", html="", calendar="")
    tried = Mail.objects.filter(free(at), tries__gte=MOST_TRIES)
    tried.update(gave_up_at=at, trouble=Trouble.NO_LINE.value)


def clear(at: datetime) -> None:
    """Remove mail a week after its end, and tasks after a day.

    Tasks of a worker that was killed stay marked as running; all of ours are begun anew by
    themselves, so nobody misses them.
    """
    Mail.objects.filter(Q(sent_at__lt=at - KEPT) | Q(gave_up_at__lt=at - KEPT)).delete()
    DBTaskResult.objects.filter(enqueued_at__lt=at - TASKS_KEPT).delete()
