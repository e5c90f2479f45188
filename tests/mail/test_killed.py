"""A worker is killed in the middle of 500 mails: none is lost, and what is repeated is the same."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest

from setwise.mail.worker import QUEUES
from tests.laid_down import lay_down
from tests.mail.offices import ROOT, Open, office
from tests.processes import gone_after
from tests.room.test_live_postgres import say
from tests.settings import ON_POSTGRES, POSTGRES_URL

MANY = 500
KILLED_AFTER = 120
PATIENCE = 120.0
IN_HAND = QUEUES.count("mail")


pytestmark = pytest.mark.databases


@pytest.fixture
def database(tmp_path: Path) -> Iterator[str]:
    """The address of a database of its own."""
    if not ON_POSTGRES:
        lay_down(tmp_path, data="mail.sqlite3")
        yield f"sqlite:///{tmp_path / 'mail.sqlite3'}"
        return
    name = f"setwise_mail_{uuid4().hex[:12]}"
    say("CREATE DATABASE {name}", name)
    yield urlunsplit(urlsplit(POSTGRES_URL)._replace(path=f"/{name}"))
    say("DROP DATABASE {name} WITH (FORCE)", name)


def environment(folder: Path, database: str, server: Open) -> dict[str, str]:
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
        "SETWISE_VAR": str(folder),
        "SETWISE_DATABASE_URL": database,
        "SETWISE_KEYS_DATABASE_URL": "",
        "SETWISE_SMTP_HOST": "127.0.0.1",
        "SETWISE_SMTP_PORT": str(server.port),
        "SETWISE_SMTP_TLS": "none",
        # A claim ends soon after it, so this is how long the test waits for what was in hand.
        "SETWISE_SMTP_TIMEOUT": "1",
        "SETWISE_MAIL_FROM": "Setwise <setwise@trust.example>",
    }


def hands(environment: dict[str, str], *words: str) -> Any:
    """Have the process beside the workers do something."""
    command = [sys.executable, "-m", "tests.mail.hands", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


@contextmanager
def a_worker(environment: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """`setwise worker`, ended in good order unless somebody kills it first."""
    command = [sys.executable, "-m", "setwise", "worker"]
    started = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    with gone_after(started) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)


def until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < ends, "it did not come about"
        time.sleep(0.05)


def settled(server: Open) -> int:
    """How many the server had when it was done with what the dead worker had handed over."""
    had = -1
    while had < len(server.ids):
        had = len(server.ids)
        time.sleep(0.5)
    return had


@pytest.mark.django_db
def test_nothing_is_lost_when_a_worker_is_killed(tmp_path: Path, database: str) -> None:
    with office(tmp_path / "taken", "--seconds", "0.005") as server:
        installation = environment(tmp_path, database, server)
        posted = hands(installation, str(MANY))
        with a_worker(installation) as first:
            until(lambda: len(server.ids) >= KILLED_AFTER)
            first.kill()
            first.wait()
        had = settled(server)
        assert had < MANY, "it was killed too late for this test to show anything"
        with a_worker(installation), a_worker(installation):
            until(lambda: set(server.ids) == set(posted))
            until(lambda: hands(installation)["sent"] == MANY)
        assert hands(installation) == {"sent": MANY, "speak": 0}
        repeated = {each: times for each, times in Counter(server.ids).items() if times > 1}
        assert len(repeated) <= IN_HAND
        assert set(repeated) <= set(server.ids[:had]), "it was in hand when the worker was killed"
        assert set(repeated.values()) <= {2}
