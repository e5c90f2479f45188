"""Looks every second what is to be done, and asks for it. It does nothing by itself."""

from datetime import datetime

from django.db import transaction

from setwise.mail import jobs, pushes, sending, tasks
from setwise.mail.models import Turn


def look(at: datetime) -> None:
    """Ask for what is due: mail and messages to be sent, jobs whose turn has come."""
    if sending.waiting(at):
        tasks.ask_to_send()
    if pushes.waiting(at):
        tasks.ask_to_push()
    later = set(Turn.objects.filter(due_at__gt=at).values_list("job", flat=True))
    for job in jobs.registered():
        if job.name not in later:
            take_turn(job, at)


@transaction.atomic
def take_turn(job: jobs.Job, at: datetime) -> bool:
    """Ask for the job, if no other worker has just done so."""
    after = at + job.every
    _, new = Turn.objects.get_or_create(job=job.name, defaults={"due_at": after})
    mine = new or Turn.objects.filter(job=job.name, due_at__lte=at).update(due_at=after)
    if mine:
        tasks.do.enqueue(job=job.name)
    return bool(mine)
