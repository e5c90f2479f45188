"""Rule 3, presenting; rule 4, clarifying; rule 5, open questions."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Refused, Why
from setwise.core.meeting.words import Depth, Interruption, Kind, Outcome
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    FULL,
    GRACE,
    IDRIS,
    LIGHT,
    SHORT,
    Meeting,
)

BOTH = pytest.mark.parametrize("process", [DEFAULT, SHORT])
DEPTHS = pytest.mark.parametrize("depth", [FULL, LIGHT])


def asking(process: str = DEFAULT) -> Meeting:
    return Meeting(process).at_stage("open_questions")


# Rule 3


@DEPTHS
def test_rule_3_only_the_presenter_has_the_floor(depth: Depth) -> None:
    meeting = Meeting(depth=depth).at_stage("presenting")
    assert meeting.floor == AMARA
    for command in (c.TakeTurn(), c.RaiseHand(), c.Pass(), c.EndTurn()):
        assert isinstance(meeting.tries(BOLA, command).last, Refused)
    meeting.tries(GRACE, c.PassOver(AMARA)).refused(Why.LIGHT if depth is LIGHT else Why.NOT_NOW)
    assert meeting.floor == AMARA


@DEPTHS
def test_rule_3_the_presenter_or_the_chair_moves_on_nobody_else(depth: Depth) -> None:
    for person in (AMARA, GRACE):
        meeting = Meeting(depth=depth).at_stage("presenting")
        meeting.tries(BOLA, c.Advance()).refused(Why.NOT_CHAIR)
        meeting.does(person, c.Advance())
        assert meeting.stage == "clarifying"


def test_rule_3_a_presenter_who_comes_back_has_the_floor_again() -> None:
    meeting = Meeting().at_stage("presenting").does(AMARA, c.Leave())
    assert meeting.floor is None
    meeting.does(AMARA, c.Join())
    assert meeting.floor == AMARA


def test_rule_3_work_begins_only_with_its_presenter_here() -> None:
    meeting = Meeting().at_stage("bidding").does(GRACE, c.AgreePieces((AMARA,)))
    meeting.does(AMARA, c.Leave()).tries(GRACE, c.Advance()).refused(Why.PRESENTER_NOT_HERE)


# Rule 4


def test_rule_4_each_once_before_anyone_twice() -> None:
    meeting = Meeting().at_stage("clarifying")
    assert set(meeting.to_come) == {*Meeting().state.in_turn_order} - {AMARA}
    meeting.does(BOLA, c.TakeTurn(), c.EndTurn())
    meeting.tries(BOLA, c.TakeTurn()).refused(Why.TURN_GOING_ON)
    meeting.tries(GRACE, c.GoRoundAgain()).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_speak()
    meeting.tries(BOLA, c.TakeTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(BOLA, c.GoRoundAgain()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.GoRoundAgain()).then(e.RoundBegunAgain)
    meeting.does(BOLA, c.TakeTurn())
    assert meeting.floor == BOLA


def test_rule_4_the_presenter_has_no_question_turn() -> None:
    meeting = Meeting().at_stage("clarifying")
    meeting.tries(AMARA, c.TakeTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(AMARA, c.Pass()).refused(Why.NOT_NOW)
    meeting.tries(AMARA, c.Write("w", Kind.QUESTION)).refused(Why.NOT_NOW)


def test_rule_4_the_presenter_answers_or_declines() -> None:
    meeting = Meeting().at_stage("clarifying")
    meeting.tries(AMARA, c.LetQuestionGo()).refused(Why.NOT_NOW)
    meeting.does(BOLA, c.TakeTurn())
    meeting.tries(CARYS, c.LetQuestionGo()).refused(Why.NOT_PRESENTER)
    meeting.does(AMARA, c.LetQuestionGo()).then(e.TurnEnded(BOLA, Outcome.LET_GO, CARYS))
    meeting.does(AMARA, c.EndTurn()).then(
        e.TurnEnded(CARYS, Outcome.SPOKEN, next=DILYS, aloud=True)
    )


@DEPTHS
def test_rule_4_clarifying_may_be_skipped(depth: Depth) -> None:
    meeting = Meeting(depth=depth).at_stage("presenting")
    meeting.does(GRACE, c.Advance(to="open_questions"))
    assert meeting.stage == "open_questions"


@DEPTHS
def test_rule_4_it_is_left_when_the_set_understands_not_when_all_have_asked(depth: Depth) -> None:
    meeting = Meeting(depth=depth).at_stage("clarifying").does(GRACE, c.Advance())
    assert meeting.stage == "open_questions"


@DEPTHS
@pytest.mark.parametrize(
    ("process", "back"), [(DEFAULT, "clarifying"), (SHORT, "presenting_and_clarifying")]
)
def test_rule_4_the_set_comes_back_to_it(process: str, back: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage("open_questions")
    meeting.tries(BOLA, c.ReturnTo(back)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.ReturnTo("gathering")).refused(Why.NOT_NOW)
    meeting.does(GRACE, c.ReturnTo(back))
    assert (meeting.stage, meeting.state.presenter) == (back, AMARA)


def test_rule_4_a_written_question_waits_for_its_turn_in_the_round() -> None:
    meeting = Meeting().at_stage("clarifying")
    words = meeting.writes(CARYS, Kind.QUESTION)
    assert (meeting.sees(CARYS), meeting.sees(AMARA)) == ({words}, set())
    meeting.does(BOLA, c.TakeTurn(), c.EndTurn())
    assert meeting.position.current == words
    assert meeting.sees(AMARA) == {words}
    meeting.tries(BOLA, c.Write("again", Kind.QUESTION)).refused(Why.NOT_YOUR_TURN)


# Rule 5


@BOTH
def test_rule_5_one_question_at_a_time_in_the_order_of_hands(process: str) -> None:
    meeting = asking(process).does(BOLA, c.RaiseHand()).then(e.TurnGiven(BOLA))
    meeting.tries(BOLA, c.RaiseHand()).quiet()
    meeting.does(CARYS, c.RaiseHand()).then(e.HandRaised(CARYS))
    meeting.does(GRACE, c.RaiseHand(DILYS)).then(e.HandRaised(DILYS, aloud=True))
    meeting.tries(CARYS, c.RaiseHand()).quiet()
    meeting.tries(CARYS, c.TakeTurn()).refused(Why.TURN_GOING_ON)
    meeting.does(AMARA, c.EndTurn())
    assert (meeting.floor, meeting.position.hands) == (CARYS, (DILYS,))
    meeting.does(CARYS, c.EndTurn())
    assert meeting.floor == DILYS


@BOTH
def test_rule_5_who_may_not_ask_to_ask(process: str) -> None:
    meeting = asking(process)
    meeting.tries(AMARA, c.RaiseHand()).refused(Why.NOT_NOW)
    meeting.tries(IDRIS, c.RaiseHand()).refused(Why.NO_TURNS)
    meeting.tries(BOLA, c.RaiseHand(CARYS)).refused(Why.NOT_CHAIR)


def test_rule_5_a_hand_is_lowered() -> None:
    meeting = asking().does(BOLA, c.RaiseHand()).does(CARYS, c.RaiseHand())
    meeting.tries(DILYS, c.LowerHand(CARYS)).refused(Why.NOT_CHAIR)
    meeting.does(CARYS, c.LowerHand()).then(e.HandLowered(CARYS))
    meeting.tries(CARYS, c.LowerHand()).quiet()
    meeting.tries(IDRIS, c.LowerHand()).refused(Why.NO_TURNS)


def test_rule_5_hands_stay_up_from_clarifying_into_open_questions() -> None:
    meeting = Meeting(SHORT).at_stage("presenting_and_clarifying")
    meeting.does(BOLA, c.RaiseHand()).does(CARYS, c.RaiseHand()).does(AMARA, c.Advance())
    assert meeting.position.hands == (CARYS,)
    meeting.does(CARYS, c.TakeTurn()).then(e.TurnGiven(CARYS))


def test_rule_5_please_write_that_one_is_always_possible() -> None:
    meeting = asking()
    meeting.tries(CARYS, c.AskToWrite()).refused(Why.NOT_NOW)
    meeting.does(BOLA, c.RaiseHand())
    meeting.tries(BOLA, c.AskToWrite()).refused(Why.NOT_NOW)
    meeting.does(CARYS, c.AskToWrite()).then(e.WritingAsked(BOLA))
    meeting.tries(AMARA, c.AskToWrite()).quiet()
    assert meeting.board(BOLA).please_write
    words = meeting.writes(BOLA, Kind.QUESTION)
    assert meeting.position.current == words
    assert not meeting.position.please_write
    assert meeting.sees(AMARA) == {words}


@BOTH
def test_rule_5_a_written_question_asks_to_ask_and_waits_unseen(process: str) -> None:
    meeting = asking(process).does(BOLA, c.RaiseHand())
    words = meeting.writes(CARYS, Kind.QUESTION)
    meeting.then(e.WordsWritten, e.HandRaised(CARYS))
    for viewer in (AMARA, BOLA, GRACE, IDRIS, "wall"):
        assert words not in meeting.sees(viewer)
    meeting.does(BOLA, c.EndTurn())
    for viewer in (AMARA, BOLA, CARYS, GRACE, IDRIS):
        assert words in meeting.sees(viewer)
    assert words not in meeting.sees("wall")


def test_rule_5_with_nobody_before_it_a_written_question_is_asked_at_once() -> None:
    meeting = asking()
    words = meeting.writes(BOLA, Kind.QUESTION)
    meeting.then(e.WordsWritten, e.TurnGiven(BOLA))
    assert meeting.position.current == words


def test_rule_5_the_presenter_thinks_answers_or_lets_it_go() -> None:
    meeting = asking().does(BOLA, c.RaiseHand()).does(CARYS, c.RaiseHand())
    meeting.later(minutes=30)
    assert meeting.floor == BOLA
    meeting.tries(DILYS, c.EndTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(AMARA, c.EndTurn(CARYS)).refused(Why.MOVED_ON)
    meeting.does(AMARA, c.LetQuestionGo()).then(e.TurnEnded(BOLA, Outcome.LET_GO, CARYS))


@BOTH
def test_rule_5_there_is_no_box_for_a_solution(process: str) -> None:
    meeting = asking(process)
    for kind in Kind:
        written = meeting.tries(BOLA, c.Write(meeting.new_words(), kind)).last
        assert isinstance(written, Refused) == (kind is not Kind.QUESTION)
    assert not {"advice", "solution", "answer"} & {kind.value for kind in Kind}


def test_rule_5_the_presenter_keeps_any_written_question() -> None:
    meeting = asking()
    words = meeting.writes(BOLA, Kind.QUESTION)
    waiting = meeting.writes(CARYS, Kind.QUESTION)
    meeting.tries(AMARA, c.Keep(waiting)).refused(Why.NOT_YOURS)
    meeting.tries(BOLA, c.Keep(words)).refused(Why.NOT_YOURS)
    meeting.does(AMARA, c.Keep(words)).then(e.WordsKept(words))
    meeting.tries(AMARA, c.Keep(words)).quiet()
    meeting.tries(BOLA, c.LetGo(words)).refused(Why.NOT_YOURS)
    meeting.does(AMARA, c.LetGo(words)).then(e.WordsLetGo(words))
    meeting.tries(AMARA, c.LetGo(words)).quiet()


def test_rule_5_a_question_is_taken_back_until_it_was_asked() -> None:
    meeting = asking()
    asked = meeting.writes(BOLA, Kind.QUESTION)
    waiting = meeting.writes(CARYS, Kind.QUESTION)
    meeting.tries(BOLA, c.Withdraw(asked)).refused(Why.NOT_NOW)
    meeting.does(CARYS, c.Withdraw(waiting)).then(e.WordsWithdrawn(waiting))
    meeting.tries(CARYS, c.Write(asked, Kind.QUESTION)).refused(Why.MALFORMED)


def test_rule_5_nothing_is_asked_while_the_meeting_is_paused() -> None:
    meeting = asking().does(GRACE, c.Interrupt(Interruption.PAUSE))
    meeting.tries(BOLA, c.RaiseHand()).refused(Why.INTERRUPTED)
    meeting.tries(BOLA, c.Write("w", Kind.QUESTION)).refused(Why.INTERRUPTED)


@BOTH
def test_rule_5_light_depth_keeps_no_queue(process: str) -> None:
    meeting = Meeting(process, LIGHT).at_stage("open_questions")
    for command in (c.RaiseHand(), c.AskToWrite(), c.Write("w", Kind.QUESTION), c.LetQuestionGo()):
        meeting.tries(BOLA, command).refused(Why.LIGHT)
