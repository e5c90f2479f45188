"""The house in which the meetings are held: one real server, and the process that seeds it."""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, NamedTuple

from setwise.config.personas import prefix
from tests.laid_down import lay_down

STARTS_WITHIN = 30.0
GRACE = 18
"""Seconds after which the chair is out of reach here: less than usual, for a journey waits for it."""


class Meeting(NamedTuple):
    """A meeting that was planned: where it is, who its people are, and their session."""

    address: str
    id: str
    people: dict[str, str]
    session: str
    organisation: str
    learning_set: str

    def page_of(self, name: str, path: str) -> str:
        """Some page, in somebody's tab."""
        return f"{self.address}{prefix(name.lower())}{path}"

    def home_of(self, name: str) -> str:
        """Somebody's front page."""
        return self.page_of(name, "/")

    def room_of(self, name: str) -> str:
        return f"{self.home_of(name)}meetings/{self.id}/"


def free_port() -> int:
    """A port that nobody listens on, below those that the machine gives away by itself."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


class House:
    """Migrated, served, and ready to seed meetings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        ours = ("DJANGO_", "SETWISE_")
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        self.environment = {
            **surroundings,
            "SETWISE_DEMO": "1",
            "SETWISE_VAR": str(folder),
            "SETWISE_PRESENCE_GRACE": str(GRACE),
        }
        lay_down(folder)
        for words in (["migrate", "--verbosity", "0"], ["collectstatic", "--noinput", "-v", "0"]):
            subprocess.run([*self.setwise, "manage", *words], env=self.environment, check=True)
        self.log = folder / "server.log"
        with self.log.open("wb") as log:
            self.server = subprocess.Popen(
                [*self.setwise, "serve", "--demo", "--port", str(self.port)],
                env=self.environment,
                stdout=log,
                stderr=log,
            )
        self.seeder = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.seeding"],
            env=self.environment,
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.wait()

    @property
    def setwise(self) -> list[str]:
        return [sys.executable, "-m", "setwise"]

    def wait(self) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self.server.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}/wall/", timeout=1):
                    return
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"The server did not start:\n{self.log.read_text()}")

    def plans(self, depth: str, **more: bool | int) -> Meeting:
        """A new meeting of a new set; what more there is, the seeding says."""
        assert self.seeder.stdin is not None
        assert self.seeder.stdout is not None
        self.seeder.stdin.write(json.dumps({"depth": depth, **more}) + "\n")
        self.seeder.stdin.flush()
        made: dict[str, Any] = json.loads(self.seeder.stdout.readline())
        return Meeting(
            self.address,
            made["meeting"],
            made["people"],
            made["session"],
            made["organisation"],
            made["learning_set"],
        )

    def closes(self) -> None:
        assert self.seeder.stdin is not None
        self.seeder.stdin.close()
        self.seeder.wait(10)
        if self.seeder.stdout is not None:
            self.seeder.stdout.close()
        self.server.terminate()
        try:
            self.server.wait(10)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()
        log = self.log.read_text()
        assert "ERROR" not in log, log
        assert "Traceback" not in log, log
