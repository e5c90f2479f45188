"""Whole meetings, played in this process through the use cases, without waiting."""

from collections import Counter

import pytest

from setwise.core.meeting.words import Ending
from setwise.demo import options, usecases
from setwise.demo.usecases import Chair
from setwise.programmes.models import Depth, Meeting
from tests.demo.playing import DEFAULT, SHORT, Playing, now, play

pytestmark = pytest.mark.django_db

KINDS = [(depth, process) for depth in Depth for process in (DEFAULT, SHORT)]


def everyone_played(*, depth: Depth, process: str) -> Playing:
    """A meeting that nobody sits in."""
    learning_set = usecases.prepare(at=now())
    meeting = usecases.plan(
        learning_set, at=now(), depth=depth, process=process, chosen=options.Options()
    )
    return Playing(usecases.Begun(meeting.pk))


@pytest.mark.parametrize(("depth", "process"), KINDS)
def test_a_whole_meeting_is_played_to_its_close(depth: Depth, process: str) -> None:
    playing = everyone_played(depth=depth, process=process)
    assert playing.until()
    assert playing.closed
    ended = [piece.ended for piece in playing.state.position.pieces]
    assert ended == [Ending.FINISHED]


def test_it_shows_the_method() -> None:
    playing = everyone_played(depth=Depth.FULL, process=DEFAULT)
    playing.until()
    happened = Counter(playing.kinds())
    for kind in ("PassTakenBack", "HandRaised", "WritingAsked", "WordsKept", "PieceEnded"):
        assert happened[kind], kind
    assert happened["BidMade"] == 2
    written = Counter(row.data["kind"] for row in playing.rows if row.kind == "WordsWritten")
    assert set(written) == {"note", "bid", "question", "feedback", "action", "comment"}
    spoken = [
        row for row in playing.rows if row.kind == "TurnEnded" and row.data["outcome"] == "spoken"
    ]
    assert len(spoken) > written["question"] + 10


def test_watching_takes_about_90_seconds() -> None:
    playing = play(Chair.WATCH, depth=Depth.LIGHT, process=SHORT)
    assert playing.until()
    assert "DepthChanged" not in playing.kinds()
    assert playing.state.turns_kept
    # The thread looks five times a second, which costs each press about a tenth.
    assert 60 < playing.at + 0.1 * len(playing.rows) < 110


@pytest.mark.parametrize("chair", [Chair.PRESENT, Chair.MEMBER, Chair.FACILITATE])
@pytest.mark.parametrize(("depth", "process"), KINDS)
def test_in_every_chair_the_meeting_can_be_taken_to_its_end(
    chair: Chair, depth: Depth, process: str
) -> None:
    playing = play(chair, depth=depth, process=process)
    while not playing.closed:
        playing.until(playing.press_as_usual)
    assert playing.state.seat(playing.me)
    assert Meeting.objects.get(pk=playing.room).closed_at


@pytest.mark.parametrize("chair", [Chair.PRESENT, Chair.MEMBER, Chair.FACILITATE])
@pytest.mark.parametrize("depth", list(Depth))
def test_nobody_acts_for_the_newcomer(chair: Chair, depth: Depth) -> None:
    playing = play(chair, depth=depth)
    playing.until()
    assert playing.state.stage.key == "gathering"
    assert playing.me not in {row.by for row in playing.rows}
    assert not playing.state.is_here(playing.me)


def test_the_set_waits_for_the_newcomers_turn_to_check_in() -> None:
    playing = play(Chair.MEMBER)
    playing.press("join")
    assert not playing.until(lambda: False)
    assert playing.state.position.floor == playing.me
    playing.press("end_turn")
    assert playing.until(lambda: playing.state.stage.key == "bidding")


def test_others_wait_patiently_for_the_bid_of_who_came_to_present() -> None:
    playing = play(Chair.PRESENT)
    playing.press("join")
    playing.until(lambda: playing.state.position.floor == playing.me)
    playing.press("end_turn")
    playing.until()
    assert playing.state.stage.key == "bidding"
    assert playing.state.position.pieces == ()
    playing.press("bid")
    assert playing.until(lambda: playing.state.stage.key == "presenting")
    assert playing.state.presenter == playing.me
    playing.until()
    assert playing.state.stage.key == "presenting"


def test_the_set_waits_for_a_facilitators_presses() -> None:
    playing = play(Chair.FACILITATE)
    playing.press("join")
    playing.until()
    assert playing.state.stage.key == "gathering"
    assert len(playing.state.in_turn_order) == 8
    playing.press("advance")
    playing.until()
    assert playing.state.stage.key == "silence"


def test_a_members_bid_is_agreed_after_the_first() -> None:
    playing = play(Chair.MEMBER)
    playing.press("join")
    playing.until(lambda: playing.state.position.floor == playing.me)
    playing.press("end_turn")
    playing.until(lambda: playing.state.stage.key == "bidding")
    playing.press("bid")
    playing.until(lambda: bool(playing.state.position.pieces))
    presenters = [piece.presenter for piece in playing.state.position.pieces]
    assert len(presenters) == 2
    assert presenters[-1] == playing.me


def test_a_raised_hand_is_served_and_the_presenter_waits_for_it() -> None:
    playing = play(Chair.MEMBER)
    playing.press("join")

    def can_ask() -> bool:
        if playing.state.stage.key == "open_questions":
            return True
        playing.press_as_usual()
        return False

    playing.until(can_ask)
    playing.press("raise_hand")
    playing.until()
    assert playing.state.position.floor == playing.me
    playing.press("end_turn")
    assert playing.until(lambda: playing.state.stage.key == "closing_round")


def test_another_chair_that_is_taken_is_played_no_more() -> None:
    playing = play(Chair.MEMBER)
    usecases.sit(meeting=playing.room, short="Femi")
    playing.press("join")
    playing.until()
    femi = usecases.person_called(Meeting.objects.get(pk=playing.room).learning_set_id, "Femi")
    assert str(femi.pk) not in {row.by for row in playing.rows}


def test_faster_is_faster() -> None:
    playing = play(Chair.MEMBER)
    playing.press("join")
    playing.players.tick()
    slow = playing.players.tick()
    usecases.set_pace(meeting=playing.room, speed=options.FASTER)
    fast = playing.players.tick()
    assert slow is not None
    assert fast is not None
    assert fast < slow
