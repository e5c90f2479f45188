"""`setwise rehearse` against a real server; and what it says when something is amiss."""

import json
import socket
from datetime import UTC, datetime
from typing import Any, NamedTuple, get_args

import pytest

from setwise.cli.main import main
from setwise.core.meeting.commands import Command
from setwise.demo.rehearsal import checks, run
from setwise.demo.rehearsal.browser import Answer, Browser, Fields, NotThisMachine, place
from setwise.demo.rehearsal.notes import Notes, Visit
from setwise.demo.rehearsal.stream import board_of, same
from setwise.demo.seen import Seat


def rehearse(server: str, *words: str) -> int:
    return main(["rehearse", "--base-url", server, *words])


class Held(NamedTuple):
    """Rooms that were rehearsed, and the timeline."""

    rooms: list[Notes]
    lines: str


def hold(server: str, **plan: Any) -> Held:
    lines: list[str] = []
    rooms = run.rehearse(run.Plan(place(server), **plan), lines.append)
    return Held(rooms, "\n".join(lines))


@pytest.fixture(scope="module")
def full(server: str) -> Held:
    """A whole meeting in full depth."""
    return hold(server, people=8)


@pytest.fixture(scope="module")
def light(server: str) -> Held:
    """Two in light depth, at once."""
    return hold(server, people=5, rooms=2, depth="light")


def test_a_whole_meeting_in_full_depth(full: Held) -> None:
    assert full.rooms[0].breaches == []
    said = full.lines
    stages = ("Gathering.", "Check-in.", "Bidding.", "Open questions.", "Closing round.", "Close.")
    places = [said.index(f"room 1  {stage}") for stage in stages]
    assert places == sorted(places)
    assert "Check-in. Dilys would like a turn after all." in said
    assert "Open questions. Amara has the floor." in said
    assert "nothing amiss" in said
    # The transcript is of stages and turns, never of words.
    assert "nag" not in said


def test_many_rooms_at_once_in_light_depth(light: Held) -> None:
    assert [room.room for room in light.rooms] == [1, 2]
    for room in light.rooms:
        assert room.breaches == []
        assert room.visits[-1].stage == "close"


@pytest.mark.parametrize(
    "line",
    [
        "Check-in. Hari comes late.",
        "Bidding. Grace interrupts.",
        "Gathering. Grace goes on.",
        "Silence. Grace takes one step back.",
        "Action. Gwen leaves early.",
        "How did we work? Ewan offers to hold the chair.",
        "Presenting. Grace stops the work, to take care.",
    ],
)
def test_what_happens_beside_the_straight_way(full: Held, line: str) -> None:
    assert line in full.lines


def test_a_light_meeting_has_its_detours_too(light: Held) -> None:
    tried = {"interrupt", "resume", "step_back", "leave", "hand_over", "reopen", "accept_chair"}
    assert tried <= light.rooms[0].used


# What nobody presses in a rehearsal, and why.
NEVER_PRESSED = {
    "Open": "the room opens by itself when the first one joins",
    "CloseByHouse": "the house does it, a day after the planned end",
    "RecordMet": "for a meeting that was held without the screen; here each is held with it",
    "EndForTime": "offered when the planned time is nearly over; a rehearsal takes seconds of it",
}
SEVERAL = {"agree_and_go": {"AgreePieces", "Advance"}}


def test_every_command_is_tried_in_one_meeting_or_another(full: Held, light: Held) -> None:
    used = full.rooms[0].used | light.rooms[0].used
    tried = set().union(*(SEVERAL.get(do, {do.title().replace("_", "")}) for do in used))
    every = {command.__name__ for command in get_args(Command)}
    assert every - tried == NEVER_PRESSED.keys()
    assert tried <= every


def test_the_short_set_in_full_depth(server: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert rehearse(server, "--people", "4", "--process", "short-set", "--json") == 0
    room = json.loads(capsys.readouterr().out)[0]
    assert room["breaches"] == []
    assert room["stages"][-1] == "close"
    assert "step_back" in room["commands"]


def test_words_on_the_wall_are_a_breach(
    server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    leaked: list[str] = []
    post, get = Browser.post, Browser.get

    def listens(self: Browser, path: str, fields: Fields, *, script: bool = False) -> Answer:
        leaked.extend(value for name, value in fields if name == "text")
        return post(self, path, fields, script=script)

    def shows(self: Browser, path: str) -> Answer:
        answer = get(self, path)
        more = " ".join(leaked) if path == "/wall/screen" else ""
        return answer._replace(text=answer.text + more)

    monkeypatch.setattr(Browser, "post", listens)
    monkeypatch.setattr(Browser, "get", shows)
    assert rehearse(server, "--people", "3") == 1
    assert "breach: room 1: nothing written on the wall" in capsys.readouterr().err


def test_a_command_that_happens_twice_is_a_breach(
    server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    post, sent = Browser.post, iter(range(10_000))

    def forgets(self: Browser, path: str, fields: Fields, *, script: bool = False) -> Answer:
        # As if the server did not know the id again.
        fields = [(n, f"{v}{next(sent)}" if n == "command" else v) for n, v in fields]
        return post(self, path, fields, script=script)

    monkeypatch.setattr(Browser, "post", forgets)
    assert rehearse(server, "--people", "3", "--depth", "light") == 1
    assert "twice is once" in capsys.readouterr().err


def test_a_page_that_does_not_come_is_a_breach_of_that_room_only(
    server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    get = Browser.get

    def fails(self: Browser, path: str) -> Answer:
        answer = get(self, path)
        return answer._replace(status=500) if "/as/dilys/" in path else answer

    monkeypatch.setattr(Browser, "get", fails)
    assert rehearse(server, "--people", "5", "--depth", "light") == 1
    assert "Dilys's page answered 500" in capsys.readouterr().err


@pytest.mark.parametrize(
    "address", ["http://example.org", "https://127.0.0.1", "http://10.0.0.1:80", "127.0.0.1:8000"]
)
def test_only_this_machine_is_rehearsed_on(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # No name is looked up anywhere: it is as if example.org were elsewhere.
    elsewhere = [(2, 1, 6, "", ("192.0.2.1", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: elsewhere)
    with pytest.raises(NotThisMachine):
        place(address)
    assert main(["rehearse", "--base-url", address]) == 2
    assert "only on this machine" in capsys.readouterr().err


def test_no_server_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rehearse", "--base-url", "http://127.0.0.1:9"]) == 2
    assert "no server answers there" in capsys.readouterr().err


def written_down(*visits: Visit) -> Notes:
    notes = Notes(1, lambda line: None, lambda: datetime.now(UTC), visits=list(visits))
    checks.rounds(notes)
    return notes


def ring(*names: str, state: str = "done") -> list[Seat]:
    return [Seat(name, state) for name in names]


def breaches(notes: Notes) -> set[str]:
    return {breach.rule for breach in notes.breaches}


def test_somebody_who_speaks_twice_is_noticed() -> None:
    visit = Visit("check_in", "Check-in", None, ["Amara", "Bola", "Amara"], ring("Amara", "Bola"))
    assert breaches(written_down(visit)) == {"nobody twice"}


def test_somebody_who_was_left_out_is_noticed() -> None:
    visit = Visit("check_in", "Check-in", None, ["Amara"], ring("Amara", "Bola"))
    assert breaches(written_down(visit)) == {"everyone once"}
    passed = [*ring("Amara"), *ring("Bola", state="passed")]
    assert not written_down(Visit("check_in", "Check-in", None, ["Amara"], passed)).breaches


def test_a_presenter_who_is_not_last_is_noticed() -> None:
    last = Visit("closing_round", "", "Ewan", ["Amara", "Ewan"], ring("Amara", "Ewan"))
    assert not written_down(last).breaches
    first = Visit("closing_round", "", "Ewan", ["Ewan", "Amara"], ring("Amara", "Ewan"))
    assert breaches(written_down(first)) == {"presenter last"}


def test_boards_are_alike_but_for_marks_and_minutes() -> None:
    page = (
        '<main><div id="board" data-moment="1.2.abc"><input type="hidden" '
        'name="csrfmiddlewaretoken" value="t"><p data-left-ms="61">1 minute left</p></div></main>'
    )
    sent = '<div id="board" data-moment="1.2.def"><p data-left-ms="59">0 minutes left</p></div>'
    assert same(board_of(page)) == same(sent)
    assert same(board_of(page)) != same(sent.replace("1.2.", "1.3."))
