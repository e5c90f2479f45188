"""What happened, in the past tense. Ids and codes only, never words.

Each movement of the meeting is one event that says where it led (the new floor,
the new order), so that a reader of the log needs no rules to follow it.
"""

from __future__ import annotations

from typing import NamedTuple

from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Outcome, Role


class MeetingOpened(NamedTuple):
    process: str
    version: int
    depth: Depth
    seats: tuple[tuple[str, Role], ...]
    chair: str | None
    starts_at: int
    ends_at: int


class Joined(NamedTuple):
    person: str
    role: Role
    aloud: bool = False


class Left(NamedTuple):
    person: str
    next: str | None = None
    aloud: bool = False


class ContractAgreed(NamedTuple):
    person: str
    aloud: bool = False


class DepthChanged(NamedTuple):
    depth: Depth


class ElapsedShown(NamedTuple):
    on: bool


class StageEntered(NamedTuple):
    stage: str
    piece: int | None
    order: tuple[str, ...] = ()
    held: bool = False
    """The round just left was held aloud."""


class RoundHeld(NamedTuple):
    """The round, or in a closing round all but the presenter's turn, was held aloud."""

    next: str | None = None


class RoundBegunAgain(NamedTuple):
    order: tuple[str, ...]


class OrderDrawn(NamedTuple):
    order: tuple[str, ...]


class TurnGiven(NamedTuple):
    person: str
    order: tuple[str, ...] = ()
    """Who remains after this person, in order (rounds only)."""


class TurnEnded(NamedTuple):
    person: str
    outcome: Outcome
    next: str | None = None
    aloud: bool = False


class PassTakenBack(NamedTuple):
    person: str


class PassedOver(NamedTuple):
    """Someone out of reach: they come back at the end of the round."""

    person: str
    next: str | None = None


class HandRaised(NamedTuple):
    person: str
    aloud: bool = False


class HandLowered(NamedTuple):
    person: str


class BidMade(NamedTuple):
    person: str
    words: str | None = None
    aloud: bool = False


class BidWithdrawn(NamedTuple):
    person: str


class PiecesAgreed(NamedTuple):
    """The set agreed who works and in which order, after the pieces already worked."""

    presenters: tuple[str, ...]


class PieceDropped(NamedTuple):
    piece: int


class PieceEnded(NamedTuple):
    piece: int
    why: Ending
    stage: str
    order: tuple[str, ...] = ()
    next_piece: int | None = None


class PieceReopened(NamedTuple):
    piece: int
    stage: str
    order: tuple[str, ...] = ()


class WordsWritten(NamedTuple):
    words: str
    kind: Kind
    person: str
    piece: int | None = None
    to: str | None = None
    """The presenter they are for, who may keep them."""
    shared: bool = False


class WordsWithdrawn(NamedTuple):
    words: str


class WritingAsked(NamedTuple):
    """Please write that one."""

    person: str


class WordsKept(NamedTuple):
    words: str


class WordsLetGo(NamedTuple):
    words: str


class ActionShared(NamedTuple):
    words: str
    shared: bool


class Interrupted(NamedTuple):
    kind: Interruption


class Resumed(NamedTuple):
    pass


class SteppedBack(NamedTuple):
    pass


class ChairHandedOver(NamedTuple):
    person: str


class ChairOffered(NamedTuple):
    """A member offers to hold the chair; the set accepts or lets it be."""

    person: str


class ChairTaken(NamedTuple):
    person: str


class MeetingClosed(NamedTuple):
    by_house: bool = False


class MetWithout(NamedTuple):
    """The set met without the screen; entered afterwards (rule 12)."""

    day: str
    present: tuple[tuple[str, Role], ...]
    presenters: tuple[str, ...] = ()


Event = (
    MeetingOpened
    | Joined
    | Left
    | ContractAgreed
    | DepthChanged
    | ElapsedShown
    | StageEntered
    | RoundHeld
    | RoundBegunAgain
    | OrderDrawn
    | TurnGiven
    | TurnEnded
    | PassTakenBack
    | PassedOver
    | HandRaised
    | HandLowered
    | BidMade
    | BidWithdrawn
    | PiecesAgreed
    | PieceDropped
    | PieceEnded
    | PieceReopened
    | WordsWritten
    | WordsWithdrawn
    | WritingAsked
    | WordsKept
    | WordsLetGo
    | ActionShared
    | Interrupted
    | Resumed
    | SteppedBack
    | ChairHandedOver
    | ChairOffered
    | ChairTaken
    | MeetingClosed
    | MetWithout
)


class Entry(NamedTuple):
    """An event in its place: who did it, and when in milliseconds since 1970, UTC."""

    at: int
    by: str
    event: Event
