"""What can be done with walls: who pairs one, how many codes may be tried, and when one goes."""

from datetime import timedelta

import pytest
from django.http import Http404
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.core.meeting import commands as c
from setwise.room import tries, walls
from setwise.room.models import Tries, Wall
from tests.room.world import World

ADDRESS = "192.0.2.7"


@pytest.fixture(autouse=True)
def few(settings: Settings) -> None:
    """Three tries for one browser, five for an address."""
    settings.WALL_TRIES, settings.WALL_TRIES_PER_ADDRESS = 3, 5


def by(browser: str, address: str = ADDRESS) -> tuple[tries.Tried, ...]:
    return tries.tried_by(person=None, browser=browser, address=address)


def paired(world: World) -> Wall:
    wall = walls.pair_wall(access=world.access("grace"))
    assert wall is not None
    return wall


def enter(world: World, code: str, browser: str, *, later: int = 0, address: str = ADDRESS) -> str:
    """What comes of typing a code, so many minutes later."""
    at = world.now + timedelta(minutes=later)
    try:
        walls.enter_code(code=code, by=by(browser, address), at=at)
    except Http404:
        return "no such code"
    except walls.TooManyTries:
        return "too many"
    return "a wall"


def test_only_whoever_holds_the_chair_or_facilitates_pairs_a_wall(world: World) -> None:
    world.everyone_comes()
    assert walls.pair_wall(access=world.access("grace"))
    assert walls.pair_wall(access=world.access("cora"))
    for name in ("alice", "sam"):
        assert walls.pair_wall(access=world.access(name)) is None
    world.must("grace", c.HandOver(world.id("alice")))
    assert walls.pair_wall(access=world.access("alice"))


def test_after_some_codes_that_do_not_fit_a_browser_has_to_wait(world: World) -> None:
    code = paired(world).code
    assert [enter(world, "AAAAAA", "one") for _ in range(4)] == ["no such code"] * 3 + ["too many"]
    assert enter(world, code, "one") == "too many"
    assert enter(world, code, "other") == "a wall"
    assert enter(world, code, "one", later=9) == "too many"
    assert enter(world, code, "one", later=10) == "a wall"
    assert [enter(world, "AAAAAA", "one", later=11) for _ in range(3)] == ["no such code"] * 3
    assert enter(world, code, "one", later=11) == "too many"


def test_a_browser_that_forgets_who_it_is_is_held_by_its_address(world: World) -> None:
    code = paired(world).code
    for number in range(5):
        assert enter(world, "AAAAAA", f"browser {number}") == "no such code"
    assert enter(world, code, "") == "too many"
    assert enter(world, code, "new") == "too many"
    assert enter(world, code, "new", address="192.0.2.8") == "a wall"
    assert enter(world, code, "new", address="") == "a wall"


def test_what_is_refused_does_not_use_up_what_the_others_at_the_address_have(world: World) -> None:
    code = paired(world).code
    for _ in range(20):
        enter(world, "AAAAAA", "one")
    assert enter(world, code, "other") == "a wall"


def test_codes_that_fit_are_not_counted(world: World) -> None:
    code = paired(world).code
    assert [enter(world, code, "one") for _ in range(8)] == ["a wall"] * 8
    assert not Tries.objects.exists()


def test_one_connection_of_the_new_kind_is_one_address() -> None:
    here, same, other = (
        by("", address)[0].who for address in ("2001:db8::1", "2001:db8::ffff", "2001:db8:0:1::1")
    )
    assert here == same != other


def test_a_person_is_counted_in_whatever_browser(world: World) -> None:
    alice = world.people["alice"].pk
    one, other = (
        tries.tried_by(person=alice, browser=browser, address=ADDRESS) for browser in ("a", "b")
    )
    assert one == other


def test_neither_names_nor_addresses_are_kept(world: World) -> None:
    enter(world, "AAAAAA", "this-browser")
    rows = repr(list(Tries.objects.values()))
    assert ADDRESS not in rows
    assert "this-browser" not in rows
    assert [str(row) for row in Tries.objects.all()] == ["tries: 1"] * 2


def test_whoever_has_to_wait_is_told_calmly(world: World) -> None:
    code, wall = paired(world).code, Client(enforce_csrf_checks=True)
    wall.get("/wall/")
    token = wall.cookies["__Host-setwise-csrf"].value

    def types(typed: str) -> tuple[int, str]:
        form = {"csrfmiddlewaretoken": token, "code": typed}
        headers = {"origin": "https://testserver"}
        answer = wall.post("/wall/", form, secure=True, headers=headers)
        return answer.status_code, answer.content.decode()

    assert [types("AAAAAA")[0] for _ in range(3)] == [422] * 3
    status, page = types(code)
    assert status == 429
    assert "Several codes did not fit. Wait ten minutes" in page
    assert Client().post("/wall/", {"code": code}).status_code == 302


def test_walls_whose_time_is_over_are_removed_and_so_are_old_tries(world: World) -> None:
    wall = paired(world)
    enter(world, "AAAAAA", "one")
    assert walls.remove_ended(at=wall.ends_at - timedelta(seconds=1)) == 0
    assert not Tries.objects.exists()
    assert walls.remove_ended(at=wall.ends_at) == 1
    assert walls.remove_ended(at=wall.ends_at) == 0
