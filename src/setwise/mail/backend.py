"""Django's way to send mail, led into the outbox, so that libraries use it as well."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from setwise.mail.usecases import post

FROM_LIBRARY = "library"


class ShortLived(EmailMessage):
    """A message that is of no use after a while, as a code to sign in with: then it is not sent."""

    useful_for: timedelta


class Outbox(BaseEmailBackend):
    """Posts what it is given, to each address apart, so that nobody reads who else got it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Into the outbox, in the caller's transaction. Returns how many messages."""
        now = timezone.now()
        for message in email_messages:
            if message.attachments:
                raise ValueError("the outbox holds no attachments")
            for to in dict.fromkeys(message.recipients()):
                # What a library mails on its own, somebody waits for: a code, a link.
                post(
                    to=to,
                    subject=str(message.subject),
                    text=str(message.body),
                    html=_html(getattr(message, "alternatives", ())),
                    kind=FROM_LIBRARY,
                    at=now,
                    urgent=True,
                    expires_at=now + message.useful_for
                    if isinstance(message, ShortLived)
                    else None,
                )
        return len(email_messages)


def _html(alternatives: Iterable[tuple[object, object]]) -> str:
    return next((str(content) for content, kind in alternatives if kind == "text/html"), "")
