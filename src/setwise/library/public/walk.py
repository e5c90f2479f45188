"""A meeting of made-up people, held by the rules themselves, and looked at now and then.

Whoever sits where, has the floor or has spoken in the pictures of the public pages is what the room
would show: the same commands, the same board.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL as WALL
from setwise.core.meeting.board import Board, board
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.processes import DEFAULT, newest
from setwise.core.meeting.state import NOTHING
from setwise.core.meeting.words import HOUSE, Depth, Role

ASHA, BOLA, CARYS, DILYS, EWAN, FEMI = "Asha", "Bola", "Carys", "Dilys", "Ewan", "Femi"
GRACE = "Grace"
MEMBERS = (ASHA, BOLA, CARYS, DILYS, EWAN, FEMI)
OTHERS = (ASHA, BOLA, CARYS, DILYS, FEMI, GRACE)
MINUTE = 60 * 1000

Look = str | tuple[str, c.Command]
"""What to call this moment, or what somebody does next."""


def _looks() -> Iterator[Look]:
    for person in (*MEMBERS, GRACE):
        yield person, c.Join()
    yield "gathering"
    yield GRACE, c.Advance("check_in")
    yield from _spoken(ASHA, BOLA)
    yield CARYS, c.TakeTurn()
    yield "check_in"
    yield from ((CARYS, c.EndTurn()), *_spoken(DILYS, EWAN, FEMI, GRACE))
    yield GRACE, c.Advance()
    yield from ((EWAN, c.Bid()), (CARYS, c.Bid()))
    yield "bidding"
    yield from ((GRACE, c.AgreePieces((EWAN,))), (GRACE, c.Advance()))
    yield "presenting"
    yield from ((EWAN, c.Advance("clarifying")), *_spoken(ASHA), (BOLA, c.TakeTurn()))
    yield "clarifying"
    yield BOLA, c.EndTurn()
    yield from ((EWAN, c.Advance()), (FEMI, c.RaiseHand()), (CARYS, c.RaiseHand()))
    yield "open_questions"
    yield from ((EWAN, c.Finish()), *_spoken(*OTHERS))
    yield "closing_round"
    yield from ((EWAN, c.EndTurn()), (GRACE, c.Advance("how_did_we_work")))
    yield "how_did_we_work"


def _spoken(*people: str) -> tuple[tuple[str, c.Command], ...]:
    """One after the other takes the floor and gives it back."""
    turns: list[tuple[str, c.Command]] = []
    for person in people:
        turns += [(person, c.TakeTurn()), (person, c.EndTurn())]
    return tuple(turns)


@cache
def boards() -> Mapping[str, Board]:
    """What the room shows at each moment that the pages tell of, in their order."""
    process = newest(DEFAULT)
    seats = (*((person, Role.MEMBER) for person in MEMBERS), (GRACE, Role.FACILITATOR))
    end = process.minutes * MINUTE
    opening = c.Open(process.name, process.version, Depth.FULL, seats, 0, end)
    state, at, found = NOTHING, 0, {}
    for each in ((HOUSE, opening), *_looks()):
        if isinstance(each, str):
            found[each] = board(state, GRACE, at=at)
            continue
        at += MINUTE
        said = decide(state, c.Ask(each[0], at, each[1]))
        if isinstance(said, Refused):
            raise ValueError(f"{each}: {said.why}")
        for event in said:
            state = evolve(state, Entry(at, each[0], event))
    return MappingProxyType(found)
