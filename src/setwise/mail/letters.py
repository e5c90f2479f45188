"""A mail of the outbox as a message for a mail server."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from django.conf import settings

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
    return message
