"""Preparing: kept for its author alone, offered when there is bidding, gone after that."""

from __future__ import annotations

import pytest
from django.test import Client

from setwise.programmes.preparing import queries
from setwise.store.models import PrivateWords
from tests.room.browser import a_client, room_of
from tests.room.stages import one_on
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

TEXTS = {
    "mind": "The handover at night.",
    "able": "How I ask for it.",
    "asking": "How can I ask for a proper handover?",
}


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def here(world: World) -> str:
    return f"/sets/{world.herons.pk}/prepare"


def writes(world: World, name: str = "alice", **texts: str) -> Client:
    browser = a_client(world, name)
    assert browser.post(here(world), {**TEXTS, **texts}).status_code == 302
    return browser


def prepared(world: World, name: str = "alice") -> dict[str, str]:
    return queries.prepared(world.people[name].pk, world.herons.pk)


def to_bidding(world: World) -> None:
    world.everyone_comes()
    while world.state.stage.key != "bidding":
        one_on(world)


def test_what_is_written_is_there_again_for_its_author(world: World) -> None:
    page = writes(world).get(here(world)).content.decode()
    for text in TEXTS.values():
        assert text in page
    assert "Who can see this: only you" in page


@pytest.mark.parametrize("name", ["grace", "cora", "sam", "bob", "charlie", ""])
def test_who_cannot_present_finds_nothing_to_prepare(world: World, name: str) -> None:
    assert a_client(world, name).get(here(world)).status_code == 404
    assert a_client(world, name).post(here(world), TEXTS).status_code == 404
    assert not PrivateWords.objects.exists()


def test_another_member_prepares_something_of_their_own(world: World) -> None:
    writes(world)
    page = a_client(world, "dana").get(here(world)).content.decode()
    assert not any(text in page for text in TEXTS.values())
    writes(world, "dana", asking="How can I say no?")
    assert prepared(world)["asking"] == TEXTS["asking"]


def test_a_script_saves_as_one_types(world: World) -> None:
    browser = a_client(world, "alice")
    answer = browser.post(here(world), TEXTS, headers={"accept": "application/json"})
    assert answer.json() == {"saved": True, "seen": {"mind": [], "able": [], "asking": []}}
    assert prepared(world) == TEXTS
    longer = browser.post(
        here(world), {**TEXTS, "mind": "x" * 2_001}, headers={"accept": "application/json"}
    )
    assert longer.status_code == 422
    assert prepared(world) == TEXTS
    named = browser.post(
        here(world), {**TEXTS, "mind": "Mrs Patel"}, headers={"accept": "application/json"}
    )
    assert named.json()["seen"]["mind"] == ["“Mrs Patel” looks like a name."]


def test_what_is_emptied_goes_and_the_rest_stays(world: World) -> None:
    writes(world)
    writes(world, mind="  ")
    assert prepared(world) == {name: TEXTS[name] for name in ("able", "asking")}


def test_nothing_typed_is_lost_where_it_is_too_long(world: World) -> None:
    answer = a_client(world, "alice").post(here(world), {**TEXTS, "able": "y" * 2_001})
    assert answer.status_code == 422
    assert "Use at most 2,000 characters" in answer.content.decode()
    assert TEXTS["asking"] in answer.content.decode()


def test_its_author_lets_it_go_and_twice_is_once(world: World) -> None:
    browser = writes(world)
    for _ in range(2):
        assert browser.post(here(world), {"do": "let_go"}).status_code == 302
    assert not PrivateWords.objects.exists()


def test_it_waits_on_its_authors_page_of_the_room_and_on_nobody_elses(world: World) -> None:
    writes(world)
    to_bidding(world)
    assert TEXTS["asking"] in a_client(world, "alice").get(room_of(world)).content.decode()
    for name in ("dana", "grace", "sam"):
        assert TEXTS["asking"] not in a_client(world, name).get(room_of(world)).content.decode()
    assert TEXTS["mind"] not in a_client(world, "alice").get(room_of(world)).content.decode()


def test_once_it_was_bid_it_is_the_sets_and_gone_from_here(world: World) -> None:
    writes(world)
    to_bidding(world)
    moment = world.moment
    sent = {
        "do": "write",
        "kind": "bid",
        "prepared": "yes",
        "text": TEXTS["asking"],
        "moment": f"{moment.visit}.{moment.step}.abc",
    }
    alice = a_client(world, "alice")
    assert alice.post(f"{room_of(world)}act", sent).status_code == 302
    assert TEXTS["asking"] in a_client(world, "dana").get(room_of(world)).content.decode()
    assert prepared(world) == {}
    assert "prepared__words" not in alice.get(room_of(world)).content.decode()


def test_a_bid_that_is_refused_takes_nothing(world: World) -> None:
    writes(world)
    world.everyone_comes()
    moment = world.moment
    sent = {"do": "write", "kind": "bid", "prepared": "yes", "text": "How can I?"}
    sent["moment"] = f"{moment.visit}.{moment.step}.abc"
    assert a_client(world, "alice").post(f"{room_of(world)}act", sent).status_code == 409
    assert prepared(world) == TEXTS
