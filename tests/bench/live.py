"""The live room: from a member's POST to the moment the last screen has the whole new board."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any
from uuid import uuid4

import uvloop

from tests.bench.client import Poster, Screen, watch
from tests.bench.server import Room, Served, cpu_seconds, own_memory, serving
from tests.bench.table import Figure, percentile

SECONDS = 10.0
PER_ROOM = 0.4
"""Commands a second in each room, where there are many."""
SETTLE = 1.5


class Watched:
    """A room with all its screens: who has which board when."""

    def __init__(self, room: Room, port: int) -> None:
        self.room = room
        self.port = port
        self.screens: list[Screen] = []
        self.poster = Poster(port, room.meeting)
        self.arrived: list[list[tuple[int, float]]] = []
        self.raised: set[int] = set()
        self.sent: list[tuple[float, int]] = []
        self.failed = 0

    async def open(self) -> None:
        """Open a screen for each person and wait for their first boards."""
        for cookie in self.room.cookies:
            arrivals: list[tuple[int, float]] = []
            self.arrived.append(arrivals)
            screen = await watch(self.port, self.room.meeting, cookie, _noting(arrivals))
            self.screens.append(screen)
        await asyncio.gather(*(screen.first for screen in self.screens))

    async def command(self, chance: random.Random) -> None:
        """One member raises a hand, or lowers it again."""
        place = chance.randrange(3, len(self.room.cookies))
        do = "lower_hand" if place in self.raised else "raise_hand"
        self.raised ^= {place}
        fields = {
            "do": do,
            "command": uuid4().hex,
            "moment": f"{self.room.visit}.0.bench",
        }
        at = time.monotonic()
        status, number = await self.poster.send(self.room.cookies[place], fields)
        if status == 200:
            self.sent.append((at, number))
        else:
            self.failed += 1

    def seen(self) -> tuple[list[float], int]:
        """For each command the seconds until the last screen had it; and how many were not seen."""
        took, lost = [], 0
        for at, number in self.sent:
            moments = [
                next((when for seq, when in arrivals if seq >= number), None)
                for arrivals in self.arrived
            ]
            if None in moments:
                lost += 1
            else:
                took.append(max(m for m in moments if m is not None) - at)
        return took, lost


def _noting(arrivals: list[tuple[int, float]]) -> Callable[[int, float], None]:
    return lambda seq, at: arrivals.append((seq, at))


async def _load(served: Served, rate: float, seconds: float) -> tuple[list[Watched], float, int]:
    """Poisson arrivals over all rooms. Returns the rooms, server CPU seconds, boards delivered."""
    watched = [
        Watched(room, served.ports[place % len(served.ports)])
        for place, room in enumerate(served.rooms)
    ]
    for group in range(0, len(watched), 20):
        await asyncio.gather(*(each.open() for each in watched[group : group + 20]))
    await asyncio.sleep(SETTLE)
    boards = sum(screen.boards for each in watched for screen in each.screens)
    cpu = cpu_seconds(served.pids)
    await _arrivals(watched, rate, seconds)
    await asyncio.sleep(SETTLE)
    cpu = cpu_seconds(served.pids) - cpu
    boards = sum(screen.boards for each in watched for screen in each.screens) - boards
    return watched, cpu, boards


async def _arrivals(watched: list[Watched], rate: float, seconds: float) -> None:
    chance = random.Random(7)
    tasks = []
    until = time.monotonic() + seconds
    due = time.monotonic()
    while (due := due + chance.expovariate(rate)) < until:
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        tasks.append(asyncio.ensure_future(chance.choice(watched).command(chance)))
    await asyncio.gather(*tasks)


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


def _figures(
    name: str, served: Served, rate: float, seconds: float, reach: str
) -> Iterator[Figure]:
    watched, cpu, boards = _run(_load(served, rate, seconds))
    took = [second for each in watched for second in each.seen()[0]]
    lost = sum(each.seen()[1] for each in watched)
    failed = sum(each.failed for each in watched)
    ms = [second * 1000 for second in took]
    measured = f"{percentile(ms, 0.5):.1f} / {percentile(ms, 0.99):.1f} ms (max {max(ms):.0f})"
    yield Figure(f"{name}: seen p50 / p99, {len(ms)} commands", measured, reach)
    yield Figure(f"{name}: lost / refused", f"{lost} / {failed}", "0 / 0")
    per_board = f"{cpu / boards * 1e6:.0f} µs ({boards} boards)"
    yield Figure(f"{name}: CPU per board, command included", per_board, "500 µs, then 250")


def one_room() -> Iterator[Figure]:
    """One room with 9 screens, 1 command a second."""
    with serving(rooms=1) as served:
        yield Figure("start of the process", f"{served.started_in:.2f} s", "3 s")
        yield from _figures("1 room, 1/s", served, 1.0, 40.0, "6 / 20 ms")


def many_rooms() -> Iterator[Figure]:
    """200 rooms, 1,800 screens, 80 commands a second, one process on SQLite."""
    with serving(rooms=200) as served:
        yield from _figures("200 rooms, 80/s, SQLite", served, 200 * PER_ROOM, SECONDS, "p99 40 ms")


def two_processes() -> Iterator[Figure]:
    """500 rooms, 4,500 screens, 200 commands a second, two processes on PostgreSQL."""
    with serving(rooms=500, processes=2, postgres=True) as served:
        name = "500 rooms, 200/s, 2 processes, PostgreSQL"
        yield from _figures(name, served, 500 * PER_ROOM, SECONDS, "p99 100 ms")


def idle() -> Iterator[Figure]:
    """Memory for a screen that waits, and coming back after five missed events."""
    with serving(rooms=200) as served:
        yield from _run(_idle(served))


async def _idle(served: Served) -> list[Figure]:
    first = Watched(served.rooms[0], served.ports[0])
    await first.open()
    await asyncio.sleep(SETTLE)
    before = own_memory(served.pids[0])
    watched = [Watched(room, served.ports[0]) for room in served.rooms[1:]]
    for group in range(0, len(watched), 20):
        await asyncio.gather(*(each.open() for each in watched[group : group + 20]))
    await asyncio.sleep(SETTLE)
    screens = sum(len(each.screens) for each in watched)
    each_screen = (own_memory(served.pids[0]) - before) / screens / 1000
    back = [await _come_back(first) for _ in range(30)]
    took, size = statistics.median(b[0] for b in back), statistics.median(b[1] for b in back)
    return [
        Figure(f"memory for one idle screen ({screens} screens)", f"{each_screen:.1f} kB", "20 kB"),
        Figure("coming back after 5 events", f"{took * 1000:.1f} ms, 1 message", "5 ms, 1 message"),
        Figure("coming back: bytes, padding and head included", f"{size:.0f} B"),
    ]


async def _come_back(first: Watched) -> tuple[float, int]:
    chance = random.Random(11)
    for _ in range(5):
        await first.command(chance)
    await asyncio.sleep(0.1)
    began = time.monotonic()
    cookie = first.room.cookies[4]
    screen = await watch(first.port, first.room.meeting, cookie, lambda seq, at: None, last=1)
    took = await screen.first - began
    await asyncio.sleep(0.05)
    size = screen.bytes
    assert screen.transport is not None
    screen.transport.close()
    return took, size


def reconnecting() -> Iterator[Figure]:
    """1,000 screens come back at once, as after a deploy."""
    with serving(rooms=112) as served:
        took, lost = _run(_reconnect(served))
        yield Figure(
            "1,000 screens reconnecting at once: all live again",
            f"{took:.1f} s, {lost} errors",
            "5 s, no error",
        )


async def _reconnect(served: Served) -> tuple[float, int]:
    began = time.monotonic()
    wanted = [(room, cookie) for room in served.rooms for cookie in room.cookies][:1000]
    opened = await asyncio.gather(
        *(
            watch(served.ports[0], room.meeting, cookie, lambda seq, at: None, last=3)
            for room, cookie in wanted
        ),
        return_exceptions=True,
    )
    screens = [screen for screen in opened if isinstance(screen, Screen)]
    firsts = await asyncio.gather(*(screen.first for screen in screens), return_exceptions=True)
    errors = len(wanted) - sum(isinstance(first, float) for first in firsts)
    return time.monotonic() - began, errors


def figures() -> Iterator[Figure]:
    """All of the live room."""
    yield from one_room()
    yield from many_rooms()
    yield from two_processes()
    yield from idle()
    yield from reconnecting()
