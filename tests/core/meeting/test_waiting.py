"""A hint in words at who has waited: in the order in which they asked, and no more than is kept."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting.waiting import unanswered, waits
from tests.core.meeting.given import AMARA, BOLA, CARYS, GRACE, Meeting

PAST = [(300, [AMARA]), (200, [BOLA, AMARA]), (100, [CARYS])]


def test_they_stand_in_the_order_in_which_they_asked_whoever_waited() -> None:
    found = waits([AMARA, BOLA, CARYS], PAST, frozenset({BOLA}))
    assert [each.person for each in found] == [AMARA, BOLA, CARYS]
    assert [each.last for each in found] == [300, 200, 100]
    assert [each.asked for each in found] == [False, True, False]
    assert [each.longest for each in found] == [False, False, True]


def test_whoever_has_never_presented_has_waited_longest() -> None:
    found = waits([CARYS, GRACE], PAST, frozenset())
    assert [(each.last, each.longest) for each in found] == [(100, False), (None, True)]


def test_where_all_have_waited_as_long_nobody_stands_out() -> None:
    assert not any(each.longest for each in waits([AMARA, BOLA], [], frozenset()))
    assert not any(each.longest for each in waits([AMARA], PAST, frozenset()))
    assert waits([], PAST, frozenset()) == ()


def test_asking_is_answered_by_work_and_taken_back_by_whoever_asked() -> None:
    meeting = Meeting().at_stage("bidding")
    for person in (AMARA, BOLA, CARYS):
        meeting.does(person, c.Bid())
    meeting.does(CARYS, c.WithdrawBid())
    meeting.does(GRACE, c.AgreePieces((AMARA,)), c.Advance())
    assert unanswered(meeting.state) == {BOLA}
