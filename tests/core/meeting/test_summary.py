"""What is left of a meeting: figures, who presented, and what the presenter keeps."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.state import NOTHING
from setwise.core.meeting.summary import (
    Attended,
    StageTime,
    Summary,
    kept_words,
    summarise,
)
from setwise.core.meeting.words import HOUSE, Depth, Interruption, Kind, Role
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
    START,
    Meeting,
    seats_of,
)

MINUTE = 60


def _summary(meeting: Meeting) -> Summary:
    return summarise(meeting.entries)


def _attended(meeting: Meeting) -> dict[str, int]:
    return {one.person: one.seconds for one in _summary(meeting).attended}


def _stages(meeting: Meeting) -> dict[str, int]:
    return {one.stage: one.seconds for one in _summary(meeting).stages}


def test_nobody_attends_a_meeting_that_never_was() -> None:
    empty = Summary(None, None, 0, 0, attended=(), presented=(), stages=())
    assert summarise(()) == empty


def test_seconds_attended_run_from_coming_to_the_close() -> None:
    # Every command of the kit takes a second: Amara joins first, Idris last of eight.
    meeting = Meeting(absent=(HANA,))
    meeting.at_stage("close").later(10).chair_does(c.Close())
    attended = _attended(meeting)
    closed = (meeting.at - START) // 1000
    # Second 1 opens the room; then they come one by one, second by second.
    assert list(attended) == [AMARA, BOLA, CARYS, DILYS, EWAN, FEMI, GRACE, IDRIS]
    assert list(attended.values()) == [closed - place for place in range(2, 10)]


def test_time_away_is_not_attended_and_coming_back_adds_to_it() -> None:
    meeting = Meeting(absent=(HANA,)).at_stage("check_in")
    before = _attended(meeting)[BOLA]
    meeting.later(10).does(BOLA, c.Leave()).later(30).does(BOLA, c.Join()).later(5)
    meeting.chair_does(c.Interrupt(Interruption.BREAK))
    # ten minutes and five, and the seconds of leaving and of the break being called
    assert _attended(meeting)[BOLA] == before + 15 * MINUTE + 2
    assert _attended(meeting)[AMARA] == before + 1 + 45 * MINUTE + 3


def test_breaks_count_and_what_follows_the_close_does_not() -> None:
    meeting = Meeting().at_stage("close").chair_does(c.Interrupt(Interruption.BREAK))
    spent = _attended(meeting)[GRACE]
    meeting.later(15).chair_does(c.Resume()).chair_does(c.Close())
    meeting.later(60).does(AMARA, c.Write("words-late", Kind.ACTION))
    assert _attended(meeting)[GRACE] == spent + 15 * MINUTE + 2
    assert _summary(meeting).ended_at == meeting.state.closed_at < meeting.at


def test_a_close_taken_back_leaves_the_time_between_out() -> None:
    meeting = Meeting().at_stage("close").chair_does(c.Close())
    spent, ended = _attended(meeting)[AMARA], _summary(meeting).ended_at
    meeting.later(5).chair_does(c.StepBack())
    assert _attended(meeting)[AMARA] == spent
    meeting.later(1).chair_does(c.Close())
    assert _attended(meeting)[AMARA] == spent + MINUTE + 1
    assert _summary(meeting).ended_at > ended


def test_the_length_of_each_stage() -> None:
    meeting = Meeting(absent=(HANA,)).later(7).chair_does(c.Advance())
    opened_and_come = 8
    assert _stages(meeting) == {"gathering": opened_and_come + 7 * MINUTE + 1}
    meeting.later(2).chair_does(c.Advance())
    assert _stages(meeting)["silence"] == 2 * MINUTE + 1


def test_a_stage_that_is_entered_twice_adds_up() -> None:
    meeting = Meeting(depth=Depth.LIGHT).at_stage("open_questions")
    once = _stages(meeting)["clarifying"]
    meeting.chair_does(c.ReturnTo("clarifying")).later(3).chair_does(c.Advance())
    assert _stages(meeting)["clarifying"] == once + 3 * MINUTE + 1


def test_the_frame_of_the_meeting() -> None:
    meeting = Meeting().at_stage("close").chair_does(c.Close())
    summary = _summary(meeting)
    assert (summary.process, summary.version) == (DEFAULT, 1)
    assert summary.began_at == START + 1000
    assert summary.ended_at == meeting.at
    assert (summary.without_screen, summary.day) == (False, None)
    roles = {one.person: one.role for one in summary.attended}
    assert (roles[AMARA], roles[GRACE], roles[IDRIS]) == ("member", "facilitator", "supporter")


def test_who_presented_in_order_and_nobody_who_only_meant_to() -> None:
    meeting = Meeting().at_stage("bidding")
    meeting.chair_does(c.AgreePieces((CARYS, AMARA, BOLA)))
    meeting.at_stage("presenting").finished().move_on().move_on()
    meeting.at_stage("presenting").chair_does(c.DropPiece(2)).finished()
    meeting.at_stage("close").chair_does(c.Close())
    assert _summary(meeting).presented == (CARYS, AMARA)


def test_one_who_came_back_for_one_more_thing_presented_once() -> None:
    meeting = Meeting().at_stage("how_did_we_work").chair_does(c.Reopen(0)).finished()
    assert _summary(meeting).presented == (AMARA,)


def test_a_step_back_from_a_piece_of_work_means_it_never_began() -> None:
    meeting = Meeting().at_stage("presenting").chair_does(c.StepBack())
    assert _summary(meeting).presented == ()


# Nothing of who passed, asked or spoke


def _texts(value: Any) -> set[str]:
    if isinstance(value, list):
        return {text for one in value for text in _texts(one)}
    return {str(value)}


def _finished(busy: bool) -> Meeting:
    """Two meetings of the same length and the same steps; in one of them people spoke."""
    meeting = Meeting().at_stage("check_in")
    for person in meeting.to_come:
        meeting.does(person, *((c.TakeTurn(),) if busy and meeting.floor is None else ()))
        meeting.does(meeting.to_come[0], c.EndTurn() if busy else c.Pass())
    meeting.at_stage("open_questions")
    if busy:
        meeting.does(BOLA, c.RaiseHand()).does(CARYS, c.RaiseHand()).does(AMARA, c.LetQuestionGo())
        meeting.writes(DILYS, Kind.QUESTION)
    meeting.at_stage("close")
    return meeting


def test_the_summary_is_made_of_these_fields_and_no_more() -> None:
    assert Summary._fields == (
        "process",
        "version",
        "began_at",
        "ended_at",
        "attended",
        "presented",
        "stages",
        "without_screen",
        "day",
    )
    assert Attended._fields == ("person", "role", "seconds")
    assert StageTime._fields == ("stage", "seconds")


def test_it_is_the_same_whoever_passed_asked_or_spoke() -> None:
    busy, quiet = _finished(busy=True), _finished(busy=False)
    summaries = [_summary(meeting) for meeting in (busy, quiet)]
    one, other = (
        summary._replace(
            ended_at=0,
            attended=tuple(a._replace(seconds=0) for a in summary.attended),
            stages=tuple(s._replace(seconds=0) for s in summary.stages),
        )
        for summary in summaries
    )
    assert one == other


def test_no_code_of_a_turn_and_no_words_are_in_it() -> None:
    summary = _summary(_finished(busy=True).chair_does(c.Close()))
    texts = _texts(json.loads(json.dumps(summary)))
    people = {AMARA, BOLA, CARYS, DILYS, EWAN, FEMI, GRACE, IDRIS}
    stages = {one.stage for one in summary.stages}
    numbers = {text for text in texts if text.lstrip("-").isdigit()}
    roles = {str(role) for role in Role}
    assert texts - people - stages - numbers - roles == {DEFAULT, "False", "None"}
    assert not texts & {kind.__name__ for kind in get_args(e.Event)}


# Met without the screen


def test_a_set_that_met_without_the_screen() -> None:
    meeting = Meeting(opened=False)
    command = c.RecordMet("2026-03-02", (AMARA, GRACE, BOLA), (BOLA,), seats_of(6))
    meeting.does(GRACE, command)
    summary = _summary(meeting)
    assert summary.without_screen
    assert summary.day == "2026-03-02"
    assert summary.presented == (BOLA,)
    assert {one.person: one.seconds for one in summary.attended} == {AMARA: 0, GRACE: 0, BOLA: 0}
    assert {one.person: one.role for one in summary.attended}[GRACE] == "facilitator"
    assert (summary.process, summary.stages) == (None, ())


# Words that outlive the grace


def _with_words() -> tuple[Meeting, dict[str, str]]:
    """A meeting in which everything that can be written was written."""
    meeting, keys = Meeting().at_stage("check_in"), {}
    keys["note"] = meeting.writes(BOLA, Kind.NOTE)
    meeting.at_stage("bidding")
    keys["bid"] = meeting.writes(AMARA, Kind.BID)
    meeting.at_stage("open_questions")
    keys["asked"] = meeting.writes(BOLA, Kind.QUESTION)
    keys["waiting"] = meeting.writes(CARYS, Kind.QUESTION)
    meeting.does(AMARA, c.Finish())
    keys["feedback"] = meeting.writes(BOLA, Kind.FEEDBACK)
    meeting.at_stage("action")
    keys["action"] = meeting.writes(AMARA, Kind.ACTION)
    meeting.at_stage("how_did_we_work")
    keys["comment"] = meeting.writes(DILYS, Kind.COMMENT)
    return meeting, keys


def test_feedback_and_action_are_kept_and_the_presenter_owns_them() -> None:
    meeting, keys = _with_words()
    assert kept_words(meeting.state) == {keys["feedback"]: AMARA, keys["action"]: AMARA}
    assert kept_words(NOTHING) == {}


def test_a_question_is_kept_by_choice_and_is_the_presenters() -> None:
    meeting, keys = _with_words()
    meeting.does(AMARA, c.Keep(keys["asked"]))
    assert kept_words(meeting.state)[keys["asked"]] == AMARA
    meeting.does(AMARA, c.LetGo(keys["asked"]))
    assert keys["asked"] not in kept_words(meeting.state)


@pytest.mark.parametrize("name", ["feedback", "action"])
def test_what_is_let_go_is_not_kept(name: str) -> None:
    meeting, keys = _with_words()
    meeting.does(AMARA, c.LetGo(keys[name]))
    assert keys[name] not in kept_words(meeting.state)
    meeting.does(AMARA, c.Keep(keys[name]))
    assert kept_words(meeting.state)[keys[name]] == AMARA


@pytest.mark.parametrize("name", ["note", "bid", "waiting", "comment"])
def test_nothing_else_can_be_kept(name: str) -> None:
    meeting, keys = _with_words()
    for person in (AMARA, BOLA, CARYS, DILYS, GRACE, HOUSE):
        meeting.tries(person, c.Keep(keys[name]))
    assert keys[name] not in kept_words(meeting.state)


def test_withdrawn_feedback_is_nobodys_to_keep() -> None:
    meeting = Meeting().at_stage("closing_round")
    key = meeting.writes(BOLA, Kind.FEEDBACK)
    meeting.does(BOLA, c.Withdraw(key))
    assert kept_words(meeting.state) == {}


def test_a_kept_question_whose_turn_is_undone_is_its_authors_alone_again() -> None:
    meeting = Meeting().at_stage("open_questions").does(CARYS, c.RaiseHand())
    key = meeting.writes(BOLA, Kind.QUESTION)
    meeting.does(CARYS, c.EndTurn()).does(AMARA, c.Keep(key))
    assert kept_words(meeting.state) == {key: AMARA}
    meeting.chair_does(c.StepBack())
    assert kept_words(meeting.state) == {}
