"""What the rules once got wrong, each kept so that it stays right."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.refusals import Why
from setwise.core.meeting.summary import kept_words
from setwise.core.meeting.words import Ending, Kind
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DILYS,
    FEMI,
    FULL,
    GRACE,
    HANA,
    IDRIS,
    LIGHT,
    SHORT,
    Meeting,
)


@pytest.mark.parametrize("process", ["action-learning-set", SHORT])
def test_rule_5_a_question_that_never_had_its_turn_is_not_shown_in_the_closing_round(
    process: str,
) -> None:
    meeting = Meeting(process).at_stage("open_questions").does(CARYS, c.RaiseHand())
    question = meeting.writes(BOLA, Kind.QUESTION)
    meeting.does(AMARA, c.Finish())
    meeting.all_speak(until=BOLA).does(BOLA, *([c.TakeTurn()] if meeting.floor is None else []))
    assert meeting.floor == BOLA
    assert meeting.position.current is None
    assert question not in meeting.sees(AMARA) | meeting.sees(GRACE)


def test_rule_5_a_question_that_never_had_its_turn_is_not_shown_to_the_next_presenter() -> None:
    meeting = Meeting().at_stage("open_questions", AMARA, DILYS).does(CARYS, c.RaiseHand())
    question = meeting.writes(BOLA, Kind.QUESTION)
    meeting.does(AMARA, c.Finish()).move_on()
    meeting.at_stage("open_questions").does(BOLA, c.RaiseHand())
    assert (meeting.state.presenter, meeting.floor) == (DILYS, BOLA)
    assert meeting.position.current is None
    assert question not in meeting.sees(DILYS) | meeting.sees(GRACE) | meeting.sees(AMARA)


def test_rule_5_a_hand_is_not_up_any_more_in_a_round() -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.RaiseHand()).does(AMARA, c.Finish())
    assert meeting.position.hands == ()
    meeting.all_pass().move_on().does(AMARA, c.Leave())
    assert meeting.stage == "action"
    assert meeting.floor is None


def test_rule_5_nobody_is_asked_to_write_when_the_turn_is_over() -> None:
    meeting = Meeting().at_stage("clarifying").does(BOLA, c.TakeTurn())
    meeting.does(CARYS, c.AskToWrite()).does(GRACE, c.HoldRound())
    assert not meeting.position.please_write


def test_rule_5_nobody_is_asked_to_write_in_light_depth() -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.AskToWrite()).does(GRACE, c.ChangeDepth(LIGHT))
    assert not meeting.position.please_write


def test_rule_5_whose_hand_stayed_up_while_the_floor_was_freed_can_begin() -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(GRACE, c.ChangeDepth(LIGHT)).does(GRACE, c.ChangeDepth(FULL))
    assert (meeting.floor, meeting.position.hands) == (None, (BOLA,))
    assert "take_turn" in meeting.offered(BOLA)
    assert "take_turn" not in meeting.offered(CARYS)
    assert meeting.does(BOLA, c.TakeTurn()).floor == BOLA


def test_rule_5_what_was_kept_of_an_undone_turn_is_its_authors_again() -> None:
    """A step back makes it a question that waits: nobody keeps that."""
    meeting = Meeting().at_stage("open_questions").does(CARYS, c.RaiseHand())
    question = meeting.writes(BOLA, Kind.QUESTION)
    meeting.does(CARYS, c.EndTurn()).does(AMARA, c.Keep(question)).does(GRACE, c.StepBack())
    assert question not in meeting.sees(AMARA)
    assert kept_words(meeting.state) == {}


def test_rule_7_the_presenter_adds_nothing_only_when_nobody_else_is_to_come() -> None:
    meeting = Meeting(members=2).at_stage("closing_round")
    meeting.tries(AMARA, c.Pass()).refused(Why.PRESENTER_LAST)
    meeting.does(BOLA, c.TakeTurn(), c.EndTurn())
    assert (meeting.floor, meeting.position.waiting) == (GRACE, (AMARA,))
    meeting.tries(AMARA, c.Pass()).refused(Why.PRESENTER_LAST)
    meeting.does(GRACE, c.EndTurn()).does(AMARA, c.Pass())


def test_rule_7_a_presenter_who_spoke_last_does_not_speak_again_in_light_depth() -> None:
    meeting = Meeting().at_stage("closing_round").all_speak()
    meeting.does(GRACE, c.ChangeDepth(LIGHT)).does(GRACE, c.Advance())
    assert meeting.stage == "action"


def test_rule_7_feedback_that_was_given_stays_when_there_is_one_more_thing() -> None:
    meeting = Meeting().at_stage("closing_round")
    first = meeting.writes(BOLA, Kind.FEEDBACK)
    meeting.all_pass().does(GRACE, c.Reopen(0))
    meeting.tries(BOLA, c.Withdraw(first)).refused(Why.NOT_NOW)
    meeting.finished()
    second = meeting.writes(BOLA, Kind.FEEDBACK)
    third = meeting.writes(BOLA, Kind.FEEDBACK)
    assert {first, third} <= meeting.sees(AMARA)
    assert second not in meeting.state.words
    assert kept_words(meeting.state) == {first: AMARA, third: AMARA}


def test_rule_9_a_round_that_is_over_is_not_held_aloud() -> None:
    meeting = Meeting().at_stage("check_in").all_speak()
    meeting.tries(GRACE, c.HoldRound()).refused(Why.NOT_NOW)
    assert "hold_round" not in meeting.offered(GRACE)


def test_rule_9_the_presenter_who_was_handed_the_chair_is_not_put_back_to_work() -> None:
    meeting = Meeting(self_facilitated=True).at_stage("presenting", BOLA).finished()
    meeting.does(AMARA, c.HandOver(BOLA))
    meeting.tries(BOLA, c.StepBack()).refused(Why.HAND_OVER_FIRST)
    meeting.does(BOLA, c.HandOver(CARYS)).does(CARYS, c.StepBack())
    assert meeting.state.working


def test_rule_9_who_came_and_who_left_is_recorded_by_a_chair_who_is_here() -> None:
    meeting = Meeting().does(GRACE, c.Leave())
    meeting.tries(GRACE, c.Leave(BOLA)).refused(Why.NOT_HERE)
    meeting.tries(GRACE, c.Join(HANA)).refused(Why.NOT_HERE)


def test_rule_10_a_facilitator_who_was_only_out_of_reach_ends_the_offer_of_another() -> None:
    meeting = Meeting().does(BOLA, c.OfferChair(away=True))
    assert "take_chair" in meeting.offered(GRACE)
    meeting.does(GRACE, c.TakeChair()).then(e.ChairTaken(GRACE))
    meeting.tries(CARYS, c.AcceptChair(BOLA)).refused(Why.MOVED_ON)
    meeting.tries(GRACE, c.TakeChair()).quiet()


def test_rule_10_a_supporter_who_has_left_the_room_sees_nothing_that_is_written_there() -> None:
    meeting = Meeting().at_stage("closing_round")
    feedback = meeting.writes(BOLA, Kind.FEEDBACK)
    assert feedback in meeting.sees(IDRIS)
    assert feedback not in meeting.does(IDRIS, c.Leave()).sees(IDRIS)


def test_rule_11_nobody_agrees_aloud_who_is_not_here() -> None:
    meeting = Meeting(absent=(HANA, FEMI))
    meeting.tries(GRACE, c.AgreeContract(FEMI)).refused(Why.NOT_HERE)


def test_rule_12_a_late_press_drops_no_other_piece_of_work() -> None:
    meeting = Meeting().at_stage("action", AMARA, BOLA)
    seen = meeting.now
    meeting.does(GRACE, c.ReturnTo("bidding"), c.AgreePieces((CARYS,)))
    meeting.tries(GRACE, c.DropPiece(1), seen).refused(Why.MOVED_ON)


def test_rule_6_work_is_never_left_by_skipping() -> None:
    meeting = Meeting().at_stage("open_questions")
    meeting.tries(GRACE, c.Advance("closing_round")).refused(Why.PRESENTER_DECIDES)
    assert meeting.does(GRACE, c.Finish()).state.position.pieces[0].ended is Ending.SAID_ALOUD
