"""The line to the mail server: opened for the first mail, kept for the next ones.

The server's sentences are not kept, only their numbers: a filter may quote the mail in them.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple, Protocol

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from setwise.mail.letters import letter
from setwise.mail.models import Mail, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator

MAILS_PER_LINE = 50
"""Many servers end a line after a hundred."""
CLOSING = 421


class Outcome(NamedTuple):
    """How it went. No trouble: the server has taken the mail."""

    trouble: Trouble = Trouble.NONE
    answer: int = 0


TAKEN = Outcome()


class Carrier(Protocol):
    """What takes mail away."""

    def ready(self) -> Outcome:
        """Get ready for a mail; the trouble, if there is any."""

    def carry(self, mail: Mail) -> Outcome:
        """Take this mail away."""

    def close(self) -> None:
        """Nothing more for now."""


class Kept:
    """Demonstration: nothing leaves this machine; the mail is read on a page."""

    def ready(self) -> Outcome:
        """Always."""
        return TAKEN

    def carry(self, mail: Mail) -> Outcome:
        """It stays where it is."""
        return TAKEN

    def close(self) -> None:
        """There is nothing to close."""


class Line:
    """A line to the server that the settings name."""

    def __init__(self) -> None:
        self._client: smtplib.SMTP | None = None
        self._carried = 0

    def ready(self) -> Outcome:
        """Open the line if it is not open, or has carried enough."""
        if self._carried >= MAILS_PER_LINE:
            self.close()
        try:
            self._client = self._client or _open()
        except smtplib.SMTPResponseException as refused:
            return Outcome(Trouble.NO_LINE, refused.smtp_code)
        except (smtplib.SMTPException, OSError):
            return Outcome(Trouble.NO_LINE)
        return TAKEN

    def carry(self, mail: Mail) -> Outcome:
        """Hand one mail over, within the time there is for one; a line that broke is closed."""
        assert self._client is not None, "ready() comes first"
        self._carried += 1
        outcome = _hand_over(self._client, mail)
        if outcome.trouble is Trouble.NO_LINE:
            self._hang_up()
        return outcome

    def close(self) -> None:
        """Say goodbye, if anybody listens."""
        if self._client is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._client.quit()
        self._hang_up()

    def _hang_up(self) -> None:
        """Without a word: a server that did not answer would not answer to a goodbye."""
        if self._client is not None:
            self._client.close()
        self._client, self._carried = None, 0


def carrier() -> Carrier:
    """What takes mail away in this installation. Raises ImproperlyConfigured."""
    if settings.MAIL_IS_KEPT:
        return Kept()
    if not settings.SMTP_HOST:
        raise ImproperlyConfigured(
            "SETWISE_SMTP_HOST is not set. Name the mail server that takes your mail, such as "
            "smtp.example."
        )
    if not settings.DEFAULT_FROM_EMAIL:
        raise ImproperlyConfigured(
            "SETWISE_MAIL_FROM is not set. Name the address that your mail comes from, such as "
            "Setwise <setwise@trust.example>."
        )
    return Line()


def longest() -> float:
    """Seconds after which a mail that is being handed over is taken back."""
    return 3.0 * settings.SMTP_TIMEOUT


def _open() -> smtplib.SMTP:
    host, port, patience = settings.SMTP_HOST, settings.SMTP_PORT, settings.SMTP_TIMEOUT
    if settings.SMTP_TLS == "tls":
        safe = ssl.create_default_context()
        client: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=patience, context=safe)
    else:
        client = smtplib.SMTP(host, port, timeout=patience)
    try:
        _come_in(client)
    except BaseException:
        client.close()
        raise
    return client


def _come_in(client: smtplib.SMTP) -> None:
    if settings.SMTP_TLS == "starttls":
        client.starttls(context=ssl.create_default_context())
    if settings.SMTP_USER:
        client.login(settings.SMTP_USER, settings.SMTP_PASSWORD)


def _hand_over(client: smtplib.SMTP, mail: Mail) -> Outcome:
    try:
        with _no_longer_than(longest(), client):
            client.send_message(letter(mail), to_addrs=[mail.to])
    except smtplib.SMTPRecipientsRefused as refused:
        return _answered(refused.recipients[mail.to][0])
    except smtplib.SMTPSenderRefused as refused:
        # A matter of the settings, whatever its number: to give up the mail would not mend them.
        return Outcome(Trouble.NO_LINE, refused.smtp_code)
    except smtplib.SMTPDataError as refused:
        return _answered(refused.smtp_code)
    except (smtplib.SMTPException, OSError):
        return Outcome(Trouble.NO_LINE)
    return TAKEN


def _answered(code: int) -> Outcome:
    if code == CLOSING:
        return Outcome(Trouble.NO_LINE, code)
    return Outcome(Trouble.REFUSED if code >= 500 else Trouble.LATER, code)


@contextmanager
def _no_longer_than(seconds: float, client: smtplib.SMTP) -> Iterator[None]:
    """Cut the line when the time is up: its own time-out begins anew with every byte."""

    def cut() -> None:
        if client.sock is not None:
            with suppress(OSError):
                client.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
