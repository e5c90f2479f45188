"""Stages, pieces of work, interruptions, one step back."""

from __future__ import annotations

from setwise.core.meeting import events as e
from setwise.core.meeting.follow.common import (
    changed,
    fitting,
    moved,
    placed,
    with_latecomer,
    without,
)
from setwise.core.meeting.following import on
from setwise.core.meeting.process import Floor, Part, Stage
from setwise.core.meeting.state import Piece, Position, State
from setwise.core.meeting.words import Interruption, Kind


def _entered(
    state: State,
    entry: e.Entry,
    *,
    stage: str,
    piece: int | None,
    order: tuple[str, ...],
    pieces: tuple[Piece, ...],
) -> State:
    """A stage entered afresh; hands stay up while the same work goes on."""
    assert state.process is not None
    before = state.position
    entering = state.process.stage(stage)
    presenter = None if piece is None else pieces[piece].presenter
    same_piece = piece is not None and piece == before.piece
    position = Position(
        stage=stage,
        since=entry.at,
        piece=piece,
        floor=presenter if entering.floor is Floor.PRESENTER and state.is_here(presenter) else None,
        turn_since=entry.at,
        waiting=order,
        hands=before.hands if same_piece and _takes_hands(entering) else (),
        asked=before.asked,
        pieces=pieces,
        mover=entry.by,
    )
    return moved(state, position)._replace(
        visit=state.visit + 1,
        piece_since=state.piece_since if same_piece else entry.at,
    )


def _takes_hands(stage: Stage) -> bool:
    return stage.floor is Floor.QUEUE and stage.part is Part.WORK


def _begun_pieces(state: State, number: int | None) -> tuple[Piece, ...]:
    pieces = state.position.pieces
    if number is None or number == state.position.piece:
        return pieces
    piece = pieces[number]
    return changed(pieces, number, piece._replace(begun=piece.begun + 1))


@on(e.StageEntered)
def _stage_entered(state: State, entry: e.Entry, event: e.StageEntered) -> State:
    pieces = _begun_pieces(state, event.piece)
    return _entered(
        state, entry, stage=event.stage, piece=event.piece, order=event.order, pieces=pieces
    )


@on(e.PieceEnded)
def _piece_ended(state: State, entry: e.Entry, event: e.PieceEnded) -> State:
    piece = state.position.pieces[event.piece]._replace(ended=event.why)
    pieces = changed(state.position.pieces, event.piece, piece)
    ended = state._replace(position=state.position._replace(pieces=pieces))
    pieces = _begun_pieces(ended, event.next_piece)
    entered = _entered(
        state, entry, stage=event.stage, piece=event.next_piece, order=event.order, pieces=pieces
    )
    # The work can be ended during a pause; that does not end the pause (rule 6, rule 13).
    paused = state.position.interruption
    return placed(entered, entered.position._replace(interruption=paused))


@on(e.PieceReopened)
def _piece_reopened(state: State, entry: e.Entry, event: e.PieceReopened) -> State:
    piece = state.position.pieces[event.piece]
    again = piece._replace(ended=None, begun=piece.begun + 1)
    pieces = changed(state.position.pieces, event.piece, again)
    return _entered(
        state, entry, stage=event.stage, piece=event.piece, order=event.order, pieces=pieces
    )


@on(e.Interrupted)
def _interrupted(state: State, entry: e.Entry, event: e.Interrupted) -> State:
    position = state.position._replace(interruption=event.kind, heard=None, mover=entry.by)
    return moved(state, position)


@on(e.Resumed)
def _resumed(state: State, entry: e.Entry, event: e.Resumed) -> State:
    position = state.position._replace(interruption=None, heard=None, mover=entry.by)
    return moved(state, position)


@on(e.FinishAsked)
def _finish_asked(state: State, entry: e.Entry, event: e.FinishAsked) -> State:
    unfinished = (*without(state.position.unfinished, event.person), event.person)
    return placed(state, state.position._replace(unfinished=unfinished))


@on(e.WordGivenBack)
def _word_given_back(state: State, entry: e.Entry, event: e.WordGivenBack) -> State:
    position = state.position._replace(
        interruption=Interruption.PAUSE,
        heard=event.person,
        unfinished=without(state.position.unfinished, event.person),
        mover=entry.by,
    )
    return moved(state, position)


@on(e.MeetingClosed)
def _meeting_closed(state: State, entry: e.Entry, event: e.MeetingClosed) -> State:
    position = state.position._replace(
        closed=True, by_house=event.by_house, interruption=None, mover=entry.by
    )
    return moved(state, position)._replace(closed_at=entry.at)


@on(e.DepthChanged)
def _depth_changed(state: State, entry: e.Entry, event: e.DepthChanged) -> State:
    state = state._replace(depth=event.depth, step=state.step + 1)
    return placed(state, fitting(state, state.position))


@on(e.ElapsedShown)
def _elapsed_shown(state: State, entry: e.Entry, event: e.ElapsedShown) -> State:
    return state._replace(elapsed_shown=event.on)


@on(e.SteppedBack)
def _stepped_back(state: State, entry: e.Entry, event: e.SteppedBack) -> State:
    left = state.position
    position = (left, *state.past)[-1]
    position = _people_as_now(state, left, _agreed_as_now(left, position))
    return state._replace(
        position=fitting(state, position),
        past=state.past[:-1],
        unasked=tuple(
            key
            for key, word in state.words.items()
            if word.kind is Kind.QUESTION and key not in position.asked
        ),
        visit=state.visit + (position.stage != left.stage or position.piece != left.piece),
        step=state.step + 1,
    )


def _agreed_as_now(left: Position, position: Position) -> Position:
    """What the set agreed or dropped since stands: only a beginning or an end is undone.

    Work begins in its order, so a piece that has begun was in the same place then.
    """
    then = position.pieces
    return position._replace(
        pieces=tuple(
            piece._replace(begun=then[number].begun, ended=then[number].ended)
            if piece.begun
            else piece
            for number, piece in enumerate(left.pieces)
        )
    )


def _people_as_now(state: State, left: Position, position: Position) -> Position:
    """A step back undoes a movement, not who came, left or raised a hand since."""
    present = set(state.in_turn_order)
    hands = position.hands
    if left.stage == position.stage and left.piece == position.piece:
        hands = tuple(p for p in hands if p in left.hands or p == left.floor)
        hands += tuple(p for p in left.hands if p not in hands and p != position.floor)
    position = position._replace(
        floor=position.floor if position.floor in present else None,
        current=position.current if position.current in state.words else None,
        waiting=tuple(p for p in position.waiting if p in present),
        hands=tuple(p for p in hands if p in present),
    )
    for person in state.in_turn_order:
        position = with_latecomer(state, position, person)
    return position
