"""A look at a meeting: who has had a voice, and how the method was kept; nothing is counted."""

from __future__ import annotations

from setwise.core.meeting import commands as c
from setwise.core.meeting.looking import Kept, Part, Voice, method, voices
from setwise.core.meeting.words import Depth
from tests.core.meeting.given import AMARA, BOLA, CARYS, GRACE, HANA, IDRIS, SHORT, Meeting


def voice(meeting: Meeting, person: str) -> Voice:
    return next(each for each in voices(meeting.entries) if each.person == person)


def parts(meeting: Meeting) -> dict[tuple[Part, int | None], bool]:
    return {(each.part, each.piece): each.kept for each in method(meeting.entries)}


def test_before_anything_nobody_has_had_a_voice() -> None:
    meeting = Meeting()
    assert voice(meeting, AMARA) == Voice(AMARA, True, False, False, False, False)
    assert not voice(meeting, HANA).here
    assert IDRIS not in [each.person for each in voices(meeting.entries)]


def test_who_spoke_in_a_round_has_had_a_voice_and_who_passed_has_not() -> None:
    meeting = Meeting().at_stage("check_in")
    meeting.does(AMARA, c.TakeTurn()).does(AMARA, c.EndTurn())
    meeting.does(BOLA, c.Pass())
    assert voice(meeting, AMARA).spoke
    assert not voice(meeting, BOLA).spoke


def test_who_bid_waits_until_the_set_agrees() -> None:
    meeting = Meeting().at_stage("bidding").does(CARYS, c.Bid())
    assert voice(meeting, CARYS).waits
    meeting.chair_does(c.AgreePieces((CARYS,))).at_stage("presenting")
    assert not voice(meeting, CARYS).waits


def test_a_raised_hand_waits_and_a_question_in_its_turn_is_asked() -> None:
    meeting = Meeting().at_stage("open_questions")
    presenter = meeting.state.presenter
    assert presenter is not None
    asker = next(each for each in (AMARA, BOLA) if each != presenter)
    assert voice(meeting, presenter).presented
    meeting.does(asker, c.RaiseHand())
    seen = voice(meeting, asker)
    assert seen.waits or meeting.state.position.floor == asker


def test_a_whole_meeting_kept_the_method() -> None:
    meeting = Meeting().at_stage("close").chair_does(c.Close())
    found = parts(meeting)
    assert set(found) >= {(Part.CHECKED_IN, None), (Part.AGREED, None), (Part.CLOSED, 0)}
    assert all(found.values()), found


def test_a_turn_that_ended_for_care_was_not_the_presenter_s_decision_and_nobody_is_blamed() -> None:
    meeting = Meeting().at_stage("open_questions").chair_does(c.StopForCare())
    assert parts(meeting)[(Part.DECIDED, 0)] is False


def test_a_process_without_a_stage_has_no_such_part() -> None:
    meeting = Meeting(process=SHORT).at_stage("open_questions")
    assert not {part for part, _ in parts(meeting)} & {Part.CHECKED_IN, Part.CLOSED}


def test_a_meeting_without_the_screen_says_nothing() -> None:
    assert method(()) == ()
    assert Kept(Part.AGREED, kept=True).piece is None


def test_in_light_depth_the_stages_say_the_same() -> None:
    meeting = Meeting(depth=Depth.LIGHT).at_stage("close")
    assert parts(meeting)[(Part.CHECKED_IN, None)]
    assert voice(meeting, GRACE).here
