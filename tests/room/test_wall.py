"""The wall: paired by the chair, for the meeting's time, and nothing private on it."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.room import walls
from setwise.room.models import Wall
from tests.room.browser import a_client, room_of
from tests.room.stages import reach
from tests.room.world import World


def a_code(world: World, name: str = "grace") -> str:
    wall = walls.pair_wall(access=world.access(name))
    assert wall is not None
    return wall.code


def a_wall(world: World) -> Client:
    """A big screen where the code was typed in."""
    wall = Client()
    answer = wall.post("/wall/", {"code": f" {a_code(world).lower()} "})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/wall/screen")
    return wall


@pytest.mark.parametrize(("name", "may"), [("grace", True), ("cora", True), ("alice", False)])
def test_the_chair_is_given_a_code_and_a_member_is_not(world: World, name: str, may: bool) -> None:
    world.everyone_comes()
    page = a_client(world, name).post(f"{room_of(world)}wall").content.decode()
    assert Wall.objects.count() == may
    assert ("holds the chair" in page) is not may
    if may:
        assert Wall.objects.get().code in page


def test_a_member_who_holds_the_chair_is_given_one(world: World) -> None:
    world.everyone_comes()
    world.must("grace", c.HandOver(world.id("dana")))
    assert a_code(world, "dana")


def test_a_typed_code_makes_a_wall(world: World) -> None:
    reach(world, "presenting")
    page = a_wall(world).get("/wall/screen").content.decode()
    assert "Alice presents" in page
    assert "<form" not in page


WRONG = ["", "AAAAAA", "A", "' OR 1=1", "\0", "X" * 10_000, "ÄÖÜ", "²³¹"]


@pytest.mark.parametrize("code", WRONG)
def test_a_wrong_code_is_told_kindly(world: World, code: str) -> None:
    a_code(world)
    wall = Client()
    answer = wall.post("/wall/", {"code": code})
    assert answer.status_code == 422
    assert "does not fit" in answer.content.decode()
    assert wall.get("/wall/screen").status_code == 404


def test_a_code_ends_a_day_after_the_planned_end(world: World) -> None:
    code = a_code(world)
    Wall.objects.update(ends_at=datetime.now(UTC) - timedelta(seconds=1))
    assert Client().post("/wall/", {"code": code}).status_code == 422


def test_a_code_ends_with_the_meeting_and_comes_back_with_a_step_back(world: World) -> None:
    reach(world, "close")
    code = a_code(world)
    world.must("grace", c.Close())
    assert Client().post("/wall/", {"code": code}).status_code == 422
    world.must("grace", c.StepBack())
    assert Client().post("/wall/", {"code": code}).status_code == 302


def test_a_wall_names_nobody_after_the_close(world: World) -> None:
    reach(world, "close")
    wall = a_wall(world)
    during = wall.get("/wall/screen").content.decode()
    world.must("grace", c.Close())
    after = wall.get("/wall/screen").content.decode()
    for name in ("Alice", "Dana", "Grace", "Sam"):
        assert (name in during, name in after) == (True, False), name
    assert "<ol" not in after
    world.must("grace", c.StepBack())
    assert "Dana" in wall.get("/wall/screen").content.decode()


def test_a_wall_whose_time_is_over_shows_nothing(world: World) -> None:
    wall = a_wall(world)
    Wall.objects.update(ends_at=datetime.now(UTC) - timedelta(seconds=1))
    assert wall.get("/wall/screen").status_code == 404


def test_a_wall_is_not_a_person(world: World) -> None:
    wall = a_wall(world)
    assert wall.get(room_of(world)).status_code == 404
    assert wall.post(f"{room_of(world)}act", {"do": "join"}).status_code == 404
    assert wall.post("/wall/screen", {"do": "advance"}).status_code == 405


@pytest.mark.parametrize("held", ["not-an-id", "51b3b29c-a089-4e92-8e83-dc434f3d802a", "", None])
def test_a_session_that_holds_no_wall_shows_none(world: World, held: str | None) -> None:
    client = a_client(world, "alice")
    session = client.session
    session["wall"] = held
    session.save()
    assert client.get("/wall/screen").status_code == 404


def test_none_of_fifty_sentences_is_on_the_wall(world: World) -> None:
    wall = a_wall(world)
    shown = ""
    marked = iter(f"marked-{number}-{uuid4().hex}" for number in range(60))

    def write(name: str, kind: Kind) -> None:
        nonlocal shown
        world.must(name, c.Write(str(uuid4()), kind), text=next(marked))
        shown += wall.get("/wall/screen").content.decode()

    reach(world, "check_in")
    for name in ("alice", "dana", "erin", "grace", "cora") * 4:
        write(name, Kind.NOTE)
    for stage, kind, names in (
        ("bidding", Kind.BID, ("dana", "erin")),
        ("open_questions", Kind.QUESTION, ("dana", "erin", "cora", "grace")),
        ("closing_round", Kind.FEEDBACK, ("dana", "erin", "cora", "grace")),
        ("how_did_we_work", Kind.COMMENT, ("dana", "erin", "cora", "alice")),
    ):
        reach(world, stage)
        for name in names * (40 // len(names) // 4):
            write(name, kind)
    assert "marked-" not in shown
    assert len(list(marked)) <= 10
