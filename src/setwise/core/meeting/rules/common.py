"""What several rules ask of a state."""

from __future__ import annotations

from setwise.core.meeting.commands import Ask
from setwise.core.meeting.process import Floor, Stage
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.state import Seat, State


def subject(state: State, ask: Ask, person: str | None) -> Seat | Refused:
    """The seat a command is about: one's own, or another's if the chair records it."""
    if person is not None and person != ask.actor and state.chair != ask.actor:
        return Refused(Why.NOT_CHAIR)
    seat = state.seat(person or ask.actor)
    return Refused(Why.NO_SEAT) if seat is None else seat


def with_turns(state: State, ask: Ask, person: str | None) -> Seat | Refused:
    """As `subject`, for what only someone who is here and has turns can do."""
    seat = subject(state, ask, person)
    if isinstance(seat, Refused):
        return seat
    if not seat.has_turns:
        return Refused(Why.NO_TURNS)
    return seat if seat.here else Refused(Why.NOT_HERE)


def order_for(state: State, stage: Stage, presenter: str | None) -> tuple[str, ...]:
    """Who has a turn in a round, in the order of the ring, the presenter last or not at all."""
    if not stage.is_round:
        return ()
    everyone = state.in_turn_order
    if presenter is None or stage.round_of == "everyone":
        return everyone
    others = tuple(person for person in everyone if person != presenter)
    last = (presenter,) if stage.presenter_last and presenter in everyone else ()
    return others + last


def next_in_line(state: State) -> str | None:
    """Who has the floor when the present turn ends by itself."""
    position = state.position
    if state.stage.is_round:
        return position.waiting[0] if position.waiting else None
    return position.hands[0] if position.hands else None


def unfinished(state: State) -> bool:
    """A round that must finish is not finished (where turns are kept)."""
    return state.turns_kept and state.stage.must_finish and state.round_open


def presenter_begun(state: State) -> bool:
    """In a round that the presenter ends: has the presenter's turn come?"""
    position, presenter = state.position, state.presenter
    if not state.stage.presenter_last or presenter is None:
        return False
    return position.floor == presenter or presenter in position.done or presenter in position.passed


def queues(state: State) -> bool:
    """Members ask to ask here."""
    return state.stage.floor is Floor.QUEUE and state.stage.takes_questions
