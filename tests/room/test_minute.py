"""The last screen leads whoever came to a minute for themselves."""

from __future__ import annotations

import pytest

from tests.room.browser import a_client, room_of
from tests.room.stages import reach
from tests.room.world import World

LEADS = 'href="minute"'


@pytest.fixture
def closed(world: World) -> World:
    reach(world, "closed")
    return world


def screen(world: World, name: str) -> str:
    return a_client(world, name).get(room_of(world)).content.decode()


@pytest.mark.parametrize("name", ["alice", "dana", "grace", "cora"])
def test_whoever_came_is_led_on(closed: World, name: str) -> None:
    assert LEADS in screen(closed, name)
    answer = a_client(closed, name).get(f"{room_of(closed)}minute")
    assert (answer.status_code, answer["Location"]) == (302, f"/yours/meetings/{closed.room}/")


def test_while_it_goes_on_nobody_is(world: World) -> None:
    reach(world, "how_did_we_work")
    assert LEADS not in screen(world, "alice")


def test_a_supporter_is_not(closed: World) -> None:
    assert LEADS not in screen(closed, "sam")


@pytest.mark.parametrize("name", ["bob", "charlie", ""])
def test_whoever_is_not_of_the_set_is_refused(closed: World, name: str) -> None:
    assert a_client(closed, name).get(f"{room_of(closed)}minute").status_code == 404
