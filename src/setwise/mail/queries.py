"""Mail as plain data, for pages."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.design.words import LazySay
from setwise.mail.models import Mail, Trouble, Turn
from setwise.mail.wording import why


class Failed(NamedTuple):
    """A mail that was given up. `expired` says that to send it now would be of no use."""

    id: UUID
    kind: str
    to: str
    subject: str
    posted_at: datetime
    gave_up_at: datetime
    tries: int
    why: LazySay
    expired: bool


class Letter(NamedTuple):
    """A mail of the demonstration, where mail is kept and not sent."""

    id: UUID
    to: str
    subject: str
    text: str
    posted_at: datetime


class Round(NamedTuple):
    """How the last turn of a job went; `ended_at` is empty before its first end."""

    job: str
    due_at: datetime
    ended_at: datetime | None
    failed: bool


def failed_of(organisation: UUID) -> tuple[Failed, ...]:
    """What could not be sent for this organisation, newest first."""
    mails = Mail.objects.filter(organisation=organisation, gave_up_at__isnull=False)
    return tuple(_failed(mail) for mail in mails.order_by("-gave_up_at", "pk"))


def letters(limit: int = 50) -> tuple[Letter, ...]:
    """The newest mails of the demonstration."""
    newest = Mail.objects.order_by("-posted_at", "pk")[:limit]
    return tuple(
        Letter(mail.pk, mail.to, mail.subject, mail.text, mail.posted_at) for mail in newest
    )


def rounds() -> tuple[Round, ...]:
    """Every job that has come round at least once. None: no worker has ever been at work."""
    return tuple(
        Round(turn.job, turn.due_at, turn.ended_at, turn.failed_at is not None)
        for turn in Turn.objects.order_by("job")
    )


def _failed(mail: Mail) -> Failed:
    assert mail.gave_up_at is not None, "the query asks for these only"
    trouble = Trouble(mail.trouble)
    return Failed(
        id=mail.pk,
        kind=mail.kind,
        to=mail.to,
        subject=mail.subject,
        posted_at=mail.posted_at,
        gave_up_at=mail.gave_up_at,
        tries=mail.tries,
        why=why(trouble, mail.answer),
        expired=trouble is Trouble.TOO_LATE,
    )
