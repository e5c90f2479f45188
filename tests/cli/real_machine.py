"""A machine on which the page about running it for real is followed, in a folder of its own."""

from __future__ import annotations

import os
import re
import secrets
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tests.needs import answers
from tests.processes import gone_after
from tests.room.serving import free_port, until
from tests.settings import POSTGRES_URL

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "run-it-for-real.md"
BLOCK = re.compile(r"^<!-- ([a-z ]+) -->\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HOST = "setwise.trust.example"
SLOW = 60.0


class Block(NamedTuple):
    """Commands of the page, or a file that it shows, and for whom they are."""

    whose: str
    text: str


def blocks() -> list[Block]:
    return [Block(*found) for found in BLOCK.findall(PAGE.read_text(encoding="utf-8"))]


class Machine:
    """Whatever the page says is done here, with other folders, names and ports."""

    def __init__(self, folder: Path, database: str, mail_port: int) -> None:
        self.database = database
        self.port = free_port()
        self.root = folder
        self.logs = folder / "logs"
        self.mine = secrets.token_hex(4)
        self.mail = f"127.0.0.1\nSETWISE_SMTP_TLS=none\nSETWISE_SMTP_PORT={mail_port}"
        self.services: list[subprocess.Popen[bytes]] = []
        for each in ("opt/setwise/venv/bin", "etc/setwise", "var/lib/setwise", "logs"):
            (folder / each).mkdir(parents=True, mode=0o700)
        (folder / "opt/setwise/venv/bin/setwise").symlink_to(Path(sys.prefix) / "bin" / "setwise")

    def here(self, text: str) -> str:
        """What the page says, for this machine."""
        text = re.sub(r"/(opt|etc|var/lib|var/backups)/setwise", rf"{self.root}/\1/setwise", text)
        text = re.sub(r"setwise_(owner|app|data|keys)\b", rf"setwise_\1_{self.mine}", text)
        parts = urlsplit(POSTGRES_URL)
        text = text.replace("127.0.0.1:5432", f"{parts.hostname}:{parts.port or 5432}")
        return text.replace("smtp.trust.example", self.mail).replace("8000", str(self.port))

    def follow(self, *whose: str, holding: str = "") -> str:
        """Do what these blocks say, one after the other, in the shell that the page has open."""
        said = [each.text for each in blocks() if each.whose in whose and holding in each.text]
        assert said, f"the page has no block for {whose} with {holding!r}"
        return self.shell("".join(said))

    def shell(self, script: str, status: int = 0) -> str:
        opened = (
            "PATH=/opt/setwise/venv/bin:$PATH\n"
            "if [ -f /etc/setwise/setwise.env ]; then set -a; . /etc/setwise/setwise.env; set +a; fi\n"
        )
        ended = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", self.here(opened + script)],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=SLOW,
            check=False,
        )
        said = ended.stdout + ended.stderr
        assert ended.returncode == status, said
        return said

    def environment(self) -> dict[str, str]:
        """Nothing of ours; and where the server's administrator finds PostgreSQL."""
        parts = urlsplit(POSTGRES_URL)
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("SETWISE_", "DJANGO_"))}
        admin = {
            "PGHOST": parts.hostname or "127.0.0.1",
            "PGPORT": str(parts.port or 5432),
            "PGUSER": parts.username or "postgres",
            "PGPASSWORD": parts.password or "",
            "PGDATABASE": parts.path.strip("/"),
        }
        return clean | {name: value for name, value in admin.items() if value}

    def start(self) -> None:
        """Both services, as their units say, until the server answers."""
        for number, each in enumerate(block for block in blocks() if block.whose == "unit"):
            (command,) = re.findall(r"^ExecStart=(.*)$", each.text, re.MULTILINE)
            (file,) = re.findall(r"^EnvironmentFile=(.*)$", each.text, re.MULTILINE)
            line = f"umask 077; set -a; . {file}; set +a; exec {command}"
            with (self.logs / f"{number}.log").open("ab") as log:
                self.services.append(
                    subprocess.Popen(
                        ["bash", "-c", self.here(line)],
                        env=self.environment(),
                        stdout=log,
                        stderr=log,
                    )
                )
        until(lambda: answers("127.0.0.1", self.port), within=SLOW)

    def stop(self) -> None:
        for each in self.services:
            each.send_signal(signal.SIGTERM)
        while self.services:
            # To systemd, either is a clean end.
            assert self.services.pop().wait(SLOW) in (0, -signal.SIGTERM)

    def ask(self, path: str, body: str | None = None, **headers: str) -> tuple[HTTPResponse, str]:
        """As the proxy hands a request on: it came by TLS, and to this host."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        by_tls = {"Host": HOST, "X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7"}
        if body is not None:
            by_tls |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": f"https://{HOST}",
            }
        connection = HTTPConnection("127.0.0.1", self.port, timeout=SLOW)
        try:
            method = "GET" if body is None else "POST"
            connection.request(method, path, body=body, headers=by_tls | named)
            answer = connection.getresponse()
            return answer, answer.read().decode()
        finally:
            connection.close()

    def told(self) -> str:
        """The services' logs."""
        return "".join(log.read_text() for log in sorted(self.logs.iterdir()))

    def mails(self) -> str:
        """All mail that the mail server has taken."""
        taken = self.root / "mail"
        return taken.read_text() if taken.exists() else ""

    def leave(self) -> None:
        for each in self.services:
            each.kill()
            each.wait(SLOW)
        if self.database == "postgres":
            names = [f"setwise_{each}_{self.mine}" for each in ("data", "keys", "app", "owner")]
            for name in names[:2]:
                self._admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            for name in names[2:]:
                self._admin(f"DROP ROLE IF EXISTS {name}")

    def _admin(self, statement: str) -> None:
        self.shell(f"psql --quiet --command {shlex.quote(statement)}")


@contextmanager
def machine(folder: Path, database: str) -> Iterator[Machine]:
    """A machine, and a mail server that it may use."""
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.mail.post_office", str(folder / "mail")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with gone_after(started) as office:
        assert office.stdout is not None
        made = Machine(folder, database, int(office.stdout.readline()))
        try:
            yield made
        finally:
            made.leave()
            office.communicate(timeout=SLOW)
