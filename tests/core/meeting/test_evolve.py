"""state + event -> state: it follows whatever the log says, also what rules no longer allow."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.evolve import evolve, fold
from setwise.core.meeting.refusals import Why
from setwise.core.meeting.state import NOTHING
from setwise.core.meeting.words import Kind
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    GRACE,
    HANA,
    LIGHT,
    SHORT,
    START,
    STRANGER,
    Meeting,
)
from tests.core.meeting.test_codec import EXPECTED

OF_A_PIECE = {
    "PieceDropped.1",
    "PieceEnded.1",
    "PieceReopened.1",
    "StageEntered.1",
    "WordsWritten.1",
}
"""These name a piece of work by its number, and need one."""


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - OF_A_PIECE))
def test_evolve_follows_every_event_at_any_moment(name: str) -> None:
    for stage in ("gathering", "check_in", "open_questions", "closing_round", "close"):
        meeting = Meeting().at_stage(stage)
        evolve(meeting.state, e.Entry(meeting.at, GRACE, EXPECTED[name]))


@pytest.mark.parametrize(
    "event",
    [
        e.WordsKept("gone"),
        e.WordsLetGo("gone"),
        e.ActionShared("gone", shared=True),
        e.WordsWithdrawn("gone"),
        e.ContractAgreed(STRANGER),
        e.BidWithdrawn(AMARA),
        e.HandLowered(AMARA),
    ],
)
def test_evolve_changes_nothing_for_what_is_not_there(event: e.Event) -> None:
    state = Meeting().at_stage("open_questions").state
    assert evolve(state, e.Entry(START, GRACE, event)) == state


@pytest.mark.parametrize("process", [DEFAULT, SHORT])
def test_evolve_replay_equals_the_live_state(process: str) -> None:
    meeting = Meeting(process).at_stage("open_questions")
    meeting.does(BOLA, c.RaiseHand()).writes(BOLA, Kind.QUESTION)
    meeting.at_stage("close").does(GRACE, c.StepBack())
    assert meeting.replayed() == meeting.state
    half = len(meeting.entries) // 2
    first = fold(meeting.entries[:half])
    assert fold(meeting.entries[half:], first) == meeting.state


def test_evolve_of_nothing_is_nothing() -> None:
    assert fold([]) == NOTHING


def test_rule_5_passed_over_in_the_queue_they_come_back_at_its_end() -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.RaiseHand()).does(DILYS, c.RaiseHand())
    meeting.does(GRACE, c.PassOver(BOLA)).then(e.PassedOver(BOLA, next=CARYS))
    assert (meeting.floor, meeting.position.hands) == (CARYS, (DILYS, BOLA))
    meeting.does(GRACE, c.PassOver(DILYS))
    assert (meeting.floor, meeting.position.hands) == (CARYS, (BOLA, DILYS))


def test_rule_12_a_step_back_takes_no_hand_down_and_raises_none() -> None:
    """Two raise a hand while another's turn is undone: nothing is lost."""
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.RaiseHand()).does(DILYS, c.RaiseHand()).does(BOLA, c.EndTurn())
    meeting.does(HANA, c.Join(), c.RaiseHand()).does(DILYS, c.LowerHand())
    meeting.does(GRACE, c.StepBack())
    assert (meeting.floor, meeting.position.hands) == (BOLA, (CARYS, HANA))


def test_rule_10_the_presenter_who_comes_back_has_no_turn_in_a_round_of_the_others() -> None:
    meeting = (
        Meeting(depth=LIGHT).at_stage("clarifying").does(AMARA, c.Leave()).does(AMARA, c.Join())
    )
    assert AMARA not in meeting.to_come


def test_rule_10_a_latecomer_comes_before_the_presenter_in_the_closing_round() -> None:
    meeting = Meeting().at_stage("closing_round").does(HANA, c.Join())
    assert meeting.to_come[-2:] == (HANA, AMARA)


def test_rule_10_after_the_presenter_has_begun_a_latecomer_listens() -> None:
    meeting = Meeting().at_stage("closing_round").all_speak(until=AMARA)
    assert meeting.floor == AMARA
    meeting.does(HANA, c.Join())
    assert meeting.to_come == (AMARA,)


def test_rule_12_one_who_is_nowhere_can_do_nothing() -> None:
    meeting = Meeting(opened=False)
    meeting.tries(AMARA, c.Write("words-1", Kind.ACTION)).refused(Why.NOT_OPEN)
    meeting.tries(AMARA, c.StepBack()).refused(Why.NO_SEAT)
