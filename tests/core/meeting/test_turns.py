"""Small refusals, most about turns, that no other test would miss."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.refusals import Why
from setwise.core.meeting.words import Kind
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DILYS,
    GRACE,
    HANA,
    IDRIS,
    Meeting,
)


@pytest.mark.parametrize("person", [AMARA, GRACE])
def test_rule_3_the_presenters_floor_is_no_turn_that_someone_ends(person: str) -> None:
    meeting = Meeting().at_stage("presenting")
    meeting.tries(person, c.EndTurn()).refused(Why.NOT_NOW)
    assert meeting.floor == AMARA


def test_rule_1_nobody_ends_a_turn_that_nobody_has() -> None:
    Meeting().at_stage("check_in").tries(GRACE, c.EndTurn()).refused(Why.NOT_NOW)


@pytest.mark.parametrize("person", [AMARA, HANA, IDRIS])
def test_rule_10_only_who_is_still_to_come_is_passed_over(person: str) -> None:
    """Not one who has spoken, one who is not here, or one without turns."""
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn(), c.EndTurn())
    meeting.tries(GRACE, c.PassOver(person)).refused(Why.NOT_NOW)


def test_rule_1_the_ring_goes_on_from_whoever_begins() -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(CARYS, c.TakeTurn())
    assert meeting.to_come == (CARYS, DILYS, GRACE, AMARA, BOLA)


@pytest.mark.parametrize("beginner", [BOLA, CARYS, GRACE])
@pytest.mark.parametrize("gone", [AMARA, DILYS])
def test_rule_10_passed_over_before_anyone_began_they_come_last_whoever_begins(
    gone: str, beginner: str
) -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(GRACE, c.PassOver(gone))
    meeting.then(e.PassedOver(gone, next=None))
    meeting.does(beginner, c.TakeTurn())
    assert meeting.to_come[0] == beginner
    assert meeting.to_come[-1] == gone


def test_rule_10_passed_over_at_the_end_of_the_ring_they_stay_at_the_end() -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(GRACE, c.PassOver(GRACE))
    meeting.does(CARYS, c.TakeTurn())
    assert meeting.to_come == (CARYS, DILYS, AMARA, BOLA, GRACE)


def test_rule_10_two_who_were_passed_over_come_in_the_order_in_which_they_were() -> None:
    meeting = Meeting(members=4).at_stage("check_in")
    meeting.does(GRACE, c.PassOver(BOLA), c.PassOver(AMARA)).does(DILYS, c.TakeTurn())
    assert meeting.to_come == (DILYS, GRACE, CARYS, BOLA, AMARA)


def test_rule_10_who_was_passed_over_may_still_begin_if_they_are_back() -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(GRACE, c.PassOver(BOLA))
    meeting.does(BOLA, c.TakeTurn())
    assert meeting.to_come == (BOLA, AMARA, CARYS, DILYS, GRACE)


def test_rule_7_passed_over_in_the_closing_round_they_still_come_before_the_presenter() -> None:
    meeting = Meeting(members=4).at_stage("closing_round").does(GRACE, c.PassOver(BOLA))
    meeting.does(CARYS, c.TakeTurn())
    assert meeting.to_come == (CARYS, DILYS, GRACE, BOLA, AMARA)


def test_rule_4_passed_over_in_one_round_is_forgotten_in_the_next() -> None:
    meeting = Meeting(members=4).at_stage("clarifying").does(GRACE, c.PassOver(BOLA))
    meeting.all_pass().does(GRACE, c.GoRoundAgain()).does(DILYS, c.TakeTurn())
    assert meeting.to_come == (DILYS, GRACE, BOLA, CARYS)


def test_rule_1_once_begun_the_order_stays_whoever_is_given_the_floor() -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(AMARA, c.Pass())
    meeting.does(GRACE, c.GiveTurn(DILYS))
    assert meeting.to_come == (DILYS, BOLA, CARYS, GRACE)


def test_rule_1_a_supporter_has_no_pass_to_take_back() -> None:
    meeting = Meeting().at_stage("check_in").tries(IDRIS, c.TakeBackPass())
    meeting.refused(Why.NO_TURNS)


def test_rule_1_no_order_is_drawn_where_nobody_waits() -> None:
    meeting = Meeting().at_stage("check_in").all_pass()
    meeting.tries(GRACE, c.DrawOrder(())).refused(Why.NOT_NOW)


def test_rule_6_there_is_nothing_to_finish_outside_a_piece_of_work() -> None:
    Meeting().tries(GRACE, c.Finish()).refused(Why.NOT_NOW)


def test_rule_9_from_the_last_stage_no_press_leads_to_another() -> None:
    Meeting().at_stage("close").tries(GRACE, c.Advance(to="bidding")).refused(Why.NOT_NOW)


def test_rule_5_nothing_is_written_out_of_the_room_or_when_it_is_closed() -> None:
    meeting = Meeting().at_stage("check_in")
    meeting.tries(HANA, c.Write("w", Kind.NOTE)).refused(Why.NOT_HERE)
    meeting.at_stage("close").does(GRACE, c.Close())
    meeting.tries(AMARA, c.Write("w", Kind.COMMENT)).refused(Why.CLOSED)


def test_rule_5_words_that_never_were_are_nobodys_to_keep() -> None:
    meeting = Meeting().at_stage("open_questions")
    meeting.tries(AMARA, c.Keep("unknown")).refused(Why.NOT_YOURS)
