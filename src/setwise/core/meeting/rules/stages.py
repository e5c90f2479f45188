"""Moving through the stages: on, back, aside and out."""

from __future__ import annotations

from collections.abc import Iterator

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.process import Mover, Part, Stage
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.rules.common import order_for, presenter_begun, unfinished
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Ending

UNDO_CLOSE = 15 * 60 * 1000
"""How many milliseconds after its close a meeting can be taken one step back."""


@rule(c.Advance, Guard(about="step", interrupted=False))
def advance(state: State, ask: Ask, command: c.Advance) -> Decision:
    """One press: the next stage, or a later one with only optional ones between.

    The last stage of a piece of work is not left so: its presenter decides when (rule 6).
    """
    if refused := _cannot_move(state, ask.actor):
        return refused
    if _others_first(state):
        return (e.RoundHeld(next=state.presenter),)
    if unfinished(state) and not _after_care(state):
        return Refused(Why.ROUND_NOT_FINISHED)
    if command.to is None and state.process and state.stage is state.process.stages[-1]:
        return (e.MeetingClosed(),)
    for stage, piece in _ahead(state):
        if command.to in (None, stage.key):
            return enter(state, stage, piece)
        if not stage.optional:
            break
    return Refused(Why.NOT_NOW)


def _cannot_move(state: State, person: str) -> Refused | None:
    """Why this person does not move the meeting on from this stage, by the process."""
    moves = state.stage.moves
    if not moves:
        return Refused(Why.PRESENTER_DECIDES)
    if Mover.CHAIR in moves and person == state.chair:
        return None
    if Mover.PRESENTER in moves and person == state.presenter:
        return None
    return Refused(Why.NOT_CHAIR)


def _others_first(state: State) -> bool:
    """In light depth a closing round takes two presses: the others, then the presenter."""
    if state.turns_kept or not state.stage.presenter_last or state.position.held:
        return False
    return state.is_here(state.presenter) and not presenter_begun(state)


def _after_care(state: State) -> bool:
    """After a stop for care nobody has to sit through a round."""
    return state.piece is not None and state.piece.ended is Ending.CARE


def enter(state: State, stage: Stage, piece: int | None) -> Decision:
    """Enter a stage. A piece of work needs its presenter here and free of the chair."""
    presenter = None if piece is None else state.position.pieces[piece].presenter
    if stage.part is Part.WORK and (refused := cannot_present(state, presenter)):
        return refused
    order = order_for(state, stage, presenter)
    held = not state.turns_kept and state.stage.is_round
    return (e.StageEntered(stage.key, piece, order=order, held=held),)


def cannot_present(state: State, presenter: str | None) -> Refused | None:
    """Why a piece of work cannot begin now, if it cannot."""
    if not state.is_here(presenter):
        return Refused(Why.PRESENTER_NOT_HERE)
    if presenter == state.chair:
        return Refused(Why.HAND_OVER_FIRST)
    return None


def _ahead(state: State) -> Iterator[tuple[Stage, int | None]]:
    """The stages ahead in their order, each with its piece of work."""
    assert state.process is not None
    stages, at, piece = state.process.stages, state.stage, state.position.piece
    while at is not stages[-1]:
        after = stages[state.process.place(at.key) + 1]
        if at.part is not after.part and after.part is not Part.CLOSING:
            after, piece = next_block(state)
        at = after
        yield at, piece


def next_block(state: State) -> tuple[Stage, int | None]:
    """The next piece of work, or what comes after all of them."""
    assert state.process is not None
    if state.next_piece is not None:
        work = state.process.first(Part.WORK)
        assert work is not None
        return work, state.next_piece
    ending = state.process.first(Part.ENDING)
    assert ending is not None
    return ending, None


@rule(c.ReturnTo, Guard(chair=True, about="step", interrupted=False))
def return_to(state: State, ask: Ask, command: c.ReturnTo) -> Decision:
    """Come back to an earlier stage that the process names."""
    assert state.process is not None
    if command.stage not in state.stage.returns:
        return Refused(Why.NOT_NOW)
    if unfinished(state) and not _after_care(state):
        return Refused(Why.ROUND_NOT_FINISHED)
    stage = state.process.stage(command.stage)
    piece = state.position.piece if stage.part is Part.WORK else None
    return enter(state, stage, piece)


@rule(c.StepBack, Guard(open=False, about="step"))
def step_back(state: State, ask: Ask, command: c.StepBack) -> Decision:
    """Undo the last movement: the chair's to use, and anyone's for their own slip."""
    if ask.actor not in (state.chair, state.position.mover):
        return Refused(Why.NOT_CHAIR)
    if state.position.closed and not _close_undoable(state, ask):
        return Refused(Why.CLOSED)
    if not state.past:
        return Refused(Why.NOTHING_TO_UNDO)
    if _presenter_would_chair(state):
        return Refused(Why.HAND_OVER_FIRST)
    return (e.SteppedBack(),)


def _presenter_would_chair(state: State) -> bool:
    """Back in a piece of work whose presenter was handed the chair since."""
    before = state._replace(position=state.past[-1])
    return before.working and before.presenter == state.chair


def _close_undoable(state: State, ask: Ask) -> bool:
    return not state.position.by_house and ask.at - state.closed_at <= UNDO_CLOSE


@rule(c.Interrupt, Guard(chair=True))
def interrupt(state: State, ask: Ask, command: c.Interrupt) -> Decision:
    """A pause, a break, or a time-out to look at how the set is working."""
    if state.position.interruption is command.kind and state.position.heard is None:
        return ()
    return (e.Interrupted(command.kind),)


@rule(c.Resume, Guard())
def resume(state: State, ask: Ask, command: c.Resume) -> Decision:
    """The pause, the break or the time-out is over, and all goes on where it was (rule 9).

    Whoever is heard to the end may say so themselves.
    """
    if ask.actor not in (state.chair, state.position.heard):
        return Refused(Why.NOT_CHAIR)
    if state.position.interruption is None:
        return ()
    return (e.Resumed(),)


@rule(c.Close, Guard(chair=True, about="visit"))
def close(state: State, ask: Ask, command: c.Close) -> Decision:
    """Close the meeting, but never over a piece of work or its closing round."""
    if state.working:
        return Refused(Why.END_THE_WORK_FIRST)
    closing = state.stage.part is Part.CLOSING
    if closing and unfinished(state) and not _after_care(state):
        return Refused(Why.ROUND_NOT_FINISHED)
    return (e.MeetingClosed(),)


@rule(c.ChangeDepth, Guard(chair=True))
def change_depth(state: State, ask: Ask, command: c.ChangeDepth) -> Decision:
    """How deep the screen goes can be changed in any meeting: turns kept, or stages only."""
    return () if state.depth is command.depth else (e.DepthChanged(command.depth),)


@rule(c.ShowElapsed, Guard(chair=True))
def show_elapsed(state: State, ask: Ask, command: c.ShowElapsed) -> Decision:
    """Whether everyone sees how long a piece of work has been going on (rule 6)."""
    return () if state.elapsed_shown == command.on else (e.ElapsedShown(command.on),)
