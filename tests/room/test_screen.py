"""A screen's slot: the newest board wins, a slow line misses boards but never the last."""

import asyncio
import json
from collections.abc import Coroutine, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from uuid import uuid4

import pytest

from setwise.room.live.doors import Pass
from setwise.room.live.screen import BEAT_MESSAGE, PollScreen, StreamScreen, message

T = TypeVar("T")
LEAVE = Pass(uuid4(), "dana", "dana", uuid4(), None)


class Line:
    """A line that can be held up, or be gone."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.more: list[bool] = []
        self.open = asyncio.Event()
        self.open.set()
        self.gone = False

    async def send(self, told: MutableMapping[str, Any]) -> None:
        await self.open.wait()
        if self.gone:
            raise OSError
        self.sent.append(told["body"])
        self.more.append(told["more_body"])


def told(story: Coroutine[Any, Any, T]) -> T:
    """What a story comes to, told in a thread of its own: a browser's test may hold this one's loop."""
    with ThreadPoolExecutor(1) as other:
        return other.submit(asyncio.run, story).result()


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_a_slow_line_misses_boards_but_never_the_last() -> None:
    async def story() -> list[bytes]:
        line = Line()
        screen = StreamScreen(LEAVE, 0, line.send)
        line.open.clear()
        for seq, board in enumerate(("first", "second", "third"), start=1):
            screen.show(seq, (board,))
            await settle()
        line.open.set()
        await settle()
        return line.sent

    assert told(story()) == [message(1, ("first",)), message(3, ("third",))]


def test_an_older_board_never_replaces_a_newer_one() -> None:
    async def story() -> list[bytes]:
        line = Line()
        screen = StreamScreen(LEAVE, 0, line.send)
        screen.show(4, ("newer",))
        screen.show(3, ("older",))
        await settle()
        return line.sent

    assert told(story()) == [message(4, ("newer",))]


def test_a_goodbye_is_the_last_message_and_ends_the_answer() -> None:
    async def story() -> Line:
        line = Line()
        screen = StreamScreen(LEAVE, 0, line.send)
        screen.show(1, ("board",))
        screen.say_goodbye("gone")
        screen.say_goodbye()
        screen.show(2, ("too late",))
        await settle()
        return line

    line = told(story())
    assert line.sent == [message(1, ("board",)), b"event: gone\ndata: 1\n\n"]
    assert line.more == [True, False]


def test_a_quiet_line_beats_and_a_busy_one_does_not() -> None:
    async def story() -> tuple[list[bytes], list[bytes]]:
        now = asyncio.get_running_loop().time()
        quiet, busy = Line(), Line()
        old = StreamScreen(LEAVE, now - 20, quiet.send)
        new = StreamScreen(LEAVE, now - 20, busy.send)
        new.show(1, ("board",))
        await settle()
        for screen in (old, new):
            screen.beat(now, 13)
        await settle()
        return quiet.sent, busy.sent

    assert told(story()) == ([BEAT_MESSAGE], [message(1, ("board",))])


def test_a_line_that_is_gone_is_no_error_and_the_next_board_tries_again() -> None:
    async def story() -> list[bytes]:
        line = Line()
        screen = StreamScreen(LEAVE, 0, line.send)
        line.gone = True
        screen.show(1, ("lost",))
        await settle()
        line.gone = False
        screen.show(2, ("found",))
        await settle()
        return line.sent

    assert told(story()) == [message(2, ("found",))]


@pytest.mark.parametrize(
    ("shown", "answered"),
    [
        ([(7, "the same")], None),
        ([(8, "news")], b'{"seq": 8, "mark": 0, "parts": ["news"]}'),
        (
            [(7, "the same"), (7, "someone went away")],
            b'{"seq": 7, "mark": 0, "parts": ["someone went away"]}',
        ),
        ([(7, "the same"), (9, "news"), (10, "more")], b'{"seq": 9, "mark": 0, "parts": ["news"]}'),
    ],
)
def test_a_poll_is_answered_by_the_first_news(
    shown: list[tuple[int, str]], answered: bytes | None
) -> None:
    async def story() -> bytes | None:
        screen = PollScreen(LEAVE, 0, 7)
        for seq, board in shown:
            screen.show(seq, (board,))
        return screen.answer.result() if screen.answer.done() else None

    assert told(story()) == answered


def test_a_poll_hears_of_what_changed_without_an_event_since_it_asked_last() -> None:
    async def story() -> list[bytes | None]:
        first = PollScreen(LEAVE, 0, 6)
        first.show(7, ("everyone is here",), mark=3)
        had = json.loads(first.answer.result() or b"")
        again = PollScreen(LEAVE, 0, had["seq"], had["mark"])
        again.show(7, ("everyone is here",), mark=3)
        later = PollScreen(LEAVE, 0, had["seq"], had["mark"])
        later.show(7, ("someone went away",), mark=4)
        covered = PollScreen(LEAVE._replace(veiled=True), 0, had["seq"], had["mark"])
        covered.show(7, ("covered",), mark=3)
        polls = (again, later, covered)
        return [each.answer.result() if each.answer.done() else None for each in polls]

    assert told(story()) == [
        None,
        b'{"seq": 7, "mark": 8, "parts": ["someone went away"]}',
        b'{"seq": 7, "mark": 7, "parts": ["covered"]}',
    ]


def test_a_poll_ends_without_a_board_when_the_process_stops() -> None:
    async def story() -> tuple[bytes | None, str]:
        screen = PollScreen(LEAVE, 0, 7)
        screen.beat(100, 13)
        screen.say_goodbye()
        return screen.answer.result(), screen.ended

    assert told(story()) == (None, "bye")


def test_a_board_is_one_line_however_many_its_parts_have() -> None:
    assert message(3, ("<p>a\n\r\n", "é</p>")) == (
        'event: board\nid: 3\ndata: ["<p>a\\n\\r\\n", "é</p>"]\n\n'.encode()
    )


def test_only_what_changed_since_the_last_board_that_was_sent_is_sent() -> None:
    async def story() -> list[bytes]:
        line = Line()
        screen = StreamScreen(LEAVE, 0, line.send)
        screen.show(1, ("open", "ring", "close"))
        await settle()
        line.open.clear()
        for seq, ring in ((2, "ring moved"), (3, "ring again"), (4, "ring")):
            screen.show(seq, ("open", ring, "close"))
            await settle()
        line.open.set()
        await settle()
        screen.show(5, ("another", "shape"))
        await settle()
        return line.sent

    assert told(story()) == [
        b'event: board\nid: 1\ndata: ["open", "ring", "close"]\n\n',
        b'event: board\nid: 2\ndata: [0, "ring moved", 0]\n\n',
        b'event: board\nid: 4\ndata: [0, "ring", 0]\n\n',
        b'event: board\nid: 5\ndata: ["another", "shape"]\n\n',
    ]
