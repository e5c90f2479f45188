"""One person's picture: where the meeting is, who is in the ring, what may be pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL, Turn
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.process import Part
from setwise.core.meeting.processes import newest
from setwise.core.meeting.sight import Standing
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Role
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    DILYS,
    END,
    EWAN,
    FEMI,
    FULL,
    GRACE,
    HANA,
    IDRIS,
    LIGHT,
    MINUTE,
    SHORT,
    STRANGER,
    Meeting,
)
from tests.core.meeting.press import command_of

EVERYONE = (AMARA, BOLA, CARYS, DILYS, EWAN, FEMI, GRACE, HANA, IDRIS, STRANGER, WALL)


def _places(meeting: Meeting) -> str:
    """The path as one word: d(one), n(ow), t(o come)."""
    return "".join(on.place[0] for on in meeting.board(AMARA).path)


def _ring(meeting: Meeting, viewer: str = AMARA) -> str:
    turns = (in_ring.turn for in_ring in meeting.board(viewer).ring)
    return " ".join(turn.value for turn in turns)


# The path and the frame


def test_before_the_meeting_there_is_nothing_to_see() -> None:
    board = Meeting(opened=False).board(AMARA)
    assert (board.status, board.stage, board.part, board.path) == ("planned", "", None, ())
    assert (board.ring, board.words, board.offers) == ((), (), ())
    assert board.standing is Standing.STRANGER
    assert not any((board.here, board.round, board.optional))


def test_the_path_goes_from_stage_to_stage() -> None:
    meeting = Meeting()
    assert _places(meeting) == "ntttttttttt"
    assert _places(meeting.at_stage("clarifying")) == "dddddnttttt"
    assert _places(meeting.at_stage("close")) == "ddddddddddn"
    stages = newest(DEFAULT).stages
    assert [on.stage for on in meeting.board(WALL).path] == [stage.key for stage in stages]
    assert _places(meeting.chair_does(c.Close())) == "ddddddddddd"


def test_a_meeting_is_planned_open_closed_or_met() -> None:
    meeting = Meeting()
    assert meeting.board(AMARA).status == "open"
    meeting.at_stage("close").chair_does(c.Close())
    assert meeting.board(AMARA).status == "closed"
    seats = ((AMARA, Role.MEMBER), (BOLA, Role.MEMBER))
    met = Meeting(opened=False).does(AMARA, c.RecordMet("2026-03-02", (AMARA,), (), seats))
    assert met.board(AMARA).status == "met"
    assert met.board(AMARA).offers == ()


def test_the_stage_says_what_it_is() -> None:
    meeting = Meeting().at_stage("clarifying")
    board = meeting.board(BOLA)
    assert (board.stage, board.part, board.round, board.optional) == (
        "clarifying",
        Part.WORK,
        True,
        True,
    )
    assert (board.depth, board.presenter, board.piece) == (FULL, AMARA, 0)
    meeting.chair_does(c.Interrupt(Interruption.TIME_OUT))
    assert meeting.board(BOLA).interruption is Interruption.TIME_OUT
    assert (board.visit, board.step) != (meeting.board(BOLA).visit, meeting.board(BOLA).step)


def test_everyone_is_shown_where_they_stand_themselves() -> None:
    meeting = Meeting(absent=(HANA, FEMI)).at_stage("presenting").does(FEMI, c.Join())
    board = meeting.board(AMARA)
    assert (board.i_present, board.my_turn, board.i_chair, board.late) == (True, True, False, False)
    board = meeting.board(GRACE)
    assert (board.i_present, board.my_turn, board.i_chair, board.here) == (False, False, True, True)
    assert meeting.board(FEMI).late
    assert not meeting.board(HANA).here
    for outside in (WALL, STRANGER):
        board = meeting.board(outside)
        assert not any((board.here, board.i_chair, board.i_present, board.my_turn))
        assert board.offers == ()
        assert board.stage == "presenting"


def test_the_time_left_is_counted_to_the_planned_end_and_beyond_it() -> None:
    meeting = Meeting()
    meeting.at = END - 3 * MINUTE
    assert meeting.board(AMARA).left_for_meeting == 3 * MINUTE
    assert meeting.later(5).board(WALL).left_for_meeting == -2 * MINUTE


def test_only_the_chair_knows_how_long_it_has_been_unless_the_set_wants_it() -> None:
    meeting = Meeting().at_stage("presenting").later(4)
    knowing = {who: meeting.board(who).elapsed for who in EVERYONE}
    assert knowing.pop(GRACE) == 4 * MINUTE
    assert set(knowing.values()) == {None}
    meeting.chair_does(c.HandOver(BOLA))
    assert meeting.board(GRACE).elapsed is None
    assert meeting.board(BOLA).elapsed == 4 * MINUTE + 1000
    meeting.chair_does(c.ShowElapsed(on=True))
    assert {meeting.board(who).elapsed for who in EVERYONE} == {4 * MINUTE + 2000}
    meeting.chair_does(c.ShowElapsed(on=False))
    assert meeting.board(AMARA).elapsed is None


def test_the_time_of_a_piece_runs_through_its_stages_and_stops_with_it() -> None:
    meeting = Meeting().at_stage("presenting").later(4).at_stage("open_questions")
    assert meeting.board(GRACE).elapsed == 4 * MINUTE + 2000
    meeting.does(AMARA, c.Finish())
    assert meeting.board(GRACE).elapsed is None


# The ring


def test_the_ring_in_a_round() -> None:
    meeting = Meeting(members=3).at_stage("check_in")
    assert _ring(meeting) == "waiting waiting waiting waiting none none"
    meeting.does(BOLA, c.TakeTurn())
    assert _ring(meeting) == "waiting floor next waiting none none"
    meeting.does(BOLA, c.EndTurn()).does(GRACE, c.Pass())
    assert _ring(meeting) == "next done floor passed none none"
    board = meeting.board(AMARA)
    assert (board.floor, board.next, board.to_come) == (CARYS, AMARA, 1)


def test_the_ring_in_a_queue() -> None:
    meeting = Meeting(members=4).at_stage("open_questions")
    for person in (BOLA, CARYS, DILYS):
        meeting.does(person, c.RaiseHand())
    assert _ring(meeting) == "none floor next waiting none none none"
    board = meeting.board(AMARA)
    assert (board.floor, board.next, board.to_come) == (BOLA, CARYS, 2)
    meeting.does(AMARA, c.EndTurn())
    assert _ring(meeting) == "none done floor next none none none"


def test_the_ring_in_light_depth_shows_no_turns() -> None:
    meeting = Meeting(depth=LIGHT, members=3).at_stage("check_in")
    assert _ring(meeting) == "none none none none none none"
    assert meeting.board(AMARA).next is None


def test_a_last_speaker_has_nobody_next() -> None:
    meeting = Meeting().at_stage("closing_round").all_speak(until=AMARA)
    assert meeting.floor == AMARA
    assert meeting.board(BOLA).next is None


def test_the_ring_says_who_is_who() -> None:
    meeting = Meeting().at_stage("presenting").does(BOLA, c.AgreeContract())
    ring = {one.person: one for one in meeting.board(CARYS).ring}
    assert [one.person for one in ring.values() if one.you] == [CARYS]
    assert [one.person for one in ring.values() if one.presenter] == [AMARA]
    assert [one.person for one in ring.values() if one.chair] == [GRACE]
    assert [one.person for one in ring.values() if one.agreed] == [BOLA]
    assert [one.person for one in ring.values() if not one.here] == [HANA]
    assert ring[IDRIS].role is Role.SUPPORTER
    assert {one.turn for one in ring.values()} == {Turn.NONE, Turn.FLOOR}


def test_bids_work_and_what_was_said_of_the_round() -> None:
    meeting = Meeting().at_stage("bidding").does(CARYS, c.Bid()).does(AMARA, c.Bid())
    assert meeting.board(BOLA).bids == (CARYS, AMARA)
    meeting.chair_does(c.AgreePieces((CARYS, AMARA, BOLA)))
    meeting.at_stage("presenting").chair_does(c.DropPiece(2)).chair_does(c.StopForCare())
    work = meeting.board(DILYS).work
    assert [one.number for one in work] == [0, 1, 2]
    assert [one.presenter for one in work] == [CARYS, AMARA, BOLA]
    assert [one.ended for one in work] == [Ending.CARE, None, None]
    assert [one.waiting for one in work] == [False, True, False]
    assert [one.dropped for one in work] == [False, False, True]
    meeting.chair_does(c.HoldRound())
    assert meeting.board(DILYS).held


def test_please_write_that_one() -> None:
    meeting = Meeting().at_stage("open_questions").does(BOLA, c.RaiseHand())
    meeting.does(CARYS, c.AskToWrite())
    assert meeting.board(BOLA).please_write
    key = meeting.writes(BOLA, Kind.QUESTION)
    board = meeting.board(CARYS)
    assert not board.please_write
    assert [(w.words, w.current, w.mine) for w in board.words] == [(key, True, False)]


# Offers


def _moments(depth: Depth, process: str) -> Iterator[Meeting]:
    """A whole meeting with much in it, stopped at each press."""
    two = (AMARA, BOLA)
    meeting = Meeting(process, depth, absent=(HANA, FEMI))
    for _ in range(90):
        yield meeting
        if not meeting.state.open:
            break
        if meeting.state.position.interruption is None and meeting.state.visit % 3 == 1:
            yield meeting.chair_does(c.Interrupt(Interruption.TIME_OUT))
            meeting.chair_does(c.Resume())
        _something(meeting)
        yield meeting
        meeting.move_on(*(() if meeting.position.pieces else two))
    else:
        raise AssertionError("the meeting did not end")


def _something(meeting: Meeting) -> None:
    """What people do at this stage besides moving on; what cannot be done is not."""
    for person in (CARYS, DILYS):
        for command in (
            c.Bid(),
            c.RaiseHand(),
            c.TakeTurn(),
            c.AskToWrite(),
            c.Write(meeting.new_words(), Kind.QUESTION),
            c.Write(meeting.new_words(), Kind.FEEDBACK),
        ):
            meeting.tries(person, command)
    meeting.tries(EWAN, c.Leave() if meeting.state.is_here(EWAN) else c.Join())
    meeting.tries(EWAN, c.Pass())
    meeting.tries(FEMI, c.OfferChair(away=True))


RUNS = [(depth, process) for depth in Depth for process in (DEFAULT, SHORT)]


@pytest.mark.parametrize(("depth", "process"), RUNS)
def test_one_main_press_at_most_and_every_press_is_accepted(depth: Depth, process: str) -> None:
    pressed: set[str] = set()
    for meeting in _moments(depth, process):
        for viewer in EVERYONE:
            for away in (False, True):
                offers = meeting.board(viewer, chair_away=away).offers
                loud = [offer for offer in offers if offer.weight is Weight.MAIN]
                assert loud == list(offers[: len(loud)])
                assert len(loud) <= 1
                for offer in offers:
                    _accepted(meeting.state, viewer, meeting.at, offer, away)
                    pressed.add(offer.command)
    assert pressed >= {"advance", "finish", "interrupt", "resume", "join", "leave", "step_back"}


def _accepted(state: State, viewer: str, at: int, offer: Offer, away: bool) -> None:
    command = command_of(state, offer, away=away)
    answer = decide(state, c.Ask(viewer, at, command))
    assert not isinstance(answer, Refused), (viewer, offer, answer)
    assert answer, (viewer, offer, "changes nothing")


@pytest.mark.parametrize(("depth", "process"), RUNS)
def test_while_a_meeting_goes_on_its_chair_always_has_something_to_press(
    depth: Depth, process: str
) -> None:
    for meeting in _moments(depth, process):
        if meeting.state.open:
            assert meeting.state.chair is not None
            assert meeting.offered(meeting.state.chair)


def test_walls_strangers_and_the_absent() -> None:
    meeting = Meeting().at_stage("check_in")
    assert meeting.offered(WALL) == set()
    assert meeting.offered(STRANGER) == set()
    assert meeting.offered(HANA) == {"join"}


def test_a_wall_names_people_while_the_meeting_lasts_and_nobody_after_it() -> None:
    meeting = Meeting().at_stage("closing_round")
    during = meeting.board(WALL)
    assert {seat.person for seat in during.ring} >= {AMARA, BOLA, GRACE}
    assert AMARA in (during.presenter, during.work[0].presenter)
    after = meeting.all_pass().at_stage("close").chair_does(c.Close()).board(WALL)
    assert after.status == "closed"
    assert [person for person in EVERYONE[:-2] if repr(person) in repr(after)] == []
    assert meeting.board(BOLA).ring
    again = meeting.chair_does(c.StepBack()).board(WALL)
    assert again.ring


def test_after_the_close_the_slip_can_be_undone_and_the_action_named() -> None:
    meeting = Meeting().at_stage("close").chair_does(c.Close())
    assert meeting.offered(GRACE) == {"step_back"}
    assert meeting.offered(AMARA) == {"write"}
    assert meeting.offered(BOLA) == set()


def test_the_door_to_a_closed_chair_is_quiet_until_it_is_missed() -> None:
    meeting = Meeting().at_stage("check_in").does(HANA, c.Join())
    weights = {o.command: o.weight for o in meeting.board(HANA, chair_away=True).offers}
    assert weights["take_chair"] is Weight.MAIN
    assert "take_chair" not in meeting.offered(HANA)
    weights = {o.command: o.weight for o in meeting.board(BOLA, chair_away=True).offers}
    assert weights["offer_chair"] is Weight.QUIET
    meeting.does(BOLA, c.OfferChair(away=True))
    accept = next(o for o in meeting.board(CARYS).offers if o.command == "accept_chair")
    assert (accept.person, accept.weight) == (BOLA, Weight.MAIN)
    assert meeting.board(CARYS).chair_offers == (BOLA,)
    meeting.does(GRACE, c.HandOver(BOLA))
    weights = {o.command: o.weight for o in meeting.board(GRACE).offers}
    assert weights["take_chair"] is Weight.QUIET


def test_the_presenter_is_offered_to_stop_at_every_stage_of_the_work() -> None:
    meeting = Meeting(depth=LIGHT)
    for stage, weight in (
        ("presenting", Weight.MORE),
        ("clarifying", Weight.MORE),
        ("open_questions", Weight.MAIN),
    ):
        meeting.at_stage(stage)
        offers = {offer.command: offer.weight for offer in meeting.board(AMARA).offers}
        assert offers["finish"] is weight


def test_once_all_have_been_the_round_can_go_again_where_it_may() -> None:
    meeting = Meeting().at_stage("clarifying")
    assert "go_round_again" not in meeting.offered(GRACE)
    meeting.all_pass()
    assert "go_round_again" in meeting.offered(GRACE)
    assert "go_round_again" not in meeting.offered(AMARA)
    meeting = Meeting().at_stage("check_in").all_pass()
    assert "go_round_again" not in meeting.offered(GRACE)


def test_the_asked_presenter_can_end_the_turn_or_let_the_question_go() -> None:
    meeting = Meeting().at_stage("open_questions")
    assert not {"end_turn", "let_question_go"} & meeting.offered(AMARA)
    meeting.does(BOLA, c.RaiseHand())
    assert {"end_turn", "let_question_go"} <= meeting.offered(AMARA)
    assert "let_question_go" not in meeting.offered(GRACE) | meeting.offered(BOLA)


def test_to_end_for_time_is_offered_when_the_end_is_near() -> None:
    meeting = Meeting().at_stage("open_questions")
    assert "end_for_time" not in meeting.offered(GRACE)
    assert "end_for_time" in meeting.later(110).offered(GRACE)
    assert "end_for_time" not in meeting.offered(AMARA)


def test_nobody_is_to_agree_aloud_who_has_agreed() -> None:
    meeting = Meeting().does(BOLA, c.AgreeContract())
    asked = {o.person for o in meeting.board(GRACE).offers if o.command == "agree_contract"}
    assert AMARA in asked
    assert BOLA not in asked


def test_nothing_is_offered_twice() -> None:
    for depth, process in RUNS:
        for meeting in _moments(depth, process):
            for viewer in EVERYONE:
                offers = [o._replace(weight=Weight.MORE) for o in meeting.board(viewer).offers]
                assert len(set(offers)) == len(offers), (viewer, offers)
