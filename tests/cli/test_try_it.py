"""The page about trying it on one's own machine is followed: no TLS, no host name, no 400."""

import os
import re
import signal
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.needs import answers
from tests.room.serving import free_port, until

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "try-it-without-tls.md"
BLOCK = re.compile(r"^<!-- (\w+) -->\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SLOW = 60.0


def blocks() -> dict[str, str]:
    return dict(BLOCK.findall(PAGE.read_text(encoding="utf-8")))


class Window:
    """A shell in an empty folder, with nothing of ours but the command itself."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("SETWISE_", "DJANGO_"))}
        self.environment = clean | {"PATH": f"{Path(sys.prefix) / 'bin'}:{os.environ['PATH']}"}

    def begins(self, text: str) -> subprocess.Popen[str]:
        text = text.replace("8000", str(self.port))
        return subprocess.Popen(
            ["bash", "-euo", "pipefail", "-c", text],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def does(self, text: str) -> str:
        begun = self.begins(text)
        said, _ = begun.communicate(timeout=SLOW)
        assert begun.returncode == 0, said
        return said

    def status_of(self, address: str) -> int:
        """As a browser asks: by the name that the address has, and without TLS."""
        found = re.fullmatch(r"http://(localhost:\d+)(/.*)", address)
        assert found, address
        connection = HTTPConnection("127.0.0.1", self.port, timeout=SLOW)
        try:
            connection.request("GET", found[2], headers={"Host": found[1]})
            return connection.getresponse().status
        finally:
            connection.close()


@pytest.fixture
def window(tmp_path: Path) -> Window:
    return Window(tmp_path)


def test_the_addresses_it_prints_answer(window: Window) -> None:
    window.does(blocks()["prepare"])
    known = "set -a; . ./try.env; set +a; "
    server = window.begins(f"{known}exec {blocks()['serve']}")
    try:
        until(lambda: answers("127.0.0.1", window.port), within=SLOW)
        said = window.does(f"{known}setwise setup-link --base-url http://127.0.0.1:8000")
        assert window.status_of(said.split()[-1]) == 200
    finally:
        server.send_signal(signal.SIGTERM)
        printed, _ = server.communicate(timeout=SLOW)
    assert f"http://localhost:{window.port}/setup/" in printed
    assert "Traceback" not in printed
