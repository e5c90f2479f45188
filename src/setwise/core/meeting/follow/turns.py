"""Rounds, turns and hands."""

from __future__ import annotations

from setwise.core.meeting import events as e
from setwise.core.meeting.follow.common import (
    before_last,
    give_floor,
    moved,
    placed,
    put_position,
    without,
)
from setwise.core.meeting.following import on
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Outcome


@on(e.RoundHeld)
def _round_held(state: State, entry: e.Entry, event: e.RoundHeld) -> State:
    position = state.position._replace(
        waiting=(),
        floor=event.next,
        turn_since=entry.at,
        held=True,
        current=None,
        please_write=False,
        mover=entry.by,
    )
    return moved(state, position)


@on(e.RoundBegunAgain)
def _round_begun_again(state: State, entry: e.Entry, event: e.RoundBegunAgain) -> State:
    nobody: frozenset[str] = frozenset()
    position = state.position._replace(
        waiting=event.order,
        done=nobody,
        passed=nobody,
        passed_over=nobody,
        held=False,
        round_step=state.step + 1,
        mover=entry.by,
    )
    return moved(state, position)


@on(e.OrderDrawn)
def _order_drawn(state: State, entry: e.Entry, event: e.OrderDrawn) -> State:
    return placed(state, state.position._replace(waiting=event.order))


@on(e.TurnGiven)
def _turn_given(state: State, entry: e.Entry, event: e.TurnGiven) -> State:
    position = state.position
    if state.stage.is_round:
        position = put_position(position, waiting=event.order)
    return moved(state, give_floor(state, entry, position, event.person, mover=entry.by))


@on(e.TurnEnded)
def _turn_ended(state: State, entry: e.Entry, event: e.TurnEnded) -> State:
    position = state.position
    passed, done = position.passed, position.done
    if event.outcome is Outcome.PASSED:
        passed = passed | {event.person}
    else:
        done = done | {event.person}
    if position.floor == event.person:
        position = give_floor(
            state, entry, position, event.next, passed=passed, done=done, mover=entry.by
        )
    else:
        waiting = without(position.waiting, event.person)
        position = position._replace(waiting=waiting, passed=passed, done=done, mover=entry.by)
    return moved(state, position)


@on(e.PassTakenBack)
def _pass_taken_back(state: State, entry: e.Entry, event: e.PassTakenBack) -> State:
    position = state.position
    last = state.presenter if state.stage.presenter_last else None
    return placed(
        state,
        position._replace(
            passed=position.passed - {event.person},
            waiting=before_last(position.waiting, event.person, last),
        ),
    )


@on(e.PassedOver)
def _passed_over(state: State, entry: e.Entry, event: e.PassedOver) -> State:
    position = state.position._replace(mover=entry.by)
    if position.floor == event.person:
        position = give_floor(state, entry, position, event.next)
    if state.stage.is_round:
        last = state.presenter if state.stage.presenter_last else None
        waiting = without(position.waiting, event.person)
        position = position._replace(
            waiting=before_last(waiting, event.person, last),
            passed_over=position.passed_over | {event.person},
        )
    else:
        hands = (*without(position.hands, event.person), event.person)
        position = position._replace(hands=hands)
    return moved(state, position)


@on(e.HandRaised)
def _hand_raised(state: State, entry: e.Entry, event: e.HandRaised) -> State:
    hands = (*without(state.position.hands, event.person), event.person)
    return placed(state, put_position(state.position, hands=hands))


@on(e.HandLowered)
def _hand_lowered(state: State, entry: e.Entry, event: e.HandLowered) -> State:
    hands = without(state.position.hands, event.person)
    return placed(state, put_position(state.position, hands=hands))
