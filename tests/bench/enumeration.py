"""Whether somebody could tell from the time of an answer that an address is known."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import urlencode

from tests.bench.server import SETWISE, environ_of, free_port, run, wait_for
from tests.bench.table import Figure

TRIES = 300
TOKEN = "a" * 32
ADDRESSES = {"known": "known@example.org", "unknown": "nobody@example.org"}


def figures() -> Iterator[Figure]:
    """Medians of several hundred requests for a code, known and unknown taking turns."""
    with tempfile.TemporaryDirectory(prefix="setwise-bench-") as folder:
        environ = environ_of(folder, "") | {"DJANGO_SETTINGS_MODULE": "tests.bench.unlimited"}
        run(environ, "manage", "migrate", "--verbosity", "0")
        run(environ, "manage", "collectstatic", "--noinput", "--verbosity", "0")
        subprocess.run([sys.executable, "-c", SEED], env=environ, check=True)
        port = free_port()
        server = subprocess.Popen(
            [*SETWISE, "serve", "--port", str(port)], env=environ, stdout=subprocess.DEVNULL
        )
        try:
            wait_for(port)
            yield from _compare(port)
        finally:
            server.terminate()
            server.wait(10)


SEED = f"""
import django; django.setup()
from setwise.people import usecases
usecases.add_person(name="Known", email={ADDRESSES["known"]!r})
"""


def _compare(port: int) -> Iterator[Figure]:
    took: dict[str, list[float]] = {name: [] for name in ADDRESSES}
    answers: dict[str, set[tuple[int, str, int]]] = {name: set() for name in ADDRESSES}
    for _ in range(TRIES):
        for name, address in ADDRESSES.items():
            seconds, answer = _ask(port, address)
            took[name].append(seconds * 1000)
            answers[name].add(answer)
    medians = {name: statistics.median(each) for name, each in took.items()}
    for name, median in medians.items():
        yield Figure(f"asking for a code, {name} address, median", f"{median:.2f} ms")
    apart = abs(medians["known"] - medians["unknown"])
    yield Figure(f"how far apart, over {TRIES} tries each", f"{apart:.2f} ms", "under 10 ms")
    same = "the same" if answers["known"] == answers["unknown"] else "DIFFERENT"
    yield Figure("status, place and length of the answers", same, "the same")


def _ask(port: int, address: str) -> tuple[float, tuple[int, str, int]]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    body = urlencode({"email": address, "csrfmiddlewaretoken": TOKEN})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"__Host-setwise-csrf={TOKEN}",
        "Origin": "https://127.0.0.1",
        "Host": "127.0.0.1",
        "X-Forwarded-Proto": "https",
    }
    before = time.perf_counter()
    connection.request("POST", "/sign-in/", body, headers)
    answer = connection.getresponse()
    length = len(answer.read())
    took = time.perf_counter() - before
    connection.close()
    return took, (answer.status, answer.headers.get("Location", ""), length)
