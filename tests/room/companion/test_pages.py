"""The circle so far is for whoever holds it; how the method was kept is for the set, and goes with the log."""

from __future__ import annotations

import re
from uuid import UUID

import pytest

from setwise.core.meeting import commands as c
from setwise.programmes.access import set_for
from setwise.programmes.needs import usecases as needs
from tests.room.browser import a_client, room_of
from tests.room.stages import one_on, reach
from tests.room.world import World, a_meeting, a_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def answer(world: World, name: str, page: str) -> int:
    return a_client(world, name).get(room_of(world) + page).status_code


def read(world: World, name: str, page: str) -> str:
    return a_client(world, name).get(room_of(world) + page).content.decode()


def to_the_end(world: World) -> None:
    world.everyone_comes()
    while world.state.stage.key != "close":
        one_on(world)


def test_whoever_holds_the_circle_sees_who_has_had_a_voice(world: World) -> None:
    world.everyone_comes()
    page = a_client(world, "grace").get(room_of(world) + "circle").content.decode()
    assert "has not spoken yet" in page
    assert "Alice" in page
    to_the_end(world)
    page = a_client(world, "grace").get(room_of(world) + "circle").content.decode()
    assert "presented" in page


@pytest.mark.parametrize("name", ["alice", "bob", "sam", "charlie", ""])
def test_nobody_else_does(world: World, name: str) -> None:
    world.everyone_comes()
    assert answer(world, name, "circle") == 404


def test_before_anybody_comes_it_is_empty_and_after_the_meeting_there_is_none(world: World) -> None:
    assert "Nobody has come in yet." in read(world, "grace", "circle")
    to_the_end(world)
    world.must("grace", c.Advance())
    for page in ("circle", "waits"):
        assert answer(world, "grace", page) == 404


def test_the_set_reads_how_the_method_was_kept(world: World) -> None:
    assert answer(world, "alice", "method") == 404
    to_the_end(world)
    assert answer(world, "alice", "method") == 404, "it is not over yet"
    world.must("grace", c.Advance())
    page = a_client(world, "alice").get(room_of(world) + "method").content.decode()
    assert "Everyone had come in before the work began." in page
    assert "decided when to stop." in page
    assert answer(world, "grace", "method") == 200


@pytest.mark.parametrize("name", ["sam", "charlie", ""])
def test_and_nobody_beside_the_set(world: World, name: str) -> None:
    to_the_end(world)
    world.must("grace", c.Advance())
    assert answer(world, name, "method") == 404


def ask(world: World, *names: str) -> None:
    for name in names:
        world.must(name, c.Bid())


def test_beside_the_bids_it_is_said_who_has_waited_in_the_order_in_which_they_asked(
    world: World,
) -> None:
    reach(world, "bidding")
    ask(world, "dana", "alice")
    to_the_end(world)
    world.must("grace", c.Advance())
    world.meeting = a_meeting(world.herons, starts_at=world.now)
    reach(world, "bidding")
    assert "Nobody asks for time" in read(world, "grace", "waits")
    ask(world, "alice", "dana")
    page = read(world, "grace", "waits")
    assert page.index("Alice presented last on") < page.index("Dana has not presented")
    assert "Asked last time, and it did not come to it. Nobody here has waited longer." in page
    assert 'href="waits"' in read(world, "grace", "")
    assert 'href="waits"' not in read(world, "dana", "")
    assert answer(world, "alice", "waits") == 404
    world.must("grace", c.HandOver(world.id("dana")))
    assert answer(world, "dana", "waits") == 200


def test_access_needs_are_two_taps_away_for_those_whom_they_were_told_to(world: World) -> None:
    text = "A seat near the door."
    told = set_for(UUID(world.id("alice")), world.herons.pk)
    needs.tell(access=told, text=text, for_rooms=False, at=world.now)
    for name in ("grace", "cora"):
        assert 'href="needs"' in read(world, name, "")
        assert text in read(world, name, "needs")
    world.everyone_comes()
    world.must("grace", c.HandOver(world.id("dana")))
    for name in ("alice", "dana", "bob", "sam", ""):
        assert answer(world, name, "needs") == 404


def test_whoever_held_it_is_led_to_a_page_of_their_own(world: World) -> None:
    to_the_end(world)
    world.must("grace", c.Advance())
    assert 'href="debrief"' in read(world, "grace", "")
    assert 'href="debrief"' not in read(world, "alice", "")
    found = a_client(world, "grace").get(room_of(world) + "debrief", follow=True)
    assert re.search(r'value="held"[^>]* checked', found.content.decode())
