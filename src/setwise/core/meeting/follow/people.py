"""Opening, coming, going, the chair."""

from __future__ import annotations

from setwise.core.meeting import events as e
from setwise.core.meeting.follow.common import give_floor, placed, seated, with_latecomer, without
from setwise.core.meeting.following import on
from setwise.core.meeting.processes import find
from setwise.core.meeting.state import Position, Seat, State


@on(e.MeetingOpened)
def _meeting_opened(state: State, entry: e.Entry, event: e.MeetingOpened) -> State:
    process = find(event.process, event.version)
    return state._replace(
        process=process,
        depth=event.depth,
        seats=tuple(Seat(person, role) for person, role in event.seats),
        chair=event.chair,
        starts_at=event.starts_at,
        ends_at=event.ends_at,
        opened_at=entry.at,
        visit=1,
        step=1,
        position=Position(stage=process.stages[0].key, since=entry.at, mover=entry.by),
    )


@on(e.Joined)
def _joined(state: State, entry: e.Entry, event: e.Joined) -> State:
    seat = state.seat(event.person) or Seat(event.person, event.role)
    late = state.position.stage != _process_start(state)
    if not seat.here:
        seat = seat._replace(late=seat.late or late, came_at=state.position.stage)
    state = seated(state, seat._replace(here=True))
    if event.person == state.chair:
        state = state._replace(chair_offers=())
    return placed(state, with_latecomer(state, state.position, event.person))


def _process_start(state: State) -> str:
    return state.process.stages[0].key if state.process else ""


@on(e.Left)
def _left(state: State, entry: e.Entry, event: e.Left) -> State:
    seats = tuple(s._replace(here=False) if s.person == event.person else s for s in state.seats)
    state = state._replace(seats=seats)
    position = state.position
    if position.floor == event.person:
        state = state._replace(step=state.step + 1)
        position = give_floor(state, entry, position, event.next)
    return state._replace(
        chair_offers=without(state.chair_offers, event.person),
        position=position._replace(
            waiting=without(position.waiting, event.person),
            hands=without(position.hands, event.person),
        ),
    )


@on(e.ContractAgreed)
def _contract_agreed(state: State, entry: e.Entry, event: e.ContractAgreed) -> State:
    seat = state.seat(event.person)
    return state if seat is None else seated(state, seat._replace(agreed=True))


@on(e.ChairHandedOver)
def _chair_handed_over(state: State, entry: e.Entry, event: e.ChairHandedOver) -> State:
    return state._replace(chair=event.person, chair_offers=())


@on(e.ChairOffered)
def _chair_offered(state: State, entry: e.Entry, event: e.ChairOffered) -> State:
    return state._replace(chair_offers=(*without(state.chair_offers, event.person), event.person))


@on(e.ChairTaken)
def _chair_taken(state: State, entry: e.Entry, event: e.ChairTaken) -> State:
    return state._replace(chair=event.person, chair_offers=())


@on(e.MetWithout)
def _met_without(state: State, entry: e.Entry, event: e.MetWithout) -> State:
    seats = tuple(Seat(person, role, here=True) for person, role in event.present)
    return state._replace(met=True, closed_at=entry.at, seats=seats)
