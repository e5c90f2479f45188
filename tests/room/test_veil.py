"""The veil: on a shared computer that nobody has used for long, how the meeting goes and no words."""

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
from django.conf import settings
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.design.phrases import phrases
from setwise.people import sessions
from setwise.people.models import Person, SignedIn
from setwise.people.sessions import SessionStore, screens, signs
from setwise.people.sessions.standing import HOUR, MEETING_LASTS, MINUTE, Standing
from setwise.room import facts, rendering, veil
from setwise.room.live import doors
from setwise.room.live.doors import Pass
from tests.people.sessions.clock import Clock, a_clock
from tests.people.signin.door import newest_code
from tests.room.browser import Page, a_client, room_of
from tests.room.stages import reach
from tests.room.world import OF_THE_SET, World

HTML = {"Accept": "text/html"}
SECRET = "marked-8b21 what I said to nobody"
TIMES = re.compile(r'data-(left|elapsed)-ms="-?[0-9]+"')
STAGES = ("check_in", "bidding", "presenting", "open_questions", "action", "close")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    signs.forget()
    yield a_clock(monkeypatch)
    signs.forget()


def idle(world: World, clock: Clock, name: str) -> Client:
    """Somebody's browser in the room, which has followed the meeting and been left alone."""
    client = a_client(world, name)
    assert client.get(room_of(world)).status_code == 200
    clock.passes(15 * MINUTE)
    screens.look({leave_of(world, client).session}, {leave_of(world, client).session}, clock.at)
    return client


def leave_of(world: World, client: Client) -> Pass:
    """The leave that this browser's screen would have been given."""
    row = SessionStore(client.cookies[settings.SESSION_COOKIE_NAME].value).row
    key = sessions.store.hashed(client.cookies[settings.SESSION_COOKIE_NAME].value)
    held = SignedIn.objects.get(key=key)
    assert row is None or row.id == held.pk
    return Pass(world.room, str(held.person_id), str(held.person_id), held.pk, None)


def page_of(world: World, client: Client) -> str:
    answer = client.get(room_of(world), headers=HTML)
    assert answer.status_code == 200
    return answer.content.decode()


def dana_asks(world: World) -> None:
    """A question that waits for its turn, which only she can see."""
    reach(world, "open_questions")
    world.must("erin", c.RaiseHand())
    world.must("dana", c.Write(str(UUID(int=7)), Kind.QUESTION), text=SECRET)


@pytest.mark.parametrize("stage", STAGES)
def test_a_veiled_page_shows_the_process_and_nothing_written(
    world: World, clock: Clock, stage: str
) -> None:
    reach(world, stage)
    world.do("dana", c.Write(str(UUID(int=7)), Kind.NOTE), text=SECRET)
    clients = {name: idle(world, clock, name) for name in OF_THE_SET[:1]}
    clients |= {name: a_client(world, name) for name in OF_THE_SET}
    for client in clients.values():
        client.get(room_of(world))
    clock.passes(15 * MINUTE)
    for name, client in clients.items():
        leave = leave_of(world, client)
        screens.look({leave.session}, {leave.session}, clock.at)
        page = page_of(world, client)
        assert "data-veil" in page, name
        assert SECRET not in page
        assert Page(page).forms == []
        assert "<textarea" not in page
        assert "Show that it is me" in page
        assert 'class="ring ' in page or stage not in ("check_in", "presenting"), (name, stage)


def test_page_stream_and_poll_say_the_same_and_read_no_words(world: World, clock: Clock) -> None:
    dana_asks(world)
    names = {veil.covered(world.id(name)): world.id(name) for name in OF_THE_SET}
    with CaptureQueriesContext(connection) as asked:
        made = rendering.boards(world.room, names).of
    assert not [each for each in asked.captured_queries if "store_words" in each["sql"]]
    for viewer, person in names.items():
        _, screen = rendering.one(world.room, facts.facts_of(world.room), viewer)
        page = rendering.parts(screen, phrases(facts.facts_of(world.room).terms))
        assert TIMES.sub("", "".join(page)) == TIMES.sub("", "".join(made[viewer]))
        assert SECRET not in "".join(made[viewer])
        assert "data-veil" in "".join(made[viewer])
        assert person not in made


def test_one_persons_two_screens_are_covered_each_for_itself(world: World, clock: Clock) -> None:
    dana_asks(world)
    dana = world.id("dana")
    made = rendering.boards(world.room, {dana, veil.covered(dana)}).of
    assert SECRET in "".join(made[dana])
    assert SECRET not in "".join(made[veil.covered(dana)])


def test_a_veiled_session_acts_for_nobody(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    client = idle(world, clock, "dana")
    before = world.state
    wrote = {"do": "write", "kind": "note", "text": SECRET}
    answer = client.post(f"{room_of(world)}act", wrote, headers=HTML)
    assert answer.status_code == 403
    assert SECRET in answer.content.decode(), "what was typed is not lost"
    told = client.post(f"{room_of(world)}act", wrote, headers={"Accept": "application/json"})
    assert told.status_code == 403
    assert told.json()["code"] == "veiled"
    assert world.state == before
    for path in ("/", "/account/signed-in/", f"{room_of(world)}presented"):
        answer = client.get(path, headers=HTML)
        assert answer.status_code == 403
        assert "Is it you?" in answer.content.decode()


def test_nothing_but_a_step_up_lifts_it(world: World, clock: Clock, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    reach(world, "check_in")
    Person.objects.filter(pk=world.people["dana"].pk).update(email="dana@example.org")
    client = Client()
    client.force_login(Person.objects.get(pk=world.people["dana"].pk))
    world.signed_in["dana"] = client.cookies[settings.SESSION_COOKIE_NAME].value
    idle(world, clock, "dana")
    for _ in range(3):
        assert "data-veil" in page_of(world, client)
        client.post("/account/alive", headers=HTML)
    again = f"/account/again/?next={room_of(world)}"
    assert client.get(again, headers=HTML).status_code == 200
    client.post(again, {"send": "yes"}, headers=HTML)
    assert "data-veil" in page_of(world, client)
    assert len(mail.outbox) == 1
    done = client.post(again, {"code": newest_code()}, headers=HTML)
    assert done.headers["Location"] == room_of(world)
    page = page_of(world, client)
    assert "data-veil" not in page
    assert Page(page).forms


def test_ones_own_device_is_not_veiled(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    client = a_client(world, "dana")
    client.get(room_of(world))
    SignedIn.objects.filter(person=world.people["dana"]).update(own_device=True)
    clock.passes(3 * HOUR)
    assert "data-veil" not in page_of(world, client)


def test_a_page_that_renews_itself_keeps_the_session_and_does_not_lift_the_veil(
    world: World, clock: Clock
) -> None:
    reach(world, "check_in")
    client = a_client(world, "dana")
    page_of(world, client)
    for _ in range(20):
        clock.passes(MINUTE)
        answer = client.get(f"{room_of(world)}?still=1", headers=HTML)
    assert answer.status_code == 200
    assert b"data-veil" in answer.content


# --- Open screens ---------------------------------------------------------------------------------


def stands(leave: Pass) -> Standing:
    return doors.standings({leave}).get(leave, Standing.FINE)


def test_screens_of_an_open_meeting_are_veiled_and_never_end(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    client = a_client(world, "dana")
    page_of(world, client)
    leave = leave_of(world, client)
    assert stands(leave) is Standing.FINE
    clock.passes(13 * MINUTE)
    assert stands(leave) is Standing.WARN
    clock.passes(2 * MINUTE)
    assert stands(leave) is Standing.VEILED
    for _ in range(20):
        clock.passes(HOUR)
        assert stands(leave) is Standing.VEILED
    assert "data-veil" in page_of(world, client)
    sessions.end_all(world.people["dana"].pk, world.now)
    assert stands(leave) is Standing.OVER


def test_when_the_meeting_has_closed_its_screens_keep_nothing_open(
    world: World, clock: Clock
) -> None:
    reach(world, "close")
    client = a_client(world, "dana")
    page_of(world, client)
    leave = leave_of(world, client)
    assert stands(leave) is Standing.FINE
    world.must("grace", c.Close())
    page_of(world, client)
    clock.passes(max(15 * MINUTE, MEETING_LASTS))
    assert stands(leave) is Standing.OVER


def test_who_is_suspended_loses_every_screen(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    client = a_client(world, "dana")
    page_of(world, client)
    leave = leave_of(world, client)
    Person.objects.filter(pk=world.people["dana"].pk).update(suspended_at=world.now)
    assert stands(leave) is Standing.OVER


def test_that_a_meeting_goes_on_is_written_once_a_minute(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    client = a_client(world, "dana")
    page_of(world, client)
    leave = leave_of(world, client)
    clock.passes(MINUTE)
    written = []
    for _ in range(5):
        with CaptureQueriesContext(connection) as asked:
            stands(leave)
        written += [
            each for each in asked.captured_queries if "UPDATE people_signedin" in each["sql"]
        ]
        clock.passes(10_000)
    assert len(written) == 1


def test_a_hundred_screens_cost_two_statements(world: World, clock: Clock) -> None:
    reach(world, "check_in")
    leaves = set()
    for name in OF_THE_SET:
        client = a_client(world, name)
        page_of(world, client)
        leaves.add(leave_of(world, client))
    with CaptureQueriesContext(connection) as asked:
        assert doors.standings(leaves) == {}
    assert len(asked.captured_queries) == 2
