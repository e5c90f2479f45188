"""A mail of the outbox as a message for a mail server."""

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from django.conf import settings

from setwise.mail.calendars import Part, read
from setwise.mail.models import Mail


def letter(mail: Mail) -> EmailMessage:
    """The whole message. Said twice it is the same, its Message-ID included.

    The policy refuses a line break in a header, so no header can be made from a value.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = settings.DEFAULT_FROM_EMAIL
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.posted_at)
    message["Message-ID"] = mail.message_id
    # Nobody's "out of office" needs to answer a machine.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    # Not every server on the way takes eight bits.
    message.set_content(mail.text, cte="quoted-printable")
    if mail.html:
        message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    _put_in_calendars(message, read(mail.calendar))
    return message


def _put_in_calendars(message: EmailMessage, parts: Sequence[Part]) -> None:
    """One event stands beside the text, where programs look for an invitation; more come along as
    files, each an invitation of its own (docs/adr/0016).
    """
    if len(parts) == 1:
        message.add_alternative(parts[0].text, **_said(parts[0]))
        return
    for number, part in enumerate(parts, start=1):
        message.add_attachment(part.text, **_said(part), filename=f"{number}.ics")


def _said(part: Part) -> dict[str, Any]:
    # The method stands in the header as well (RFC 6047, 2.4): programs decide by it.
    return {
        "subtype": "calendar",
        "params": {"method": part.method},
        "cte": "quoted-printable",
    }
