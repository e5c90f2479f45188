"""What people write: each for themselves, never one for another (rule 9)."""

from __future__ import annotations

from collections.abc import Callable

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.events import Event
from setwise.core.meeting.process import Speech
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.rules.common import presenter_begun, queues
from setwise.core.meeting.state import State, Word
from setwise.core.meeting.words import Interruption, Kind, Role

AFTERWARDS = Guard(open=False, here=False)
"""What is one's own can be kept, shared or let go after the meeting as well."""


@rule(c.Write, Guard(open=False, here=False))
def write(state: State, ask: Ask, command: c.Write) -> Decision:
    """Write words of a kind that this moment has a place for."""
    if command.words in state.words:
        return Refused(Why.MALFORMED)
    if command.kind is Kind.ACTION:
        return _write_action(state, ask, command)
    return _out_of_place(state, ask) or _WRITERS[command.kind](state, ask, command)


def _out_of_place(state: State, ask: Ask) -> Refused | None:
    if not state.open:
        return Refused(Why.NOT_OPEN if state.process is None else Why.CLOSED)
    seat = state.seat(ask.actor)
    if seat is None or not seat.here:
        return Refused(Why.NO_SEAT if seat is None else Why.NOT_HERE)
    if not seat.has_turns:
        return Refused(Why.NO_TURNS)
    if ask.about is not None and ask.about.visit != state.visit:
        return Refused(Why.MOVED_ON)
    return None if state.turns_kept else Refused(Why.LIGHT)


def _earlier(state: State, ask: Ask, kind: Kind, piece: int | None) -> str | None:
    """The latest words of this kind, that the new ones take the place of."""
    found = None
    for key, word in state.words.items():
        if word.author == ask.actor and word.kind is kind and word.piece == piece:
            found = key
    return found


def _written(
    state: State, ask: Ask, command: c.Write, *, piece: int | None, instead_of: str | None
) -> tuple[Event, ...]:
    before: tuple[Event, ...] = (e.WordsWithdrawn(instead_of),) if instead_of else ()
    written = e.WordsWritten(
        command.words,
        command.kind,
        ask.actor,
        piece=piece,
        to=None if piece is None else state.position.pieces[piece].presenter,
        shared=command.shared,
    )
    return (*before, written)


def _write_action(state: State, ask: Ask, command: c.Write) -> Decision:
    """An action is named by its presenter, then or later (rule 8)."""
    if state.process is None:
        return Refused(Why.NOT_OPEN)
    mine = [
        number
        for number, piece in enumerate(state.position.pieces)
        if piece.presenter == ask.actor and piece.begun
    ]
    if not mine:
        return Refused(Why.NOT_PRESENTER)
    before = _earlier(state, ask, Kind.ACTION, mine[-1])
    return _written(state, ask, command, piece=mine[-1], instead_of=before)


def _write_note(state: State, ask: Ask, command: c.Write) -> Decision:
    if Speech.UPDATE not in state.stage.speech:
        return Refused(Why.NOT_NOW)
    before = _earlier(state, ask, Kind.NOTE, None)
    return _written(state, ask, command, piece=None, instead_of=before)


def _write_bid(state: State, ask: Ask, command: c.Write) -> Decision:
    seat = state.seat(ask.actor)
    if not state.stage.takes_bids:
        return Refused(Why.NOT_NOW)
    if seat is None or seat.role is not Role.MEMBER:
        return Refused(Why.NOT_A_MEMBER)
    before = next((bid.words for bid in state.bids if bid.person == ask.actor), None)
    written = _written(state, ask, command, piece=None, instead_of=before)
    return (*written, e.BidMade(ask.actor, words=command.words))


def _write_question(state: State, ask: Ask, command: c.Write) -> Decision:
    """A question for this turn, or one that waits for its turn and is its author's till then."""
    position = state.position
    if not state.stage.takes_questions or ask.actor == state.presenter:
        return Refused(Why.NOT_NOW)
    if position.interruption is not None:
        return Refused(Why.INTERRUPTED)
    holds = position.floor == ask.actor
    if state.stage.is_round and not holds and ask.actor not in position.waiting:
        return Refused(Why.NOT_YOUR_TURN)
    waiting = question_waiting(state, ask.actor)
    written = _written(state, ask, command, piece=position.piece, instead_of=waiting)
    if holds or not queues(state) or ask.actor in position.hands:
        return written
    if position.floor is None and not position.hands:
        return (*written, e.TurnGiven(ask.actor))
    return (*written, e.HandRaised(ask.actor))


def question_waiting(state: State, person: str) -> str | None:
    """A person's written question in this piece of work that has not had its turn."""
    for key, word in state.words.items():
        if word.author != person or word.kind is not Kind.QUESTION:
            continue
        if word.piece == state.position.piece and key not in state.position.asked:
            return key
    return None


def _write_feedback(state: State, ask: Ask, command: c.Write) -> Decision:
    if Speech.FEEDBACK not in state.stage.speech or ask.actor == state.presenter:
        return Refused(Why.NOT_NOW)
    if presenter_begun(state):
        return Refused(Why.PRESENTER_LAST)
    piece = state.position.piece
    before = _earlier(state, ask, Kind.FEEDBACK, piece)
    if before is not None and not _of_this_round(state, state.words[before]):
        before = None
    return _written(state, ask, command, piece=piece, instead_of=before)


def _of_this_round(state: State, word: Word) -> bool:
    """Feedback of before "one more thing" was given, and is the presenter's."""
    piece = state.piece
    return piece is not None and (word.piece, word.begun) == (state.position.piece, piece.begun)


def _write_comment(state: State, ask: Ask, command: c.Write) -> Decision:
    time_out = state.position.interruption is Interruption.TIME_OUT
    if not time_out and Speech.REFLECTION not in state.stage.speech:
        return Refused(Why.NOT_NOW)
    return _written(state, ask, command, piece=None, instead_of=None)


_WRITERS: dict[Kind, Callable[[State, Ask, c.Write], Decision]] = {
    Kind.NOTE: _write_note,
    Kind.BID: _write_bid,
    Kind.QUESTION: _write_question,
    Kind.FEEDBACK: _write_feedback,
    Kind.COMMENT: _write_comment,
}


@rule(c.Withdraw, AFTERWARDS)
def withdraw(state: State, ask: Ask, command: c.Withdraw) -> Decision:
    """Take back one's own words: not a question that was asked, nor feedback once it is over."""
    word = state.words.get(command.words)
    if word is None or word.author != ask.actor:
        return Refused(Why.NOT_YOURS)
    asked = word.kind is Kind.QUESTION and command.words in state.position.asked
    given = word.kind is Kind.FEEDBACK and not (state.open and _of_this_round(state, word))
    if asked or given:
        return Refused(Why.NOT_NOW)
    withdrawn = e.WordsWithdrawn(command.words)
    if any(bid.words == command.words for bid in state.bids):
        return (withdrawn, e.BidWithdrawn(ask.actor))
    return (withdrawn,)


def _mine_to_keep(state: State, ask: Ask, key: str) -> Word | Refused:
    """A question asked of, or feedback given to, this presenter; or their own action."""
    word = state.words.get(key)
    if word is None:
        return Refused(Why.NOT_YOURS)
    if word.kind is Kind.ACTION:
        return word if word.author == ask.actor else Refused(Why.NOT_YOURS)
    unasked = word.kind is Kind.QUESTION and key not in state.position.asked
    if word.to != ask.actor or unasked:
        return Refused(Why.NOT_YOURS)
    return word


@rule(c.Keep, AFTERWARDS)
def keep(state: State, ask: Ask, command: c.Keep) -> Decision:
    """The presenter keeps a question that was asked, feedback or an action (rules 5 and 8)."""
    word = _mine_to_keep(state, ask, command.words)
    if isinstance(word, Refused):
        return word
    return () if word.kept else (e.WordsKept(command.words),)


@rule(c.LetGo, AFTERWARDS)
def let_go(state: State, ask: Ask, command: c.LetGo) -> Decision:
    """The presenter does not keep what was kept."""
    word = _mine_to_keep(state, ask, command.words)
    if isinstance(word, Refused):
        return word
    return (e.WordsLetGo(command.words),) if word.kept else ()


@rule(c.ShareAction, AFTERWARDS)
def share_action(state: State, ask: Ask, command: c.ShareAction) -> Decision:
    """An action is private unless its presenter shares it with the set."""
    word = state.words.get(command.words)
    if word is None or word.kind is not Kind.ACTION or word.author != ask.actor:
        return Refused(Why.NOT_YOURS)
    if word.shared == command.shared:
        return ()
    return (e.ActionShared(command.words, command.shared),)
