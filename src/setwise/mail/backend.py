"""Django's way to send mail, led into the outbox, so that libraries use it as well."""

from collections.abc import Iterable, Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from setwise.mail.usecases import post

FROM_LIBRARY = "library"


class Outbox(BaseEmailBackend):
    """Posts what it is given, to each address apart, so that nobody reads who else got it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Into the outbox, in the caller's transaction. Returns how many messages."""
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
                    at=timezone.now(),
                    urgent=True,
                )
        return len(email_messages)


def _html(alternatives: Iterable[tuple[object, object]]) -> str:
    return next((str(content) for content, kind in alternatives if kind == "text/html"), "")
