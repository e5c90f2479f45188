"""The core alone: folding a log, deciding, making a board."""

from __future__ import annotations

import timeit
from collections.abc import Iterator

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import board
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import evolve, fold
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import HOUSE, Depth, Kind, Role
from tests.bench.table import Figure

PEOPLE = tuple(f"p{number}" for number in range(9))


def a_meeting(events: int) -> tuple[list[Entry], State]:
    """A log of a full meeting that goes on asking questions until it is long enough."""
    log: list[Entry] = []
    state = NOTHING

    def do(actor: str, command: c.Command) -> None:
        nonlocal state
        decision = decide(state, c.Ask(actor, len(log) * 1000, command))
        assert not isinstance(decision, Refused), decision
        for event in decision:
            log.append(Entry(len(log) * 1000, actor, event))
            state = evolve(state, log[-1])

    seats = tuple((p, Role.FACILITATOR if p == "p0" else Role.MEMBER) for p in PEOPLE)
    do(HOUSE, c.Open("action-learning-set", 1, Depth.FULL, seats, 0, 7_200_000))
    for person in PEOPLE:
        do(person, c.Join())
    for command in (c.Advance(), c.Advance(), c.HoldRound(), c.Advance()):
        do("p0", command)
    do("p0", c.AgreePieces(("p2", "p4")))
    for command in (c.Advance(), c.Advance(), c.Advance()):
        do("p0", command)
    asker = 0
    while len(log) < events:
        person = [p for p in PEOPLE if p != "p2"][asker % 8]
        do(person, c.Write(f"w{asker}", Kind.QUESTION))
        do(person, c.EndTurn())
        asker += 1
    return log[:events], fold(log[:events])


def best(work: str, names: dict[str, object], number: int) -> float:
    """Seconds of one go: the best of five rounds."""
    return min(timeit.repeat(work, globals=names, number=number, repeat=5)) / number


def figures() -> Iterator[Figure]:
    """Fold, decide, board."""
    log, state = a_meeting(500)
    names: dict[str, object] = {
        "fold": fold,
        "log": log,
        "state": state,
        "decide": decide,
        "board": board,
        "raised": c.Ask("p3", 0, c.RaiseHand()),
        "advance": c.Ask("p0", 0, c.Finish()),
    }
    yield Figure("fold 500 events", f"{best('fold(log)', names, 10) * 1e3:.2f} ms", "2 ms")
    one = best("decide(state, raised)", names, 2000)
    two = best("decide(state, advance)", names, 2000)
    yield Figure(
        "one decision (raise a hand / finish)", f"{one * 1e6:.1f} / {two * 1e6:.1f} µs", "50 µs"
    )
    for who, name in (
        ("p0", "facilitator"),
        ("p2", "presenter"),
        ("p3", "member"),
        ("wall", "wall"),
    ):
        names["who"] = who
        seconds = best("board(state, who, at=0)", names, 200)
        yield Figure(f"one board, {name}", f"{seconds * 1e6:.0f} µs")
