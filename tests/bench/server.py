"""A real installation in a folder of its own, with rooms in it, served by real processes."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

SETWISE = [sys.executable, "-m", "setwise"]
POSTGRES = os.environ.get("SETWISE_TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432")


class Room(NamedTuple):
    meeting: str
    cookies: tuple[str, ...]
    visit: int


class Served(NamedTuple):
    """Running processes and the rooms they serve."""

    ports: tuple[int, ...]
    pids: tuple[int, ...]
    rooms: tuple[Room, ...]
    started_in: float


@contextmanager
def serving(*, rooms: int, processes: int = 1, postgres: bool = False) -> Iterator[Served]:
    """An installation with so many rooms, served until the block ends."""
    with tempfile.TemporaryDirectory(prefix="setwise-bench-") as folder, _database(postgres) as url:
        environ = environ_of(folder, url)
        run(environ, "manage", "migrate", "--verbosity", "0")
        run(environ, "manage", "collectstatic", "--noinput", "--verbosity", "0")
        seeded = _seed(environ, rooms)
        ports = tuple(free_port() for _ in range(processes))
        before = time.monotonic()
        servers = [_serve(environ, port) for port in ports]
        try:
            for port in ports:
                wait_for(port)
            took = time.monotonic() - before
            yield Served(ports, tuple(server.pid for server in servers), seeded, took)
        finally:
            for server in servers:
                server.send_signal(signal.SIGTERM)
            for server in servers:
                server.wait(10)


@contextmanager
def _database(postgres: bool) -> Iterator[str]:
    if not postgres:
        yield ""
        return
    name = f"setwise_bench_{os.getpid()}"
    psql = ["psql", "--quiet", POSTGRES + "/postgres", "-c"]
    subprocess.run([*psql, f"CREATE DATABASE {name}"], check=True)
    try:
        yield f"{POSTGRES}/{name}"
    finally:
        subprocess.run([*psql, f"DROP DATABASE {name} WITH (FORCE)"], check=True)


def environ_of(folder: str, url: str) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
        "SETWISE_VAR": folder,
        "SETWISE_DATABASE_URL": url,
        "SETWISE_SECRET_KEY": "bench" * 20,
        "SETWISE_KEYRING": "c2V0d2lzZS10ZXN0cy1vbmx5LXdyYXBwaW5nLWtleS0=",
        "SETWISE_ALLOWED_HOSTS": "127.0.0.1",
        "SETWISE_LOG_LEVEL": "ERROR",
    }


def run(environ: dict[str, str], *words: str) -> None:
    """A command of this installation."""
    subprocess.run([*SETWISE, *words], env=environ, check=True)


def _seed(environ: dict[str, str], rooms: int) -> tuple[Room, ...]:
    command = [sys.executable, "-m", "tests.bench.seed", str(rooms)]
    done = subprocess.run(command, env=environ, check=True, capture_output=True, text=True)
    return tuple(
        Room(each["meeting"], tuple(each["cookies"]), each["visit"])
        for each in json.loads(done.stdout)
    )


def _serve(environ: dict[str, str], port: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*SETWISE, "serve", "--port", str(port)], env=environ, stdout=subprocess.DEVNULL
    )


def free_port() -> int:
    """A port below the range from which clients' own ports are drawn."""
    for port in range(18_000 + os.getpid() % 5_000, 32_000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) and port not in _given:
                _given.add(port)
                return port
    raise RuntimeError("no free port")


_given: set[int] = set()


def wait_for(port: int, seconds: float = 20) -> None:
    """Until something answers at this port."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise TimeoutError(f"nothing answers at port {port}")


def cpu_seconds(pids: tuple[int, ...]) -> float:
    """User and system time of these processes so far."""
    tick = os.sysconf("SC_CLK_TCK")
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / tick


def own_memory(pid: int) -> int:
    """Bytes that belong to this process alone."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    lines = [line.split() for line in rollup.splitlines() if line.startswith("Private_")]
    return sum(int(line[1]) for line in lines) * 1024
