"""Rule 1, check-in, and rule 2, bidding."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Refused, Why
from setwise.core.meeting.words import Kind, Outcome
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    EWAN,
    FEMI,
    GRACE,
    HANA,
    IDRIS,
    LIGHT,
    SHORT,
    STRANGER,
    Meeting,
)

RING = (AMARA, BOLA, CARYS, DILYS, EWAN, FEMI, GRACE)


def checking_in() -> Meeting:
    return Meeting().at_stage("check_in")


def bidding(process: str = DEFAULT) -> Meeting:
    return Meeting(process).at_stage("bidding")


# Rule 1


def test_rule_1_everyone_present_has_a_turn_the_facilitator_too() -> None:
    assert checking_in().to_come == RING


def test_rule_1_supporter_and_absent_have_no_turn() -> None:
    meeting = checking_in()
    assert not {IDRIS, HANA} & set(meeting.to_come)
    meeting.tries(IDRIS, c.TakeTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(IDRIS, c.Pass()).refused(Why.NO_TURNS)


def test_rule_1_anyone_begins_and_the_ring_goes_on_from_there() -> None:
    meeting = checking_in().does(DILYS, c.TakeTurn())
    meeting.then(e.TurnGiven(DILYS, (EWAN, FEMI, GRACE, AMARA, BOLA, CARYS)))
    meeting.does(DILYS, c.EndTurn()).then(e.TurnEnded(DILYS, Outcome.SPOKEN, EWAN))
    assert meeting.floor == EWAN


def test_rule_1_nobody_twice_before_everyone_once() -> None:
    meeting = checking_in().does(AMARA, c.TakeTurn(), c.EndTurn())
    for command in (c.TakeTurn(), c.Pass(), c.EndTurn()):
        meeting.tries(AMARA, command)
        assert meeting.floor == BOLA
        assert isinstance(meeting.last, Refused)
    meeting.all_speak()
    spoken = [x.event.person for x in meeting.entries if isinstance(x.event, e.TurnEnded)]
    assert sorted(spoken) == sorted(RING)
    meeting.tries(AMARA, c.TakeTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(GRACE, c.GoRoundAgain()).refused(Why.NOT_NOW)


def test_rule_1_a_turn_is_taken_once_and_only_when_the_floor_is_free() -> None:
    meeting = checking_in().does(BOLA, c.TakeTurn())
    meeting.tries(BOLA, c.TakeTurn()).quiet()
    meeting.tries(CARYS, c.TakeTurn()).refused(Why.TURN_GOING_ON)
    meeting.tries(CARYS, c.EndTurn()).refused(Why.NOT_YOUR_TURN)


def test_rule_1_the_chair_gives_a_turn() -> None:
    meeting = checking_in()
    meeting.tries(AMARA, c.GiveTurn(BOLA)).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.GiveTurn(BOLA)).then(e.TurnGiven)
    assert meeting.floor == BOLA
    meeting.tries(GRACE, c.GiveTurn(BOLA)).quiet()
    meeting.tries(GRACE, c.GiveTurn(AMARA)).refused(Why.TURN_GOING_ON)


def test_rule_1_anyone_may_pass_before_their_turn_or_in_it() -> None:
    meeting = checking_in().does(AMARA, c.TakeTurn())
    meeting.does(BOLA, c.Pass()).then(e.TurnEnded(BOLA, Outcome.PASSED))
    meeting.does(AMARA, c.Pass()).then(e.TurnEnded(AMARA, Outcome.PASSED, CARYS))
    meeting.tries(AMARA, c.Pass()).quiet()
    meeting.does(CARYS, c.EndTurn())
    meeting.tries(CARYS, c.Pass()).refused(Why.NOT_NOW)
    meeting.tries(DILYS, c.Pass(EWAN)).refused(Why.NOT_CHAIR)


def test_rule_1_a_pass_may_be_taken_back_while_the_round_lasts() -> None:
    meeting = checking_in().does(AMARA, c.Pass())
    meeting.does(AMARA, c.TakeBackPass()).then(e.PassTakenBack(AMARA))
    assert meeting.to_come[-1] == AMARA
    meeting.tries(AMARA, c.TakeBackPass()).refused(Why.NOT_NOW)
    meeting.all_pass().does(GRACE, c.TakeBackPass())
    assert meeting.to_come == (GRACE,)
    meeting.does(GRACE, c.TakeTurn(), c.EndTurn(), c.Advance())
    meeting.tries(AMARA, c.TakeBackPass()).refused(Why.NOT_NOW)


def test_rule_1_the_screen_shows_who_remains() -> None:
    meeting = checking_in().does(AMARA, c.TakeTurn())
    for viewer in (AMARA, GRACE, IDRIS, "wall"):
        assert meeting.board(viewer).to_come == 6
        assert meeting.board(viewer).next == BOLA


def test_rule_1_the_round_is_left_only_when_everyone_has_been() -> None:
    meeting = checking_in()
    meeting.tries(GRACE, c.Advance()).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_speak(until=GRACE)
    meeting.tries(GRACE, c.Advance()).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_pass().does(GRACE, c.Advance())
    assert meeting.stage == "bidding"


def test_rule_1_order_drawn_by_lot() -> None:
    meeting = checking_in()
    drawn = (FEMI, GRACE, AMARA, CARYS, BOLA, EWAN, DILYS)
    meeting.tries(AMARA, c.DrawOrder(drawn)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.DrawOrder(drawn[1:])).refused(Why.MOVED_ON)
    meeting.does(GRACE, c.DrawOrder(drawn)).then(
        e.OrderDrawn(drawn), e.TurnGiven(FEMI, order=drawn[1:])
    )
    meeting.does(FEMI, c.EndTurn())
    assert meeting.to_come == drawn[1:]
    again = tuple(reversed(drawn[2:]))
    meeting.does(GRACE, c.DrawOrder(again)).then(e.OrderDrawn(again))
    assert meeting.floor == GRACE


def test_rule_1_held_aloud_ends_the_round_at_once() -> None:
    meeting = checking_in().does(AMARA, c.TakeTurn(), c.EndTurn())
    meeting.tries(AMARA, c.HoldRound()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.HoldRound()).then(e.RoundHeld(next=None))
    meeting.tries(GRACE, c.HoldRound()).refused(Why.NOT_NOW)
    assert meeting.to_come == ()
    meeting.does(GRACE, c.Advance())
    assert meeting.stage == "bidding"


def test_rule_1_light_depth_keeps_no_turns() -> None:
    meeting = Meeting(depth=LIGHT).at_stage("check_in")
    meeting.tries(AMARA, c.TakeTurn()).refused(Why.LIGHT)
    meeting.tries(AMARA, c.Pass()).refused(Why.LIGHT)
    meeting.tries(GRACE, c.GiveTurn(AMARA)).refused(Why.LIGHT)
    meeting.does(GRACE, c.Advance()).then(e.StageEntered("bidding", None, held=True))


def test_rule_1_a_note_is_written_where_updates_are_said_and_replaced_by_the_next() -> None:
    meeting = checking_in()
    first = meeting.writes(AMARA, Kind.NOTE)
    second = meeting.writes(AMARA, Kind.NOTE)
    meeting.then(e.WordsWithdrawn(first), e.WordsWritten)
    assert meeting.sees(BOLA) == {second}
    meeting.all_pass().move_on()
    meeting.tries(AMARA, c.Write("late", Kind.NOTE)).refused(Why.NOT_NOW)


# Rule 2


def test_rule_2_a_bid_is_made_once() -> None:
    meeting = bidding().does(AMARA, c.Bid()).then(e.BidMade(AMARA))
    meeting.tries(AMARA, c.Bid()).quiet()
    meeting.tries(GRACE, c.Bid()).refused(Why.NOT_A_MEMBER)
    meeting.tries(IDRIS, c.Bid()).refused(Why.NO_TURNS)
    meeting.tries(BOLA, c.Bid(CARYS)).refused(Why.NOT_CHAIR)
    assert meeting.board(BOLA).bids == (AMARA,)


def test_rule_2_bids_are_made_in_bidding_only() -> None:
    Meeting().tries(AMARA, c.Bid()).refused(Why.NOT_NOW)
    Meeting().tries(AMARA, c.WithdrawBid()).refused(Why.NOT_NOW)
    Meeting().tries(GRACE, c.AgreePieces((AMARA,))).refused(Why.NOT_NOW)
    Meeting().tries(AMARA, c.Write("w", Kind.BID)).refused(Why.NOT_NOW)


def test_rule_2_a_spoken_bid_is_recorded_as_said_aloud() -> None:
    bidding().does(GRACE, c.Bid(AMARA)).then(e.BidMade(AMARA, aloud=True))


def test_rule_2_a_bid_is_written_changed_and_withdrawn() -> None:
    meeting = bidding()
    first = meeting.writes(AMARA, Kind.BID)
    meeting.then(e.WordsWritten, e.BidMade(AMARA, words=first))
    second = meeting.writes(AMARA, Kind.BID)
    meeting.then(e.WordsWithdrawn(first), e.WordsWritten, e.BidMade(AMARA, words=second))
    assert meeting.board(BOLA).bids == (AMARA,)
    meeting.does(AMARA, c.WithdrawBid()).then(e.WordsWithdrawn(second), e.BidWithdrawn(AMARA))
    meeting.tries(AMARA, c.WithdrawBid()).quiet()
    assert meeting.sees(AMARA) == set()


def test_rule_2_withdrawing_the_words_withdraws_their_bid_only() -> None:
    meeting = bidding()
    words = meeting.writes(AMARA, Kind.BID)
    meeting.tries(BOLA, c.Withdraw(words)).refused(Why.NOT_YOURS)
    meeting.does(AMARA, c.Withdraw(words)).then(e.WordsWithdrawn(words), e.BidWithdrawn(AMARA))


def test_rule_2_words_of_a_bid_that_was_worked_leave_a_new_bid_alone() -> None:
    meeting = bidding()
    words = meeting.writes(AMARA, Kind.BID)
    meeting.move_on(AMARA).finished().all_pass().does(GRACE, c.ReturnTo("bidding"))
    meeting.does(AMARA, c.Bid(), c.Withdraw(words)).then(e.WordsWithdrawn(words))
    assert meeting.board(BOLA).bids == (AMARA,)


def test_rule_2_light_depth_takes_no_bids_only_the_agreed_names() -> None:
    meeting = Meeting(depth=LIGHT).at_stage("bidding")
    meeting.tries(AMARA, c.Bid()).refused(Why.LIGHT)
    meeting.tries(AMARA, c.Write("w", Kind.BID)).refused(Why.LIGHT)
    meeting.does(GRACE, c.AgreePieces((AMARA, BOLA))).then(e.PiecesAgreed((AMARA, BOLA)))


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_rule_2_the_set_agrees_who_works_and_in_which_order(process: str) -> None:
    meeting = bidding(process).does(GRACE, c.AgreePieces((CARYS, AMARA)))
    meeting.tries(GRACE, c.AgreePieces((CARYS, AMARA))).quiet()
    meeting.tries(AMARA, c.AgreePieces((AMARA,))).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.AgreePieces((AMARA, AMARA))).refused(Why.MALFORMED)
    meeting.tries(GRACE, c.AgreePieces((GRACE,))).refused(Why.NOT_A_MEMBER)
    meeting.tries(GRACE, c.AgreePieces((STRANGER,))).refused(Why.NO_SEAT)
    meeting.does(GRACE, c.Advance())
    assert meeting.state.presenter == CARYS


def test_rule_2_agreeing_a_member_who_was_not_entered_brings_them_in() -> None:
    meeting = Meeting(absent=(AMARA, HANA)).at_stage("bidding")
    meeting.does(GRACE, c.AgreePieces((AMARA,)))
    meeting.then(e.Joined(AMARA, meeting.state.seats[0].role, aloud=True), e.PiecesAgreed)


def test_rule_2_the_agreement_can_be_changed_and_a_piece_dropped() -> None:
    meeting = bidding().does(GRACE, c.AgreePieces((AMARA, BOLA)), c.AgreePieces((BOLA, AMARA)))
    meeting.tries(BOLA, c.DropPiece(1)).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.Advance())
    meeting.tries(GRACE, c.DropPiece(0)).refused(Why.NOT_NOW)
    meeting.tries(GRACE, c.DropPiece(2)).refused(Why.MALFORMED)
    meeting.does(GRACE, c.DropPiece(1)).then(e.PieceDropped(1))
    meeting.tries(GRACE, c.DropPiece(1)).quiet()
    meeting.finished().all_pass().does(GRACE, c.Advance(to="how_did_we_work"))
    assert meeting.state.next_piece is None


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_rule_2_what_the_set_agreed_stands_when_bidding_is_left_by_a_step_back(
    process: str,
) -> None:
    meeting = bidding(process).does(GRACE, c.AgreePieces((CARYS, AMARA)), c.StepBack())
    assert meeting.stage != "bidding"
    meeting.at_stage("bidding").tries(GRACE, c.AgreePieces((CARYS, AMARA))).quiet()
    meeting.does(GRACE, c.Advance())
    assert meeting.state.presenter == CARYS


def test_rule_2_a_piece_dropped_stays_dropped_when_the_work_before_it_is_undone() -> None:
    meeting = bidding().move_on(AMARA, BOLA).does(GRACE, c.DropPiece(1), c.StepBack())
    assert meeting.stage == "bidding"
    assert [(p.presenter, p.waiting) for p in meeting.position.pieces] == [
        (AMARA, True),
        (BOLA, False),
    ]


def test_rule_2_whom_the_set_agreed_on_since_work_next_after_a_step_back() -> None:
    meeting = bidding().move_on(AMARA).finished().all_pass().does(GRACE, c.ReturnTo("bidding"))
    meeting.does(GRACE, c.AgreePieces((BOLA,)), c.StepBack(), c.Advance(), c.Advance())
    assert meeting.state.presenter == BOLA
    assert [piece.begun for piece in meeting.position.pieces] == [1, 1]


def test_rule_2_a_bid_that_was_answered_stands_again_after_a_step_back() -> None:
    meeting = bidding()
    words = meeting.writes(AMARA, Kind.BID)
    meeting.does(BOLA, c.Bid()).move_on(AMARA)
    assert meeting.board(GRACE).bids == (BOLA,)
    meeting.does(GRACE, c.StepBack())
    assert meeting.board(GRACE).bids == (AMARA, BOLA)
    meeting.tries(AMARA, c.Bid()).quiet()
    meeting.does(AMARA, c.WithdrawBid()).then(e.WordsWithdrawn(words), e.BidWithdrawn(AMARA))


def test_rule_2_a_bid_made_after_ones_work_is_answered_by_the_next_only() -> None:
    meeting = bidding().does(AMARA, c.Bid()).move_on(AMARA).finished().all_pass()
    meeting.does(GRACE, c.ReturnTo("bidding")).does(BOLA, c.Bid()).does(AMARA, c.Bid())
    assert meeting.board(GRACE).bids == (BOLA, AMARA)
    meeting.does(GRACE, c.StepBack())
    assert meeting.board(GRACE).bids == (BOLA, AMARA)
    meeting.does(GRACE, c.ReturnTo("bidding")).move_on(AMARA)
    assert meeting.board(GRACE).bids == (BOLA,)


def test_rule_2_an_answered_bid_whose_words_were_taken_back_stands_again_without_them() -> None:
    meeting = bidding()
    words = meeting.writes(AMARA, Kind.BID)
    meeting.move_on(AMARA).does(AMARA, c.Withdraw(words)).then(e.WordsWithdrawn(words))
    meeting.does(GRACE, c.StepBack()).does(AMARA, c.WithdrawBid()).then(e.BidWithdrawn(AMARA))


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_rule_2_nobody_bidding_is_a_normal_state(process: str) -> None:
    meeting = bidding(process).tries(GRACE, c.AgreePieces(())).quiet()
    meeting.does(GRACE, c.Advance())
    assert meeting.stage == "how_did_we_work"


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_rule_2_the_set_comes_back_to_bidding_between_pieces(process: str) -> None:
    meeting = bidding(process).move_on(AMARA).finished()
    meeting.tries(GRACE, c.ReturnTo("bidding")).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_pass()
    meeting.tries(AMARA, c.ReturnTo("bidding")).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.ReturnTo("bidding")).then(e.StageEntered("bidding", None))
    meeting.move_on(BOLA)
    assert meeting.state.presenter == BOLA
    meeting.tries(GRACE, c.ReturnTo("bidding")).refused(Why.NOT_NOW)


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_rule_2_a_piece_is_reopened_for_one_more_thing(process: str) -> None:
    meeting = bidding(process).move_on(AMARA)
    meeting.tries(GRACE, c.Reopen(0)).refused(Why.NOT_NOW)
    meeting.finished().all_pass()
    meeting.tries(AMARA, c.Reopen(0)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.Reopen(7)).refused(Why.MALFORMED)
    meeting.does(GRACE, c.ReturnTo("bidding"), c.Reopen(0)).then(e.PieceReopened)
    assert (meeting.state.presenter, meeting.state.working) == (AMARA, True)
    meeting.finished()
    assert meeting.state.stage.presenter_last
    assert meeting.to_come[-1] == AMARA


def test_rule_2_a_piece_whose_presenter_left_is_not_reopened() -> None:
    meeting = bidding().move_on(AMARA).finished().all_pass().does(AMARA, c.Leave())
    meeting.tries(GRACE, c.Reopen(0)).refused(Why.PRESENTER_NOT_HERE)
