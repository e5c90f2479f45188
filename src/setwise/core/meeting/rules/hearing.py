"""Who was interrupted is heard to the end (rule 9). Who interrupted is nowhere said."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.state import State


@rule(c.AskToFinish, Guard(turns=True, full=True, about="visit", interrupted=False))
def ask_to_finish(state: State, ask: Ask, command: c.AskToFinish) -> Decision:
    """Ask to finish what one was saying: told to whoever holds the chair, and to nobody else.

    In light depth phones lie face down, and it is said aloud.
    """
    if not state.stage.speech:
        return Refused(Why.NOT_NOW)
    if ask.actor in state.position.unfinished:
        return ()
    return (e.FinishAsked(ask.actor),)


@rule(c.HearOut, Guard(chair=True, about="visit"))
def hear_out(state: State, ask: Ask, command: c.HearOut) -> Decision:
    """Someone has the word first; turns, queues and the work stay as they are until they are done."""
    position, seat = state.position, state.seat(command.person)
    if seat is None:
        return Refused(Why.NO_SEAT)
    if not seat.has_turns:
        return Refused(Why.NO_TURNS)
    if not seat.here:
        return Refused(Why.NOT_HERE)
    if position.interruption is not None:
        return () if position.heard == command.person else Refused(Why.INTERRUPTED)
    if not state.stage.speech:
        return Refused(Why.NOT_NOW)
    return (e.WordGivenBack(command.person),)
