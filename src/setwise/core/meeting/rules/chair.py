"""Who holds the chair (rules 9 and 10): handed over, lost, taken, given back."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.state import Seat, State
from setwise.core.meeting.words import Role


@rule(c.HandOver, Guard(chair=True))
def hand_over(state: State, ask: Ask, command: c.HandOver) -> Decision:
    """The chair goes to someone who is here, has turns and does not present."""
    seat = state.seat(command.person)
    if seat is None:
        return Refused(Why.NO_SEAT)
    if seat.person == state.chair:
        return ()
    return _unfit(state, seat) or (e.ChairHandedOver(seat.person),)


def _unfit(state: State, seat: Seat) -> Refused | None:
    if not seat.has_turns:
        return Refused(Why.NO_TURNS)
    if not seat.here:
        return Refused(Why.NOT_HERE)
    if state.working and seat.person == state.presenter:
        return Refused(Why.HAND_OVER_FIRST)
    return None


def chair_gone(state: State, away: bool) -> bool:
    """Is there nobody within reach who holds the chair?"""
    return away or not state.is_here(state.chair)


@rule(c.TakeChair, Guard(turns=True))
def take_chair(state: State, ask: Ask, command: c.TakeChair) -> Decision:
    """The facilitator gets the chair back; the co-facilitator takes it when it is empty.

    Whoever holds it and was only out of reach says so, and an offer to fill it is over.
    """
    seat = state.seat(ask.actor)
    assert seat is not None
    if state.chair == seat.person:
        return (e.ChairTaken(seat.person),) if state.chair_offers else ()
    if seat.role is Role.MEMBER:
        return Refused(Why.NOT_CHAIR)
    if seat.role is Role.CO_FACILITATOR and not chair_gone(state, command.away):
        return Refused(Why.CHAIR_IS_HERE)
    return (e.ChairTaken(seat.person),)


@rule(c.OfferChair, Guard(turns=True))
def offer_chair(state: State, ask: Ask, command: c.OfferChair) -> Decision:
    """A member offers to hold an empty chair; alone in the room, they simply do (rule 10).

    Each offer stands beside the others until one is accepted or the chair is back (rule 12).
    """
    seat = state.seat(ask.actor)
    assert seat is not None
    if state.chair == seat.person or seat.person in state.chair_offers:
        return ()
    if not chair_gone(state, command.away):
        return Refused(Why.CHAIR_IS_HERE)
    if unfit := _unfit(state, seat):
        return unfit
    if state.in_turn_order == (seat.person,):
        return (e.ChairTaken(seat.person),)
    return (e.ChairOffered(seat.person),)


@rule(c.AcceptChair, Guard(turns=True))
def accept_chair(state: State, ask: Ask, command: c.AcceptChair) -> Decision:
    """Someone else in the set says yes to one who offered (rule 10)."""
    if state.chair == command.person:
        return ()
    if command.person not in state.chair_offers:
        return Refused(Why.MOVED_ON)
    if ask.actor == command.person:
        return Refused(Why.NOT_YOURS)
    seat = state.seat(command.person)
    assert seat is not None
    return _unfit(state, seat) or (e.ChairTaken(command.person),)
