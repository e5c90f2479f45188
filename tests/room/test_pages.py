"""The pages of the room: who may open them, what they answer, and that looking changes nothing."""

import re
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Interruption, Kind
from setwise.people.models import SignedIn
from setwise.people.usecases import add_person
from setwise.programmes.models import Meeting, Role
from setwise.programmes.usecases import add_member
from setwise.room import facts, present
from setwise.room.models import Wall
from setwise.store import log, models
from tests.room.browser import Page, a_client, look, room_of, send
from tests.room.stages import reach
from tests.room.world import OF_THE_SET, World, a_meeting

PAGES = ("", "help", "presented", "wall", "met")
POSTS = ("act", "wall", "met")
NONCE = re.compile(r'nonce="[^"]*"|name="csrfmiddlewaretoken" value="[^"]*"')
NAME = re.compile(r'(?s)<div class="masthead__side">.*?</div>')
MOST_QUERIES = 12


def body(answer: object) -> str:
    assert isinstance(answer, HttpResponse)
    return NAME.sub("", NONCE.sub("", answer.content.decode()))


def moment(world: World, *, visit: int = 0, step: int = 0) -> dict[str, str]:
    """The moment as a screen with a script sends it, with an id of its own."""
    now = world.moment
    shown = (now.visit + visit, now.step + step)
    return {
        "command": uuid4().hex,
        "moment": f"{shown[0]}.{shown[1]}.live",
        "visit": str(shown[0]),
        "step": str(shown[1]),
    }


# --- Who may -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OF_THE_SET)
@pytest.mark.parametrize("page", PAGES)
def test_everyone_of_the_set_may(world: World, name: str, page: str) -> None:
    answer = a_client(world, name).get(room_of(world) + page)
    if (name, page) == ("sam", "presented"):  # process.md: not for a supporter
        assert answer.status_code == 404
    else:
        assert answer.status_code == 200


def test_what_may_not_be_opened_is_not_offered(world: World) -> None:
    world.everyone_comes()
    for name in OF_THE_SET:
        page = body(a_client(world, name).get(room_of(world)))
        assert ('href="presented"' in page) is (name != "sam")
        assert ('href="wall"' in page) is (name == "grace")
        assert 'href="help"' in page


def test_what_is_not_for_you_is_the_same_as_what_is_not_there(world: World) -> None:
    reach(world, "bidding")
    seen = set()
    rooms = (world.room, world.otters_meet.pk, uuid4(), UUID(int=0), "not-an-id", "%00", "1")
    for who, room in [
        *[(n, world.room) for n in ("bob", "charlie", "")],
        *[("erin", r) for r in rooms[1:]],
    ]:
        client = a_client(world, who)
        for page in PAGES:
            answer = client.get(f"/meetings/{room}/{page}")
            assert answer.status_code == 404, (who, room, page)
            seen.add(body(answer))
        for page in POSTS:
            answer = client.post(f"/meetings/{room}/{page}", {"do": "join", **moment(world)})
            assert answer.status_code == 404, (who, room, page)
            seen.add(body(answer))
    assert len(seen) == 1, "but for the name of who looks, at the top"


def test_someone_who_does_not_exist_any_more_finds_nothing(world: World) -> None:
    client = a_client(world, "alice")
    session = client.session
    session["_auth_user_id"] = str(uuid4())
    session.save()
    assert client.get(room_of(world)).status_code == 404


@pytest.mark.parametrize("cookie", ["forged", "x" * 32, "'; DROP TABLE", "a" * 5_000])
def test_a_forged_cookie_is_nobody(world: World, cookie: str) -> None:
    client = Client()
    client.cookies["__Host-setwise"] = cookie
    assert client.get(room_of(world)).status_code == 404


# --- Looking changes nothing -----------------------------------------------------------------


def rows() -> dict[str, int]:
    tables = (models.Log, models.Event, models.Answer, models.Words, models.Summary, Wall, SignedIn)
    return {table.__name__: table.objects.count() for table in tables}


def test_to_look_opens_nothing_and_writes_nothing(world: World) -> None:
    clients = [a_client(world, name) for name in OF_THE_SET]
    before = rows()
    for client in clients:
        for page in PAGES:
            client.get(room_of(world) + page)
        assert client.get(f"{room_of(world)}act").status_code == 405
    assert rows() == before
    assert Meeting.objects.get(pk=world.room).process_version is None


def test_help_leaves_no_trace_at_all(world: World, caplog: pytest.LogCaptureFixture) -> None:
    reach(world, "presenting")
    client = a_client(world, "alice")
    with CaptureQueriesContext(connection) as asked, caplog.at_level("DEBUG"):
        answer = client.get(f"{room_of(world)}help")
    assert "Nothing is recorded" in body(answer)
    assert all(query["sql"].startswith("SELECT") for query in asked.captured_queries)
    assert "help" not in caplog.text


def test_the_page_is_not_kept_by_any_browser_or_proxy(world: World) -> None:
    answer = a_client(world, "alice").get(room_of(world))
    assert answer.headers["Cache-Control"] == "no-store"


# --- Commands --------------------------------------------------------------------------------


def test_the_first_press_opens_the_room_and_comes_in(world: World) -> None:
    answer = send(world, "alice", look(world, "alice").press("join"))
    assert (answer.status_code, answer.headers["Location"]) == (302, room_of(world))
    assert world.state.is_here(world.id("alice"))


def test_a_script_is_told_in_json(world: World) -> None:
    world.everyone_comes()
    fields = {"do": "advance", **moment(world)}
    answer = send(world, "grace", fields, accept="application/json")
    assert answer.status_code == 200
    number = log.head(world.room)
    assert answer.content == b'{"code": "done", "number": %d, "words": ""}' % number
    again = send(world, "grace", fields, accept="application/json")
    assert again.content == answer.content
    assert log.head(world.room) == number


REFUSED = [
    ("nobody knows it", "grace", {"do": "explode"}, 422, "Reload it"),
    ("malformed", "grace", {"do": "give_turn", "person": "me"}, 422, "did not fit"),
    (
        "nothing written",
        "grace",
        {"do": "write", "kind": "note", "text": " "},
        422,
        "Write something",
    ),
    ("unwritable", "erin", {"do": "write", "kind": "note", "text": "a\0b"}, 422, "cannot be saved"),
    ("wrong person", "erin", {"do": "advance"}, 409, "holds the chair"),
    ("wrong stage", "grace", {"do": "finish"}, 409, "not possible at this point"),
    ("of another set", "grace", {"do": "give_turn", "person": str(uuid4())}, 409, "turn"),
    (
        "not a word of this meeting",
        "alice",
        {"do": "keep", "words": str(uuid4())},
        409,
        "not yours",
    ),
    ("a piece there is not", "grace", {"do": "reopen", "piece": "7"}, 409, "did not fit"),
]


@pytest.mark.parametrize(
    ("name", "fields", "status", "words"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_what_cannot_be_done_is_told_in_plain_words(
    world: World, name: str, fields: dict[str, str], status: int, words: str
) -> None:
    reach(world, "check_in")
    head = log.head(world.room)
    page = send(world, name, {**moment(world), **fields})
    told = send(world, name, {**moment(world), **fields}, accept="application/json")
    assert (page.status_code, told.status_code) == (status, status)
    assert words in body(page)
    assert words in told.content.decode()
    assert log.head(world.room) == head


def test_what_is_too_long_is_kept_on_the_page(world: World) -> None:
    reach(world, "check_in")
    text = "<b>I froze</b> " + "x" * 2_000
    answer = send(world, "alice", {**moment(world), "do": "write", "kind": "note", "text": text})
    assert answer.status_code == 422
    assert "too long" in body(answer)
    assert text.replace("<", "&lt;").replace(">", "&gt;") in body(answer)
    assert "<b>I froze" not in body(answer)


def test_what_was_written_for_a_moment_that_has_passed_is_kept_on_the_page(world: World) -> None:
    reach(world, "open_questions")
    old = moment(world)
    world.must("alice", c.Finish())
    text = "What would your mentor say?"
    answer = send(world, "dana", {**old, "do": "write", "kind": "question", "text": text})
    assert answer.status_code == 409
    assert "has moved on" in body(answer)
    assert text in body(answer)
    assert not models.Words.objects.exists()


@pytest.mark.parametrize(("visit", "step"), [(-1, 0), (0, -1), (3, 0), (0, 99)])
def test_what_is_out_of_date_changes_nothing(world: World, visit: int, step: int) -> None:
    reach(world, "check_in")
    head = log.head(world.room)
    fields = {**moment(world, visit=visit, step=step), "do": "step_back"}
    answer = send(world, "grace", fields)
    assert answer.status_code == 409
    assert "Nothing was changed" in body(answer)
    assert log.head(world.room) == head


def test_the_same_press_of_the_same_page_twice_is_one_press(world: World) -> None:
    world.everyone_comes()
    fields = look(world, "grace").press("advance")
    first, second = send(world, "grace", fields), send(world, "grace", fields)
    assert (first.status_code, second.status_code) == (302, 302)
    assert world.state.position.stage == "silence"


def test_on_one_page_two_people_can_be_recorded(world: World) -> None:
    reach(world, "check_in")
    page = look(world, "grace")
    for name in ("dana", "erin"):
        fields = page.press("pass", person=world.id(name))
        assert send(world, "grace", fields).status_code == 302
    assert {world.id("dana"), world.id("erin")} <= world.state.position.passed


def test_another_meetings_people_and_words_are_not_to_be_had(world: World) -> None:
    reach(world, "open_questions")
    question = str(uuid4())
    world.must("dana", c.Write(question, Kind.QUESTION), text="What else?")
    other = a_meeting(world.herons)
    client = a_client(world, "alice")
    for fields in ({"do": "keep", "words": question}, {"do": "join", "person": world.id("bob")}):
        answer = client.post(f"/meetings/{other.pk}/act", {**moment(world), **fields})
        assert answer.status_code == 409
    assert models.Words.objects.get().keeper == ""


def test_without_the_token_nothing_is_sent(world: World) -> None:
    client = a_client(world, "grace", csrf=True)
    world.everyone_comes()
    for page in POSTS:
        answer = client.post(room_of(world) + page, {"do": "advance", **moment(world)})
        assert answer.status_code == 403
        assert "Nothing was sent" in body(answer)
    assert world.state.position.stage == "gathering"
    assert not Wall.objects.exists()


def test_with_the_token_of_the_page_it_is(world: World) -> None:
    client = a_client(world, "grace", csrf=True)
    fields = Page(client.get(room_of(world), secure=True).content.decode()).press("join")
    answer = client.post(
        f"{room_of(world)}act", fields, secure=True, headers={"referer": "https://testserver/"}
    )
    assert answer.status_code == 302


# --- We met without it -------------------------------------------------------------------------


def test_we_met_without_it(world: World) -> None:
    client = a_client(world, "grace")
    fields = {"present": [world.id("alice"), world.id("dana")], "presenter": world.id("dana")}
    assert client.post(f"{room_of(world)}met", fields).status_code == 302
    assert "Dana" in body(client.get(f"{room_of(world)}presented"))
    assert "is closed" in body(client.get(room_of(world)))


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("alice", {"present": "alice"}),
        ("grace", {"present": "alice", "presenter": "dana"}),
        ("grace", {"present": "bob"}),
        ("grace", {}),
        ("grace", {"present": "nobody"}),
        ("grace", {"present": "alice", "presenter": "alice", "command": "a\0b"}),
    ],
)
def test_what_cannot_be_recorded_is_told(world: World, name: str, fields: dict[str, str]) -> None:
    sent = {k: world.id(v) if v in world.people else v for k, v in fields.items()}
    answer = a_client(world, name).post(f"{room_of(world)}met", sent)
    fits = "command" in fields
    assert answer.status_code == (302 if fits else 409)
    assert world.state.met is fits


# --- What a page costs ----------------------------------------------------------------------------


def cost(world: World, name: str, page: str) -> int:
    client = a_client(world, name)
    facts.forget()
    present.memory.forget()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(room_of(world) + page).status_code == 200
    return len(asked)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_costs_a_few_queries_however_much_there_is(world: World, page: str) -> None:
    reach(world, "open_questions")
    little = cost(world, "alice", page)
    for number in range(5):
        person = add_person(name=f"Member {number}")
        add_member(learning_set=world.herons, person=person, since=world.now, role=Role.MEMBER)
        a_meeting(world.herons)
        world.must("grace", c.Interrupt(Interruption.PAUSE), c.Resume())
        world.must("dana", c.Write(str(uuid4()), Kind.QUESTION), text="What else?")
    assert cost(world, "alice", page) <= little + 1 <= MOST_QUERIES


def test_a_command_costs_a_few_queries(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    reach(world, "open_questions")
    client = a_client(world, "dana")
    fields = {**moment(world), "do": "write", "kind": "question", "text": "What else?"}
    with django_assert_max_num_queries(MOST_QUERIES + 4):
        assert client.post(f"{room_of(world)}act", fields).status_code == 302


# --- Without a script --------------------------------------------------------------------------

WAITS = "This page waits while you can write."


def test_a_page_that_does_not_renew_itself_says_so(world: World) -> None:
    """It would take away what somebody types; so it waits, and says how to see what has happened."""
    reach(world, "gathering")
    assert WAITS not in body(a_client(world, "dana").get(room_of(world)))
    reach(world, "check_in")
    page = body(a_client(world, "dana").get(room_of(world)))
    assert 'http-equiv="refresh"' not in page
    (said,) = re.findall(r"<p [^>]*data-no-js[^>]*data-key=.waits.>.*?</p>", page)
    assert WAITS in said
    assert 'href="./"' in said


def test_a_page_that_renews_itself_does_not_say_that_it_waits(world: World) -> None:
    reach(world, "silence")
    page = body(a_client(world, "dana").get(room_of(world)))
    assert 'http-equiv="refresh"' in page
    assert WAITS not in page
