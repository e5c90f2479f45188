"""A real server in demonstration mode, for those who come over HTTP."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.laid_down import lay_down
from tests.needs import answers
from tests.processes import gone_after


def free_port() -> int:
    """A port below those that the system hands out to others by itself."""
    for port in random.sample(range(20_000, 32_000), 50):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("No port is free.")


def environment(folder: Path) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SETWISE_")}
    return clean | {
        "SETWISE_VAR": str(folder / "demo"),
        "SETWISE_DEMO": "1",
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
    }


def setwise(*words: str) -> list[str]:
    return [sys.executable, "-m", "setwise", *words]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a demonstration of its own."""
    folder = tmp_path_factory.mktemp("demonstration")
    lay_down(folder / "demo")
    for words in (("migrate", "--verbosity", "0"), ("collectstatic", "--noinput", "-v", "0")):
        made = setwise("manage", *words)
        subprocess.run(made, env=environment(folder), check=True, capture_output=True)
    port = free_port()
    serve = setwise("serve", "--demo", "--port", str(port))
    quiet = subprocess.DEVNULL
    started = subprocess.Popen(serve, env=environment(folder), stdout=quiet, stderr=quiet)
    with gone_after(started) as process:
        try:
            _wait(process, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=15)


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    until = time.monotonic() + 30
    while not answers("127.0.0.1", port):
        assert process.poll() is None, "The server ended."
        assert time.monotonic() < until, "The server did not start."
        time.sleep(0.05)
