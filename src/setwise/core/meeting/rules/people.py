"""Opening the room, coming, going, agreeing (rules 10 and 11)."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule
from setwise.core.meeting.rules.common import next_in_line, subject
from setwise.core.meeting.state import State
from setwise.core.meeting.words import HOUSE, Role

DAY = 24 * 60 * 60 * 1000
"""After how many milliseconds past its planned end the house closes a meeting (rule 10)."""


@rule(c.Open, Guard(open=False, here=False))
def open_room(state: State, ask: Ask, command: c.Open) -> Decision:
    """The first to come opens the room; after that it is open already."""
    if state.process is not None or state.met:
        return ()
    return (
        e.MeetingOpened(
            process=command.process,
            version=command.version,
            depth=command.depth,
            seats=command.seats,
            chair=_first_chair(command.seats),
            starts_at=command.starts_at,
            ends_at=command.ends_at,
        ),
    )


def _first_chair(seats: tuple[tuple[str, Role], ...]) -> str | None:
    for wanted in (Role.FACILITATOR, Role.CO_FACILITATOR):
        for person, role in seats:
            if role is wanted:
                return person
    return None


@rule(c.Join, Guard(here=False))
def join(state: State, ask: Ask, command: c.Join) -> Decision:
    """Come in, or be recorded as having come. In a self-facilitated set the first holds the chair."""
    person = command.person or ask.actor
    seat = state.seat(person)
    if person != ask.actor:
        if state.chair != ask.actor:
            return Refused(Why.NOT_CHAIR)
        if not state.is_here(ask.actor):
            return Refused(Why.NOT_HERE)
        if seat is None:
            return Refused(Why.NO_SEAT)
    if seat is not None and seat.here:
        return ()
    role = command.role if seat is None else seat.role
    joined = e.Joined(person, role, aloud=person != ask.actor)
    if state.chair is None and role is not Role.SUPPORTER:
        return (joined, e.ChairTaken(person))
    return (joined,)


@rule(c.Leave, Guard(here=False))
def leave(state: State, ask: Ask, command: c.Leave) -> Decision:
    """Leave gently, or be recorded as having left. The turn goes on to the next."""
    seat = subject(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if not seat.here:
        return ()
    if not state.is_here(ask.actor):
        return Refused(Why.NOT_HERE)
    holds = state.position.floor == seat.person
    following = next_in_line(state) if holds else None
    return (e.Left(seat.person, next=following, aloud=seat.person != ask.actor),)


@rule(c.AgreeContract, Guard())
def agree_contract(state: State, ask: Ask, command: c.AgreeContract) -> Decision:
    """Agree to the set's contract, by a press or aloud. It never locks the door (rule 11)."""
    seat = subject(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if seat.agreed:
        return ()
    if not seat.here:
        return Refused(Why.NOT_HERE)
    return (e.ContractAgreed(seat.person, aloud=seat.person != ask.actor),)


@rule(c.CloseByHouse, Guard(here=False))
def close_by_house(state: State, ask: Ask, command: c.CloseByHouse) -> Decision:
    """A meeting left open is closed a day after its planned end."""
    if ask.actor != HOUSE:
        return Refused(Why.NOT_CHAIR)
    if ask.at < state.ends_at + DAY:
        return Refused(Why.TIME_NOT_UP)
    return (e.MeetingClosed(by_house=True),)


@rule(c.RecordMet, Guard(open=False, here=False))
def record_met(state: State, ask: Ask, command: c.RecordMet) -> Decision:
    """The set met without the screen: date, who came, who presented."""
    if state.met:
        return ()
    if state.process is not None:
        return Refused(Why.NOT_NOW)
    roles = dict(command.seats)
    if ask.actor not in roles or not _may_record(roles, ask.actor):
        return Refused(Why.NOT_CHAIR)
    came, presented = set(command.present), set(command.presenters)
    if not came or not came <= set(roles) or not presented <= came:
        return Refused(Why.MALFORMED)
    if any(roles[person] is not Role.MEMBER for person in presented):
        return Refused(Why.NOT_A_MEMBER)
    present = tuple((person, roles[person]) for person in command.present)
    return (e.MetWithout(command.day, present, command.presenters),)


def _may_record(roles: dict[str, Role], actor: str) -> bool:
    leads = {Role.FACILITATOR, Role.CO_FACILITATOR}
    if leads.isdisjoint(roles.values()):
        return roles[actor] is Role.MEMBER
    return roles[actor] in leads
