"""Bids, agreed pieces of work, and words."""

from __future__ import annotations

from typing import Any

from setwise.core.meeting import events as e
from setwise.core.meeting.follow.common import changed, placed, put_position, put_state
from setwise.core.meeting.following import on
from setwise.core.meeting.state import Bid, Piece, State, Word
from setwise.core.meeting.words import Kind


@on(e.BidMade)
def _bid_made(state: State, entry: e.Entry, event: e.BidMade) -> State:
    bid = Bid(event.person, event.words, worked=state.worked(event.person))
    if any(other.person == event.person for other in state.bids):
        made = tuple(bid if o.person == event.person else o for o in state.bids_made)
        return state._replace(bids_made=made)
    return state._replace(bids_made=(*_bids_of_others(state, event.person), bid))


def _bids_of_others(state: State, person: str) -> tuple[Bid, ...]:
    return tuple(bid for bid in state.bids_made if bid.person != person)


@on(e.BidWithdrawn)
def _bid_withdrawn(state: State, entry: e.Entry, event: e.BidWithdrawn) -> State:
    return state._replace(bids_made=_bids_of_others(state, event.person))


@on(e.PiecesAgreed)
def _pieces_agreed(state: State, entry: e.Entry, event: e.PiecesAgreed) -> State:
    worked = tuple(piece for piece in state.position.pieces if not piece.waiting)
    agreed = tuple(Piece(person) for person in event.presenters)
    return placed(state, state.position._replace(pieces=worked + agreed))


@on(e.PieceDropped)
def _piece_dropped(state: State, entry: e.Entry, event: e.PieceDropped) -> State:
    pieces = state.position.pieces
    dropped = pieces[event.piece]._replace(dropped=True)
    return placed(state, state.position._replace(pieces=changed(pieces, event.piece, dropped)))


_KEPT_UNLESS_LET_GO = frozenset({Kind.FEEDBACK, Kind.ACTION})


@on(e.WordsWritten)
def _words_written(state: State, entry: e.Entry, event: e.WordsWritten) -> State:
    word = Word(
        kind=event.kind,
        author=event.person,
        piece=event.piece,
        to=event.to,
        kept=event.kind in _KEPT_UNLESS_LET_GO,
        shared=event.shared,
        begun=0 if event.piece is None else state.position.pieces[event.piece].begun,
    )
    words = {**state.words, event.words: word}
    position = state.position
    if event.kind is not Kind.QUESTION:
        return put_state(state, words=words)
    if position.floor != event.person:
        return put_state(state, words=words, unasked=(*state.unasked, event.words))
    asked = position.asked | {event.words}
    position = put_position(position, current=event.words, asked=asked, please_write=False)
    return put_state(state, words=words, position=position)


@on(e.WordsWithdrawn)
def _words_withdrawn(state: State, entry: e.Entry, event: e.WordsWithdrawn) -> State:
    words = {key: word for key, word in state.words.items() if key != event.words}
    current = None if state.position.current == event.words else state.position.current
    made = (
        bid._replace(words=None) if bid.words == event.words else bid for bid in state.bids_made
    )
    return state._replace(
        words=words, bids_made=tuple(made), position=state.position._replace(current=current)
    )


@on(e.WritingAsked)
def _writing_asked(state: State, entry: e.Entry, event: e.WritingAsked) -> State:
    return placed(state, state.position._replace(please_write=True))


def _with_word(state: State, key: str, **changes: Any) -> State:
    word = state.words.get(key)
    if word is None:
        return state
    return state._replace(words={**state.words, key: word._replace(**changes)})


@on(e.WordsKept)
def _words_kept(state: State, entry: e.Entry, event: e.WordsKept) -> State:
    return _with_word(state, event.words, kept=True)


@on(e.WordsLetGo)
def _words_let_go(state: State, entry: e.Entry, event: e.WordsLetGo) -> State:
    return _with_word(state, event.words, kept=False)


@on(e.ActionShared)
def _action_shared(state: State, entry: e.Entry, event: e.ActionShared) -> State:
    return _with_word(state, event.words, shared=event.shared)
