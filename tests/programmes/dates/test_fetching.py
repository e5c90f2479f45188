"""A calendar at an address: outside only, checked before any request, and the very one that was."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from requests import HTTPError, Session

from setwise.programmes.dates import fetching
from setwise.programmes.dates.fetching import NoCalendar, Why, fetch

INSIDE = (
    "127.0.0.1",
    "10.0.0.8",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "fe80::1",
    "fd00::5",
    "::ffff:10.0.0.8",
    "64:ff9b::a00:8",
    "2002:7f00:1::",
)


class Listening:
    """A real server that counts who connects."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.socket.getsockname()[1]
        self.calls = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()


@pytest.fixture
def server() -> Iterator[Listening]:
    made = Listening()
    yield made
    made.socket.close()


def answers(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Every name stands for these addresses; the names that were asked for."""
    asked: list[str] = []

    def look_up(host: str, port: int, *args: Any, **kwargs: Any) -> list[Any]:
        asked.append(host)
        return [
            (socket.AF_INET6 if ":" in each else socket.AF_INET, 1, 6, "", (each, port))
            for each in addresses
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def why(address: str) -> Why:
    with pytest.raises(NoCalendar) as none:
        fetch(address)
    return none.value.why


def test_a_name_that_leads_inside_is_refused_and_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch, server: Listening
) -> None:
    for address in INSIDE:
        asked = answers(monkeypatch, address)
        assert why(f"https://calendar.example:{server.port}/me.ics") is Why.INSIDE, address
        assert asked == ["calendar.example"]
    assert server.calls == 0


def test_one_inside_among_many_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "93.184.216.34", "10.0.0.8")
    assert why("https://calendar.example/me.ics") is Why.INSIDE


def test_an_address_in_figures_is_looked_at_as_well(server: Listening) -> None:
    for host in ("127.0.0.1", "[::1]", "2130706433", "0x7f.1", "localhost"):
        assert why(f"https://{host}:{server.port}/me.ics") is Why.INSIDE, host
    assert server.calls == 0


def test_the_connection_is_made_to_the_address_that_was_looked_at(
    monkeypatch: pytest.MonkeyPatch, server: Listening
) -> None:
    """The second answer of a name that changes its mind is never asked for."""
    seen: list[tuple[str, int]] = []

    def connect(address: tuple[str, int], *args: Any, **kwargs: Any) -> socket.socket:
        seen.append(address)
        raise OSError

    monkeypatch.setattr("urllib3.util.connection.create_connection", connect)
    asked = answers(monkeypatch, "93.184.216.34")
    assert why(f"https://calendar.example:{server.port}/me.ics") is Why.NO_ANSWER
    assert {host for host, _ in seen} == {"93.184.216.34"}
    assert set(asked) == {"calendar.example"}
    assert server.calls == 0


@pytest.mark.parametrize(
    "address", ["http://calendar.example/me.ics", "file:///etc/passwd", "ftp://x/y", "me.ics", ""]
)
def test_only_https_is_spoken(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(monkeypatch, "93.184.216.34")
    assert why(address) is Why.NOT_HTTPS
    assert asked == []


def test_a_password_in_the_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "93.184.216.34")
    assert why("https://me:secret@calendar.example/me.ics") is Why.INSIDE


def test_what_the_operator_allowed_for_providers_is_not_allowed_here(
    monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.PROVIDERS_INSIDE = frozenset({"calendar.example"})
    answers(monkeypatch, "10.0.0.8")
    assert why("https://calendar.example/me.ics") is Why.INSIDE


# --- What comes back --------------------------------------------------------------------------------


class Answering(BaseHTTPRequestHandler):
    """Leads elsewhere, is too large, or says what a calendar says."""

    def do_GET(self) -> None:
        if self.path == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1/")
            self.end_headers()
        elif self.path == "/none":
            self.send_response(404)
            self.end_headers()
        else:
            self.send_response(200)
            self.end_headers()
            with suppress(OSError):
                for _ in range(100 if self.path == "/large" else 1):
                    self.wfile.write(b"x" * 100_000)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def plain() -> Iterator[str]:
    made = HTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def test_what_comes_back_is_bounded_and_leads_nowhere(plain: str) -> None:
    with Session() as session:
        assert len(fetching._get(session, f"{plain}/fine")) == 100_000
        for path, expected in (("/elsewhere", Why.ELSEWHERE), ("/large", Why.TOO_LARGE)):
            with pytest.raises(NoCalendar) as none:
                fetching._get(session, f"{plain}{path}")
            assert none.value.why is expected
        with pytest.raises(HTTPError):
            fetching._get(session, f"{plain}/none")
