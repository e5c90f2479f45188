"""Turns: in a round, each once before anyone twice; in a queue, in the order of hands."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.commands import Ask
from setwise.core.meeting.process import Floor
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Decision, Guard, rule, turn_passed
from setwise.core.meeting.rules.common import (
    next_in_line,
    order_for,
    presenter_begun,
    queues,
    with_turns,
)
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Outcome

TURN = Guard(full=True, about="step", interrupted=False)
ROUND = Guard(full=True, about="round", interrupted=False)
STAGE = Guard(full=True, about="visit", interrupted=False)
CHAIR = Guard(chair=True, full=True, about="step", interrupted=False)


@rule(c.TakeTurn, TURN)
def take_turn(state: State, ask: Ask, command: c.TakeTurn) -> Decision:
    """Begin, when nobody has the floor; the ring goes on from there."""
    return _give(state, ask.actor)


@rule(c.GiveTurn, CHAIR)
def give_turn(state: State, ask: Ask, command: c.GiveTurn) -> Decision:
    """The chair gives a free floor to someone who is still to come."""
    return _give(state, command.person)


def _give(state: State, person: str) -> Decision:
    position = state.position
    if position.floor is not None:
        return () if position.floor == person else Refused(Why.TURN_GOING_ON)
    if queues(state) and person in position.hands:
        return (e.TurnGiven(person),)
    if person not in position.waiting:
        return Refused(Why.NOT_YOUR_TURN)
    if state.stage.presenter_last and person == state.presenter and len(position.waiting) > 1:
        return Refused(Why.PRESENTER_LAST)
    return (e.TurnGiven(person, order=_order_after(state, person)),)


def _order_after(state: State, person: str) -> tuple[str, ...]:
    """Who remains: on round the ring from the first speaker.

    After the ring come those who were passed over (rule 10), and last the presenter (rule 7).
    """
    position = state.position
    last = state.presenter if state.stage.presenter_last else None
    afterwards = {*position.passed_over, last}
    if position.done or position.passed or person in afterwards:
        return tuple(other for other in position.waiting if other != person)
    ring = tuple(other for other in position.waiting if other not in afterwards)
    place = ring.index(person)
    at_end = tuple(other for other in position.waiting if other in afterwards)
    return ring[place + 1 :] + ring[:place] + at_end


@rule(c.EndTurn, TURN)
def end_turn(state: State, ask: Ask, command: c.EndTurn) -> Decision:
    """The turn is over: said by its holder, by the presenter who was asked, or by the chair."""
    floor = state.position.floor
    if floor is None or state.stage.floor is Floor.PRESENTER:
        return Refused(Why.NOT_NOW)
    if command.person not in (None, floor):
        return Refused(Why.MOVED_ON)
    asked = state.stage.takes_questions and ask.actor == state.presenter
    if ask.actor not in (floor, state.chair) and not asked:
        return Refused(Why.NOT_YOUR_TURN)
    aloud = ask.actor != floor
    return (e.TurnEnded(floor, Outcome.SPOKEN, next=next_in_line(state), aloud=aloud),)


@rule(c.LetQuestionGo, TURN)
def let_question_go(state: State, ask: Ask, command: c.LetQuestionGo) -> Decision:
    """The presenter declines a question, and need not say why."""
    floor = state.position.floor
    if ask.actor != state.presenter:
        return Refused(Why.NOT_PRESENTER)
    if floor is None or floor == ask.actor or not state.stage.takes_questions:
        return Refused(Why.NOT_NOW)
    return (e.TurnEnded(floor, Outcome.LET_GO, next=next_in_line(state)),)


@rule(c.Pass, ROUND)
def pass_turn(state: State, ask: Ask, command: c.Pass) -> Decision:
    """Anyone may pass in a round, before their turn or in it (rule 1).

    Two who pass at once both do; but a turn is ended only by a pass that was about it (rule 12).
    """
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    position = state.position
    if seat.person in position.passed:
        return ()
    holds = position.floor == seat.person
    if holds and turn_passed(state, ask):
        return Refused(Why.MOVED_ON)
    if not state.stage.is_round or not (holds or seat.person in position.waiting):
        return Refused(Why.NOT_NOW)
    if state.stage.presenter_last and seat.person == state.presenter and _others_to_come(state):
        return Refused(Why.PRESENTER_LAST)
    following = next_in_line(state) if holds else None
    aloud = seat.person != ask.actor
    return (e.TurnEnded(seat.person, Outcome.PASSED, next=following, aloud=aloud),)


def _others_to_come(state: State) -> bool:
    """Is anyone but the presenter still to come in this round, or in their turn?"""
    in_line = (*state.position.waiting, state.position.floor)
    return any(person not in (None, state.presenter) for person in in_line)


@rule(c.TakeBackPass, ROUND)
def take_back_pass(state: State, ask: Ask, command: c.TakeBackPass) -> Decision:
    """A pass may be taken back while the round lasts; never after the presenter's turn."""
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if seat.person not in state.position.passed or state.position.held:
        return Refused(Why.NOT_NOW)
    if presenter_begun(state) and seat.person != state.presenter:
        return Refused(Why.PRESENTER_LAST)
    return (e.PassTakenBack(seat.person),)


@rule(c.PassOver, CHAIR)
def pass_over(state: State, ask: Ask, command: c.PassOver) -> Decision:
    """Someone out of reach comes back at the end of the round (rule 10)."""
    position, person = state.position, command.person
    in_line = position.waiting if state.stage.is_round else position.hands
    if position.floor != person and person not in in_line:
        return Refused(Why.NOT_NOW)
    if state.stage.floor is Floor.PRESENTER:
        return Refused(Why.NOT_NOW)
    last = state.presenter if state.stage.presenter_last else None
    if person == last:
        return Refused(Why.PRESENTER_LAST)
    following = next((other for other in in_line if other not in (person, last)), None)
    if following is None:
        return Refused(Why.NOBODY_ELSE)
    return (e.PassedOver(person, next=following if position.floor == person else None),)


@rule(c.HoldRound, Guard(chair=True, about="step", interrupted=False))
def hold_round(state: State, ask: Ask, command: c.HoldRound) -> Decision:
    """The round was held aloud. A presenter who speaks last still has that turn."""
    if state.position.held or not state.stage.is_round:
        return Refused(Why.NOT_NOW)
    if not state.round_open or presenter_begun(state):
        return Refused(Why.NOT_NOW)
    last = state.presenter if state.stage.presenter_last else None
    return (e.RoundHeld(next=last if state.is_here(last) else None),)


@rule(c.GoRoundAgain, CHAIR)
def go_round_again(state: State, ask: Ask, command: c.GoRoundAgain) -> Decision:
    """Once all have been, all may be again."""
    if not state.stage.again:
        return Refused(Why.NOT_NOW)
    if state.round_open:
        return Refused(Why.ROUND_NOT_FINISHED)
    return (e.RoundBegunAgain(order_for(state, state.stage, state.presenter)),)


@rule(c.DrawOrder, CHAIR)
def draw_order(state: State, ask: Ask, command: c.DrawOrder) -> Decision:
    """An order drawn by lot, for all who remain; the first of them begins."""
    waiting = state.position.waiting
    if not state.stage.is_round or not waiting:
        return Refused(Why.NOT_NOW)
    if sorted(command.order) != sorted(waiting):
        return Refused(Why.MOVED_ON)
    if state.stage.presenter_last and state.presenter in waiting[:-1] + command.order[:-1]:
        return Refused(Why.PRESENTER_LAST)
    drawn = e.OrderDrawn(command.order)
    if state.position.floor is not None:
        return (drawn,)
    return (drawn, e.TurnGiven(command.order[0], order=command.order[1:]))


@rule(c.RaiseHand, STAGE)
def raise_hand(state: State, ask: Ask, command: c.RaiseHand) -> Decision:
    """Ask to ask. With nobody before you, the floor is yours at once."""
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    if not queues(state) or seat.person == state.presenter:
        return Refused(Why.NOT_NOW)
    position = state.position
    if seat.person == position.floor or seat.person in position.hands:
        return ()
    if position.floor is None and not position.hands:
        return (e.TurnGiven(seat.person),)
    return (e.HandRaised(seat.person, aloud=seat.person != ask.actor),)


@rule(c.LowerHand, STAGE)
def lower_hand(state: State, ask: Ask, command: c.LowerHand) -> Decision:
    """Ask no longer to ask (rule 5)."""
    seat = with_turns(state, ask, command.person)
    if isinstance(seat, Refused):
        return seat
    return (e.HandLowered(seat.person),) if seat.person in state.position.hands else ()


@rule(c.AskToWrite, TURN)
def ask_to_write(state: State, ask: Ask, command: c.AskToWrite) -> Decision:
    """Please write that one: anyone in the set may ask it of the one who asks."""
    position = state.position
    if position.floor in (None, ask.actor, state.presenter) or position.current is not None:
        return Refused(Why.NOT_NOW)
    if not state.stage.takes_questions or position.floor is None:
        return Refused(Why.NOT_NOW)
    return () if position.please_write else (e.WritingAsked(position.floor),)
