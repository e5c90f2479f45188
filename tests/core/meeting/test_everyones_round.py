"""A round of everyone within a piece of work, as other processes have: the presenter is in it."""

from __future__ import annotations

from copy import deepcopy
from types import MappingProxyType
from typing import Any

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import processes
from setwise.core.meeting.process import parse
from setwise.core.meeting.processes.action_learning_set import ACTION_LEARNING_SET
from setwise.core.meeting.refusals import Why
from tests.core.meeting.given import AMARA, BOLA, GRACE, HANA, IDRIS, Meeting

RESTATING = "restating"


@pytest.fixture
def restating(monkeypatch: pytest.MonkeyPatch) -> Meeting:
    """Everyone, the presenter too, says once what the question is; the round must finish."""
    data: dict[str, Any] = deepcopy(ACTION_LEARNING_SET)
    data["name"] = RESTATING
    for stage in data["stages"]:
        if stage["key"] == "clarifying":
            stage.update(round_of="everyone", must_finish=True)
    process = parse(data)
    shipped = {**processes.SHIPPED, (process.name, process.version): process}
    monkeypatch.setattr(processes, "SHIPPED", MappingProxyType(shipped))
    return Meeting(RESTATING, members=3).at_stage("clarifying")


def test_rule_4_in_everyones_round_the_presenter_has_a_place_in_the_ring(
    restating: Meeting,
) -> None:
    assert restating.to_come == restating.state.in_turn_order
    assert AMARA in restating.to_come


def test_rule_10_the_presenter_who_comes_back_has_a_place_in_everyones_round(
    restating: Meeting,
) -> None:
    restating.does(AMARA, c.Leave(), c.Join())
    assert restating.to_come[-1] == AMARA
    restating.does(HANA, c.Join())
    assert restating.to_come[-2:] == (AMARA, HANA)
    restating.tries(GRACE, c.Advance()).refused(Why.ROUND_NOT_FINISHED)


def test_rule_7_a_closing_round_is_not_left_for_one_more_thing_of_another() -> None:
    meeting = Meeting().at_stage("presenting", AMARA, BOLA).finished().all_pass()
    meeting.does(GRACE, c.Advance("presenting")).finished()
    assert (meeting.stage, meeting.state.presenter) == ("closing_round", BOLA)
    meeting.tries(GRACE, c.Reopen(0)).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_pass().does(GRACE, c.Reopen(0))
    assert (meeting.stage, meeting.state.presenter) == ("presenting", AMARA)


def test_rule_10_alone_in_the_room_one_takes_the_empty_chair() -> None:
    meeting = Meeting(members=2).does(GRACE, c.Leave()).does(AMARA, c.Leave())
    meeting.does(BOLA, c.OfferChair())
    assert meeting.state.chair == BOLA


def test_rule_10_a_supporter_neither_offers_nor_accepts_for_the_set() -> None:
    meeting = Meeting().does(GRACE, c.Leave())
    meeting.tries(IDRIS, c.OfferChair()).refused(Why.NO_TURNS)
    meeting.does(BOLA, c.OfferChair())
    meeting.tries(IDRIS, c.AcceptChair(BOLA)).refused(Why.NO_TURNS)
