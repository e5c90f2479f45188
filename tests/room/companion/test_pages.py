"""The circle so far is for whoever holds it; how the method was kept is for the set, and goes with the log."""

from __future__ import annotations

import pytest

from tests.room.browser import a_client, room_of
from tests.room.stages import one_on
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def answer(world: World, name: str, page: str) -> int:
    return a_client(world, name).get(room_of(world) + page).status_code


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


def test_before_and_after_the_meeting_there_is_no_circle(world: World) -> None:
    assert answer(world, "grace", "circle") == 404


def test_the_set_reads_how_the_method_was_kept(world: World) -> None:
    assert answer(world, "alice", "method") == 404
    to_the_end(world)
    page = a_client(world, "alice").get(room_of(world) + "method").content.decode()
    assert "Everyone had come in before the work began." in page
    assert "decided when to stop." in page
    assert answer(world, "grace", "method") == 200


@pytest.mark.parametrize("name", ["sam", "charlie", ""])
def test_and_nobody_beside_the_set(world: World, name: str) -> None:
    to_the_end(world)
    assert answer(world, name, "method") == 404
