"""A mail server of its own process, which does what the first word of an address says.

It prints its port, takes mail until its standard input ends, and adds a line to a file for each
mail that it takes.
"""

import argparse
import asyncio
import json
import ssl
import sys
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

PASSWORD = "open sesame"
AT_ADDRESS = {
    "refused": "550 5.1.1 Nobody of that name",
    "later": "451 4.7.1 Come back later",
    "closing": "421 4.3.2 Closing",
}


class Office:
    """Takes mail."""

    def __init__(self, taken: Path, seconds: float) -> None:
        self.taken = taken
        self.seconds = seconds

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """May this sender send?"""
        if address.startswith("stranger@"):
            return "553 5.7.1 Not from you"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """May this address get mail?"""
        word = address.partition("@")[0].partition("-")[0]
        if word == "slow":
            await asyncio.sleep(3600)
        if word not in AT_ADDRESS:
            envelope.rcpt_tos.append(address)
        return AT_ADDRESS.get(word, "250 OK")

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take the mail, and write it down before saying so."""
        to = envelope.rcpt_tos[0]
        if to.startswith("spam"):
            return "554 5.7.1 We do not like what it says"
        await asyncio.sleep(self.seconds)
        with self.taken.open("a", encoding="utf-8") as file:
            file.write(json.dumps(_written(to, envelope)) + "\n")
        return "250 Taken"


def _written(to: str, envelope: Envelope) -> dict[str, Any]:
    content = envelope.content
    assert isinstance(content, bytes)
    message = message_from_bytes(content, policy=policy.default)
    part = message.get_body(("plain",))
    html = message.get_body(("html",))
    return {
        "to": to,
        "headers": [(name, str(value)) for name, value in message.items()],
        "text": part.get_content() if part else "",
        "html": html.get_content() if html else "",
        "raw": content.decode("latin-1"),
    }


def let_in(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
) -> AuthResult:
    """Who knows the password is let in."""
    known = isinstance(data, LoginPassword) and data.password == PASSWORD.encode()
    return AuthResult(success=known, handled=False)


async def open_until_the_end(office: Office, certificate: str | None, ended: asyncio.Event) -> None:
    """Serve until somebody says that it is the end."""
    more = _guarded(certificate) if certificate else {}
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(office, hostname="office.example", **more), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()


def _guarded(certificate: str) -> dict[str, Any]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return {
        "tls_context": context,
        "require_starttls": True,
        "auth_required": True,
        "authenticator": let_in,
    }


async def main() -> None:
    """As the words of the command line say."""
    words = argparse.ArgumentParser()
    words.add_argument("taken", type=Path)
    words.add_argument("--seconds", type=float, default=0.0)
    words.add_argument("--certificate")
    asked = words.parse_args()
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin, ended.set)
    await open_until_the_end(Office(asked.taken, asked.seconds), asked.certificate, ended)


if __name__ == "__main__":
    asyncio.run(main())
