"""A real installation on a database of its own: `setwise serve`, once or several times."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Condition, Thread
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.laid_down import lay_down
from tests.needs import answers

PATIENCE = 8.0
STARTS_WITHIN = 40.0
"""Seconds for a server to begin on a machine that is busy with other tests."""
TOKEN = "t" * 32
Headers = dict[str, str]


@dataclass
class Answer:
    status: int
    body: bytes
    headers: Headers


@dataclass
class Room:
    """A meeting of the installation, and how its people show who they are."""

    meeting: str
    elsewhere: str
    people: dict[str, str]
    sessions: dict[str, str]
    personas: str
    demo: bool

    def way(self, name: str) -> str:
        """What stands before every address of this person."""
        return f"/as/{name}" if self.demo and name else ""

    def cookie(self, name: str) -> str:
        """The session's cookie and the one of the form's token."""
        session = "setwise-demo" if self.demo else "__Host-setwise"
        key = self.personas if self.demo else self.sessions[name]
        return f"{session}={key}; {session}-csrf={TOKEN}"

    def headers(self, name: str) -> Headers:
        """As a browser sends them, through a proxy that speaks TLS where this is no demo."""
        common = {"Cookie": self.cookie(name), "X-CSRFToken": TOKEN, "Accept": "application/json"}
        if self.demo:
            return common
        origin = {"Origin": "https://127.0.0.1", "Referer": "https://127.0.0.1/"}
        return common | origin | {"X-Forwarded-Proto": "https", "Host": "127.0.0.1"}


class Stream:
    """A screen that follows: everything that came, as bytes and as messages."""

    def __init__(self, port: int, path: str, headers: Headers) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self.connection.request("GET", path, headers=headers)
        self.response = self.connection.getresponse()
        self.status = self.response.status
        self.raw = b""
        self.ended = False
        self._news = Condition()
        self._thread = Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _follow(self) -> None:
        try:
            while part := self.response.read1(65_536):
                with self._news:
                    self.raw += part
                    self._news.notify_all()
        except (OSError, ValueError, AttributeError, HTTPException):
            pass  # closed from either side
        with self._news:
            self.ended = True
            self._news.notify_all()

    @property
    def messages(self) -> list[dict[str, str]]:
        """Each whole message as its fields."""
        whole = self.raw.decode().split("\n\n")[:-1]
        lines = ([line.partition(": ") for line in each.split("\n")] for each in whole)
        parsed = [{name: value for name, _, value in each if name} for each in lines]
        return [each for each in parsed if "event" in each]

    @property
    def boards(self) -> list[dict[str, Any]]:
        boards = [each for each in self.messages if each["event"] == "board"]
        whole, had = [], list[str]()
        for each in boards:
            parts = json.loads(each["data"])
            had = [had[place] if part == 0 else part for place, part in enumerate(parts)]
            whole.append({"id": int(each["id"]), "html": "".join(had)})
        return whole

    def wait(self, true: Callable[["Stream"], bool], within: float = PATIENCE) -> "Stream":
        """Until this is so of what came."""
        with self._news:
            if not self._news.wait_for(lambda: true(self), within):
                events = [each["event"] for each in self.messages]
                last = " ".join(re.sub(r"<[^>]*>", " ", self.boards[-1]["html"]).split())
                pytest.fail(f"it did not come; {events}, ended: {self.ended}; {last[:600]}")
        return self

    def shows(self, words: str, within: float = PATIENCE) -> "Stream":
        """Until the newest board says this."""
        return self.wait(lambda s: bool(s.boards) and words in s.boards[-1]["html"], within)

    def says(self, event: str, within: float = PATIENCE) -> "Stream":
        return self.wait(lambda s: any(each["event"] == event for each in s.messages), within)

    def ends(self, within: float = PATIENCE) -> "Stream":
        return self.wait(lambda s: s.ended, within)

    def close(self) -> None:
        sock = self.response.fp
        if self.connection.sock is not None:
            self.connection.sock.close()
        if sock is not None and not self.ended:
            os_socket = getattr(getattr(sock, "raw", None), "_sock", None)
            if os_socket is not None:
                os_socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)


@dataclass
class Server:
    """One `setwise serve`."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def ask(
        self, method: str, path: str, headers: Headers | None = None, body: bytes = b""
    ) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body=body or None, headers=headers or {})
            response = connection.getresponse()
            return Answer(
                response.status,
                response.read(),
                {name.lower(): value for name, value in response.getheaders()},
            )
        finally:
            connection.close()

    def send(self, room: Room, name: str, **fields: str) -> Answer:
        """Press something, as a screen with a script does."""
        body = urlencode(fields).encode()
        headers = room.headers(name) | {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", f"{room.way(name)}/meetings/{room.meeting}/act", headers, body)

    def stop(self) -> float:
        """SIGTERM. Returns how long it took."""
        before = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)
        return time.monotonic() - before

    def starts_again(self, it: "Installation") -> None:
        """At the same address."""
        self.process = it.begin(self.port, self.log)
        it.wait_for(self)


@dataclass
class Installation:
    """A database, the process beside the servers, and the servers."""

    folder: Path
    environment: dict[str, str]
    demo: bool
    hands: subprocess.Popen[str]
    servers: list[Server] = field(default_factory=list)
    streams: list[Stream] = field(default_factory=list)

    def do_this(self, what: str, /, **fields: str) -> dict[str, Any]:
        """Have the silent process do something."""
        assert self.hands.stdin is not None
        assert self.hands.stdout is not None
        self.hands.stdin.write(json.dumps({"do_this": what, **fields}) + "\n")
        self.hands.stdin.flush()
        line = self.hands.stdout.readline()
        assert line, "the silent process died"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def room(self, stage: str = "", **more: str) -> Room:
        return Room(**self.do_this("new", stage=stage, **more), demo=self.demo)

    def serve(self) -> Server:
        """One more process of the server."""
        port = free_port()
        log = self.folder / f"{port}.log"
        self.servers.append(Server(port, self.begin(port, log), log))
        return self.servers[-1]

    def begin(self, port: int, log: Path) -> subprocess.Popen[bytes]:
        """A process that serves at this port."""
        demo = ["--demo"] if self.demo else []
        with log.open("ab") as file:
            return subprocess.Popen(
                [sys.executable, "-m", "setwise", "serve", "--port", str(port), *demo],
                env=self.environment,
                stdout=file,
                stderr=file,
            )

    def wait_for(self, server: Server) -> Server:
        """Until it answers."""
        until(lambda: answers("127.0.0.1", server.port), STARTS_WITHIN)
        return server

    def follow(self, server: Server, room: Room, name: str, **headers: str) -> Stream:
        """Open a screen."""
        path = f"{room.way(name)}/live/{room.meeting}/stream"
        return self.open(server, path, room.headers(name) | headers)

    def open(self, server: Server, path: str, headers: Headers) -> Stream:
        stream = Stream(server.port, path, headers)
        self.streams.append(stream)
        return stream

    def close_screens(self) -> None:
        while self.streams:
            self.streams.pop().close()


def free_port() -> int:
    """A port below those from which clients' own ports are drawn."""
    for port in range(20_000 + os.getpid() % 5_000, 32_000):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            if port not in _given:
                _given.add(port)
                return port
    raise RuntimeError("no free port")


_given: set[int] = set()


def until(true: Callable[[], bool], within: float = PATIENCE) -> None:
    """Wait for something that no stream tells."""
    ends = time.monotonic() + within
    while not true():
        if time.monotonic() > ends:
            pytest.fail("it did not come about", pytrace=False)
        time.sleep(0.02)


@contextmanager
def installation(
    folder: Path, *, servers: int, url: str = "", **more: str
) -> Iterator[Installation]:
    """An installation with so many servers: the demonstration, or with a URL a real one."""
    environment = {name: v for name, v in os.environ.items() if not name.startswith("SETWISE_")}
    environment |= {"DJANGO_SETTINGS_MODULE": "tests.room.served", "SETWISE_VAR": str(folder)}
    if url:
        environment |= {
            "SETWISE_DATABASE_URL": url,
            "SETWISE_SECRET_KEY": "tests-only-" + "0123456789abcdef" * 4,
            "SETWISE_KEYRING": "c2V0d2lzZS10ZXN0cy1vbmx5LXdyYXBwaW5nLWtleS0=",
            "SETWISE_ALLOWED_HOSTS": "127.0.0.1",
        }
    else:
        environment["SETWISE_DEMO"] = "1"
    if not url.startswith("postgres"):
        lay_down(folder)
    hands = subprocess.Popen(
        [sys.executable, "-m", "tests.room.hands"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    it = Installation(folder, environment | more, not url, hands)
    try:
        it.do_this("migrate")
        started = [it.serve() for _ in range(servers)]
        until(lambda: all(answers("127.0.0.1", s.port) for s in started), STARTS_WITHIN)
        yield it
    finally:
        it.close_screens()
        for server in it.servers:
            if server.process.poll() is None:
                server.stop()
        assert hands.stdin is not None
        hands.stdin.close()
        hands.wait(PATIENCE)
        if hands.stdout is not None:
            hands.stdout.close()
