"""Follows a person's live screen, as a browser's script would."""

from __future__ import annotations

import http.client
import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

from setwise.demo.rehearsal.browser import TIMEOUT, Place

# A page's forms carry these themselves; scripts take them from the page and from the board.
CARRIED = re.compile(r'<input type="hidden" name="(?:csrfmiddlewaretoken|moment)" value="[^"]*">')
MADE = re.compile(r'(data-moment="\d+\.\d+\.)[0-9a-z]*"')
TIMES = re.compile(r'data-(?:left|elapsed)-ms="-?\d+"|\d+ minutes?')
BLANK = re.compile(r"\s+")
# Only a page says that it waits, to whoever has no script; and what stands below it on paper.
WAITS = re.compile(r'<p class="press__note" data-no-js.*?</p>', re.DOTALL)
PAPER = re.compile(r'\s*<p class="on-paper">[^<]*</p>\s*')


def same(html: str) -> str:
    """A board without what differs from one drawing to the next: tokens, marks, minutes; and without what only a page says."""
    for pattern, instead in ((CARRIED, ""), (WAITS, ""), (MADE, r'\1"'), (TIMES, ""), (BLANK, " ")):
        html = pattern.sub(instead, html)
    return html.replace("> <", "><").strip()


def board_of(page: str) -> str:
    """The board within a page."""
    inside = page.partition('<div id="board"')[2]
    return '<div id="board"' + PAPER.sub("", inside.rpartition("</main>")[0])


class Stream(threading.Thread):
    """Reads one stream until it ends or is stopped."""

    def __init__(self, where: Place, path: str, cookie: str) -> None:
        super().__init__(name="stream", daemon=True)
        self.status = 0
        self.ids: list[int] = []
        self.html = ""
        self._had: list[str] = []
        self._line = http.client.HTTPConnection(where.host, where.port, timeout=TIMEOUT)
        self._line.request("GET", path, headers={"Cookie": cookie})
        # Held apart: an answer without an end takes the socket away from its connection.
        self._socket = self._line.sock
        self._response = self._line.getresponse()
        self.status = self._response.status

    def run(self) -> None:
        try:
            for event, number, data in _messages(self._response):
                if event == "board":
                    self.ids.append(number)
                    parts = enumerate(json.loads(data))
                    self._had = [self._had[place] if part == 0 else part for place, part in parts]
                    self.html = "".join(self._had)
        except (OSError, http.client.HTTPException):
            # Stopped from this side, or the server is gone: what was heard so far stays.
            return

    def caught_up(self, seq: int, within: float) -> bool:
        """Has it heard of so many events, or does it in time?"""
        until = time.monotonic() + within
        while not (self.ids and self.ids[-1] >= seq):
            if time.monotonic() > until:
                return False
            time.sleep(0.01)
        return True

    def stop(self) -> None:
        """Hang up: the reader sees an end, and only then is anything closed under it."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        if self.ident is not None:
            self.join(TIMEOUT)
        self._response.close()
        self._line.close()
        self._socket.close()


def _messages(response: http.client.HTTPResponse) -> Iterator[tuple[str, int, str]]:
    event, number, data = "", -1, ""
    for raw in response:
        line = raw.decode().rstrip("\n")
        name, _, value = line.partition(": ")
        if not line:
            if event:
                yield event, number, data
            event, number, data = "", -1, ""
        elif name == "event":
            event = value
        elif name == "id":
            number = int(value)
        elif name == "data":
            data = value
