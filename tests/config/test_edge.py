"""What is too large or too slow ends at the edge, in plain words."""

import asyncio
import re
from typing import Any
from uuid import UUID

import pytest
from django.conf import settings

from setwise.config.asgi import FILES, application
from setwise.config.edge import BodyLimit, Message, Receive, Scope, Send


class Answers:
    """Keeps what was answered."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    async def send(self, message: Message) -> None:
        self.messages.append(message)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def text(self) -> str:
        return b"".join(m.get("body", b"") for m in self.messages).decode()


class Sender:
    """Sends a body in parts, and counts how many were taken before the answer and in all."""

    def __init__(self, *parts: bytes, stalls: bool = False, leaves: bool = False) -> None:
        self.parts = list(parts)
        self.stalls = stalls
        self.leaves = leaves
        self.answers = Answers()
        self.taken = self.taken_before_answer = 0

    async def receive(self) -> Message:
        if self.parts:
            self.taken += 1
            self.taken_before_answer += not self.answers.messages
            part = self.parts.pop(0)
            more = bool(self.parts) or self.stalls or self.leaves
            return {"type": "http.request", "body": part, "more_body": more}
        if self.stalls:
            await asyncio.sleep(60)
        return {"type": "http.disconnect"}


PATIENT = 5.0


class Slowly(Sender):
    """One whose parts come after a moment each."""

    async def receive(self) -> Message:
        await asyncio.sleep(0.1)
        return await super().receive()


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    body = (await receive())["body"]
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body})


def scope(**headers: str) -> dict[str, Any]:
    encoded = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "https",
        "path": "/nothing-is-here",
        "raw_path": b"/nothing-is-here",
        "query_string": b"",
        "root_path": "",
        "client": ("127.0.0.1", 5000),
        "server": ("testserver", 443),
        "headers": [(b"host", b"testserver"), *encoded],
    }


def ask(sender: Sender, *, seconds: float = 5, **headers: str) -> Answers:
    limited = BodyLimit(echo, limit=10, seconds=seconds)
    asyncio.run(limited(scope(**headers), sender.receive, sender.answers.send))
    return sender.answers


def test_a_body_within_the_limit_arrives_whole() -> None:
    assert ask(Sender(b"12345", b"67890")).text == "1234567890"


def test_a_declared_length_over_the_limit_is_refused_unread() -> None:
    sender = Sender(b"x" * 11)
    answers = ask(sender, content_length="11")
    assert answers.status == 413
    assert "too much to send at once" in answers.text
    assert sender.taken_before_answer == 0


def test_a_body_that_grows_past_the_limit_is_refused_without_reading_it_all() -> None:
    sender = Sender(*[b"12345"] * 100)
    answers = ask(sender)
    assert answers.status == 413
    assert sender.taken_before_answer == 3
    # It may go on for a while, so that it comes to read the answer, and then no more.
    assert sender.taken == 3 + 20 * 10 // 5 + 1


def test_a_length_that_is_no_number_does_not_help() -> None:
    assert ask(Sender(b"x" * 11), content_length="few").status == 413


def test_a_body_that_does_not_come_is_refused() -> None:
    answers = ask(Sender(b"12", stalls=True), seconds=0.01)
    assert answers.status == 408
    assert "too long to arrive" in answers.text


def test_a_sender_who_leaves_gets_no_answer() -> None:
    assert ask(Sender(b"12", leaves=True)).messages == []


UPLOAD = f"/organisation/{UUID(int=1)}/library/{UUID(int=2)}/upload"


@pytest.mark.parametrize(
    ("path", "method", "longer"),
    [
        (UPLOAD, "POST", True),
        (f"/setwise{UPLOAD}", "POST", True),
        (UPLOAD, "PUT", False),
        (f"{UPLOAD}/", "POST", False),
        (f"{UPLOAD}?/library/", "POST", False),
        (UPLOAD.replace("upload", "change"), "POST", False),
        (f"/organisation/{UUID(int=1)}/library/add", "POST", False),
        ("/library/upload", "POST", False),
        ("/", "POST", False),
    ],
)
def test_only_where_a_file_is_handed_in_a_body_may_be_as_long_as_one(
    path: str, method: str, longer: bool
) -> None:
    limited = BodyLimit(echo, limit=10, seconds=5, files=FILES, file_limit=50)
    assert limited.limit_of({"path": path, "method": method}) == (50 if longer else 10)


@pytest.mark.parametrize(("path", "status"), [(UPLOAD, 200), ("/yours/journal/new", 408)])
def test_a_file_may_be_longer_on_its_way_than_anything_else(path: str, status: int) -> None:
    sender = Slowly(b"x", b"y")
    limited = BodyLimit(
        echo, limit=10, seconds=0.05, files=FILES, file_limit=50, file_seconds=PATIENT
    )
    asked = {**scope(), "path": path, "method": "POST"}
    asyncio.run(limited(asked, sender.receive, sender.answers.send))
    assert sender.answers.status == status


@pytest.mark.parametrize(
    ("path", "words", "leads"),
    [
        (UPLOAD, "It can have up to 5 megabytes.", UPLOAD),
        ("/yours/journal/new", "too much to send at once", "/yours/journal/new"),
        ("//evil.example/x", "too much to send at once", ""),
        ('/"><script>', "too much to send at once", "/%22%3E%3Cscript%3E"),
    ],
)
def test_whoever_is_refused_reads_why_and_finds_the_way_back(
    path: str, words: str, leads: str
) -> None:
    sender = Sender(b"x" * 6_000_000)
    limited = BodyLimit(echo, limit=10, seconds=5, files=FILES, file_limit=5_100_000)
    asked = {**scope(), "path": path, "method": "POST"}
    asyncio.run(limited(asked, sender.receive, sender.answers.send))
    assert sender.answers.status == 413
    assert words in sender.answers.text
    assert re.findall(r'<a href="(.*?)"', sender.answers.text) == ([leads] if leads else [])
    (nonce,) = re.findall(r'<style nonce="(.+?)"', sender.answers.text)
    sent = dict(sender.answers.messages[0]["headers"])
    assert f"'nonce-{nonce}'" in sent[b"content-security-policy"].decode()


def test_ten_megabytes_to_the_real_application_are_413_with_the_headers() -> None:
    sender = Sender(*[b"x" * 100_000] * 100)
    asyncio.run(application(scope(), sender.receive, sender.answers.send))
    assert sender.answers.status == 413
    assert sender.taken_before_answer * 100_000 <= settings.BODY_LIMIT + 100_000
    assert {b"content-security-policy", b"cache-control"} <= {
        name for name, _ in sender.answers.messages[0]["headers"]
    }
