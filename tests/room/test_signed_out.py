"""Whoever signs out everywhere, or is suspended, is gone from every open screen, in every process."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.room.serving import Installation, installation

OWN_TICK = "2"
"""The product's own seconds between two looks; see the test that compares them."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder: Path = tmp_path_factory.mktemp("signed-out") / "demo"
    with installation(
        folder, servers=1, SETWISE_SIGN_IN="1", QUICK_TICK=OWN_TICK, QUICK_CHECK="600"
    ) as it:
        yield it


def test_the_looks_are_the_products_own() -> None:
    hub: Any = import_module("setwise.room.live.hub")
    assert str(hub.TICK).removesuffix(".0") == OWN_TICK


def test_to_sign_out_everywhere_closes_every_screen(house: Installation) -> None:
    room, server = house.room("check_in"), house.servers[0]
    live = f"/live/{room.meeting}/stream"
    cookies = {who: {"Cookie": f"setwise-demo={key}"} for who, key in room.sessions.items()}
    more = house.do_this("signs_in", meeting=room.meeting, name="dana")["session"]
    phone = house.open(server, live, cookies["dana"]).shows("arriving")
    laptop = house.open(server, live, {"Cookie": f"setwise-demo={more}"}).shows("arriving")
    other = house.open(server, live, cookies["erin"]).shows("arriving")
    house.do_this("signs_out_everywhere", meeting=room.meeting, name="dana")
    phone.says("gone").ends()
    laptop.says("gone").ends()
    assert not other.ended
    assert server.ask("GET", live, cookies["dana"]).status == 404


def test_who_is_suspended_is_gone_from_every_screen(house: Installation) -> None:
    room, server = house.room("check_in"), house.servers[0]
    cookie = {"Cookie": f"setwise-demo={room.sessions['dana']}"}
    screen = house.open(server, f"/live/{room.meeting}/stream", cookie).shows("arriving")
    house.do_this("is_suspended", meeting=room.meeting, name="dana")
    screen.says("gone").ends()


def test_an_organisation_that_is_suspended_by_a_command_is_gone_from_every_screen(
    house: Installation,
) -> None:
    room, server = house.room("check_in"), house.servers[0]
    live = f"/live/{room.meeting}/stream"
    cookies = [{"Cookie": f"setwise-demo={room.sessions[who]}"} for who in ("dana", "erin")]
    screens = [house.open(server, live, cookie).shows("arriving") for cookie in cookies]
    house.do_this("organisation_is_suspended", meeting=room.meeting)
    for screen in screens:
        screen.says("gone", within=5).ends()
    assert server.ask("GET", live, cookies[0]).status == 404
    house.do_this("organisation_is_open_again", meeting=room.meeting)
    house.open(server, live, cookies[0]).shows("arriving")


def test_a_screen_left_alone_is_covered_and_opens_again_by_a_step_up(tmp_path: Path) -> None:
    with installation(tmp_path / "demo", servers=1, SETWISE_SIGN_IN="1", QUICK_IDLE="3") as house:
        room, server = house.room("check_in"), house.servers[0]
        cookie = {"Cookie": f"setwise-demo={room.sessions['dana']}"}
        screen = house.open(server, f"/live/{room.meeting}/stream", cookie).shows("arriving")
        screen.shows("data-veil")
        assert "<form" not in screen.boards[-1]["html"].partition("listening")[0]
        house.do_this("shows_who_they_are", session=room.sessions["dana"])
        screen.shows('data-key="write-note"')
        screen.shows("data-veil")
