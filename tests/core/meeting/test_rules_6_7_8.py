"""Rule 6, the presenter stops; rule 7, the closing round; rule 8, action. And light depth's walk."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Refused, Why
from setwise.core.meeting.words import HOUSE, Depth, Ending, Kind, Outcome
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    FULL,
    GRACE,
    HANA,
    IDRIS,
    LIGHT,
    SHORT,
    Meeting,
)

BOTH = pytest.mark.parametrize("process", [DEFAULT, SHORT])
DEPTHS = pytest.mark.parametrize("depth", [FULL, LIGHT])
WORK = [
    (DEFAULT, "presenting"),
    (DEFAULT, "clarifying"),
    (DEFAULT, "open_questions"),
    (SHORT, "presenting_and_clarifying"),
    (SHORT, "open_questions"),
]
IN_WORK = pytest.mark.parametrize(("process", "stage"), WORK)
CLOSING = {DEFAULT: "closing_round", SHORT: "reflect_and_act"}


def closing(process: str = DEFAULT, depth: Depth = FULL) -> Meeting:
    return Meeting(process, depth).at_stage(CLOSING[process])


# Rule 6


@DEPTHS
@IN_WORK
def test_rule_6_the_presenter_stops_at_any_stage(process: str, stage: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage(stage).does(AMARA, c.Finish())
    event = meeting.entries[-1].event
    assert isinstance(event, e.PieceEnded)
    assert (event.why, event.stage) == (Ending.FINISHED, CLOSING[process])


@DEPTHS
@IN_WORK
def test_rule_6_stopping_said_aloud_is_recorded_as_that(
    process: str, stage: str, depth: Depth
) -> None:
    meeting = Meeting(process, depth).at_stage(stage)
    for person in (BOLA, IDRIS):
        meeting.tries(person, c.Finish()).refused(Why.NOT_PRESENTER)
    meeting.does(GRACE, c.Finish())
    assert meeting.position.pieces[0].ended is Ending.SAID_ALOUD


@IN_WORK
def test_rule_6_nothing_else_ends_a_piece_of_work(process: str, stage: str) -> None:
    meeting = Meeting(process).at_stage(stage)
    meeting.tries(GRACE, c.Close()).refused(Why.END_THE_WORK_FIRST)
    assert isinstance(meeting.tries(GRACE, c.Advance(to="close")).last, Refused)
    meeting.tries(GRACE, c.ReturnTo("bidding")).refused(Why.NOT_NOW)
    meeting.tries(GRACE, c.EndForTime()).refused(Why.TIME_NOT_UP)
    meeting.tries(GRACE, c.DropPiece(0)).refused(Why.NOT_NOW)
    assert meeting.state.working


@BOTH
def test_rule_6_no_press_moves_on_from_open_questions_but_the_stop(process: str) -> None:
    meeting = Meeting(process).at_stage("open_questions")
    for person in (AMARA, BOLA, GRACE):
        meeting.tries(person, c.Advance()).refused(Why.PRESENTER_DECIDES)
    assert meeting.stage == "open_questions"


@DEPTHS
@IN_WORK
def test_rule_6_no_timer_ever_moves_a_stage(process: str, stage: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage(stage)
    before = meeting.state
    meeting.later(minutes=600)
    assert meeting.state == before
    assert meeting.board(AMARA).stage == stage


@BOTH
def test_rule_6_time_ends_it_only_near_the_end_and_is_recorded_as_that(process: str) -> None:
    meeting = Meeting(process).tries(GRACE, c.EndForTime()).refused(Why.NOT_NOW)
    meeting.at_stage("open_questions").later(minutes=115)
    meeting.tries(BOLA, c.EndForTime()).refused(Why.NOT_CHAIR)
    meeting.tries(AMARA, c.EndForTime()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.EndForTime())
    assert meeting.board(BOLA).work[0].ended is Ending.TIME


@IN_WORK
def test_rule_6_care_stops_it_at_once_and_stores_no_reason(process: str, stage: str) -> None:
    meeting = Meeting(process, absent=()).at_stage(stage)
    meeting.tries(BOLA, c.StopForCare()).refused(Why.NOT_CHAIR)
    meeting.does(HANA, c.StopForCare()).then(e.PieceEnded)
    event = meeting.entries[-1].event
    assert isinstance(event, e.PieceEnded)
    assert event.why is Ending.CARE
    assert c.StopForCare._fields == ()
    meeting.tries(GRACE, c.StopForCare()).refused(Why.NOT_NOW)


@BOTH
def test_rule_6_after_care_nobody_has_to_sit_through_a_round(process: str) -> None:
    for command in (c.Advance(), c.ReturnTo("bidding"), c.Close()):
        meeting = Meeting(process).at_stage("open_questions").does(AMARA, c.Leave())
        meeting.does(GRACE, c.StopForCare(), command)


@BOTH
def test_rule_6_how_long_is_shown_to_the_chair_only_unless_the_set_wants_it(process: str) -> None:
    meeting = Meeting(process).at_stage("open_questions").later(minutes=5)
    assert meeting.board(GRACE).elapsed is not None
    assert meeting.board(AMARA).elapsed is meeting.board("wall").elapsed is None
    meeting.tries(AMARA, c.ShowElapsed(on=True)).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.ShowElapsed(on=True)).then(e.ElapsedShown(on=True))
    meeting.tries(GRACE, c.ShowElapsed(on=True)).quiet()
    assert meeting.board(BOLA).elapsed is not None


# Rule 7


@BOTH
def test_rule_7_every_other_person_closes_and_the_presenter_is_last(process: str) -> None:
    meeting = closing(process)
    assert set(meeting.to_come) == set(meeting.state.in_turn_order)
    assert meeting.to_come[-1] == AMARA
    meeting.tries(AMARA, c.TakeTurn()).refused(Why.PRESENTER_LAST)
    meeting.tries(AMARA, c.Pass()).refused(Why.PRESENTER_LAST)
    meeting.tries(GRACE, c.GiveTurn(AMARA)).refused(Why.PRESENTER_LAST)
    meeting.does(DILYS, c.TakeTurn())
    assert meeting.to_come[-1] == AMARA
    meeting.all_speak(until=AMARA)
    assert meeting.floor == AMARA


@BOTH
def test_rule_7_nothing_comes_after_the_presenters_turn(process: str) -> None:
    meeting = closing(process).does(BOLA, c.Pass()).all_speak(until=AMARA)
    for _ in range(2):
        meeting.tries(BOLA, c.TakeBackPass()).refused(Why.PRESENTER_LAST)
        meeting.tries(BOLA, c.Write("late", Kind.FEEDBACK)).refused(Why.PRESENTER_LAST)
        meeting.tries(GRACE, c.HoldRound()).refused(Why.NOT_NOW)
        meeting.tries(AMARA, c.EndTurn())
    meeting.tries(CARYS, c.TakeTurn()).refused(Why.NOT_YOUR_TURN)
    meeting.tries(GRACE, c.GoRoundAgain()).refused(Why.NOT_NOW)


@BOTH
def test_rule_7_the_round_is_finished_before_it_is_left(process: str) -> None:
    meeting = closing(process)
    for command in (c.Advance(), c.Close(), c.ReturnTo("bidding")):
        meeting.tries(GRACE, command).refused(Why.ROUND_NOT_FINISHED)
    meeting.all_speak(until=AMARA)
    meeting.tries(GRACE, c.Advance()).refused(Why.ROUND_NOT_FINISHED)
    meeting.does(AMARA, c.EndTurn()).does(GRACE, c.Advance())


@BOTH
def test_rule_7_the_presenter_adds_nothing_or_has_left(process: str) -> None:
    meeting = closing(process).all_speak(until=AMARA)
    meeting.does(AMARA, c.Pass()).then(e.TurnEnded(AMARA, Outcome.PASSED))
    meeting.does(GRACE, c.Advance())
    gone = closing(process).does(AMARA, c.Leave())
    assert AMARA not in gone.to_come
    gone.all_speak().does(GRACE, c.Advance())


@BOTH
def test_rule_7_no_order_and_no_passing_over_puts_another_after_the_presenter(
    process: str,
) -> None:
    meeting = closing(process)
    first, *rest = meeting.to_come
    meeting.tries(GRACE, c.DrawOrder((AMARA, first, *rest[:-1]))).refused(Why.PRESENTER_LAST)
    meeting.tries(GRACE, c.PassOver(AMARA)).refused(Why.PRESENTER_LAST)
    meeting.does(GRACE, c.PassOver(BOLA))
    assert meeting.to_come[-2:] == (BOLA, AMARA)
    meeting.does(HANA, c.Join())
    assert meeting.to_come[-3:] == (BOLA, HANA, AMARA)


@BOTH
def test_rule_7_held_aloud_the_presenter_still_has_the_last_turn(process: str) -> None:
    meeting = closing(process).does(BOLA, c.TakeTurn())
    meeting.does(GRACE, c.HoldRound()).then(e.RoundHeld(next=AMARA))
    assert meeting.to_come == (AMARA,)
    meeting.does(AMARA, c.EndTurn()).does(GRACE, c.Advance())


@BOTH
def test_rule_7_light_depth_takes_two_presses_the_others_then_the_presenter(process: str) -> None:
    meeting = closing(process, LIGHT)
    meeting.does(GRACE, c.Advance()).then(e.RoundHeld(next=AMARA))
    assert (meeting.stage, meeting.floor) == (CLOSING[process], AMARA)
    meeting.does(GRACE, c.Advance())
    assert meeting.stage != CLOSING[process]


@BOTH
def test_rule_7_feedback_is_for_the_presenter_who_keeps_it_unless_let_go(process: str) -> None:
    meeting = closing(process)
    meeting.tries(AMARA, c.Write("own", Kind.FEEDBACK)).refused(Why.NOT_NOW)
    words = meeting.writes(BOLA, Kind.FEEDBACK)
    assert meeting.state.words[words].to == AMARA
    meeting.tries(AMARA, c.Keep(words)).quiet()
    meeting.does(AMARA, c.LetGo(words)).then(e.WordsLetGo(words))
    meeting.does(BOLA, c.Withdraw(words)).then(e.WordsWithdrawn(words))


def test_rule_7_feedback_is_not_taken_back_once_the_piece_is_over() -> None:
    meeting = closing()
    words = meeting.writes(BOLA, Kind.FEEDBACK)
    meeting.all_pass().does(GRACE, c.Advance(to="how_did_we_work"))
    meeting.tries(BOLA, c.Withdraw(words)).refused(Why.NOT_NOW)


# Rule 8


@DEPTHS
@BOTH
def test_rule_8_an_action_is_the_presenters_then_or_later(process: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).tries(AMARA, c.Write("w", Kind.ACTION))
    meeting.refused(Why.NOT_PRESENTER).at_stage("close")
    for person in (BOLA, GRACE):
        meeting.tries(person, c.Write("theirs", Kind.ACTION)).refused(Why.NOT_PRESENTER)
    first = meeting.writes(AMARA, Kind.ACTION)
    meeting.does(GRACE, c.Close()).later(minutes=60)
    meeting.does(AMARA, c.Write("later", Kind.ACTION)).then(e.WordsWithdrawn(first), e.WordsWritten)


@DEPTHS
def test_rule_8_an_action_is_private_unless_shared(depth: Depth) -> None:
    meeting = Meeting(depth=depth).at_stage("action")
    words = meeting.writes(AMARA, Kind.ACTION)
    assert (meeting.sees(AMARA), meeting.sees(GRACE), meeting.sees(BOLA)) == ({words}, set(), set())
    meeting.tries(GRACE, c.ShareAction(words, shared=True)).refused(Why.NOT_YOURS)
    meeting.does(AMARA, c.ShareAction(words, shared=True)).then(e.ActionShared(words, True))
    meeting.tries(AMARA, c.ShareAction(words, shared=True)).quiet()
    assert words in meeting.sees(GRACE) & meeting.sees(BOLA)
    assert words not in meeting.sees(IDRIS) | meeting.sees("wall")
    meeting.does(AMARA, c.ShareAction(words, shared=False))
    assert meeting.sees(BOLA) == set()


def test_rule_8_the_stage_may_be_left_out_and_nothing_is_asked() -> None:
    meeting = closing().all_pass().does(GRACE, c.Advance(to="how_did_we_work"))
    assert meeting.stage == "how_did_we_work"
    assert Meeting().at_stage("action").does(GRACE, c.Advance()).stage == "how_did_we_work"


# Light depth: one press per stage ("The room serves attention, not typing")

PRESSES: dict[str, list[tuple[str, int]]] = {
    DEFAULT: [
        ("gathering", 1),
        ("silence", 1),
        ("check_in", 1),
        ("bidding", 1),
        ("presenting", 1),
        ("clarifying", 1),
        ("open_questions", 1),
        ("closing_round", 2),
        ("action", 1),
        ("how_did_we_work", 1),
        ("close", 1),
    ],
    SHORT: [
        ("gathering", 1),
        ("bidding", 1),
        ("presenting_and_clarifying", 1),
        ("open_questions", 1),
        ("reflect_and_act", 2),
        ("how_did_we_work", 1),
        ("close", 1),
    ],
}


@BOTH
def test_rules_6_and_7_light_depth_takes_one_press_a_stage(process: str) -> None:
    meeting = Meeting(process, LIGHT)
    counted: list[tuple[str, int]] = []
    while meeting.state.open:
        stage = meeting.stage
        if meeting.state.stage.takes_bids:
            meeting.does(GRACE, c.AgreePieces((AMARA,)))
        last_of_work = meeting.state.working and not meeting.state.stage.moves
        meeting.does(GRACE, c.Finish() if last_of_work else c.Advance())
        if counted and counted[-1][0] == stage:
            counted[-1] = (stage, counted[-1][1] + 1)
        else:
            counted.append((stage, 1))
    assert counted == PRESSES[process]
    assert {x.by for x in meeting.entries if not isinstance(x.event, e.Joined)} == {GRACE, HOUSE}
    assert meeting.position.pieces[0].ended is Ending.SAID_ALOUD
