"""A room for the live script alone: a tiny server that speaks the live contract and can misbehave."""

from __future__ import annotations

import json
import queue
import threading
from collections import deque
from email.message import Message
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, parse_qsl, urlsplit

from setwise.config.headers import new_nonce, page_headers

SCRIPTS = Path(__file__).parents[3] / "src/setwise/room/static/room"
MEETING = "7c6d2b1e-0000-4000-8000-000000000001"
DONE = (200, {"code": "done", "number": 1})
PATIENCE = 10.0

WORDS = {
    "connected": "Connected",
    "again": "Connected again",
    "reconnecting": "Reconnecting",
    "sent": "Sent",
    "waiting": "Waiting to be sent",
    "offline": "No network",
}


LOST = """<div id="lost" role="status" data-waiting="Not sent yet" data-long="No connection for a while">
<div hidden><p></p><button type="button">Try again</button></div></div>"""


class Post(NamedTuple):
    """A command as it arrived."""

    fields: dict[str, str]
    headers: Message
    body: bytes


class Room:
    """What the server shows, how it behaves, and what it was sent."""

    def __init__(self) -> None:
        self.seq = 1
        self.board = board()
        self.main = ""
        self.outside = ""
        self.posts: list[Post] = []
        self.polls: list[int] = []
        self.bodies: list[bytes] = []
        self.answers: deque[tuple[int, dict[str, Any] | str]] = deque()
        self.answering = threading.Event()
        self.answering.set()
        self.beating = True
        self.closed = False
        self.connections = 0
        self.changed = threading.Condition()
        self.streams: list[queue.SimpleQueue[str]] = []

    def push(self, html: str, seq: int | None = None) -> None:
        """A new board, on all streams and to who polls."""
        with self.changed:
            self.seq = self.seq + 1 if seq is None else seq
            self.board = html
            self.tell(self.message())
            self.changed.notify_all()

    def send_late(self, html: str, seq: int) -> None:
        """A board that took long on its way; the meeting is further by now."""
        self.tell(message("board", json.dumps([html]), seq))

    def tell(self, text: str) -> None:
        for stream in self.streams:
            stream.put(text)

    def message(self) -> str:
        return message("board", json.dumps([self.board]), self.seq)

    def until(self, met: str, count: int) -> None:
        """Wait until so many posts, polls or connections were seen."""

        def enough() -> bool:
            seen = getattr(self, met)
            return (seen if isinstance(seen, int) else len(seen)) >= count

        with self.changed:
            assert self.changed.wait_for(enough, PATIENCE), f"fewer than {count} {met}"

    def page(self, nonce: str) -> str:
        wall = "data-wall" in self.main
        words = " ".join(f'data-{name}="{text}"' for name, text in WORDS.items())
        around = f"""<p id="connection" class="status" {words}>Here</p>"""
        around += LOST
        after = """<p id="announce" role="status" aria-live="polite"></p><div id="notice"></div>"""
        return f"""<!doctype html><html lang="en-GB"><head><title>Room</title></head><body>{"" if wall else around}
<main id="maincontent" data-room="{MEETING}" data-me="p-1" data-stream="/live/{MEETING}/stream"
data-poll="/live/{MEETING}/poll" data-seq="{self.seq}" data-csrf="token" data-home="/home"
data-kept="You were still writing this. It has not been sent." data-kept-dismiss="Put it away"
{self.main}>{"" if wall else after}{self.board}</main>{self.outside}
<script type="module" nonce="{nonce}" src="/static/room/live.js"></script></body></html>"""


def message(event: str, data: str = "1", number: int | None = None) -> str:
    """One server-sent event."""
    numbered = "" if number is None else f"id: {number}\n"
    return f"event: {event}\n{numbered}data: {data}\n\n"


def board(inner: str = "", stage: str = "", turn: str = "", mine: str = "") -> str:
    """A board of the room, with the words that may be announced."""
    say = {"stage": stage, "turn": turn, "mine": mine}
    data = " ".join(f'data-say-{name}="{escape(text)}"' for name, text in say.items())
    return f'<div id="board" {data}>{inner}</div>'


def form(do: str, inner: str = "", press: str = "Send", attributes: str = "") -> str:
    """A command's form, as the room's pages write it."""
    return f"""<form data-command method="post" action="act" {attributes}>
<input type="hidden" name="csrfmiddlewaretoken" value="old">
<input type="hidden" name="do" value="{do}"><input type="hidden" name="step" value="1">
{inner}<button type="submit">{press}</button></form>"""


LISTENING = """<details data-key="listening" data-keep open><summary>Told</summary>
<form id="listening"><input type="radio" name="listen" value="all" aria-label="all">
<input type="radio" name="listen" value="mine" aria-label="mine">
<input type="radio" name="listen" value="none" aria-label="none"></form></details>"""


def question(press: str = "Ask this", attributes: str = "data-key='ask' data-clears") -> str:
    """A form in which a question is written."""
    field = '<textarea id="q" name="text" data-draft="question" aria-label="Question"></textarea>'
    return form("write", field, press, attributes)


HOME = '<h1 id="question" tabindex="-1" data-focus-home>The question</h1>'


class Server(ThreadingHTTPServer):
    """Serves one room on loopback."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.room = Room()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/room/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no error here."""


class Handler(BaseHTTPRequestHandler):
    """The page, its scripts, the stream, the polls and the commands."""

    server: Server

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""

    @property
    def room(self) -> Room:
        return self.server.room

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if path.startswith("/static/room/"):
            self.answer(200, (SCRIPTS / path.rpartition("/")[2]).read_bytes(), "text/javascript")
        elif path.endswith("/stream"):
            self.stream()
        elif path.endswith("/poll"):
            self.poll()
        else:
            nonce = new_nonce()
            html = self.room.page(nonce) if path == "/room/" else "<title>Home</title>Home"
            self.answer(200, html.encode(), "text/html; charset=utf-8", page_headers(nonce))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        room = self.room
        with room.changed:
            room.bodies.append(body)
            room.posts.append(Post(fields(body), self.headers, body))
            room.changed.notify_all()
        room.answering.wait(PATIENCE)
        status, said = room.answers.popleft() if room.answers else DONE
        if isinstance(said, str):
            self.answer(status, said.encode(), "text/html")
        else:
            self.answer(status, json.dumps(said).encode(), "application/json")

    def answer(
        self, status: int, body: bytes, kind: str, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Type": kind}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def stream(self) -> None:
        room = self.room
        told: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        with room.changed:
            if room.beating:
                told.put("retry: 2000\n\n" + message("beat") + room.message())
                room.streams.append(told)
            room.connections += 1
            room.changed.notify_all()
        while not room.closed and (text := next_of(told)) != "drop":
            self.wfile.write((text or ":\n\n").encode() if room.beating else b"")
            if text and text.startswith(("event: bye", "event: gone")):
                break
        if told in room.streams:
            room.streams.remove(told)

    def poll(self) -> None:
        room = self.room
        seq = int(parse_qs(urlsplit(self.path).query)["seq"][0])
        with room.changed:
            room.polls.append(seq)
            room.changed.notify_all()
            room.changed.wait_for(lambda: room.seq > seq or room.closed, 25)
            answer = {"parts": [room.board], "seq": room.seq}
        self.answer(200, json.dumps(answer).encode(), "application/json")


def next_of(told: queue.SimpleQueue[str]) -> str | None:
    try:
        return told.get(timeout=0.2)
    except queue.Empty:
        return None


def fields(body: bytes) -> dict[str, str]:
    """The fields of a form as a script sends it."""
    return dict(parse_qsl(body.decode(), keep_blank_values=True))
