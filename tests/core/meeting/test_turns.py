"""Small refusals about turns that no other test would miss."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.refusals import Why
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


def test_rule_1_once_begun_the_order_stays_whoever_is_given_the_floor() -> None:
    meeting = Meeting(members=4).at_stage("check_in").does(AMARA, c.Pass())
    meeting.does(GRACE, c.GiveTurn(DILYS))
    assert meeting.to_come == (DILYS, BOLA, CARYS, GRACE)
