"""What a phone has to fetch before a room is on its screen, compressed."""

from __future__ import annotations

import gzip
import re
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple

from tests.bench.client import COOKIE
from tests.bench.server import serving
from tests.bench.table import Figure


class Fetched(NamedTuple):
    address: str
    bytes: int


def _get(port: int, path: str, cookie: str) -> bytes:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        headers={
            "Cookie": f"{COOKIE}={cookie}",
            "Accept-Encoding": "gzip",
            "X-Forwarded-Proto": "https",
        },
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        body: bytes = answer.read()
        if answer.headers.get("Content-Encoding") != "gzip":
            body = gzip.compress(body)
        return body


def figures() -> Iterator[Figure]:
    """The room's first load: page, styles, scripts, pictures."""
    with serving(rooms=1) as served:
        room, port = served.rooms[0], served.ports[0]
        page = _get(port, f"/meetings/{room.meeting}/", room.cookies[3])
        html = gzip.decompress(page).decode()
        parts = {
            address: len(_get(port, address, room.cookies[3]))
            for address in re.findall(r'(?:src|href)="(/static/[^"]+)"', html)
        }
    script = sum(size for address, size in parts.items() if address.endswith(".js"))
    whole = len(page) + sum(parts.values())
    yield Figure("first load of the room, everything, gzip", f"{whole / 1000:.1f} kB", "90 kB")
    yield Figure("of it script", f"{script / 1000:.1f} kB", "35 kB")
    for address, size in sorted(parts.items(), key=lambda part: -part[1]):
        yield Figure(f"  {address.rsplit('/', 1)[-1]}", f"{size / 1000:.1f} kB")
