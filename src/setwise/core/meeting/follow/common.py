"""What several events do to a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from setwise.core.meeting import events as e
from setwise.core.meeting.process import Floor, RoundOf
from setwise.core.meeting.state import PAST, Piece, Position, Seat, State
from setwise.core.meeting.words import Depth

T = TypeVar("T", bound=NamedTuple)


def _put(kind: type[T]) -> Callable[..., T]:
    """As `_replace` of this kind of tuple, in less than half its time: every event in a log comes
    by here twice, and a meeting is folded from its beginning wherever it is not remembered.
    """
    places = {name: place for place, name in enumerate(kind._fields)}
    make = tuple.__new__

    def put(old: T, **changes: object) -> T:
        values = list(old)
        for name in changes:
            values[places[name]] = changes[name]
        return make(kind, values)

    return put


put_state = _put(State)
put_position = _put(Position)


def moved(state: State, position: Position) -> State:
    """A movement, by the new position's mover.

    The position it leaves goes on the pile that one step back takes from.
    """
    past = state.past[1 - PAST :] + (state.position,)  # noqa: RUF005  (copies once less)
    unasked = state.unasked
    if position.current is not None and position.current in unasked:
        unasked = without(unasked, position.current)
    return put_state(state, position=position, past=past, step=state.step + 1, unasked=unasked)


def placed(state: State, position: Position) -> State:
    return put_state(state, position=position)


def seated(state: State, seat: Seat) -> State:
    if state.seat(seat.person) is None:
        return state._replace(seats=(*state.seats, seat))
    seats = tuple(seat if s.person == seat.person else s for s in state.seats)
    return state._replace(seats=seats)


def with_latecomer(state: State, position: Position, person: str) -> Position:
    """The position with a newcomer at the end of a round that still lasts."""
    assert state.process is not None
    stage = state.process.stage(position.stage)
    presenter = None if position.piece is None else position.pieces[position.piece].presenter
    seat = state.seat(person)
    if stage.floor is Floor.PRESENTER and person == presenter:
        return position._replace(floor=person)
    if not stage.is_round or position.held or seat is None or not seat.has_turns:
        return position
    if _has_place(position, person):
        return position
    if person == presenter and stage.round_of is RoundOf.OTHERS and not stage.presenter_last:
        return position
    last = presenter if stage.presenter_last else None
    if person != last and has_begun(position, last):
        return position
    return position._replace(waiting=before_last(position.waiting, person, last))


def _has_place(position: Position, person: str) -> bool:
    return (
        person == position.floor
        or person in position.waiting
        or person in position.done
        or person in position.passed
    )


def has_begun(position: Position, person: str | None) -> bool:
    return person is not None and (
        person == position.floor or person in position.done or person in position.passed
    )


def before_last(waiting: tuple[str, ...], person: str, last: str | None) -> tuple[str, ...]:
    """The order with a person at its end, but never after the one who speaks last."""
    if waiting and waiting[-1] == last:
        return (*waiting[:-1], person, waiting[-1])
    return (*waiting, person)


def without(people: tuple[str, ...], person: str | None) -> tuple[str, ...]:
    if person not in people:
        return people
    return tuple(other for other in people if other != person)


def give_floor(
    state: State, entry: e.Entry, position: Position, person: str | None, **also: Any
) -> Position:
    """The position with the floor given; a question that waited for it is now asked.

    `also` is what else of the position changes with it.
    """
    question = _question_waiting(state, position, person)
    asked = position.asked if question is None else position.asked | {question}
    return put_position(
        position,
        floor=person,
        turn_since=entry.at,
        waiting=without(position.waiting, person),
        hands=without(position.hands, person),
        current=question,
        asked=asked,
        please_write=False,
        **also,
    )


def _question_waiting(state: State, position: Position, person: str | None) -> str | None:
    """A question is shown only where questions belong: in a later round it stays its author's."""
    if not state.unasked or not state.stage.takes_questions:
        return None
    for key in state.unasked:
        word = state.words.get(key)
        if word is None or word.author != person or key in position.asked:
            continue
        if word.piece == position.piece:
            return key
    return None


def fitting(state: State, position: Position) -> Position:
    """In light depth no turns are kept: whoever has a round's floor waits again."""
    assert state.process is not None
    stage = state.process.stage(position.stage)
    if state.depth is Depth.FULL or stage.floor is Floor.PRESENTER or position.held:
        return position
    if position.floor is None:
        return position
    waiting = (position.floor, *position.waiting) if stage.is_round else position.waiting
    hands = position.hands if stage.is_round else (position.floor, *position.hands)
    return position._replace(
        floor=None, waiting=waiting, hands=hands, current=None, please_write=False
    )


def changed(pieces: tuple[Piece, ...], number: int, piece: Piece) -> tuple[Piece, ...]:
    return (*pieces[:number], piece, *pieces[number + 1 :])
