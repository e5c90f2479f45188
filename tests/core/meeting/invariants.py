"""What must hold at every moment of every meeting, said apart from the code that keeps it."""

from __future__ import annotations

import json

from setwise.core.meeting import events as e
from setwise.core.meeting.board import WALL, Board, board
from setwise.core.meeting.codec import decode, encode
from setwise.core.meeting.commands import (
    Advance,
    Ask,
    AskToWrite,
    Bid,
    Command,
    Finish,
    GoRoundAgain,
    LetQuestionGo,
    LowerHand,
    OfferChair,
    Pass,
    RaiseHand,
    Resume,
    StepBack,
    TakeBackPass,
    TakeChair,
    TakeTurn,
    WithdrawBid,
)
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.offers import Weight
from setwise.core.meeting.process import Floor
from setwise.core.meeting.sight import Thing
from setwise.core.meeting.state import State
from setwise.core.meeting.words import HOUSE, Depth, Ending, Kind, Role
from tests.core.meeting.press import command_of

MINUTE = 60_000
MOVEMENTS = (
    e.StageEntered,
    e.PieceEnded,
    e.PieceReopened,
    e.RoundHeld,
    e.RoundBegunAgain,
    e.TurnGiven,
    e.TurnEnded,
    e.PassedOver,
    e.Interrupted,
    e.Resumed,
    e.MeetingClosed,
)


# What one event may do


def check_step(before: State, entry: e.Entry, after: State) -> None:
    """One event against the moment before it and the moment after."""
    survives_storage(entry.event)
    if before.process is None or after.process is None:
        return
    nobody_twice(before, entry.event, after)
    presenter_last(before, entry.event, after)
    rounds_finish(before, entry.event)
    only_rule_6_ends_work(before, entry, after)
    own_words_only(entry)
    agreement_stands(before, entry.event, after)
    undoable_by_who_moved(entry, after)


def survives_storage(event: e.Event) -> None:
    kind, shape, data = encode(event)
    assert decode(kind, shape, json.loads(json.dumps(data))) == event


def nobody_twice(before: State, event: e.Event, after: State) -> None:
    """Rules 1, 4 and 7: in a round, nobody has the floor again before the round begins again."""
    same_visit = before.visit == after.visit and not isinstance(
        event, e.SteppedBack | e.RoundBegunAgain
    )
    if not same_visit or not after.stage.is_round:
        return
    assert before.position.done <= after.position.done
    assert after.position.floor not in before.position.done


def presenter_last(before: State, event: e.Event, after: State) -> None:
    """Rule 7: nothing comes after the presenter's turn, and all others come before it."""
    if not before.stage.presenter_last or before.presenter is None:
        return
    position = before.position
    gone = before.presenter in position.done | position.passed
    others = set(before.in_turn_order) - {before.presenter}
    if isinstance(event, e.TurnGiven | e.TurnEnded | e.PassTakenBack) and event.person in others:
        assert not gone, "something after the presenter's turn"
        assert position.floor != before.presenter, "something in the presenter's turn"
    if isinstance(event, e.WordsWritten) and event.kind is Kind.FEEDBACK:
        assert not gone, "feedback after the presenter's turn"
    begins = after.position.floor == before.presenter != position.floor
    adds_nothing = before.presenter in after.position.passed and position.floor != before.presenter
    if after.visit == before.visit and not after.position.held and (begins or adds_nothing):
        had = after.position.done | after.position.passed
        assert set(after.in_turn_order) - {before.presenter} <= had, "the presenter before another"


def rounds_finish(before: State, event: e.Event) -> None:
    """Rules 1 and 7: where turns are kept, all have spoken or passed when a round is left."""
    stage, position = before.stage, before.position
    onward = isinstance(event, e.StageEntered) or (
        isinstance(event, e.PieceReopened) and event.piece != position.piece
    )
    cared = before.piece is not None and before.piece.ended is Ending.CARE
    if not onward or not stage.must_finish or before.depth is Depth.LIGHT or cared or position.held:
        return
    had = position.done | position.passed
    if stage.presenter_last and before.presenter in had:
        return
    missing = set(before.in_turn_order) - had
    assert not missing, f"{stage.key} left without {missing}"


def only_rule_6_ends_work(before: State, entry: e.Entry, after: State) -> None:
    event = entry.event
    if isinstance(event, e.PieceEnded):
        _ended_rightly(before, entry, event)
        assert after.position.pieces[event.piece].ended is event.why
    elif before.open and before.working and not isinstance(event, e.SteppedBack):
        closed_by_house = isinstance(event, e.MeetingClosed) and entry.by == HOUSE
        still = after.working and after.position.piece == before.position.piece
        assert closed_by_house or (still and not after.position.closed), f"work ended by {event}"


def _ended_rightly(before: State, entry: e.Entry, event: e.PieceEnded) -> None:
    assert before.working
    assert event.piece == before.position.piece
    assert before.process is not None
    seat = before.seat(entry.by)
    assert seat is not None
    chairs = entry.by == before.chair
    window = before.ends_at - before.process.ends_for_time_within * MINUTE
    allowed = {
        Ending.FINISHED: entry.by == before.presenter,
        Ending.SAID_ALOUD: chairs,
        Ending.TIME: chairs and entry.at >= window,
        Ending.CARE: chairs or seat.role is Role.CO_FACILITATOR,
    }
    assert allowed[event.why], f"{entry.by} ended the work: {event.why}"


def own_words_only(entry: e.Entry) -> None:
    """Rule 9: nobody writes words for another."""
    if isinstance(entry.event, e.WordsWritten):
        assert entry.by == entry.event.person


def undoable_by_who_moved(entry: e.Entry, after: State) -> None:
    """Rule 9: anyone takes their own slip one step back, so each movement knows its mover."""
    if isinstance(entry.event, MOVEMENTS):
        assert after.position.mover == entry.by


def agreement_stands(before: State, event: e.Event, after: State) -> None:
    """Rules 2 and 9: a step back changes nothing of what the set agreed, and loses no bid."""
    if isinstance(event, e.SteppedBack):
        assert _agreed(before) == _agreed(after), "another agreement after a step back"
        assert set(before.bids) <= set(after.bids), "a bid lost by a step back"


def _agreed(state: State) -> list[tuple[str, bool]]:
    return [(piece.presenter, piece.dropped) for piece in state.position.pieces]


# What every moment looks like


def check_state(state: State) -> None:
    if state.process is None:
        return
    order_is_sound(state)
    only_who_has_turns(state)
    presenter_is_free(state)
    questions_in_place(state)


def order_is_sound(state: State) -> None:
    position = state.position
    if state.stage.is_round:
        line = position.waiting + (() if position.floor is None else (position.floor,))
        assert len(set(line)) == len(line), "twice in line"
        assert not set(line) & (position.done | position.passed), "in line again"
        assert not position.hands, "hands in a round"
        last = state.presenter if state.stage.presenter_last else None
        assert last not in position.waiting[:-1], "the presenter is not last"
    else:
        assert not position.waiting
    assert len(set(position.hands)) == len(position.hands)
    assert position.floor not in position.hands


def only_who_has_turns(state: State) -> None:
    position, able = state.position, set(state.in_turn_order)
    assert position.floor is None or position.floor in able
    assert set(position.waiting) <= able
    assert set(position.hands) <= able
    if state.stage.floor is Floor.PRESENTER:
        assert position.floor in (None, state.presenter), "another has the presenter's floor"
        assert position.hands == ()
    if state.depth is Depth.LIGHT and position.floor is not None:
        assert position.floor == state.presenter, "a turn in light depth"


def presenter_is_free(state: State) -> None:
    if state.working:
        assert state.chair != state.presenter, "the presenter holds the chair"
        assert state.piece is not None
        assert state.piece.ended is None


def questions_in_place(state: State) -> None:
    """Rule 5: what is shown is the question of whoever has the floor, for this presenter."""
    position = state.position
    if position.please_write:
        assert position.floor not in (None, state.presenter)
        assert state.stage.takes_questions
    if position.current is None:
        return
    word = state.words[position.current]
    assert state.stage.takes_questions, "a question where none belongs"
    assert (word.author, word.piece, word.to) == (position.floor, position.piece, state.presenter)


# What people see and may press


def check_board(state: State, viewer: str, at: int, *, away: bool) -> Board:
    seen = board(state, viewer, at=at, chair_away=away)
    for written in seen.words:
        word = state.words[written.words]
        if written.thing is Thing.QUESTION_WAITING:
            assert word.author == viewer, f"{viewer} sees a question that waits"
    if viewer == WALL or state.seat(viewer) is None:
        assert seen.words == ()
        assert seen.offers == ()
    main = [offer for offer in seen.offers if offer.weight is Weight.MAIN]
    assert len(main) <= 1
    assert not main or seen.offers[0] is main[0]
    for offer in seen.offers:
        answer = decide(state, Ask(viewer, at, command_of(state, offer, away=away)))
        assert not isinstance(answer, Refused), f"{viewer} is offered {offer}: {answer}"
        assert answer != (), f"{viewer} is offered {offer}, which changes nothing"
    if state.is_here(viewer) and state.open:
        all_is_offered(state, viewer, at, away, {offer.command for offer in seen.offers})
    return seen


def all_is_offered(state: State, viewer: str, at: int, away: bool, offered: set[str]) -> None:
    """What is one's own to press and would be accepted has its button."""
    for name, command in _ONES_OWN.items():
        if name not in offered:
            answer = decide(state, Ask(viewer, at, command))
            assert answer == () or isinstance(answer, Refused), f"{viewer} is not offered {name}"
    for name, command in (("take_chair", TakeChair(away)), ("offer_chair", OfferChair(away))):
        answer = decide(state, Ask(viewer, at, command))
        if answer and not isinstance(answer, Refused):
            assert {name, "take_chair"} & offered, f"{viewer} is not offered {name}"


_ONES_OWN: dict[str, Command] = {
    "resume": Resume(),
    "take_turn": TakeTurn(),
    "pass": Pass(),
    "take_back_pass": TakeBackPass(),
    "raise_hand": RaiseHand(),
    "lower_hand": LowerHand(),
    "let_question_go": LetQuestionGo(),
    "ask_to_write": AskToWrite(),
    "bid": Bid(),
    "withdraw_bid": WithdrawBid(),
    "finish": Finish(),
    "advance": Advance(),
    "go_round_again": GoRoundAgain(),
    "step_back": StepBack(),
}


def check_undo(before: State, entries: list[e.Entry], after: State) -> None:
    """One step back restores the place, the work, the floor and who has been."""
    moved = [entry for entry in entries if isinstance(entry.event, MOVEMENTS)]
    if len(moved) != 1 or before.process is None or isinstance(moved[0].event, e.MeetingClosed):
        return
    by = after.chair if after.is_here(after.chair) else moved[0].by
    answer = decide(after, Ask(str(by), moved[0].at, StepBack()))
    if not after.is_here(by):
        return
    assert answer == (e.SteppedBack(),), f"no way back from {moved[0].event}: {answer}"
    again = evolve(after, e.Entry(moved[0].at, str(by), e.SteppedBack()))
    assert _place(again) == _place(before), f"another place after undoing {moved[0].event}"


def _place(state: State) -> tuple[object, ...]:
    position = state.position
    return (
        position.stage,
        position.piece,
        position.floor,
        position.done,
        position.passed,
        position.closed,
        position.interruption,
        set(position.waiting),
        position.pieces,
        state.bids,
    )
