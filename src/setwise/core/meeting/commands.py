"""What someone asks for, in the imperative.

`person` is whom it is about; left out, it is the one who asks. The chair may name
another person to record what was said aloud (rule 9), and then no words go with it.
"""

from __future__ import annotations

from typing import NamedTuple

from setwise.core.meeting.words import Depth, Interruption, Kind, Role


class Open(NamedTuple):
    process: str
    version: int
    depth: Depth
    seats: tuple[tuple[str, Role], ...]
    starts_at: int
    ends_at: int


class Join(NamedTuple):
    person: str | None = None
    role: Role = Role.MEMBER
    """Where the person has no seat yet (joined the set since the meeting began)."""


class Leave(NamedTuple):
    person: str | None = None


class AgreeContract(NamedTuple):
    person: str | None = None


class ChangeDepth(NamedTuple):
    depth: Depth


class ShowElapsed(NamedTuple):
    on: bool


class Advance(NamedTuple):
    to: str | None = None
    """A later stage with only optional ones between; left out, the next."""


class ReturnTo(NamedTuple):
    stage: str


class StepBack(NamedTuple):
    pass


class Interrupt(NamedTuple):
    kind: Interruption


class Resume(NamedTuple):
    pass


class AskToFinish(NamedTuple):
    """I was interrupted, or had not come to the end."""


class HearOut(NamedTuple):
    """Someone was interrupted: they are heard to the end before anything goes on."""

    person: str


class Close(NamedTuple):
    pass


class HoldRound(NamedTuple):
    """The round was held aloud."""


class GoRoundAgain(NamedTuple):
    pass


class DrawOrder(NamedTuple):
    order: tuple[str, ...]
    """All who remain, in the order that was drawn (chance comes in as an argument)."""


class TakeTurn(NamedTuple):
    pass


class GiveTurn(NamedTuple):
    person: str


class EndTurn(NamedTuple):
    person: str | None = None


class Pass(NamedTuple):
    person: str | None = None


class TakeBackPass(NamedTuple):
    person: str | None = None


class PassOver(NamedTuple):
    person: str


class RaiseHand(NamedTuple):
    person: str | None = None


class LowerHand(NamedTuple):
    person: str | None = None


class LetQuestionGo(NamedTuple):
    pass


class AskToWrite(NamedTuple):
    pass


class Bid(NamedTuple):
    person: str | None = None


class WithdrawBid(NamedTuple):
    person: str | None = None


class AgreePieces(NamedTuple):
    presenters: tuple[str, ...]


class DropPiece(NamedTuple):
    piece: int


class Finish(NamedTuple):
    """The presenter is finished: pressed by the presenter, or said aloud and recorded."""


class EndForTime(NamedTuple):
    pass


class StopForCare(NamedTuple):
    pass


class Reopen(NamedTuple):
    """One more thing."""

    piece: int


class Write(NamedTuple):
    words: str
    kind: Kind
    shared: bool = False


class Withdraw(NamedTuple):
    words: str


class Keep(NamedTuple):
    words: str


class LetGo(NamedTuple):
    words: str


class ShareAction(NamedTuple):
    words: str
    shared: bool


class HandOver(NamedTuple):
    person: str


class TakeChair(NamedTuple):
    away: bool = False
    """The chair has been out of reach longer than the grace (the caller knows, not the log)."""


class OfferChair(NamedTuple):
    away: bool = False


class AcceptChair(NamedTuple):
    person: str


class CloseByHouse(NamedTuple):
    pass


class RecordMet(NamedTuple):
    day: str
    present: tuple[str, ...]
    presenters: tuple[str, ...]
    seats: tuple[tuple[str, Role], ...]


Command = (
    Open
    | Join
    | Leave
    | AgreeContract
    | ChangeDepth
    | ShowElapsed
    | Advance
    | ReturnTo
    | StepBack
    | Interrupt
    | Resume
    | AskToFinish
    | HearOut
    | Close
    | HoldRound
    | GoRoundAgain
    | DrawOrder
    | TakeTurn
    | GiveTurn
    | EndTurn
    | Pass
    | TakeBackPass
    | PassOver
    | RaiseHand
    | LowerHand
    | LetQuestionGo
    | AskToWrite
    | Bid
    | WithdrawBid
    | AgreePieces
    | DropPiece
    | Finish
    | EndForTime
    | StopForCare
    | Reopen
    | Write
    | Withdraw
    | Keep
    | LetGo
    | ShareAction
    | HandOver
    | TakeChair
    | OfferChair
    | AcceptChair
    | CloseByHouse
    | RecordMet
)


class About(NamedTuple):
    """The moment that a page showed: which visit to a stage, and which step within it."""

    visit: int
    step: int


class Ask(NamedTuple):
    """A command with who asks, when (milliseconds, UTC) and about which moment."""

    actor: str
    at: int
    command: Command
    about: About | None = None
