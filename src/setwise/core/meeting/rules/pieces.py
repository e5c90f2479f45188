"""Bids and pieces of work (rules 2, 6 and 7): the set agrees, the presenter decides."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.events import Event
from setwise.core.meeting.process import Part
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.rules.common import order_for, unfinished, with_turns
from setwise.core.meeting.rules.stages import cannot_present, next_block
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Ending, Role

MINUTE = 60 * 1000
BIDDING = Guard(about="visit", interrupted=False)


@rule(c.Bid, Guard(full=True, about="visit", interrupted=False))
def bid(state: State, ask: Ask, command: c.Bid) -> Decision:
    """Ask for time, aloud or by a press."""
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if not state.stage.takes_bids:
        return Refused(Why.NOT_NOW)
    if seat.role is not Role.MEMBER:
        return Refused(Why.NOT_A_MEMBER)
    agreed = any(p.waiting and p.presenter == seat.person for p in state.position.pieces)
    if agreed or any(other.person == seat.person for other in state.bids):
        return ()
    return (e.BidMade(seat.person, aloud=seat.person != ask.actor),)


@rule(c.WithdrawBid, BIDDING)
def withdraw_bid(state: State, ask: Ask, command: c.WithdrawBid) -> Decision:
    """Take a bid back, with the words that went with it."""
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if not state.stage.takes_bids:
        return Refused(Why.NOT_NOW)
    for other in state.bids:
        if other.person == seat.person:
            words: tuple[Event, ...] = (e.WordsWithdrawn(other.words),) if other.words else ()
            return (*words, e.BidWithdrawn(seat.person))
    return ()


@rule(c.AgreePieces, Guard(chair=True, about="visit", interrupted=False))
def agree_pieces(state: State, ask: Ask, command: c.AgreePieces) -> Decision:
    """Who works and in which order, as the set agreed. Nobody is a normal answer."""
    if not state.stage.takes_bids:
        return Refused(Why.NOT_NOW)
    if len(set(command.presenters)) != len(command.presenters):
        return Refused(Why.MALFORMED)
    came: list[Event] = []
    for person in command.presenters:
        seat = state.seat(person)
        if seat is None or seat.role is not Role.MEMBER:
            return Refused(Why.NO_SEAT if seat is None else Why.NOT_A_MEMBER)
        if not seat.here:
            came.append(e.Joined(person, seat.role, aloud=True))
    agreed = tuple(piece.presenter for piece in state.position.pieces if piece.waiting)
    if agreed == command.presenters and not came:
        return ()
    return (*came, e.PiecesAgreed(command.presenters))


@rule(c.DropPiece, Guard(chair=True, about="visit"))
def drop_piece(state: State, ask: Ask, command: c.DropPiece) -> Decision:
    """Leave a piece of work that has not begun for another time."""
    pieces = state.position.pieces
    if not 0 <= command.piece < len(pieces):
        return Refused(Why.MALFORMED)
    if pieces[command.piece].dropped:
        return ()
    if not pieces[command.piece].waiting:
        return Refused(Why.NOT_NOW)
    return (e.PieceDropped(command.piece),)


@rule(c.Finish, Guard(about="visit"))
def finish(state: State, ask: Ask, command: c.Finish) -> Decision:
    """The presenter decides when to stop: by a press, or said aloud and recorded."""
    if not state.working:
        return Refused(Why.NOT_NOW)
    if ask.actor == state.presenter:
        return _ended(state, Ending.FINISHED)
    if ask.actor == state.chair:
        return _ended(state, Ending.SAID_ALOUD)
    return Refused(Why.NOT_PRESENTER)


@rule(c.EndForTime, Guard(chair=True, about="visit"))
def end_for_time(state: State, ask: Ask, command: c.EndForTime) -> Decision:
    """The meeting's own time is nearly over; shown to everyone as exactly that."""
    if not state.working or state.process is None:
        return Refused(Why.NOT_NOW)
    if ask.at < state.ends_at - state.process.ends_for_time_within * MINUTE:
        return Refused(Why.TIME_NOT_UP)
    return _ended(state, Ending.TIME)


@rule(c.StopForCare, Guard(about="visit"))
def stop_for_care(state: State, ask: Ask, command: c.StopForCare) -> Decision:
    """Someone needs care. No reason is asked and none is stored."""
    if not state.working:
        return Refused(Why.NOT_NOW)
    seat = state.seat(ask.actor)
    co_facilitator = seat is not None and seat.role is Role.CO_FACILITATOR
    if ask.actor != state.chair and not co_facilitator:
        return Refused(Why.NOT_CHAIR)
    return _ended(state, Ending.CARE)


def _ended(state: State, why: Ending) -> Decision:
    assert state.process is not None
    number = state.position.piece
    assert number is not None
    stage = state.process.first(Part.CLOSING)
    following: int | None = number
    if stage is None:
        stage, following = next_block(state)
        if following is not None and cannot_present(
            state, state.position.pieces[following].presenter
        ):
            stage, following = state.process.bidding, None
    presenter = None if following is None else state.position.pieces[following].presenter
    order = order_for(state, stage, presenter)
    return (e.PieceEnded(number, why, stage.key, order=order, next_piece=following),)


@rule(c.Reopen, Guard(chair=True, about="step", interrupted=False))
def reopen(state: State, ask: Ask, command: c.Reopen) -> Decision:
    """One more thing: a piece of work goes on, and closes again in its own round."""
    assert state.process is not None
    pieces = state.position.pieces
    if not 0 <= command.piece < len(pieces):
        return Refused(Why.MALFORMED)
    piece = pieces[command.piece]
    if state.working or piece.ended is None:
        return Refused(Why.NOT_NOW)
    if command.piece != state.position.piece and unfinished(state):
        return Refused(Why.ROUND_NOT_FINISHED)
    if refused := cannot_present(state, piece.presenter):
        return refused
    work = state.process.first(Part.WORK)
    assert work is not None
    order = order_for(state, work, piece.presenter)
    return (e.PieceReopened(command.piece, work.key, order=order),)
