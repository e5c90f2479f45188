"""The players survive errors, leave idle meetings alone, and stop at a number of rooms."""

import logging

import pytest

from setwise.demo import players
from setwise.demo.played import Played
from setwise.demo.usecases import Chair
from setwise.room.live.hub import Room, hub
from setwise.room.live.presence import presence
from tests.demo.playing import play

pytestmark = pytest.mark.django_db


def test_a_meeting_that_stumbles_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bad, good = play(Chair.MEMBER), play(Chair.WATCH)
    step = Played.step

    def stumbles(self: Played, chosen: object) -> float | None:
        if self.meeting == bad.room:
            raise RuntimeError("words that somebody wrote")
        return step(self, chosen)  # type: ignore[arg-type]

    monkeypatch.setattr(Played, "step", stumbles)
    with caplog.at_level(logging.ERROR):
        good.until()
    assert good.closed
    assert not bad.rows
    assert "RuntimeError" in caplog.text
    assert "somebody wrote" not in caplog.text


def test_an_idle_meeting_is_left_alone_until_somebody_looks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    playing = play(Chair.MEMBER)
    playing.until()
    assert playing.room in playing.players._played
    playing.at += players.IDLE.total_seconds()
    for _ in range(3):
        playing.players.tick()
        assert playing.room not in playing.players._played
    monkeypatch.setitem(hub.rooms, playing.room, Room(playing.room))
    playing.press("join")
    playing.until()
    assert playing.state.position.floor == playing.me


def test_an_idle_meeting_wakes_when_something_is_pressed_in_it() -> None:
    playing = play(Chair.MEMBER)
    playing.until()
    playing.at += players.IDLE.total_seconds()
    playing.players.tick()
    playing.press("join")
    playing.until()
    assert playing.state.position.floor == playing.me


def test_only_so_many_meetings_are_played_and_the_newest_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(players, "MOST", 2)
    first, second, third = (play(Chair.MEMBER) for _ in range(3))
    third.players.tick()
    assert set(third.players._played) == {second.room, third.room}
    assert first.room not in third.players._played


def test_made_up_people_count_as_connected() -> None:
    playing = play(Chair.MEMBER)
    playing.players.tick()
    assert len(presence.here(playing.room)) == 7
    assert playing.me not in presence.here(playing.room)


def test_a_new_process_goes_on_from_where_the_meeting_is() -> None:
    playing = play(Chair.WATCH)
    playing.until(lambda: playing.state.process is not None and playing.state.visit == 6)
    playing.players = players.Players(clock=lambda: playing.at)
    playing.until()
    assert playing.closed
