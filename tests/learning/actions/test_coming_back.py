"""One's own last action is in front of one: while the set checks in, and while one prepares."""

from __future__ import annotations

from datetime import timedelta

import pytest

from setwise.learning.access import owner_of
from setwise.learning.actions import usecases
from setwise.learning.actions.access import sets_for
from setwise.room import usecases as room
from setwise.store.keys import cabinet
from tests.learning.after import a_real_world
from tests.room.browser import a_client, room_of
from tests.room.stages import one_on, reach
from tests.room.world import World

pytestmark = pytest.mark.django_db

STEP = "Ask for the rota a week earlier."
CARD = "Yours from last time"


@pytest.fixture
def world(db: None) -> World:
    """Alice named something; the set meets."""
    world = a_real_world()
    owner = owner_of(world.people["alice"].pk)
    (herons,) = sets_for(owner.person)
    at = world.now - timedelta(days=30)
    usecases.name(owner=owner, of=herons, text=STEP, by=None, at=at)
    return world


def screen(world: World, name: str) -> str:
    answer = a_client(world, name).get(room_of(world))
    assert answer.status_code == 200
    return answer.content.decode()


def test_it_is_on_her_own_page_until_the_set_has_checked_in(world: World) -> None:
    reach(world, "check_in")
    assert STEP in screen(world, "alice")
    assert "came-back--check_in" in screen(world, "alice")
    for name in ("dana", "grace", "cora", "sam"):
        assert STEP not in screen(world, name)
        assert CARD not in screen(world, name)
    for _ in range(3):
        one_on(world)
    assert world.state.position.stage != "check_in"
    assert STEP not in screen(world, "alice")


def test_it_is_in_no_stream(world: World) -> None:
    from setwise.room import rendering

    reach(world, "check_in")
    boards = rendering.boards(world.room, [world.id("alice"), world.id("dana")])
    assert not [part for parts in boards.of.values() for part in parts if STEP in part]


def test_looked_back_on_it_is_not_there_again(world: World) -> None:
    reach(world, "check_in")
    alice = a_client(world, "alice")
    page = screen(world, "alice")
    address = page.partition('action="/yours/actions/')[2].partition('"')[0]
    fields = {"learnt": "To ask early.", "meeting": str(world.room)}
    answer = alice.post(f"/yours/actions/{address}", fields)
    assert answer["Location"] == room_of(world)
    assert STEP not in screen(world, "alice")


def test_it_is_there_while_she_prepares(world: World) -> None:
    here = f"/sets/{world.herons.pk}/prepare"
    assert STEP in a_client(world, "alice").get(here).content.decode()
    assert CARD not in a_client(world, "dana").get(here).content.decode()


def test_where_keys_are_out_of_reach_the_room_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.open_room(access=world.access("grace"), at=world.now)

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    assert CARD not in screen(world, "alice")


@pytest.mark.parametrize(("name", "there"), [("alice", True), ("grace", True), ("sam", False)])
def test_the_front_page_leads_to_them(world: World, name: str, there: bool) -> None:
    page = a_client(world, name).get("/").content.decode()
    assert ('href="/yours/actions/"' in page) is there
    assert STEP not in page
