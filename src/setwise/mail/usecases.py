"""What can be done with mail: post it, try it again, put it away.

A mail never holds a word of what was written in a set.
"""

from collections.abc import Sequence
from datetime import datetime
from email.utils import parseaddr
from uuid import UUID, uuid4

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from setwise.mail.access import FailedMail
from setwise.mail.calendars import Part, written
from setwise.mail.models import Mail, Trouble


class NoAddress(ValueError):
    """This is no address that mail can go to. Does not repeat it."""


def post(
    *,
    to: str,
    subject: str,
    text: str,
    kind: str,
    at: datetime,
    html: str = "",
    organisation: UUID | None = None,
    urgent: bool = False,
    expires_at: datetime | None = None,
    calendar: Sequence[Part] = (),
) -> UUID:
    """Put a mail into the outbox: one row, in the caller's own transaction.

    It leaves if that transaction does. `urgent` is for mail that somebody is waiting for at this
    moment: it goes first. After `expires_at` it is not sent any more. `calendar` is what goes into a
    calendar with it, one event each. Raises NoAddress.
    """
    mail = Mail(
        organisation=organisation,
        kind=kind,
        to=address(to),
        # One line, whatever it was made from: a second one would be a header.
        subject=" ".join(subject.split())[:250],
        text=text,
        html=html,
        calendar=written(calendar),
        message_id=f"<{uuid4().hex}@{_domain()}>",
        urgent=urgent,
        posted_at=at,
        due_at=at,
        expires_at=expires_at,
    )
    mail.save(force_insert=True)
    return mail.pk


def again(*, failed: FailedMail, at: datetime) -> bool:
    """Begin anew to send a mail that was given up. False if that is of no use any more."""
    mails = Mail.objects.filter(pk=failed.mail, gave_up_at__isnull=False)
    alive = mails.exclude(expires_at__lte=at)
    return bool(
        alive.update(gave_up_at=None, due_at=at, tries=0, trouble=Trouble.NONE.value, answer=0)
    )


def put_away(*, failed: FailedMail) -> bool:
    """Forget a mail that was given up, with what it said. False if it is gone already."""
    deleted, _ = Mail.objects.filter(pk=failed.mail, gave_up_at__isnull=False).delete()
    return bool(deleted)


def address(written: str) -> str:
    """The address as mail servers take it. Raises NoAddress."""
    try:
        validate_email(written)
        local, _, domain = written.rpartition("@")
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except (ValidationError, UnicodeError):
        raise NoAddress from None


def _domain() -> str:
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "setwise.invalid"
