"""What a phone has to fetch before a room, or the first public page, is on its screen, compressed."""

from __future__ import annotations

import gzip
import re
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple

from tests.bench.client import COOKIE
from tests.bench.server import serving
from tests.bench.table import Figure


class Load(NamedTuple):
    """A page and all that it names, in bytes."""

    page: int
    parts: dict[str, int]

    @property
    def whole(self) -> int:
        return self.page + sum(self.parts.values())


def _get(port: int, path: str, cookie: str = "") -> bytes:
    headers = {"Accept-Encoding": "gzip", "X-Forwarded-Proto": "https"}
    if cookie:
        headers["Cookie"] = f"{COOKIE}={cookie}"
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        body: bytes = answer.read()
        if answer.headers.get("Content-Encoding") != "gzip":
            body = gzip.compress(body)
        return body


def _load(port: int, path: str, cookie: str = "") -> Load:
    page = _get(port, path, cookie)
    named = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', gzip.decompress(page).decode()))
    return Load(len(page), {address: len(_get(port, address, cookie)) for address in named})


def figures() -> Iterator[Figure]:
    """The first load of a room and of the public front: page, styles, scripts, pictures."""
    with serving(rooms=1) as served:
        meeting, port = served.rooms[0], served.ports[0]
        room = _load(port, f"/meetings/{meeting.meeting}/", meeting.cookies[3])
        front, walk = _load(port, "/"), _load(port, "/about/meeting/")
    script = sum(size for address, size in room.parts.items() if address.endswith(".js"))
    yield Figure("first load of the room, everything, gzip", f"{room.whole / 1000:.1f} kB", "90 kB")
    yield Figure("of it script", f"{script / 1000:.1f} kB", "35 kB")
    yield from _largest(room)
    yield Figure("first load of the public front", f"{front.whole / 1000:.1f} kB", "75 kB")
    yield from _largest(front)
    yield Figure("the walk through a meeting, alone", f"{walk.page / 1000:.1f} kB")


def _largest(load: Load) -> Iterator[Figure]:
    yield Figure("  the page itself", f"{load.page / 1000:.1f} kB")
    for address, size in sorted(load.parts.items(), key=lambda part: -part[1]):
        yield Figure(f"  {address.rsplit('/', 1)[-1]}", f"{size / 1000:.1f} kB")
