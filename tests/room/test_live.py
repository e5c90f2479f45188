"""The live screens of a real server: `setwise serve` in demonstration mode."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.room.serving import PATIENCE, Installation, Room, Server, Stream, installation

BOB = "bob"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with installation(tmp_path_factory.mktemp("live") / "demo", servers=1) as it:
        yield it


@pytest.fixture
def quiet(house: Installation) -> Iterator[Installation]:
    """The installation, without the screens of the test before."""
    yield house
    house.close_screens()


@pytest.fixture
def one(quiet: Installation) -> Server:
    return quiet.servers[0]


def moment(stream: Stream) -> str:
    """The moment that the newest board shows."""
    html = str(stream.boards[-1]["html"])
    return html.partition('data-moment="')[2].partition('"')[0]


def press(server: Server, room: Room, name: str, screen: Stream, **fields: str) -> int:
    number = len(screen.raw)
    fields = {"command": f"press-{name}-{number}", "moment": moment(screen), **fields}
    return server.send(room, name, **fields).status


def test_the_promises_are_kept_by_the_products_own_numbers() -> None:
    app, hub, presence = (
        import_module(f"setwise.room.live.{name}") for name in ("app", "hub", "presence")
    )
    assert hub.CHECK_AGAIN + hub.TICK <= 25
    assert hub.TICK + 1 <= 3
    assert hub.BEAT + hub.TICK <= 15
    assert app.POLL <= 25
    assert presence.SHOWN_AFTER < presence.GRACE


def test_a_stream_begins_with_a_beat_and_a_board(quiet: Installation, one: Server) -> None:
    room = quiet.room("presenting")
    screen = quiet.follow(one, room, "dana").shows("Alice presents")
    assert screen.raw.startswith(b":" + b" " * 2048 + b"\n\nretry: 2000\n\nevent: beat\n")
    assert screen.response.headers["Content-Type"] == "text/event-stream; charset=utf-8"
    assert screen.response.headers["X-Accel-Buffering"] == "no"
    assert "no-store" in screen.response.headers["Cache-Control"]


def test_a_command_brings_everyone_their_own_board(quiet: Installation, one: Server) -> None:
    room = quiet.room("silence")
    screens = {
        name: quiet.follow(one, room, name).shows("Quiet")
        for name in room.people
        if name != BOB and name != "charlie"
    }
    assert press(one, room, "grace", screens["grace"], do="advance") == 200
    for screen in screens.values():
        screen.shows("How are you arriving?")
    assert "I&#39;ll begin" in screens["dana"].boards[-1]["html"]
    assert "I&#39;ll begin" not in screens["sam"].boards[-1]["html"]


def test_the_numbers_of_boards_never_go_backwards(quiet: Installation, one: Server) -> None:
    room = quiet.room("check_in")
    screens = [quiet.follow(one, room, name).shows("arriving") for name in ("grace", "dana")]
    for number in range(6):
        kind = {"do": "resume"} if number % 2 else {"do": "interrupt", "kind": "break"}
        fields = {"command": f"press-{number}", "moment": moment(screens[0]), **kind}
        last = one.send(room, "grace", **fields)
        assert last.status == 200
    for screen in screens:
        screen.wait(lambda s: s.boards[-1]["id"] >= 6 and "A break" not in s.boards[-1]["html"])
        ids = [board["id"] for board in screen.boards]
        assert ids == sorted(ids)


def test_a_waiting_question_is_on_its_authors_stream_and_nobody_elses(
    quiet: Installation, one: Server
) -> None:
    room = quiet.room("open_questions")
    names = [name for name in room.people if name not in (BOB, "charlie")]
    everyone = {
        name: quiet.follow(one, room, name).shows("Questions, not advice") for name in names
    }
    quiet.do_this("act", meeting=room.meeting, name="erin", do="raise_hand")
    everyone["dana"].shows("Erin")
    secret = "marked-7c1d What would you tell a friend?"
    assert (
        press(one, room, "dana", everyone["dana"], do="write", kind="question", text=secret) == 200
    )
    everyone["dana"].shows(secret)
    quiet.do_this("act", meeting=room.meeting, name="cora", do="raise_hand")
    for screen in everyone.values():
        screen.shows("2 wait to ask")
    for name, screen in everyone.items():
        assert (b"marked-7c1d" in screen.raw) is (name == "dana"), name
    quiet.do_this("act", meeting=room.meeting, name="erin", do="end_turn")
    for screen in everyone.values():
        screen.shows(secret)


def test_coming_back_after_a_gap_is_one_message(quiet: Installation, one: Server) -> None:
    room = quiet.room("silence")
    first = quiet.follow(one, room, "dana").shows("Quiet")
    last = first.boards[-1]["id"]
    other = quiet.follow(one, room, "dana").shows("Quiet")
    first.close()
    for do in ("advance", "step_back", "advance"):
        quiet.do_this("act", meeting=room.meeting, name="grace", do=do)
    other.shows("arriving")
    again = quiet.follow(one, room, "dana", **{"Last-Event-ID": str(last)}).shows("arriving")
    assert [board["id"] for board in again.boards] == [last + 3]


@pytest.mark.parametrize("last", ["0", "999999", "-1", "abc", "9" * 400])
def test_a_stale_or_foreign_id_does_no_harm(quiet: Installation, one: Server, last: str) -> None:
    room = quiet.room("silence")
    assert quiet.follow(one, room, "dana", **{"Last-Event-ID": last}).shows("Quiet").status == 200


def test_a_long_poll_is_the_pages_board_or_nothing_new(quiet: Installation, one: Server) -> None:
    room = quiet.room("presenting")
    path = f"{room.way('dana')}/live/{room.meeting}/poll"
    now = one.ask("GET", path, room.headers("dana"))
    assert now.status == 200
    assert now.headers["content-type"] == "application/json"
    stream = quiet.follow(one, room, "dana").shows("Alice presents")
    board = stream.boards[-1]
    polled = json.loads(now.body)
    assert (polled["seq"], "".join(polled["parts"])) == (board["id"], board["html"])
    seq = board["id"]
    assert one.ask("GET", f"{path}?seq={seq}", room.headers("dana")).status == 204
    for odd in ("seq=x", "seq=-3", "seq=99999999999", "q", "%00"):
        assert one.ask("GET", f"{path}?{odd}", room.headers("dana")).status == 200
    page = one.ask("GET", f"{room.way('dana')}/meetings/{room.meeting}/", room.headers("dana"))
    assert f'data-seq="{seq}"' in page.body.decode()
    assert "Alice presents" in page.body.decode()


def test_what_was_saved_and_never_announced_reaches_the_screens(
    quiet: Installation, one: Server
) -> None:
    room = quiet.room("silence")
    screen = quiet.follow(one, room, "dana").shows("Quiet")
    assert quiet.do_this("act", meeting=room.meeting, name="grace", do="advance")["code"] == "done"
    screen.shows("How are you arriving?", within=10)


# --- Who may ---------------------------------------------------------------------------------------


def test_a_stream_ends_when_someone_belongs_no_longer(quiet: Installation, one: Server) -> None:
    room = quiet.room("check_in")
    hers, others = quiet.follow(one, room, "dana"), quiet.follow(one, room, "erin")
    hers.shows("arriving")
    others.shows("arriving")
    quiet.do_this("leaves_the_set", meeting=room.meeting, name="dana")
    for number in range(40):  # a room in which something happens all the time
        if hers.ended:
            break
        kind = {"do": "resume"} if number % 2 else {"do": "interrupt", "kind": "break"}
        quiet.do_this("act", meeting=room.meeting, name="grace", **kind)
        hers.wait(lambda s: s.ended, 0.2) if hers.ended else until_more(others)
    hers.says("gone").ends()
    assert not others.ended
    assert one.ask("GET", f"/as/dana/live/{room.meeting}/poll", room.headers("dana")).status == 404


def until_more(screen: Stream) -> None:
    count = len(screen.boards)
    screen.wait(lambda s: len(s.boards) > count or s.ended)


def test_whoever_may_not_finds_nothing(quiet: Installation, one: Server) -> None:
    room = quiet.room("check_in")
    mine, forged = room.headers("dana"), {"Cookie": "setwise-demo=forged"}
    nul = {"Cookie": 'setwise-demo="\\000abcdefgh"'}
    live, there = f"/live/{room.meeting}/stream", f"/live/{room.elsewhere}/stream"
    tried = [
        ("/as/bob" + live, mine),
        ("/as/charlie" + live, mine),
        ("/as/nobody" + live, mine),
        ("/as/dana" + there, mine),
        ("/as/dana/live/00000000-0000-0000-0000-000000000000/stream", mine),
        ("/as/dana/live/not-an-id/stream", mine),
        ("/as/dana/live/wall/stream", mine),
        ("/as/dana/live/", mine),
        ("/as/dana" + live + "/x", mine),
        (live, mine),
        ("/as/dana" + live, forged),
        ("/as/dana" + live, nul),
        ("/as/dana" + live, {}),
    ]
    for path, headers in tried:
        for kind in ("stream", "poll"):
            answer = one.ask("GET", path.replace("stream", kind), headers)
            assert (answer.status, answer.body) == (404, b""), (path, headers)


def test_odd_cookies_from_elsewhere_on_the_host_are_no_hindrance(
    quiet: Installation, one: Server
) -> None:
    room = quiet.room("silence")
    cookie = f'theme={{"dark": [1, 2]}}; {room.cookie("dana")}; x=\xe4'
    screen = quiet.follow(one, room, "dana", Cookie=cookie)
    assert screen.status == 200
    screen.shows("Quiet")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS"])
def test_a_stream_takes_no_commands(quiet: Installation, one: Server, method: str) -> None:
    room = quiet.room("silence")
    path = f"{room.way('dana')}/live/{room.meeting}/stream"
    assert one.ask(method, path, room.headers("dana"), b"do=advance").status == 405
    assert one.ask(method, "/live/nothing", room.headers("dana")).status == 404


def test_ten_megabytes_are_refused_and_the_server_goes_on(quiet: Installation, one: Server) -> None:
    room = quiet.room("silence")
    for path in (f"/as/dana/meetings/{room.meeting}/act", "/wall/"):
        answer = one.ask("POST", path, room.headers("dana"), b"x" * 10_000_000)
        assert answer.status == 413
        assert b"Nothing was saved" in answer.body
    quiet.follow(one, room, "dana").shows("Quiet")


def test_a_wall_follows_without_anything_private(quiet: Installation, one: Server) -> None:
    room = quiet.room("check_in")
    code = str(quiet.do_this("a_wall", meeting=room.meeting)["code"])
    body = f"code={code}".encode()
    form = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": "t" * 32}
    answer = one.ask("POST", "/wall/", form | {"Cookie": f"setwise-demo-csrf={'t' * 32}"}, body)
    assert answer.status == 302
    cookie = {"Cookie": answer.headers["set-cookie"].partition(";")[0]}
    wall = quiet.open(one, "/live/wall/stream", cookie).shows("How are you arriving?")
    quiet.do_this(
        "act", meeting=room.meeting, name="dana", do="write", kind="note", text="marked-2f9e"
    )
    quiet.do_this("act", meeting=room.meeting, name="grace", do="hold_round")
    quiet.do_this("act", meeting=room.meeting, name="grace", do="advance")
    wall.shows("Who would like time today?")
    assert b"marked-2f9e" not in wall.raw
    assert b"<form" not in wall.raw


# --- Who is there ------------------------------------------------------------------------------------


def away(screen: Stream, name: str) -> bool:
    """Does the ring show this person as away?"""
    seats = str(screen.boards[-1]["html"]).split("<li")[1:]
    return any(name in seat and "away" in seat for seat in seats)


def test_two_screens_of_one_person_are_one_person(quiet: Installation, one: Server) -> None:
    room = quiet.room("check_in")
    watching = quiet.follow(one, room, "erin").shows("arriving")
    phone, laptop = quiet.follow(one, room, "dana"), quiet.follow(one, room, "dana")
    phone.shows("arriving")
    laptop.shows("arriving").close()
    quiet.follow(one, room, "cora").shows("arriving").close()
    watching.wait(lambda s: away(s, "Cora"))
    assert not away(watching, "Dana")
    phone.close()
    watching.wait(lambda s: away(s, "Dana"))
    quiet.follow(one, room, "dana").shows("arriving")
    watching.wait(lambda s: not away(s, "Dana"))


def test_when_the_chair_is_out_of_reach_a_member_can_offer_to_hold_it(
    quiet: Installation, one: Server
) -> None:
    room = quiet.room("check_in")
    dana, erin = quiet.follow(one, room, "dana"), quiet.follow(one, room, "erin")
    hers = quiet.follow(one, room, "grace").shows("arriving")
    dana.shows("arriving")
    erin.shows("arriving")
    assert press(one, room, "dana", dana, do="offer_chair") == 409
    hers.close()
    dana.shows("has lost the connection").shows("I can hold the chair")
    assert press(one, room, "dana", dana, do="offer_chair") == 200
    erin.shows("Yes, Dana holds the chair")
    assert press(one, room, "erin", erin, do="accept_chair", person=room.people["dana"]) == 200
    dana.shows("Hand the chair to")
    back = quiet.follow(one, room, "grace").shows("Take the chair")
    assert press(one, room, "grace", back, do="take_chair") == 200
    back.shows("Hand the chair to")


# --- The end -------------------------------------------------------------------------------------------


def test_at_a_signal_streams_are_told_and_the_process_ends(tmp_path: Path) -> None:
    with installation(tmp_path / "demo", servers=1) as house:
        room, server = house.room("silence"), house.servers[0]
        names = ["grace", "cora", "alice", "dana", "erin"] * 4
        screens = [house.follow(server, room, name) for name in names]
        for screen in screens:
            screen.shows("Quiet")
        took = server.stop()
        for screen in screens:
            screen.says("bye").ends()
        assert took < 10  # it is given three seconds, and this machine more
        assert server.process.returncode in (0, -15)
        assert b"Traceback" not in server.log.read_bytes()


def test_a_second_process_on_the_same_file_is_refused(quiet: Installation, one: Server) -> None:
    second = quiet.serve()
    quiet.servers.remove(second)
    assert second.process.wait(PATIENCE) == 2
    said = second.log.read_text()
    assert said.startswith("setwise: Another `setwise serve` is using setwise.sqlite3.")
    assert "http://" not in said
    assert one.ask("GET", "/wall/").status == 200
