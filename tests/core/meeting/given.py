"""Given a meeting, when someone does something, then this follows: real commands only.

Meeting(depth=Depth.FULL).at_stage("check_in").does(AMARA, c.TakeTurn()).then(e.TurnGiven)
"""

from __future__ import annotations

from typing import Self

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.board import Board, board
from setwise.core.meeting.codec import decode, encode
from setwise.core.meeting.decide import Decision, Refused, Why, decide
from setwise.core.meeting.evolve import evolve, fold
from setwise.core.meeting.processes import newest
from setwise.core.meeting.state import NOTHING, Position, State
from setwise.core.meeting.words import HOUSE, Depth, Kind, Role

AMARA, BOLA, CARYS, DILYS, EWAN, FEMI = "amara", "bola", "carys", "dilys", "ewan", "femi"
GRACE, HANA, IDRIS, STRANGER = "grace", "hana", "idris", "jo"
MEMBERS = (AMARA, BOLA, CARYS, DILYS, EWAN, FEMI)
FULL, LIGHT = Depth.FULL, Depth.LIGHT
DEFAULT, SHORT = "action-learning-set", "short-set"

SECOND = 1_000
MINUTE = 60 * SECOND
START = 1_800_000_000_000
END = START + 120 * MINUTE


def seats_of(members: int, *, self_facilitated: bool = False) -> tuple[tuple[str, Role], ...]:
    """The members, then the facilitator, the co-facilitator and a supporter."""
    facilitators = (
        () if self_facilitated else ((GRACE, Role.FACILITATOR), (HANA, Role.CO_FACILITATOR))
    )
    ring = tuple((person, Role.MEMBER) for person in MEMBERS[:members])
    return (*ring, *facilitators, (IDRIS, Role.SUPPORTER))


class Meeting:
    """A meeting that moves by commands and remembers what followed the last of them."""

    def __init__(
        self,
        process: str = DEFAULT,
        depth: Depth = FULL,
        members: int = 6,
        *,
        self_facilitated: bool = False,
        absent: tuple[str, ...] = (HANA,),
        opened: bool = True,
    ) -> None:
        self.state: State = NOTHING
        self.entries: list[e.Entry] = []
        self.at = START
        self.last: Decision = ()
        self._words = 0
        if opened:
            self._open(process, depth, seats_of(members, self_facilitated=self_facilitated), absent)

    def _open(
        self,
        process: str,
        depth: Depth,
        seats: tuple[tuple[str, Role], ...],
        absent: tuple[str, ...],
    ) -> None:
        version = newest(process).version
        self.does(HOUSE, c.Open(process, version, depth, seats, START, END))
        for person, _ in seats:
            if person not in absent:
                self.does(person, c.Join())

    # When

    def tries(self, person: str, command: c.Command, about: c.About | None = None) -> Self:
        """Someone asks for something; it may be refused."""
        self.at += SECOND
        self.last = decide(self.state, c.Ask(person, self.at, command, about))
        if not isinstance(self.last, Refused):
            for event in self.last:
                self._happened(e.Entry(self.at, person, event))
        return self

    def does(self, person: str, *commands: c.Command) -> Self:
        """Someone asks for something, and it happens."""
        for command in commands:
            self.tries(person, command)
            assert not isinstance(self.last, Refused), f"{person} {command}: {self.last.why}"
            assert self.last, f"{person} {command}: quiet"
        return self

    def _happened(self, entry: e.Entry) -> None:
        self.entries.append(entry)
        self.state = evolve(self.state, entry)

    def chair_does(self, *commands: c.Command) -> Self:
        assert self.state.chair is not None
        return self.does(self.state.chair, *commands)

    def writes(self, person: str, kind: Kind, *, shared: bool = False) -> str:
        """Someone writes words. Gives their id."""
        key = self.new_words()
        self.does(person, c.Write(key, kind, shared))
        return key

    def new_words(self) -> str:
        self._words += 1
        return f"words-{self._words}"

    def later(self, minutes: float) -> Self:
        self.at += int(minutes * MINUTE)
        return self

    # Walking there

    def move_on(self, *presenters: str) -> Self:
        """The shortest way to the next stage, by real commands."""
        stage = self.state.stage
        if stage.takes_bids and self.state.next_piece is None and presenters:
            self.chair_does(c.AgreePieces(presenters))
        if stage.must_finish and self.state.turns_kept:
            self.all_pass()
        if self.state.working and not stage.moves:
            assert self.state.presenter is not None
            return self.does(self.state.presenter, c.Finish())
        return self.chair_does(c.Advance())

    def move_on_from_here(self, *presenters: str) -> Position:
        """Move on, and give the position that the last movement left."""
        self.move_on(*presenters)
        return self.state.past[-1]

    def at_stage(self, key: str, *presenters: str) -> Self:
        """Walk to a stage; Amara works unless others are named."""
        for _ in range(40):
            if self.state.position.stage == key:
                return self
            self.move_on(*(presenters or (AMARA,)))
        raise AssertionError(f"never came to {key}")

    def all_pass(self) -> Self:
        while self.state.round_open:
            self.does(self.to_come[0], c.Pass())
        return self

    def all_speak(self, until: str | None = None) -> Self:
        """Everyone in the round speaks, or all before one of them."""
        while self.state.round_open and self.to_come[0] != until:
            if self.floor is None:
                self.does(self.to_come[0], c.TakeTurn())
            self.does(self.to_come[0], c.EndTurn())
        return self

    def finished(self) -> Self:
        """The piece of work going on is finished by its presenter."""
        while self.state.working and self.state.stage.moves:
            self.move_on()
        return self.move_on()

    # Then

    def then(self, *expected: e.Event | type) -> Self:
        """Exactly these events followed the last command (a class stands for any such event)."""
        assert not isinstance(self.last, Refused), self.last
        assert len(self.last) == len(expected), self.last
        for event, wanted in zip(self.last, expected, strict=True):
            assert (type(event) if isinstance(wanted, type) else event) == wanted
        return self

    def refused(self, why: Why) -> Self:
        assert self.last == Refused(why), self.last
        return self

    def quiet(self) -> Self:
        assert self.last == (), self.last
        return self

    @property
    def position(self) -> Position:
        return self.state.position

    @property
    def stage(self) -> str:
        return self.state.position.stage

    @property
    def floor(self) -> str | None:
        return self.state.position.floor

    @property
    def to_come(self) -> tuple[str, ...]:
        """Who has the floor and who is still to come, in order."""
        holder = () if self.floor is None else (self.floor,)
        return (*holder, *self.state.position.waiting)

    @property
    def now(self) -> c.About:
        """What a page shows at this moment."""
        return c.About(self.state.visit, self.state.step)

    def board(self, viewer: str, *, chair_away: bool = False) -> Board:
        return board(self.state, viewer, at=self.at, chair_away=chair_away)

    def sees(self, viewer: str) -> set[str]:
        """The ids of the words on someone's screen."""
        return {written.words for written in self.board(viewer).words}

    def offered(self, viewer: str) -> set[str]:
        return {offer.command for offer in self.board(viewer).offers}

    def replayed(self) -> State:
        """The state from the log as it would be stored and read again."""
        return fold(e.Entry(x.at, x.by, decode(*encode(x.event))) for x in self.entries)
