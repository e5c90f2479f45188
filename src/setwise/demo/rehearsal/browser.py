"""A browser without a window: one connection, one cookie jar, this machine only."""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
from http.cookies import SimpleCookie
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

TIMEOUT = 30.0

Fields = list[tuple[str, str]]


class NotThisMachine(ValueError):
    """The address leads elsewhere; a rehearsal would fill a stranger's server."""


class Place(NamedTuple):
    """Where the server listens."""

    host: str
    port: int


class Answer(NamedTuple):
    """What came back."""

    status: int
    text: str
    location: str

    @property
    def said(self) -> dict[str, Any]:
        """The answer to a script: code, number and words."""
        found: dict[str, Any] = json.loads(self.text)
        return found


def place(base_url: str) -> Place:
    """The server of an address. Raises NotThisMachine unless it is on this machine."""
    parts = urlsplit(base_url)
    if parts.scheme != "http" or not parts.hostname:
        raise NotThisMachine(base_url)
    port = parts.port or 80
    try:
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except OSError:
        raise NotThisMachine(base_url) from None
    if not all(ipaddress.ip_address(each[4][0]).is_loopback for each in found):
        raise NotThisMachine(base_url)
    return Place(parts.hostname, port)


class Browser:
    """Keeps its cookies and its connection; follows no redirect by itself."""

    def __init__(self, where: Place) -> None:
        self.where = where
        self.cookies: dict[str, str] = {}
        self._line = self._open()

    def _open(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self.where.host, self.where.port, timeout=TIMEOUT)

    def get(self, path: str) -> Answer:
        return self._send("GET", path, None, {})

    def post(self, path: str, fields: Fields, *, script: bool = False) -> Answer:
        """Send a form; as a script would, where the answer is wanted and not a page."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if script:
            headers["Accept"] = "application/json"
        return self._send("POST", path, urlencode(fields), headers)

    def _send(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Answer:
        try:
            return self._once(method, path, body, headers)
        except (http.client.RemoteDisconnected, ConnectionError):
            # The server may close a line that was quiet for long; a browser opens another one.
            self._line.close()
            self._line = self._open()
            return self._once(method, path, body, headers)

    def _once(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Answer:
        self._line.request(method, path, body, {**headers, "Cookie": self.cookie})
        response = self._line.getresponse()
        text = response.read().decode("utf-8", "replace")
        for header in response.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(header).items():
                self.cookies[name] = morsel.value
        return Answer(response.status, text, response.headers.get("Location", ""))

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def close(self) -> None:
        self._line.close()
