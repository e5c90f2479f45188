"""What the rules must remember of a meeting, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from setwise.core.meeting.process import Part, Process, Stage
from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Role

PAST = 60
"""How many movements can be undone, one after the other."""


class Seat(NamedTuple):
    """A person's place in the ring, in order."""

    person: str
    role: Role
    here: bool = False
    late: bool = False
    came_at: str = ""
    """The stage in which they last came in; of whoever is not here but has left, too."""
    agreed: bool = False
    """Agreed to the contract in this meeting."""

    @property
    def has_turns(self) -> bool:
        return self.role is not Role.SUPPORTER


class Bid(NamedTuple):
    person: str
    words: str | None
    worked: int = 0
    """How often they had begun to work when they made it."""


class Piece(NamedTuple):
    """A piece of work. `begun` counts how often it was entered (one more thing)."""

    presenter: str
    begun: int = 0
    ended: Ending | None = None
    dropped: bool = False

    @property
    def waiting(self) -> bool:
        return not self.begun and not self.dropped


class Word(NamedTuple):
    """A piece of writing, known by its id."""

    kind: Kind
    author: str
    piece: int | None
    to: str | None = None
    """The presenter they are for, who may keep them."""
    kept: bool = False
    shared: bool = False
    begun: int = 0
    """As often as the piece of work had begun: feedback belongs to one closing round of it."""


class Position(NamedTuple):
    """Where the meeting stands: all that one step back restores."""

    stage: str
    since: int
    piece: int | None = None
    floor: str | None = None
    turn_since: int = 0
    waiting: tuple[str, ...] = ()
    """Who is still to come in a round, in order, without the one who has the floor."""
    done: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    passed_over: frozenset[str] = frozenset()
    """Out of reach when they were looked for: they come at the end, whoever begins."""
    hands: tuple[str, ...] = ()
    asked: frozenset[str] = frozenset()
    """Written questions that have had their turn, by id."""
    current: str | None = None
    """The written question of this turn."""
    please_write: bool = False
    round_step: int = 0
    """The step with which this round began, if it began again within one visit to its stage."""
    held: bool = False
    """This round was held aloud."""
    interruption: Interruption | None = None
    heard: str | None = None
    """Whom this pause is for: they were interrupted, and are heard to the end."""
    unfinished: tuple[str, ...] = ()
    """Who was interrupted and would like to finish, the first to ask first."""
    pieces: tuple[Piece, ...] = ()
    mover: str = ""
    closed: bool = False
    by_house: bool = False


class State(NamedTuple):
    """A meeting. `process` is None until it has been opened."""

    process: Process | None = None
    depth: Depth = Depth.LIGHT
    seats: tuple[Seat, ...] = ()
    chair: str | None = None
    chair_offers: tuple[str, ...] = ()
    """Who would hold the chair, the first to offer first: the set accepts one of them."""
    starts_at: int = 0
    ends_at: int = 0
    opened_at: int = 0
    closed_at: int = 0
    visit: int = 0
    step: int = 0
    piece_since: int = 0
    elapsed_shown: bool = False
    bids_made: tuple[Bid, ...] = ()
    words: Mapping[str, Word] = MappingProxyType({})
    unasked: tuple[str, ...] = ()
    """The questions that were written before their turn, in case it has not come yet."""
    position: Position = Position(stage="", since=0)
    past: tuple[Position, ...] = ()
    met: bool = False
    """The set met without the screen, and said so afterwards."""

    @property
    def open(self) -> bool:
        return self.process is not None and not self.position.closed and not self.met

    @property
    def stage(self) -> Stage:
        """The stage the meeting is in. Raises AssertionError before it is opened."""
        assert self.process is not None
        return self.process.stage(self.position.stage)

    @property
    def turns_kept(self) -> bool:
        return self.depth is Depth.FULL

    @property
    def piece(self) -> Piece | None:
        number = self.position.piece
        return None if number is None else self.position.pieces[number]

    @property
    def presenter(self) -> str | None:
        piece = self.piece
        return None if piece is None else piece.presenter

    @property
    def bids(self) -> tuple[Bid, ...]:
        """The bids that no piece of work has answered; a step back can leave one open again."""
        return tuple(bid for bid in self.bids_made if bid.worked >= self.worked(bid.person))

    def worked(self, person: str) -> int:
        """How often someone has begun to work in this meeting."""
        return sum(piece.begun for piece in self.position.pieces if piece.presenter == person)

    @property
    def working(self) -> bool:
        """A piece of work is going on: only rule 6 ends it."""
        return self.process is not None and self.stage.part is Part.WORK

    def seat(self, person: str | None) -> Seat | None:
        for seat in self.seats:
            if seat.person == person:
                return seat
        return None

    def is_here(self, person: str | None) -> bool:
        seat = self.seat(person)
        return seat is not None and seat.here

    @property
    def in_turn_order(self) -> tuple[str, ...]:
        """Everyone here who has turns, in the order of the ring."""
        return tuple(s.person for s in self.seats if s.here and s.has_turns)

    @property
    def round_open(self) -> bool:
        """Someone is still to come in this round."""
        return bool(self.position.waiting) or self.position.floor is not None

    @property
    def next_piece(self) -> int | None:
        pieces = self.position.pieces
        return next((no for no, piece in enumerate(pieces) if piece.waiting), None)


NOTHING = State()
"""A meeting that has not begun."""
