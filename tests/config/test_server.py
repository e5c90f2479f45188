"""The process: it starts, answers, and stops at a signal."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.laid_down import lay_down
from tests.needs import answers
from tests.processes import gone_after


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_it_answers(port: int) -> None:
    for _ in range(600):
        if answers("127.0.0.1", port):
            return
        time.sleep(0.05)
    pytest.fail("The server did not start.")


LOADED = """
import django, sys
django.setup()
from setwise.config import server
server.load()
from django.urls import get_resolver
assert "setwise.room.pages" in sys.modules and "setwise.config.asgi" in sys.modules
assert "url_patterns" in get_resolver().__dict__, "the first request would have to import the pages"
from setwise.core.questions.signals import MAIN
assert all(pattern._compiled for _, pattern in MAIN), "the first question would wait for its hint"
"""


def test_every_page_is_there_before_anyone_asks() -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SETWISE_")}
    environment = clean | {"DJANGO_SETTINGS_MODULE": "tests.settings"}
    subprocess.run([sys.executable, "-c", LOADED], env=environment, check=True, timeout=60)


def test_it_answers_and_stops_when_told(tmp_path: Path) -> None:
    port = free_port()
    lay_down(tmp_path / "demo")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SETWISE_")}
    environment = clean | {"SETWISE_VAR": str(tmp_path / "demo")}
    environment["DJANGO_SETTINGS_MODULE"] = "setwise.config.settings"
    subprocess.run(
        [sys.executable, "-m", "setwise", "manage", "migrate", "--verbosity", "0"],
        env=environment | {"SETWISE_DEMO": "1"},
        check=True,
        timeout=60,
    )
    started = subprocess.Popen(
        [sys.executable, "-m", "setwise", "serve", "--demo", "--port", str(port)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with gone_after(started) as server:
        try:
            wait_until_it_answers(port)
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(
                    f"http://127.0.0.1:{port}/x", data=b"x" * 10_000_000, timeout=10
                )
            assert refused.value.code == 413
            refused.value.close()
        finally:
            server.send_signal(signal.SIGTERM)
            out, errors = server.communicate(timeout=10)
    assert f"http://127.0.0.1:{port}/" in out.decode()
    assert errors == b""
