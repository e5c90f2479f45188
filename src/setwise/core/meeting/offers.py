"""What a person may press now. Each offer is put to `decide`: what cannot be done is not offered."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from setwise.core.meeting import commands as c
from setwise.core.meeting.decide import Asker, Refused
from setwise.core.meeting.process import Floor, Mover, Part, Speech, Stage
from setwise.core.meeting.rules.chair import chair_gone
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Depth, Interruption, Kind, Role


class Weight(StrEnum):
    MAIN = "main"
    QUIET = "quiet"
    MORE = "more"


class Offer(NamedTuple):
    """A command that would be accepted, and how loudly to offer it.

    `person`, `stage`, `piece` and `kind` say what it is about, where it is about something.
    """

    command: str
    weight: Weight
    person: str | None = None
    stage: str | None = None
    piece: int | None = None
    kind: str | None = None


_ANY = "any"
"""Stands for words not yet written, when asking whether they could be."""


class _Asker:
    """Asks the rules, for one person at one moment.

    Most of what there is to press is plainly not for most people. So the functions below look
    first at what is quick to see, and put to the rules only what may be accepted.
    """

    def __init__(self, state: State, person: str, at: int, away: bool) -> None:
        self.state = state
        self.person = person
        self.away = away
        self._rules = Asker(state, person, at)

    def may(self, command: c.Command) -> bool:
        """Would it be accepted, and change something?"""
        decision = self._rules.answer(command)
        return not isinstance(decision, Refused) and decision != ()

    def may_write(self, kind: Kind) -> bool:
        return self.may(c.Write(_ANY, kind))


def offers(state: State, person: str, *, at: int, chair_away: bool = False) -> tuple[Offer, ...]:
    """All that this person may press, the one main action first if there is one."""
    if not state.open:
        return tuple(_afterwards(_Asker(state, person, at, chair_away)))
    if not state.is_here(person):
        return (Offer("join", Weight.MAIN),)
    found = _inside(_Asker(state, person, at, chair_away))
    main = [offer for offer in found if offer.weight is Weight.MAIN]
    others = [offer for offer in found if offer.weight is not Weight.MAIN]
    return (*main[:1], *(offer._replace(weight=Weight.QUIET) for offer in main[1:]), *others)


def _afterwards(ask: _Asker) -> Iterator[Offer]:
    if ask.may(c.StepBack()):
        yield Offer("step_back", Weight.QUIET)
    if ask.may_write(Kind.ACTION):
        yield Offer("write", Weight.QUIET, kind=Kind.ACTION)


def _inside(ask: _Asker) -> list[Offer]:
    return [
        *_chair_to_fill(ask),
        *_interruption(ask),
        *_finishing(ask),
        *_own_turn(ask),
        *_presenter(ask),
        *_moving(ask),
        *_asking(ask),
        *_writing(ask),
        *_chairing(ask),
        *_stepping(ask),
        *_coming_and_going(ask),
    ]


def _chair_to_fill(ask: _Asker) -> Iterator[Offer]:
    for offered in ask.state.chair_offers:
        if ask.may(c.AcceptChair(offered)):
            yield Offer("accept_chair", Weight.MAIN, person=offered)
    if not _member_without_chair(ask) and ask.may(c.TakeChair(away=ask.away)):
        yield Offer("take_chair", Weight.MAIN if ask.away else Weight.QUIET)
    elif chair_gone(ask.state, ask.away) and ask.may(c.OfferChair(away=ask.away)):
        # Before the facilitator has come there is no need to hurry.
        yield Offer("offer_chair", Weight.QUIET if ask.away else Weight.MORE)


def _member_without_chair(ask: _Asker) -> bool:
    seat = ask.state.seat(ask.person)
    return ask.person != ask.state.chair and seat is not None and seat.role is Role.MEMBER


def _interruption(ask: _Asker) -> Iterator[Offer]:
    if ask.state.position.interruption is not None and ask.may(c.Resume()):
        yield Offer("resume", Weight.MAIN)


def _finishing(ask: _Asker) -> Iterator[Offer]:
    """To be heard to the end: asked for by anyone, given by the chair."""
    state = ask.state
    if state.position.interruption is not None:
        return
    if ask.person != state.chair:
        if ask.may(c.AskToFinish()):
            yield Offer("ask_to_finish", Weight.MORE)
        return
    for seat in state.seats:
        if seat.person != ask.person and ask.may(c.HearOut(seat.person)):
            asked = seat.person in state.position.unfinished
            yield Offer("hear_out", Weight.QUIET if asked else Weight.MORE, person=seat.person)


def _own_turn(ask: _Asker) -> Iterator[Offer]:
    position = ask.state.position
    if position.floor == ask.person and ask.may(c.EndTurn()):
        yield Offer("end_turn", Weight.MAIN)
    to_come = ask.person in position.waiting
    free = position.floor is None
    if free and (to_come or ask.person in position.hands) and ask.may(c.TakeTurn()):
        yield Offer("take_turn", Weight.MAIN)
    if (to_come or position.floor == ask.person) and ask.may(c.Pass()):
        yield Offer("pass", Weight.QUIET)
    if ask.person in position.passed and ask.may(c.TakeBackPass()):
        yield Offer("take_back_pass", Weight.QUIET)


def _presenter(ask: _Asker) -> Iterator[Offer]:
    state = ask.state
    if state.presenter != ask.person or not state.working:
        return
    last = not state.stage.moves
    if ask.may(c.LetQuestionGo()):
        # In the last stage of the work the one big press never changes: when to stop is theirs.
        yield Offer("end_turn", Weight.QUIET if last else Weight.MAIN, person=state.position.floor)
        yield Offer("finish", Weight.MAIN if last else Weight.MORE)
        yield Offer("let_question_go", Weight.QUIET)
    else:
        yield Offer("finish", Weight.MAIN if last else Weight.MORE)


def _moving(ask: _Asker) -> Iterator[Offer]:
    state = ask.state
    if ask.person not in (state.chair, state.presenter):
        return
    if ask.may(c.Advance()):
        yield Offer("advance", _moving_weight(ask))
    for stage in _past_optional(state):
        if stage.part is not Part.ENDING and ask.may(c.Advance(to=stage.key)):
            yield Offer("advance", Weight.MORE, stage=stage.key)
    if state.working and ask.person == state.chair:
        yield from _ending_the_work(ask)


def _moving_weight(ask: _Asker) -> Weight:
    """On the presenter's screen the story comes first; the chair's one press is to move on."""
    state = ask.state
    if ask.person == state.chair and state.turns_kept and state.round_open:
        return Weight.QUIET
    if state.stage.takes_bids and state.next_piece is None:
        return Weight.QUIET
    if ask.person == state.chair or Mover.CHAIR not in state.stage.moves:
        return Weight.MAIN
    return Weight.MAIN if state.stage.floor is Floor.PRESENTER else Weight.QUIET


def _past_optional(state: State) -> Iterator[Stage]:
    """The later stages to which one comes by leaving out only optional ones, at least one."""
    assert state.process is not None
    here = state.process.place(state.stage.key)
    for before, stage in pairwise(state.process.stages[here + 1 :]):
        if not before.optional:
            return
        yield stage


def _ending_the_work(ask: _Asker) -> Iterator[Offer]:
    loud = not ask.state.stage.moves and not ask.state.turns_kept
    yield Offer("finish", Weight.MAIN if loud else Weight.MORE)
    yield Offer("stop_for_care", Weight.MORE)
    if ask.may(c.EndForTime()):
        yield Offer("end_for_time", Weight.MORE)


def _asking(ask: _Asker) -> Iterator[Offer]:
    stage = ask.state.stage
    if stage.takes_questions:
        yield from _asking_to_ask(ask)
    if stage.takes_bids:
        if ask.may(c.Bid()):
            yield Offer("bid", Weight.MAIN)
        if ask.may(c.WithdrawBid()):
            yield Offer("withdraw_bid", Weight.QUIET)
    if _at_the_start(ask.state) and ask.may(c.AgreeContract()):
        yield Offer("agree_contract", Weight.QUIET)


def _asking_to_ask(ask: _Asker) -> Iterator[Offer]:
    position = ask.state.position
    in_queue = ask.person in position.hands
    if not in_queue and ask.may(c.RaiseHand()):
        # Whoever holds the chair looks after the turns first.
        chairs = ask.person == ask.state.chair and position.floor is not None
        yield Offer("raise_hand", Weight.QUIET if chairs else Weight.MAIN)
    if in_queue and ask.may(c.LowerHand()):
        yield Offer("lower_hand", Weight.QUIET)
    if position.floor is not None and ask.may(c.AskToWrite()):
        yield Offer("ask_to_write", Weight.QUIET)


def _at_the_start(state: State) -> bool:
    return state.process is not None and state.stage is state.process.stages[0]


_SPEECH_WRITTEN = (
    (Speech.UPDATE, Kind.NOTE),
    (Speech.BID, Kind.BID),
    (Speech.CLARIFYING_QUESTION, Kind.QUESTION),
    (Speech.OPEN_QUESTION, Kind.QUESTION),
    (Speech.FEEDBACK, Kind.FEEDBACK),
    (Speech.REFLECTION, Kind.COMMENT),
)


def _kinds_here(state: State, person: str) -> dict[Kind, None]:
    """The kinds of words of this person that could have a place at this moment, each once."""
    speech = state.stage.speech
    kinds = {kind: None for said, kind in _SPEECH_WRITTEN if said in speech}
    if any(piece.presenter == person for piece in state.position.pieces):
        kinds[Kind.ACTION] = None
    if state.position.interruption is Interruption.TIME_OUT:
        kinds[Kind.COMMENT] = None
    return kinds


def _writing(ask: _Asker) -> Iterator[Offer]:
    for kind in _kinds_here(ask.state, ask.person):
        if not ask.may_write(kind):
            continue
        here = kind is not Kind.ACTION or Speech.ACTION in ask.state.stage.speech
        yield Offer("write", Weight.QUIET if here else Weight.MORE, kind=kind)


def _chairing(ask: _Asker) -> Iterator[Offer]:
    state, position = ask.state, ask.state.position
    if ask.person != state.chair:
        return
    yield from _chairing_turns(ask)
    for place in state.stage.returns:
        if ask.may(c.ReturnTo(place)):
            yield Offer("return_to", Weight.MORE, stage=place)
    if state.stage.takes_bids and position.interruption is None:
        agreed = state.next_piece is not None
        yield Offer("agree_pieces", Weight.QUIET if agreed else Weight.MAIN)
    yield from _pieces(ask)
    if position.interruption is None:
        for kind in Interruption:
            yield Offer("interrupt", Weight.MORE, kind=kind)


def _pieces(ask: _Asker) -> Iterator[Offer]:
    may_drop = not ask.state.stage.takes_bids
    for number, piece in enumerate(ask.state.position.pieces):
        if piece.ended is not None and ask.may(c.Reopen(number)):
            yield Offer("reopen", Weight.MORE, person=piece.presenter, piece=number)
        if may_drop and piece.waiting and ask.may(c.DropPiece(number)):
            yield Offer("drop_piece", Weight.MORE, person=piece.presenter, piece=number)


def _chairing_turns(ask: _Asker) -> Iterator[Offer]:
    position, stage = ask.state.position, ask.state.stage
    in_line = position.waiting or position.hands
    if position.floor not in (None, ask.person) and ask.may(c.EndTurn()):
        yield Offer("end_turn", Weight.MAIN, person=position.floor)
    if stage.is_round and ask.state.turns_kept and ask.may(c.HoldRound()):
        yield Offer("hold_round", Weight.MORE)
    if stage.again and ask.may(c.GoRoundAgain()):
        yield Offer("go_round_again", Weight.QUIET)
    if len(position.waiting) > 1 and ask.may(c.DrawOrder(position.waiting)):
        yield Offer("draw_order", Weight.MORE)
    holder = () if position.floor is None else (position.floor,)
    for person in (*holder, *in_line):
        if person != ask.person:
            yield from _for_another(ask, person)


def _for_another(ask: _Asker, person: str) -> Iterator[Offer]:
    """What the chair may do for someone, or record of them as said aloud."""
    if ask.state.position.floor is None and ask.may(c.GiveTurn(person)):
        yield Offer("give_turn", Weight.MORE, person=person)
    if ask.state.stage.is_round and ask.may(c.Pass(person)):
        yield Offer("pass", Weight.MORE, person=person)
    if ask.may(c.PassOver(person)):
        yield Offer("pass_over", Weight.MORE, person=person)


def _stepping(ask: _Asker) -> Iterator[Offer]:
    state = ask.state
    if ask.person in (state.chair, state.position.mover) and ask.may(c.StepBack()):
        chair = ask.person == state.chair
        yield Offer("step_back", Weight.QUIET if chair else Weight.MORE)


def _at_the_end(state: State) -> bool:
    """In the last stage to move on is to close."""
    return state.process is not None and state.stage is state.process.stages[-1]


def _coming_and_going(ask: _Asker) -> Iterator[Offer]:
    state = ask.state
    if ask.person == state.chair:
        for seat in state.seats:
            if seat.person == ask.person:
                continue
            if not seat.here:
                yield Offer("join", Weight.MORE, person=seat.person)
                continue
            yield Offer("leave", Weight.MORE, person=seat.person)
            if ask.may(c.HandOver(seat.person)):
                yield Offer("hand_over", Weight.MORE, person=seat.person)
            if not seat.agreed:
                yield Offer("agree_contract", Weight.MORE, person=seat.person)
        other = Depth.LIGHT if state.turns_kept else Depth.FULL
        yield Offer("change_depth", Weight.MORE, kind=other)
        yield Offer("show_elapsed", Weight.MORE, kind="off" if state.elapsed_shown else "on")
        if not _at_the_end(state) and ask.may(c.Close()):
            yield Offer("close", Weight.MORE)
    yield Offer("leave", Weight.MORE)
