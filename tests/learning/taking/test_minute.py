"""The minute after a meeting: one box for everyone who came, kept for them alone."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.learning.taking.queries import Takeaway, takeaway, takeaways
from setwise.programmes.access import set_for
from setwise.programmes.changes.usecases import leave
from setwise.store.models import PrivateWords
from tests.learning.after import after_a_meeting
from tests.room.browser import a_client
from tests.room.stages import reach
from tests.room.world import World, a_meeting

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
BACK = "Ask before I answer."
EVERYTHING = {
    "back": BACK,
    "learnt_1": "Silence helps.",
    "learnt_2": "",
    "learnt_3": "Others have it too.",
    "outcomes": ["support", "others"],
}


@pytest.fixture
def world(db: None) -> World:
    return after_a_meeting()


def minute_of(world: World, room: UUID | None = None) -> str:
    return f"/yours/meetings/{room or world.room}/"


def alice(world: World) -> Client:
    return a_client(world, "alice")


def kept_by(world: World, name: str) -> Takeaway:
    return takeaway(world.people[name].pk, world.room)


# --- What is kept ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["alice", "dana", "erin", "grace", "cora"])
def test_everyone_who_came_has_one_box(world: World, name: str) -> None:
    page = a_client(world, name).get(minute_of(world)).content.decode()
    assert "What I take back to the day job" in page
    assert page.count("Keep it</button>") == 1


def test_one_sentence_is_kept_and_leads_on(world: World) -> None:
    answer = alice(world).post(minute_of(world), {"back": f"  {BACK} "})
    assert (answer.status_code, answer["Location"]) == (302, f"{minute_of(world)}?kept=yes")
    page = alice(world).get(answer["Location"]).content.decode()
    assert BACK in page
    assert "Your CPD entry for this meeting is written" in page
    assert kept_by(world, "alice")._replace(at=0) == Takeaway(BACK)


def test_what_was_learnt_is_kept_beside_it(world: World) -> None:
    alice(world).post(minute_of(world), EVERYTHING)
    learnt = ("Silence helps.", "Others have it too.")
    assert kept_by(world, "alice")[:3] == (BACK, learnt, ("support", "others"))
    page = alice(world).get(minute_of(world)).content.decode()
    assert "<details" in page
    assert 'value="others" checked' in page
    assert takeaways(world.people["alice"].pk).keys() == {world.room}


def test_said_again_it_takes_the_place_of_the_first(world: World) -> None:
    for back in (BACK, "Listen longer."):
        alice(world).post(minute_of(world), {"back": back})
    assert kept_by(world, "alice").back == "Listen longer."
    assert PrivateWords.objects.count() == 1


def test_nothing_at_all_goes(world: World) -> None:
    alice(world).post(minute_of(world), {"back": BACK})
    answer = alice(world).post(minute_of(world), {"back": " "})
    assert answer["Location"] == minute_of(world)
    assert not PrivateWords.objects.exists()


def test_it_is_saved_as_it_is_typed(world: World) -> None:
    json = {"accept": "application/json"}
    answer = alice(world).post(minute_of(world), {"back": BACK}, headers=json)
    assert answer.json()["saved"]
    answer = alice(world).post(minute_of(world), {"back": "x" * 2_001}, headers=json)
    assert (answer.status_code, answer.json()["saved"]) == (422, False)
    assert kept_by(world, "alice").back == BACK


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"back": "x" * 2_001}, "That is too long"),
        ({"back": BACK, "learnt_2": "x" * 2_001}, "That is too long"),
        ({"back": BACK, "outcomes": "none"}, "Choose"),
    ],
)
def test_what_cannot_be_kept_is_told_and_not_lost(
    world: World, fields: dict[str, str], told: str
) -> None:
    answer = alice(world).post(minute_of(world), fields)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "There is a problem" in page
    assert fields["back"] in page
    assert not PrivateWords.objects.exists()


# --- Whose it is ----------------------------------------------------------------------------------


def test_nobody_else_finds_it(world: World) -> None:
    alice(world).post(minute_of(world), {"back": BACK})
    for name in ("dana", "grace"):
        assert BACK not in a_client(world, name).get(minute_of(world)).content.decode()
    # Sam supports somebody and is not counted; Bob and Charlie were elsewhere.
    for name in ("sam", "bob", "charlie", ""):
        browser = a_client(world, name)
        assert browser.get(minute_of(world)).status_code == 404
        assert browser.post(minute_of(world), {"back": BACK}).status_code == 404
    assert PrivateWords.objects.count() == 1


def test_a_meeting_that_goes_on_or_never_was_is_no_ones(world: World) -> None:
    assert a_client(world, "bob").get(minute_of(world, world.otters_meet.pk)).status_code == 404


def test_it_stays_when_one_leaves_the_set(world: World) -> None:
    alice(world).post(minute_of(world), {"back": BACK})
    leave(access=set_for(world.people["alice"].pk, world.herons.pk), at=world.now)
    assert alice(world).get(f"/meetings/{world.room}/").status_code == 404
    assert BACK in alice(world).get(minute_of(world)).content.decode()


def test_the_page_costs_a_few_queries(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    alice(world).post(minute_of(world), EVERYTHING)
    with django_assert_max_num_queries(MOST_QUERIES):
        alice(world).get(minute_of(world))


# --- All of them ----------------------------------------------------------------------------------


def test_every_meeting_one_came_to_is_there(world: World) -> None:
    page = alice(world).get("/yours/").content.decode()
    assert 'href="/yours/meetings/"' in page
    alice(world).post(minute_of(world), {"back": BACK})
    page = alice(world).get("/yours/meetings/").content.decode()
    assert f'href="{minute_of(world)}"' in page
    assert BACK in page
    for name, there in (("dana", True), ("sam", False), ("bob", False), ("charlie", False)):
        page = a_client(world, name).get("/yours/meetings/").content.decode()
        assert (minute_of(world) in page) is there, name
        assert BACK not in page


def test_ten_years_of_them_cost_the_same(
    world: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        world.meeting = a_meeting(world.herons)
        reach(world, "closed")
        alice(world).post(minute_of(world), {"back": BACK})
    with django_assert_max_num_queries(MOST_QUERIES):
        page = alice(world).get("/yours/meetings/").content.decode()
    assert page.count(BACK) == 3
