"""Pages on threads: what a WSGI application is told, and what becomes of its answer."""

import asyncio
import threading
from collections.abc import Iterable
from typing import Any

import pytest

from setwise.config.edge import Message
from setwise.config.threads import Threads

SCOPE = {
    "type": "http",
    "method": "POST",
    "path": "/meetings/é/act",
    "query_string": b"a=1",
    "http_version": "1.1",
    "scheme": "https",
    "headers": [(b"host", b"here"), (b"content-length", b"4"), (b"x-csrftoken", b"t")],
    "client": ("10.0.0.1", 5),
    "server": ("here", 443),
}


class Parts:
    """A body in parts that wants to be closed."""

    closed = ""

    def __iter__(self) -> Any:
        return iter([b"one ", b"two"])

    def close(self) -> None:
        self.closed = threading.current_thread().name


def asked(application: Any) -> list[Message]:
    """What one request of four bytes is answered."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"body", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(Threads(application, threads=1)(dict(SCOPE), receive, send))
    return sent


def test_the_request_arrives_whole_and_the_answer_goes_whole() -> None:
    seen: dict[str, Any] = {}
    parts = Parts()

    def application(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        seen.update(environ, body=environ["wsgi.input"].read(), on=threading.current_thread().name)
        start("201 Created", [("X-One", "1"), ("Set-Cookie", "a"), ("Set-Cookie", "b")])
        return parts

    head, body = asked(application)
    assert (seen["REQUEST_METHOD"], seen["body"], seen["QUERY_STRING"]) == ("POST", b"body", "a=1")
    assert (seen["HTTP_X_CSRFTOKEN"], seen["REMOTE_ADDR"]) == ("t", "10.0.0.1")
    assert seen["PATH_INFO"].encode("latin1").decode() == "/meetings/é/act"
    assert head["status"] == 201
    assert head["headers"] == [(b"x-one", b"1"), (b"set-cookie", b"a"), (b"set-cookie", b"b")]
    assert body == {"type": "http.response.body", "body": b"one two"}
    assert parts.closed == seen["on"] != threading.current_thread().name


def test_what_the_application_raises_is_raised() -> None:
    def application(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        raise LookupError

    with pytest.raises(LookupError):
        asked(application)
