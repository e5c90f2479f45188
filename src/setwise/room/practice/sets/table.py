"""The table: a meeting that is only in the memory of one request, and what is said at it."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from setwise.core.meeting import commands as c
from setwise.core.meeting import processes
from setwise.core.meeting.board import Board, board
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.events import Entry
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import HOUSE, Depth, Role
from setwise.design.words import LazySay

YOU = "you"
JOAN, ROSA, KEMI, IDRIS, BEA = "joan", "rosa", "kemi", "idris", "bea"
NAMES = {each: each.title() for each in (JOAN, ROSA, KEMI, IDRIS, BEA)}
"""Names of nobody. Whoever practises is called "You" in the ring."""
HOUR = 60 * 60 * 1000


class Spoken(NamedTuple):
    """What one of them says; without a name, what happens."""

    who: str
    text: LazySay


class Choice(NamedTuple):
    """One thing that whoever practises may do: a press of the room, or one of the practice's own."""

    key: str
    text: LazySay | None = None
    """None: what the room calls it."""


Script = Generator[tuple[Choice, ...], str, None]
"""Gives what can be done now, and is told what was done."""
ASK = "ask"
"""To ask in writing; after it, with a dash, what the hint would have said to it."""


class Table:
    """Holds the meeting by the core's rules, and remembers what was said since the last press."""

    def __init__(self, seats: tuple[tuple[str, Role], ...], depth: Depth) -> None:
        self.state: State = NOTHING
        self.said: list[Spoken] = []
        self.moment = ""
        """The hard moment that it has come to, by its key among the facilitator's words."""
        process = processes.newest(processes.DEFAULT)
        self.does(HOUSE, c.Open(process.name, process.version, depth, seats, 0, HOUR))
        for person, _ in seats:
            self.does(person, c.Join())

    def does(self, person: str, *commands: c.Command) -> None:
        """One of them does something that the rules allow."""
        for command in commands:
            decision = decide(self.state, c.Ask(person, 0, command))
            assert not isinstance(decision, Refused), (person, command, decision)
            for event in decision:
                self.state = evolve(self.state, Entry(0, person, event))

    def says(self, who: str, text: LazySay) -> None:
        """One of them says something."""
        self.said.append(Spoken(who, text))

    def happens(self, text: LazySay) -> None:
        """Something happens that nobody says."""
        self.said.append(Spoken("", text))

    def hushed(self) -> None:
        """What was said was heard: now it is whoever practises."""
        self.said.clear()
        self.moment = ""

    def asks(self, who: str, text: LazySay) -> None:
        """One of them takes the floor and asks."""
        self.does(who, c.RaiseHand())
        assert self.state.position.floor == who
        self.says(who, text)

    def closes_with(self, who: str, text: LazySay) -> None:
        """One of them has the floor in a round, and speaks."""
        self.says(who, text)
        self.does(who, c.EndTurn())

    def seen(self) -> Board:
        """What whoever practises sees."""
        return board(self.state, YOU, at=0)

    def to_work(self, chair: str, presenter: str) -> None:
        """Past the arriving and the bidding, to where the presenter has the floor."""
        self.does(chair, c.Advance(), c.Advance(), c.HoldRound(), c.Advance())
        self.does(chair, c.AgreePieces((presenter,)), c.Advance())

    def ends(self, chair: str) -> None:
        """From the end of the work to the end of the meeting."""
        while self.state.open:
            self.does(chair, c.Advance())


SEATS = (
    (JOAN, Role.FACILITATOR),
    (ROSA, Role.MEMBER),
    (KEMI, Role.MEMBER),
    (IDRIS, Role.MEMBER),
    (YOU, Role.MEMBER),
)
"""Where whoever practises is a member."""
