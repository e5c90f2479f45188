"""A real installation on this machine, and an identity provider beside it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from tests.journeys.house import free_port
from tests.laid_down import lay_down

STARTS_WITHIN = 30.0
SUBJECT = "a-number-at-work"


def wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{address} did not start:\n{log.read_text()}")


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class SignInHouse:
    """Served under localhost: for a browser that is as good as TLS, passkeys included."""

    def __init__(self, folder: Path, **more: str) -> None:
        self.folder = folder
        self.mails = folder / "mails"
        self.mails.mkdir(parents=True)
        self.address = f"http://localhost:{(port := free_port())}"
        ours = ("DJANGO_", "SETWISE_")
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        self.environment = {
            **surroundings,
            "DJANGO_SETTINGS_MODULE": "tests.journeys.signin_settings",
            "SETWISE_VAR": str(folder),
            "SETWISE_TEST_MAILS": str(self.mails),
            "SETWISE_SECRET_KEY": "journeys-only-" + "0123456789abcdef" * 4,
            "SETWISE_KEYRING": os.environ.get("SETWISE_KEYRING", ""),
            "SETWISE_ALLOWED_HOSTS": "localhost",
            # The provider of these journeys runs on this machine.
            "SETWISE_PROVIDERS_INSIDE": "localhost,127.0.0.1",
            **more,
        }
        lay_down(folder)
        for words in (["migrate", "--verbosity", "0"], ["collectstatic", "--noinput", "-v", "0"]):
            self.runs(*words)
        self.log = folder / "server.log"
        self.server = self._start(["setwise", "serve", "--port", str(port)], self.log)
        wait_for(f"{self.address}/", self.server, self.log)

    def runs(self, *words: str) -> None:
        command = [sys.executable, "-m", "setwise", "manage", *words]
        subprocess.run(command, env=self.environment, check=True)

    def _start(self, words: list[str], log: Path) -> subprocess.Popen[bytes]:
        with log.open("wb") as file:
            return subprocess.Popen(
                [sys.executable, "-m", *words], env=self.environment, stdout=file, stderr=file
            )

    def knows(self, name: str, *roles: str, **more: object) -> str:
        """Somebody joins an organisation of their own. Their address."""
        first = name.partition(" ")[0].lower()
        wanted = {
            "organisation": f"{first.title()}shire",
            "name": name,
            "email": f"{first}@example.org",
            "roles": roles or ("member",),
            **more,
        }
        subprocess.run(
            [sys.executable, "-m", "tests.journeys.signin_seeding"],
            env=self.environment,
            cwd=Path(__file__).parents[2],
            input=json.dumps(wanted) + "\n",
            text=True,
            check=True,
            capture_output=True,
        )
        return str(wanted["email"])

    def code_for(self, address: str) -> str:
        """The code of the newest mail to this address."""
        for path in sorted(
            self.mails.iterdir(), key=lambda each: each.stat().st_mtime, reverse=True
        ):
            mail = message_from_bytes(path.read_bytes(), policy=default)
            text = mail.get_body(("plain",)) if mail["To"] == address else None
            if text and (found := re.search(r"(\d{4} \d{4})", text.get_content())):
                return found[1]
        raise AssertionError(f"no code for {address}")

    def has_a_provider(self, **claims: object) -> Provider:
        return Provider(self.folder, self.environment, claims)

    def closes(self) -> None:
        stop(self.server)
        log = self.log.read_text()
        assert "ERROR" not in log, log
        assert "Traceback" not in log, log


class Provider:
    """An OpenID Connect provider of its own, which knows one person."""

    def __init__(
        self, folder: Path, environment: dict[str, str], claims: dict[str, object]
    ) -> None:
        self.address = f"http://localhost:{(port := free_port())}"
        log = folder / f"provider-{port}.log"
        knows = json.dumps({"sub": SUBJECT, **claims})
        words = ["--host", "localhost", "--port", str(port), "--require-nonce", "true"]
        with log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "oidc_provider_mock", *words, "--user-claims", knows],
                env=environment,
                stdout=file,
                stderr=file,
            )
        wait_for(f"{self.address}/.well-known/openid-configuration", self.process, log)

    def closes(self) -> None:
        stop(self.process)
