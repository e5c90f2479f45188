"""What screens press, answered beside the streams: as the page would, or not at all."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse

from setwise.core.meeting import commands as c
from setwise.people import sessions
from setwise.people.sessions import signs
from setwise.people.sessions.standing import Standing
from setwise.room import acting, usecases
from setwise.room.live import presses
from setwise.room.live import work as working
from setwise.room.live.hub import hub
from setwise.room.live.work import Work
from setwise.store import log, turnstile
from tests.room.browser import Page, a_client, room_of, send
from tests.room.stages import reach
from tests.room.test_pages import REFUSED, moment
from tests.room.world import OF_THE_SET, World

TOKEN = "t" * 32
OTHER = "o" * 32
FORM = "application/x-www-form-urlencoded"


class Told(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands are done in this thread, whose transaction the test undoes."""
    monkeypatch.setattr(hub.work, "here", True)
    # As Django's own test client does: it would take the connection for one left half done.
    monkeypatch.setattr(working, "close_old_connections", lambda: None)


def run(story: Coroutine[Any, Any, Any]) -> Any:
    """Run it in this thread, even if a browser's driver keeps a loop of its own here."""
    others = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        return asyncio.run(story)
    finally:
        asyncio._set_running_loop(others)


def cookies(world: World, name: str, token: str = TOKEN) -> str:
    key = a_client(world, name).cookies["__Host-setwise"].value if name else "nobodys"
    return f"__Host-setwise={key}; __Host-setwise-csrf={token}"


def headers(world: World, name: str, **changed: str | None) -> list[tuple[bytes, bytes]]:
    """As a browser's script sends them."""
    usual: dict[str, str | None] = {
        "host": "testserver",
        "cookie": cookies(world, name),
        "origin": "https://testserver",
        "accept": "application/json",
        "content-type": f"{FORM};charset=UTF-8",
        "x-csrftoken": TOKEN,
    }
    all_ = usual | {key.replace("_", "-"): value for key, value in changed.items()}
    return [(key.encode(), value.encode()) for key, value in all_.items() if value is not None]


def ask(world: World, name: str, fields: dict[str, str], **scope: Any) -> Told | None:
    """What a screen is told; None if that is left to the page."""
    sent: list[dict[str, Any]] = []

    async def take(message: Any) -> None:
        sent.append(message)

    body = scope.pop("body", urlencode(fields).encode())
    asked = {
        "method": "POST",
        "path": f"{room_of(world)}act",
        "query_string": b"",
        "scheme": "https",
        "headers": headers(world, name),
    } | scope
    answered = run(presses.command(asked, body, take))
    assert answered is bool(sent)
    if not answered:
        return None
    told = {key.decode(): value.decode() for key, value in sent[0]["headers"]}
    return Told(sent[0]["status"], told, sent[1]["body"])


def by_page(world: World, name: str, fields: dict[str, str]) -> HttpResponse:
    return send(world, name, fields, accept="application/json")


# --- It happens --------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_press_is_done_and_told_as_the_page_tells_it(world: World) -> None:
    reach(world, "open_questions")
    fields = {"do": "raise_hand", **moment(world)}
    told = ask(world, "dana", fields)
    assert told is not None
    assert world.id("dana") in (world.state.position.floor, *world.state.position.hands)
    page = by_page(world, "dana", fields)
    assert (told.status, told.body) == (page.status_code, page.content)
    for name in ("content-type", "vary", "content-length"):
        assert told.headers[name] == page.headers[name]


@pytest.mark.django_db
def test_the_first_press_opens_the_room(world: World) -> None:
    fields = {"do": "join", "command": uuid4().hex, "moment": "0.0.live"}
    assert ask(world, "alice", fields) is not None
    assert world.state.is_here(world.id("alice"))


@pytest.mark.django_db
def test_what_was_written_is_kept(world: World) -> None:
    reach(world, "check_in")
    fields = {"do": "write", "kind": "note", "text": "Ä quiet mørning ☀", **moment(world)}
    told = ask(world, "erin", fields)
    assert told is not None
    assert told.status == 200
    assert "Ä quiet mørning ☀" in a_client(world, "grace").get(room_of(world)).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("name", OF_THE_SET)
def test_everyone_of_the_set_may(world: World, name: str) -> None:
    world.everyone_comes()
    assert ask(world, name, {"do": "leave", **moment(world)}) is not None
    assert not world.state.is_here(world.id(name))


@pytest.mark.django_db
def test_a_masked_token_of_the_page_in_the_form_is_as_good(world: World) -> None:
    page = a_client(world, "grace", csrf=True)
    shown = page.get(room_of(world), secure=True)
    secret = shown.cookies["__Host-setwise-csrf"].value
    fields = {
        "do": "join",
        "csrfmiddlewaretoken": Page(shown.content.decode()).press("join")["csrfmiddlewaretoken"],
        **FIRST,
    }
    with_page = headers(world, "grace", cookie=cookies(world, "grace", secret), x_csrftoken=None)
    assert ask(world, "grace", fields, headers=with_page) is not None


FIRST = {"command": "first", "moment": "0.0.live"}


@pytest.mark.django_db
def test_it_is_a_sign_of_life(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.everyone_comes()
    seen: list[object] = []
    monkeypatch.setattr(signs, "seen", lambda row, at: seen.append(row.person))
    ask(world, "dana", {"do": "leave", **moment(world)})
    assert [str(person) for person in seen] == [world.id("dana")]


# --- It is refused ------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "fields", "status"), [row[1:4] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_a_refusal_is_told_as_the_page_tells_it(
    world: World, name: str, fields: dict[str, str], status: int
) -> None:
    reach(world, "check_in")
    head = log.head(world.room)
    told = ask(world, name, {**moment(world), **fields})
    page = by_page(world, name, {**moment(world), **fields})
    assert told is not None
    assert (told.status, told.body) == (status, page.content)
    assert log.head(world.room) == head


LEFT: dict[str, dict[str, str | None]] = {
    "no cookies": {"cookie": None},
    "no session": {"cookie": f"__Host-setwise-csrf={TOKEN}"},
    "a forged session": {"cookie": f"__Host-setwise={'x' * 32}; __Host-setwise-csrf={TOKEN}"},
    "an odd session": {"cookie": f"__Host-setwise=';--; __Host-setwise-csrf={TOKEN}"},
    "no token": {"x_csrftoken": None},
    "another token": {"x_csrftoken": OTHER},
    "a token of no length": {"x_csrftoken": "t"},
    "another origin": {"origin": "https://evil.example"},
    "an origin that is not sealed": {"origin": "http://testserver"},
    "an origin of nobody": {"origin": "null"},
    "neither origin nor referer": {"origin": None},
    "another's referer": {"origin": None, "referer": "https://evil.example/"},
    "another host": {"host": "evil.example"},
    "no host": {"host": None},
    "a page is wanted": {"accept": "text/html, application/json"},
    "nothing is wanted": {"accept": None},
    "a form in parts": {"content_type": "multipart/form-data; boundary=x"},
    "another character set": {"content_type": f"{FORM}; charset=latin-1"},
    "no form": {"content_type": None},
    "a header that is not plain": {"cookie": "x=ä"},
}


@pytest.mark.django_db
@pytest.mark.parametrize("changed", LEFT.values(), ids=LEFT.keys())
def test_what_is_not_plainly_right_is_left_to_the_page(
    world: World, changed: dict[str, str | None]
) -> None:
    reach(world, "open_questions")
    head = log.head(world.room)
    fields = {"do": "raise_hand", **moment(world)}
    assert ask(world, "dana", fields, headers=headers(world, "dana", **changed)) is None
    assert log.head(world.room) == head


@pytest.mark.django_db
@pytest.mark.parametrize("twice", ["host", "origin", "cookie", "x-csrftoken", "accept"])
def test_a_header_that_comes_twice_is_left_to_the_page(world: World, twice: str) -> None:
    world.everyone_comes()
    usual = headers(world, "dana")
    again = [each for each in usual if each[0].decode() == twice]
    assert ask(world, "dana", {"do": "leave", **moment(world)}, headers=usual + again) is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    "scope",
    [
        {"method": "GET"},
        {"query_string": b"still=1"},
        {"path": "/meetings/not-an-id/act"},
        {"path": "/as/dana/meetings/act"},
        {"scheme": "http"},
        {"body": b"&".join(b"a=%d" % n for n in range(300))},
    ],
)
def test_another_request_is_left_to_the_page(world: World, scope: dict[str, Any]) -> None:
    world.everyone_comes()
    assert ask(world, "dana", {"do": "leave", **moment(world)}, **scope) is None


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["bob", "charlie", ""])
def test_whoever_is_not_of_the_set_finds_what_the_page_says(world: World, name: str) -> None:
    world.everyone_comes()
    head = log.head(world.room)
    assert ask(world, name, {"do": "join", **moment(world)}) is None
    assert ask(world, "dana", FIRST, path=f"/meetings/{world.otters_meet.pk}/act") is None
    assert log.head(world.room) == head


@pytest.mark.django_db
def test_a_veiled_session_acts_for_nobody(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.everyone_comes()
    monkeypatch.setattr(sessions.store, "standing_of", lambda row, at: Standing.VEILED)
    assert ask(world, "dana", {"do": "leave", **moment(world)}) is None
    assert world.state.is_here(world.id("dana"))


@pytest.mark.django_db
def test_what_fails_is_left_to_the_page_and_nothing_of_it_is_told(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world.everyone_comes()

    def fails(*_: Any) -> None:
        raise LookupError("private words")

    monkeypatch.setattr(acting, "act", fails)
    assert ask(world, "dana", {"do": "leave", **moment(world)}) is None
    assert "LookupError" in caplog.text
    assert "private words" not in caplog.text


# --- It is quiet --------------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_same_press_twice_is_one_press_whichever_way_it_comes(world: World) -> None:
    reach(world, "open_questions")
    fields = {"do": "raise_hand", **moment(world)}
    first = ask(world, "dana", fields)
    head = log.head(world.room)
    assert ask(world, "dana", fields) == first
    assert by_page(world, "dana", fields).status_code == 200
    assert log.head(world.room) == head


# --- Here, or in a thread -------------------------------------------------------------------------


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    made.here = True
    yield made
    made.boards.shutdown()
    made.commands.shutdown()


def where(work: Work, fails: Exception | None = None) -> list[str]:
    """In which threads something was done that fails in the event loop's."""
    done: list[str] = []
    mine = threading.current_thread().name

    def something() -> None:
        done.append(threading.current_thread().name)
        if fails is not None and done[-1] == mine:
            raise fails

    run(work.command(something))
    return ["here" if name == mine else "thread" for name in done]


def test_work_is_done_here_and_waits_in_a_thread(work: Work) -> None:
    assert where(work) == ["here"]
    assert where(work, turnstile.Taken()) == ["here", "thread"]
    assert where(work, OperationalError("database is locked")) == ["here", "thread"]
    with pytest.raises(LookupError):
        where(work, LookupError())
    work.here = False
    assert where(work) == ["thread"]


def test_the_loop_runs_on_after_it(work: Work) -> None:
    async def twice() -> None:
        with pytest.raises(LookupError):
            await work.at_hand(_fails)
        assert asyncio.get_running_loop().is_running()

    run(twice())


def _fails() -> None:
    raise LookupError


@pytest.mark.django_db
def test_in_the_loop_no_statement_waits_for_another_writer(work: Work) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("there is nothing to wait for")
    connection.ensure_connection()
    before = connection.connection.execute("PRAGMA busy_timeout").fetchone()[0]
    work.begin()
    try:
        work._impatient(connection)
        assert connection.connection.execute("PRAGMA busy_timeout").fetchone()[0] == 0
    finally:
        connection.connection.execute(f"PRAGMA busy_timeout = {before}")


@pytest.mark.django_db(transaction=True)
def test_a_command_that_finds_the_turn_taken_is_done_by_whoever_can_wait(world: World) -> None:
    world.everyone_comes()
    if connection.vendor != "sqlite":
        pytest.skip("there are no turns")
    taken, over = threading.Event(), threading.Event()

    def writes() -> None:
        with turnstile._turnstile.turn():
            taken.set()
            over.wait(10)

    writer = threading.Thread(target=writes)
    writer.start()
    taken.wait(10)
    threading.Timer(0.2, over.set).start()
    told = ask(world, "dana", {"do": "leave", **moment(world)})
    writer.join()
    assert told is not None
    assert not world.state.is_here(world.id("dana"))


def test_one_in_a_hurry_takes_a_turn_that_is_free() -> None:
    with turnstile.in_a_hurry(), turnstile.turn("default"):
        assert usecases.new_command_id()
    with turnstile.turn("default"):
        assert c.Leave()
