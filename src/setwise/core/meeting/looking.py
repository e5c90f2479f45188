"""A look at a meeting from its log: who has had a voice, and how the method was kept.

Both are worked out when somebody asks and are kept nowhere; with the log they are gone. Neither
counts anything: a voice was heard or it was not, and a part of the method was kept or it was not
(`process.md`, "What is kept", and rules 1, 2, 6 and 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from setwise.core.meeting import events as e
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import Ending, Outcome, Role


class Voice(NamedTuple):
    """One person of the circle: what they have done so far, and whether they wait for something."""

    person: str
    here: bool
    spoke: bool
    """In a round: the check-in, a closing round, how we worked."""
    asked: bool
    """A question, in its turn."""
    presented: bool
    waits: bool
    """For time: a bid that no piece of work has answered; or to ask: a hand that is up."""


class Part(StrEnum):
    """A part of the method that can be seen to have been kept, from the stages alone."""

    CHECKED_IN = "checked_in"
    """Everyone had come in before anybody worked (rule 1)."""
    AGREED = "agreed"
    """The set agreed who works (rule 2)."""
    ASKED = "asked"
    """There were open questions before this piece of work was closed (rule 5)."""
    DECIDED = "decided"
    """The presenter decided when to stop (rule 6)."""
    CLOSED = "closed"
    """The piece of work had its closing round, with the presenter last (rule 7)."""
    REVIEWED = "reviewed"
    """The set looked at how it worked."""


class Kept(NamedTuple):
    """Whether a part of the method was kept; of which piece of work, from 0, if of one."""

    part: Part
    kept: bool
    piece: int | None = None


QUESTIONS = ("clarifying", "open_questions")


def voices(entries: Iterable[e.Entry]) -> tuple[Voice, ...]:
    """Everyone who sits in the circle, in its order; supporters do not speak and are left out."""
    state, spoke, asked = NOTHING, set[str](), set[str]()
    for entry in entries:
        event, stage = entry.event, state.position.stage
        if isinstance(event, e.TurnEnded) and event.outcome is not Outcome.PASSED:
            (asked if stage in QUESTIONS else spoke).add(event.person)
        state = evolve(state, entry)
    presented = {piece.presenter for piece in state.position.pieces if piece.begun}
    waiting = {bid.person for bid in state.bids} | set(state.position.hands)
    return tuple(
        Voice(
            seat.person,
            seat.here,
            seat.person in spoke,
            seat.person in asked,
            seat.person in presented,
            seat.person in waiting,
        )
        for seat in state.seats
        if seat.role is not Role.SUPPORTER
    )


def method(entries: Iterable[e.Entry]) -> tuple[Kept, ...]:
    """How the method was kept, part by part, in the order of a meeting.

    A meeting that was held without the screen says nothing of its stages: then there is nothing.
    """
    state, visited, agreed = NOTHING, list[tuple[str, int | None]](), False
    for entry in entries:
        state = evolve(state, entry)
        match entry.event:
            case e.StageEntered(stage=stage, piece=piece) | e.PieceEnded(stage=stage, piece=piece):
                visited.append((stage, piece))
            case e.PiecesAgreed():
                agreed = True
            case _:
                pass
    if state.met or state.process is None:
        return ()
    known = {stage.key for stage in state.process.stages}
    return tuple(
        each for each in _parts(state, visited, agreed=agreed) if _STAGE_OF[each.part] in known
    )


_STAGE_OF = {
    Part.CHECKED_IN: "check_in",
    Part.AGREED: "bidding",
    Part.ASKED: "open_questions",
    Part.DECIDED: "open_questions",
    Part.CLOSED: "closing_round",
    Part.REVIEWED: "how_did_we_work",
}
"""A process that has no such stage has no such part of the method either."""


def _parts(state: State, visited: list[tuple[str, int | None]], *, agreed: bool) -> Iterator[Kept]:
    stages = [stage for stage, _ in visited]
    yield Kept(Part.CHECKED_IN, _before(stages, "check_in", "presenting"))
    worked = [(at, piece) for at, piece in enumerate(state.position.pieces) if piece.begun]
    if worked:
        yield Kept(Part.AGREED, agreed)
    for number, piece in worked:
        own = [stage for stage, of in visited if of == number]
        yield Kept(Part.ASKED, "open_questions" in own, number)
        yield Kept(Part.DECIDED, piece.ended in (Ending.FINISHED, Ending.SAID_ALOUD), number)
        yield Kept(Part.CLOSED, "closing_round" in own, number)
    yield Kept(Part.REVIEWED, "how_did_we_work" in stages)


def _before(stages: list[str], first: str, then: str) -> bool:
    return first in stages and (then not in stages or stages.index(first) < stages.index(then))
