"""What happened, in the past tense. Ids and codes only, never words.

Each movement of the meeting is one event that says where it led (the new floor,
the new order), so that a reader of the log needs no rules to follow it.
"""

from __future__ import annotations

from typing import NamedTuple

from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Outcome, Role


class MeetingOpened(NamedTuple):
    """The room was opened by the first to come, with the seats of the set (rules 9 and 10)."""

    process: str
    version: int
    depth: Depth
    seats: tuple[tuple[str, Role], ...]
    chair: str | None
    starts_at: int
    ends_at: int


class Joined(NamedTuple):
    """Someone came into the room, or was recorded as having come (rule 10)."""

    person: str
    role: Role
    aloud: bool = False


class Left(NamedTuple):
    """Someone left; if they had the floor, it went to `next` (rule 10)."""

    person: str
    next: str | None = None
    aloud: bool = False


class ContractAgreed(NamedTuple):
    """Someone agreed to the set's contract, by a press or aloud (rule 11)."""

    person: str
    aloud: bool = False


class DepthChanged(NamedTuple):
    """The set changed how deep the screen goes; in light depth no turns are kept."""

    depth: Depth


class ElapsedShown(NamedTuple):
    """The set chose whether everyone sees how long a piece of work has been going on (rule 6)."""

    on: bool


class StageEntered(NamedTuple):
    """The meeting moved on to a stage or came back to one, with the order of its round."""

    stage: str
    piece: int | None
    order: tuple[str, ...] = ()
    held: bool = False
    """The round just left was held aloud."""


class RoundHeld(NamedTuple):
    """The round, or in a closing round all but the presenter's turn, was held aloud (rules 1, 4 and 7)."""

    next: str | None = None


class RoundBegunAgain(NamedTuple):
    """Once all had been, all may be again (rule 4)."""

    order: tuple[str, ...]


class OrderDrawn(NamedTuple):
    """An order was drawn by lot for all who remain (rules 1 and 9)."""

    order: tuple[str, ...]


class TurnGiven(NamedTuple):
    """Someone has the floor: taken, given by the chair, or next in the queue (rules 1 and 5)."""

    person: str
    order: tuple[str, ...] = ()
    """Who remains after this person, in order (rounds only)."""


class TurnEnded(NamedTuple):
    """A turn was spoken, passed or let go; the floor went to `next` (rules 1, 4 and 5)."""

    person: str
    outcome: Outcome
    next: str | None = None
    aloud: bool = False


class PassTakenBack(NamedTuple):
    """Someone who had passed is to come again, at the end of the round (rule 1)."""

    person: str


class PassedOver(NamedTuple):
    """Someone out of reach: they come back at the end of the round (rule 10)."""

    person: str
    next: str | None = None


class HandRaised(NamedTuple):
    """Someone asked to ask (rule 5)."""

    person: str
    aloud: bool = False


class HandLowered(NamedTuple):
    """Someone no longer asks to ask (rule 5)."""

    person: str


class BidMade(NamedTuple):
    """Someone asked for time, by a press, in writing or aloud (rule 2)."""

    person: str
    words: str | None = None
    aloud: bool = False


class BidWithdrawn(NamedTuple):
    """Someone took their bid back (rule 2)."""

    person: str


class PiecesAgreed(NamedTuple):
    """The set agreed who works and in which order, after the pieces already worked (rule 2)."""

    presenters: tuple[str, ...]


class PieceDropped(NamedTuple):
    """A piece of work that had not begun was left for another time (rule 2)."""

    piece: int


class PieceEnded(NamedTuple):
    """A piece of work ended, for one of the reasons of rule 6; its closing round begins (rule 7)."""

    piece: int
    why: Ending
    stage: str
    order: tuple[str, ...] = ()
    next_piece: int | None = None


class PieceReopened(NamedTuple):
    """A piece of work goes on for one more thing (rule 2)."""

    piece: int
    stage: str
    order: tuple[str, ...] = ()


class WordsWritten(NamedTuple):
    """Someone wrote words of their own; the words are with the store (rule 9)."""

    words: str
    kind: Kind
    person: str
    piece: int | None = None
    to: str | None = None
    """The presenter they are for, who may keep them."""
    shared: bool = False


class WordsWithdrawn(NamedTuple):
    """Someone took their own words back; the store erases them."""

    words: str


class WritingAsked(NamedTuple):
    """Please write that one (rule 5)."""

    person: str


class WordsKept(NamedTuple):
    """The presenter keeps these words after the meeting (rule 5)."""

    words: str


class WordsLetGo(NamedTuple):
    """The presenter does not keep these words."""

    words: str


class ActionShared(NamedTuple):
    """The presenter shared an action with the set, or made it private again (rule 8)."""

    words: str
    shared: bool


class Interrupted(NamedTuple):
    """A pause, a break or a time-out began (rule 9)."""

    kind: Interruption


class Resumed(NamedTuple):
    """The meeting goes on after a pause, a break or a time-out (rule 9)."""


class FinishAsked(NamedTuple):
    """Someone who was interrupted asked to finish (rule 9)."""

    person: str


class WordGivenBack(NamedTuple):
    """Someone who was interrupted is heard to the end while all else waits (rule 9)."""

    person: str


class SteppedBack(NamedTuple):
    """The last movement was undone (rule 9)."""


class ChairHandedOver(NamedTuple):
    """Whoever held the chair gave it to someone else (rule 9)."""

    person: str


class ChairOffered(NamedTuple):
    """A member offers to hold the chair; the set accepts or lets it be (rule 10)."""

    person: str


class ChairTaken(NamedTuple):
    """Someone holds the chair: it was empty, theirs, or the set accepted them (rule 10)."""

    person: str


class MeetingClosed(NamedTuple):
    """The meeting closed: by the chair, or by the house a day after its planned end (rules 9 and 10)."""

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
    | FinishAsked
    | WordGivenBack
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
