"""The demonstration's pages: one click and one is in the room; none of them exists elsewhere."""

import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import clear_script_prefix, set_script_prefix
from pytest_django.fixtures import Settings

from setwise import demo
from setwise.demo import cast, options, players, strip, usecases
from setwise.design.terms import BRITISH
from setwise.people.models import Organisation, Person
from setwise.programmes.access import meeting_for, next_of
from setwise.programmes.models import LearningSet, Meeting
from setwise.room import present
from tests.demo.playing import now

pytestmark = pytest.mark.django_db

CHAIRS = [("present", "ewan"), ("member", "carys"), ("facilitate", "grace")]


@pytest.fixture
def door(demonstration: Settings, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A browser at the demonstration's door, where nobody is played by a thread."""
    monkeypatch.setattr(players, "rouse", lambda: None)
    demonstration.MIDDLEWARE = [*demonstration.MIDDLEWARE, "setwise.demo.middleware.persona"]
    return Client(enforce_csrf_checks=False)


def begun(client: Client, chair: str, **more: str) -> tuple[str, UUID]:
    """The address that one click leads to, and the meeting."""
    answer = client.post("/demo/begin", {"chair": chair, **more})
    assert answer.status_code == 302
    found = re.search(r"[0-9a-f-]{36}", answer["Location"])
    assert found
    return answer["Location"], UUID(found[0])


def as_persona(
    client: Client, key: str, path: str, data: dict[str, str] | None = None
) -> HttpResponse:
    """What a tab whose address says who it is gets."""
    send = client.get if data is None else client.post
    # The server's own handler sets the prefix from the address; the test client's does not.
    set_script_prefix(f"/as/{key}/")
    try:
        answer = send(path, data or {}, **{"setwise.persona": key})  # type: ignore[arg-type]
    finally:
        clear_script_prefix()
    assert isinstance(answer, HttpResponse)
    return answer


def text(answer: object) -> str:
    assert isinstance(answer, HttpResponse)
    return answer.content.decode()


def test_the_door_has_three_chairs_and_a_meeting_to_watch(door: Client) -> None:
    page = text(door.get("/"))
    assert re.findall(r'name="chair" value="(\w+)"', page) == [
        "present",
        "member",
        "facilitate",
        "watch",
    ]
    assert page.count('class="nhsuk-button"') == 1
    assert "made-up people" in page


@pytest.mark.parametrize(("chair", "key"), CHAIRS)
def test_one_click_leads_into_a_live_meeting_in_that_chair(
    door: Client, chair: str, key: str
) -> None:
    address, meeting = begun(door, chair)
    assert address == f"/as/{key}/meetings/{meeting}/"
    page = text(as_persona(door, key, f"/meetings/{meeting}/"))
    assert 'data-depth="full"' in page
    assert 'data-status="open"' in page
    # Whoever has picked a chair sits in it, and need not say so again.
    assert present.now(meeting).state.in_turn_order == (usecases.options_of(meeting).humans)
    chosen = usecases.options_of(meeting)
    assert chosen.humans == (str(usecases.person_called(set_of(meeting), key.title()).pk),)


def set_of(meeting: UUID) -> UUID:
    return Meeting.objects.get(pk=meeting).learning_set_id


def test_depth_and_process_can_be_chosen(door: Client) -> None:
    _, meeting = begun(door, "facilitate", depth="light", process="short-set")
    kept = Meeting.objects.get(pk=meeting)
    assert (kept.depth, kept.process) == ("light", "short-set")
    assert (kept.ends_at - kept.starts_at).total_seconds() == 30 * 60


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"chair": "king"},
        {"chair": "member", "depth": "deep"},
        {"chair": "member", "process": "x"},
    ],
)
def test_what_cannot_be_chosen_does_not_exist(door: Client, sent: dict[str, str]) -> None:
    assert door.post("/demo/begin", sent).status_code == 404


def test_a_page_from_elsewhere_cannot_click_for_someone(demonstration: Settings) -> None:
    assert (
        Client(enforce_csrf_checks=True).post("/demo/begin", {"chair": "member"}).status_code == 403
    )


def test_preparing_twice_makes_everything_once(db: None) -> None:
    first = usecases.prepare(at=now())
    people = Person.objects.count()
    assert usecases.prepare(at=now()) == first
    assert Person.objects.count() == people == len(cast.WILLOW)
    assert Organisation.objects.get().contacts == cast.CONTACTS
    assert [str(each) for each in LearningSet.objects.all()] == [cast.SET]


def test_the_room_has_the_strip_in_the_demonstration_only(
    door: Client, demonstration: Settings
) -> None:
    _, meeting = begun(door, "member")
    room = f"/meetings/{meeting}/"
    page = text(as_persona(door, "carys", room))
    assert 'class="strip"' in page
    assert f'action="/as/carys/demo/{meeting}/pace"' in page
    assert 'value="Ewan"' in page
    assert 'name="who" value="Carys"' not in page
    demonstration.MIDDLEWARE = [m for m in demonstration.MIDDLEWARE if "demo" not in m]
    elsewhere = Client()
    elsewhere.cookies = door.cookies
    assert 'class="strip"' not in text(as_persona(elsewhere, "carys", room))


def test_held_aloud_the_facilitator_is_told_what_would_be_heard(door: Client) -> None:
    heard = "You hear Ewan say"
    for chair, key, depth, told in (
        ("facilitate", "grace", "light", True),
        ("facilitate", "grace", "full", False),
        ("member", "carys", "light", False),
    ):
        _, meeting = begun(door, chair, depth=depth)
        assert (heard in text(as_persona(door, key, f"/meetings/{meeting}/"))) is told


def test_what_is_heard_belongs_to_its_stage(door: Client) -> None:
    _, meeting = begun(door, "facilitate", depth="light")
    page = text(as_persona(door, "grace", f"/meetings/{meeting}/"))
    style = (Path(demo.__file__).parent / "static/demo/demo.css").read_text()
    for stage, heard in strip.ALOUD.items():
        said = heard.resolve(BRITISH).replace("'", "&#39;")
        assert f'<span class="strip__heard strip__heard--{stage}">{said}</span>' in page
        assert f'[data-stage="{stage}"][data-status="open"]) .strip__heard--{stage}' in style
    assert ".strip__heard { display: none; }" in style


def test_the_set_meets_next_in_weeks_and_not_at_the_next_door(door: Client) -> None:
    _, one = begun(door, "facilitate")
    begun(door, "member")
    person = usecases.person_called(set_of(one), "Grace")
    found = meeting_for(person.pk, one)
    following = next_of(found)
    assert following is not None
    assert timedelta(weeks=3) < following - found.meeting.starts_at < timedelta(weeks=5)


def test_the_front_of_a_persona_is_their_own_list(door: Client) -> None:
    _, meeting = begun(door, "member")
    page = text(as_persona(door, "carys", "/"))
    assert f'href="/as/carys/meetings/{meeting}/"' in page
    assert "Carys" in page
    assert as_persona(door, "femi", "/")["Location"] == "/"


def test_the_pace_can_be_set_and_set_back(door: Client) -> None:
    _, meeting = begun(door, "member")
    for speed, expected in (("faster", options.FASTER), ("human", options.HUMAN_PACE)):
        answer = as_persona(door, "carys", f"/demo/{meeting}/pace", {"speed": speed})
        assert answer["Location"] == f"/as/carys/meetings/{meeting}/"
        assert usecases.options_of(meeting).speed == expected
    assert "Faster" in text(as_persona(door, "carys", f"/meetings/{meeting}/"))


def test_another_chair_becomes_ones_own_once(door: Client) -> None:
    _, meeting = begun(door, "member")
    for _ in range(2):
        answer = as_persona(door, "carys", f"/demo/{meeting}/sit", {"who": "Grace"})
        assert answer["Location"] == f"/as/grace/meetings/{meeting}/"
        assert len(usecases.options_of(meeting).humans) == 2
    assert as_persona(door, "grace", f"/meetings/{meeting}/").status_code == 200
    assert "Grace, yours already" in text(as_persona(door, "carys", f"/meetings/{meeting}/"))
    assert as_persona(door, "carys", f"/demo/{meeting}/sit", {"who": "Zed"}).status_code == 404


def test_whoever_watches_sees_the_wall_and_a_line_and_nothing_to_press(door: Client) -> None:
    address, meeting = begun(door, "watch")
    assert address == f"/watch/{meeting}/"
    page = text(door.get(address))
    assert "data-wall" in page
    assert "<form" not in page
    shown = re.findall(r'data-caption="(\w+)">', page)
    assert shown == ["gathering"]
    assert Client().get(address)["Location"] == "/"


def test_none_of_it_exists_outside_the_demonstration(db: None) -> None:
    client = Client()
    meeting = uuid4()
    for path in ("begin", "rehearsal", "be", f"{meeting}/sit", f"{meeting}/pace"):
        assert client.post(f"/demo/{path}", {"chair": "member"}).status_code == 404
    assert client.get(f"/watch/{meeting}/").status_code == 404
    assert "Take a chair" not in text(client.get("/"))


def test_only_made_up_people_can_be_taken(door: Client) -> None:
    real = Person.objects.create(name="Rosa Real", short_name="Rosa")
    usecases.prepare(at=now())
    amara = Person.objects.get(short_name="Amara")
    for person, key, status in (
        (str(amara.pk), "amara", 204),
        (str(amara.pk), "a b", 404),
        (str(real.pk), "amara", 404),
        ("x", "amara", 404),
    ):
        assert door.post("/demo/be", {"person": person, "key": key}).status_code == status


def test_a_rehearsal_gathers_a_set_that_nobody_plays(door: Client) -> None:
    sent = {"people": "5", "depth": "full", "process": "short-set"}
    gathered = door.post("/demo/rehearsal", sent).json()
    assert len(gathered["people"]) == 7
    assert not usecases.options_of(UUID(gathered["meeting"])).played
    assert not players.Players().tick()
    assert door.post("/demo/rehearsal", {**sent, "people": "99"}).status_code == 422
    assert door.post("/demo/rehearsal", {**sent, "people": "many"}).status_code == 422


def test_the_strip_is_asked_for_in_rooms_only() -> None:
    meeting = uuid4()
    assert strip.ROOM.match(f"/meetings/{meeting}/")
    assert strip.ROOM.match(f"/meetings/{meeting}/act")
    assert not strip.ROOM.match(f"/meetings/{meeting}/help")
    assert not strip.ROOM.match("/")
