"""Rule 9: whoever was interrupted is heard to the end, and all else waits as it was."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Why
from setwise.core.meeting.summary import summarise
from setwise.core.meeting.words import Depth, Interruption
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    FULL,
    GRACE,
    IDRIS,
    LIGHT,
    STRANGER,
    Meeting,
)

DEPTHS = pytest.mark.parametrize("depth", [FULL, LIGHT])


@DEPTHS
@pytest.mark.parametrize("stage", ["check_in", "bidding", "presenting", "open_questions"])
def test_the_word_is_given_back_and_all_goes_on_where_it_was(depth: Depth, stage: str) -> None:
    meeting = Meeting(DEFAULT, depth).at_stage(stage)
    before = meeting.position
    meeting.does(GRACE, c.HearOut(BOLA)).then(e.WordGivenBack(BOLA))
    assert meeting.board(CARYS).heard == BOLA
    assert meeting.board(BOLA).i_am_heard
    meeting.tries(CARYS, c.RaiseHand()).refused(Why.LIGHT if depth is LIGHT else Why.INTERRUPTED)
    meeting.does(BOLA, c.Resume()).then(e.Resumed())
    assert meeting.position._replace(mover=before.mover) == before
    assert meeting.replayed() == meeting.state


def test_only_the_chair_gives_it_back() -> None:
    meeting = Meeting(DEFAULT, FULL).at_stage("check_in")
    meeting.tries(BOLA, c.HearOut(BOLA)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.HearOut(STRANGER)).refused(Why.NO_SEAT)
    meeting.tries(GRACE, c.HearOut(IDRIS)).refused(Why.NO_TURNS)
    meeting.does(GRACE, c.Leave(CARYS))
    meeting.tries(GRACE, c.HearOut(CARYS)).refused(Why.NOT_HERE)


def test_in_silence_there_is_no_word_to_give_back() -> None:
    meeting = Meeting(DEFAULT, FULL).at_stage("silence")
    meeting.tries(GRACE, c.HearOut(BOLA)).refused(Why.NOT_NOW)
    meeting.tries(BOLA, c.AskToFinish()).refused(Why.NOT_NOW)


def test_while_one_is_heard_it_is_not_given_twice_and_to_nobody_else() -> None:
    meeting = Meeting(DEFAULT, FULL).at_stage("check_in")
    meeting.does(GRACE, c.HearOut(BOLA))
    meeting.tries(GRACE, c.HearOut(BOLA)).quiet()
    meeting.tries(GRACE, c.HearOut(CARYS)).refused(Why.INTERRUPTED)
    meeting.tries(CARYS, c.Resume()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.Interrupt(Interruption.PAUSE))
    assert meeting.board(AMARA).heard is None


def test_whoever_asks_to_finish_is_shown_to_the_chair_and_to_nobody_else() -> None:
    meeting = Meeting(DEFAULT, FULL).at_stage("open_questions")
    meeting.does(BOLA, c.AskToFinish()).then(e.FinishAsked(BOLA))
    meeting.tries(BOLA, c.AskToFinish()).quiet()
    meeting.tries(IDRIS, c.AskToFinish()).refused(Why.NO_TURNS)
    assert meeting.board(GRACE).unfinished == (BOLA,)
    assert meeting.board(BOLA).unfinished == (BOLA,)
    assert meeting.board(CARYS).unfinished == ()
    meeting.does(GRACE, c.HearOut(BOLA), c.Resume())
    assert meeting.board(GRACE).unfinished == ()


def test_asking_goes_with_the_stage() -> None:
    Meeting(DEFAULT, LIGHT).at_stage("check_in").tries(BOLA, c.AskToFinish()).refused(Why.LIGHT)
    meeting = Meeting(DEFAULT, FULL).at_stage("check_in")
    meeting.does(BOLA, c.AskToFinish())
    meeting.does(GRACE, c.HoldRound(), c.Advance())
    assert meeting.position.unfinished == ()


def test_it_can_be_undone_and_the_summary_knows_nothing_of_it() -> None:
    meeting = Meeting(DEFAULT, FULL).at_stage("check_in")
    meeting.does(BOLA, c.AskToFinish())
    meeting.does(GRACE, c.HearOut(BOLA), c.StepBack())
    assert meeting.position.heard is None
    meeting.does(GRACE, c.HearOut(BOLA), c.Resume(), c.Close())
    heard = (e.FinishAsked, e.WordGivenBack, e.SteppedBack, e.Resumed)
    without = [each for each in meeting.entries if not isinstance(each.event, heard)]
    assert len(without) == len(meeting.entries) - 5
    assert summarise(without) == summarise(meeting.entries)
