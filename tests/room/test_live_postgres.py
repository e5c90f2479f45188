"""Two server processes on one PostgreSQL, in production mode: LISTEN and NOTIFY between them."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import LiteralString
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from tests import needs
from tests.room.serving import Installation, Room, Server, Stream, installation, until
from tests.settings import POSTGRES_URL

SLOW_LOOK = "600"
"""Seconds: whatever arrives sooner was told, and not found."""


def say(statement: LiteralString, name: str) -> None:
    """A statement about a database, to the server that holds it."""
    with psycopg.connect(POSTGRES_URL, autocommit=True) as server:
        server.execute(SQL(statement).format(name=Identifier(name)))


def listening(database: str) -> int:
    """How many processes listen there."""
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND query LIKE 'LISTEN %%'"
    with psycopg.connect(POSTGRES_URL, autocommit=True) as server:
        row = server.execute(asked, [database]).fetchone()
        return int(row[0]) if row else 0


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """A new database of its own, and a role of the same name that may use it. Gives its name."""
    parts = urlsplit(POSTGRES_URL)
    needs.require_postgres(parts.hostname or "127.0.0.1", parts.port or 5432)
    name = f"setwise_live_{uuid4().hex[:12]}"
    say("CREATE DATABASE {name}", name)
    say("CREATE ROLE {name} LOGIN", name)
    with psycopg.connect(_url(name), autocommit=True) as server:
        for kind, granted in (("TABLES", "SELECT, INSERT, UPDATE, DELETE"), ("SEQUENCES", "USAGE")):
            server.execute(f"ALTER DEFAULT PRIVILEGES GRANT {granted} ON {kind} TO {name}".encode())
    yield name
    say("DROP DATABASE {name} WITH (FORCE)", name)
    say("DROP ROLE {name}", name)


def _url(database: str, user: str = "") -> str:
    parts = urlsplit(POSTGRES_URL)
    host = f"{user}@{parts.netloc.rpartition('@')[2]}" if user else parts.netloc
    return urlunsplit(parts._replace(path=f"/{database}", netloc=host))


@pytest.fixture(scope="module")
def house(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """The servers speak as a role that owns no table: the second wall stands round all they do."""
    folder = tmp_path_factory.mktemp("postgres")
    walled = {"SETWISE_DATABASE_URL": _url(database, database), "QUICK_TICK": SLOW_LOOK}
    with installation(folder, servers=2, url=_url(database), **walled) as it:
        until(lambda: listening(database) == 2)
        yield it


@pytest.fixture
def two(house: Installation) -> Iterator[Installation]:
    yield house
    house.close_screens()


def press(server: Server, room: Room, name: str, screen: Stream, **fields: str) -> int:
    html = str(screen.boards[-1]["html"])
    moment = html.partition('data-moment="')[2].partition('"')[0]
    return server.send(room, name, **{"command": uuid4().hex, "moment": moment, **fields}).status


def test_a_command_in_one_process_reaches_the_screens_of_the_other(two: Installation) -> None:
    room = two.room("silence")
    one, other = two.servers
    screens = {name: two.follow(other, room, name) for name in ("grace", "dana", "sam")}
    for screen in screens.values():
        screen.shows("Quiet")
    assert press(one, room, "grace", screens["grace"], do="advance") == 200
    for screen in screens.values():
        screen.shows("How are you arriving?")
    assert press(other, room, "dana", screens["dana"], do="take_turn") == 200
    screens["grace"].shows("Dana")


def test_the_numbers_of_boards_never_go_backwards(two: Installation) -> None:
    room = two.room("check_in")
    screens = [two.follow(server, room, "grace").shows("arriving") for server in two.servers]
    for number in range(6):
        kind = {"do": "resume"} if number % 2 else {"do": "interrupt", "kind": "break"}
        assert press(two.servers[number % 2], room, "grace", screens[0], **kind) == 200
    for screen in screens:
        screen.wait(lambda s: s.boards[-1]["id"] >= 6 and "A break" not in s.boards[-1]["html"])
        ids = [board["id"] for board in screen.boards]
        assert ids == sorted(ids)


def test_someone_new_to_the_set_is_known_by_name_to_every_process(two: Installation) -> None:
    room = two.room("check_in")
    one = two.servers[0]
    screens = [two.follow(server, room, "grace").shows("arriving") for server in two.servers]
    two.do_this("joins_the_set", meeting=room.meeting, name="fay")
    two.do_this("act", meeting=room.meeting, name="fay", do="join")
    assert press(one, room, "grace", screens[0], do="interrupt", kind="break") == 200
    for screen in screens:
        screen.shows("A break").shows("Fay")


def test_words_on_their_way_through_two_processes_stay_with_their_author(
    two: Installation,
) -> None:
    room = two.room("open_questions")
    one, other = two.servers
    names = ("grace", "alice", "dana", "erin", "cora", "sam")
    screens = {name: two.follow(other, room, name) for name in names}
    for screen in screens.values():
        screen.shows("Questions, not advice")
    assert press(one, room, "erin", screens["erin"], do="raise_hand") == 200
    screens["dana"].shows("I have a question").shows("Erin")
    secret = "marked-51aa What else?"
    assert (
        press(one, room, "dana", screens["dana"], do="write", kind="question", text=secret) == 200
    )
    for screen in screens.values():
        screen.shows("1 waits to ask")
    for name, screen in screens.items():
        assert (b"marked-51aa" in screen.raw) is (name == "dana"), name


def test_a_wall_is_paired_in_one_process_and_follows_in_the_other(two: Installation) -> None:
    room = two.room("silence")
    one, other = two.servers
    hers = two.follow(one, room, "grace").shows("Quiet")
    code = str(two.do_this("a_wall", meeting=room.meeting)["code"])
    mine = room.headers("grace") | {"Content-Type": "application/x-www-form-urlencoded"}
    token = {"Cookie": room.cookie("grace").partition("; ")[2]}
    assert one.ask("POST", "/wall/", mine | token, b"code=AAAAAA").status == 422
    answer = one.ask("POST", "/wall/", mine | token, f"code={code}".encode())
    assert answer.status == 302
    wall = mine | {"Cookie": answer.headers["set-cookie"].partition(";")[0]}
    assert b"Quiet" in other.ask("GET", "/wall/screen", wall).body
    screen = two.open(other, "/live/wall/stream", wall).shows("Quiet")
    assert press(one, room, "grace", hers, do="advance") == 200
    screen.shows("How are you arriving?")


def test_the_house_does_its_work_behind_the_second_wall(two: Installation) -> None:
    room = two.room("close")
    two.do_this("act", meeting=room.meeting, name="grace", do="close")
    command = [sys.executable, "-m", "setwise", "housework", "--grace", "0"]
    done = subprocess.run(command, env=two.environment, capture_output=True, text=True, check=True)
    assert done.stdout == "0 closed, 1 folded, 0 to be tried again; 0 walls removed.\n"


def test_what_no_database_can_hold_is_answered(two: Installation) -> None:
    room = two.room("check_in")
    one = two.servers[0]
    screen = two.follow(one, room, "dana").shows("arriving")
    assert press(one, room, "dana", screen, do="write", kind="note", text="a\0b") == 422
    assert press(one, room, "dana", screen, do="join", command="a\0b") == 422
    cookie = {"Cookie": '__Host-setwise="\\000abcdefgh"', "Host": "127.0.0.1"}
    assert one.ask("GET", f"/live/{room.meeting}/stream", cookie).status == 404
    assert b"Traceback" not in one.log.read_bytes()


def test_each_person_has_a_cookie_of_their_own(two: Installation) -> None:
    room = two.room("silence")
    one = two.servers[0]
    for name in ("bob", "charlie"):
        for path in (f"/live/{room.meeting}/stream", f"/meetings/{room.meeting}/"):
            assert one.ask("GET", path, room.headers(name)).status == 404
    assert one.ask("GET", f"/meetings/{room.meeting}/", room.headers("dana")).status == 200
    persona = f"/as/dana/live/{room.meeting}/stream"
    assert one.ask("GET", persona, room.headers("dana")).status == 404


def test_to_sign_out_in_one_process_closes_the_screens_of_the_other(
    database: str, tmp_path: Path
) -> None:
    own_tick = {"QUICK_TICK": "2", "QUICK_CHECK": SLOW_LOOK}
    walled = {"SETWISE_DATABASE_URL": _url(database, database), **own_tick}
    with installation(tmp_path, servers=2, url=_url(database), **walled) as it:
        room = it.room("check_in")
        one, other = it.servers
        hers, his = it.follow(other, room, "dana"), it.follow(other, room, "sam")
        hers.shows("arriving")
        his.shows("arriving")
        assert one.ask("POST", "/account/signed-in/everywhere", room.headers("dana")).status == 302
        assert not hers.ended, "here it goes on"
        headers = room.headers("dana") | {"Content-Type": "application/x-www-form-urlencoded"}
        body = b"here=yes"
        assert one.ask("POST", "/account/signed-in/everywhere", headers, body).status == 302
        hers.says("gone").ends()
        it.do_this("is_suspended", meeting=room.meeting, name="sam")
        his.says("gone").ends()
        erins = it.follow(other, room, "erin").shows("arriving")
        it.do_this("leaves_the_set", meeting=room.meeting, name="erin")
        erins.says("gone").ends()
