"""Boards made together share what is equal: each is still the one that its person would see alone."""

import re
from uuid import uuid4

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL
from setwise.core.meeting.words import Kind
from setwise.design.phrases import phrases
from setwise.room import facts, rendering
from setwise.room.live.presence import presence
from tests.room.stages import reach
from tests.room.world import OF_THE_SET, World

TIMES = re.compile(r'data-(left|elapsed)-ms="-?[0-9]+"')


def together_and_alone(world: World) -> dict[str, tuple[str, str]]:
    names = {world.id(name): name for name in OF_THE_SET} | {WALL: "wall"}
    made = rendering.boards(world.room, names).of
    known = facts.facts_of(world.room)
    return {
        names[viewer]: (
            TIMES.sub("", "".join(parts)),
            TIMES.sub("", alone(world, known, viewer)),
        )
        for viewer, parts in made.items()
    }


def alone(world: World, known: facts.Facts, viewer: str) -> str:
    _, screen = rendering.one(world.room, known, viewer)
    return "".join(rendering.parts(screen, phrases(known.terms)))


@pytest.mark.parametrize("stage", ["gathering", "check_in", "bidding", "open_questions", "close"])
def test_each_sees_what_they_would_see_alone(world: World, stage: str) -> None:
    reach(world, stage)
    for name, (together, by_themselves) in together_and_alone(world).items():
        assert together == by_themselves, name


def test_two_who_offer_to_hold_the_chair_and_who_waits_or_wrote_are_not_alike(world: World) -> None:
    reach(world, "open_questions")
    world.must("dana", c.RaiseHand())
    world.must("erin", c.RaiseHand())
    world.must("erin", c.Write(str(uuid4()), Kind.QUESTION), text="Hers alone")
    world.must("grace", c.Leave())
    world.must("dana", c.OfferChair())
    world.must("erin", c.OfferChair())
    seen = together_and_alone(world)
    assert all(together == alone for together, alone in seen.values())
    assert [name for name, (html, _) in seen.items() if "Hers alone" in html] == ["erin"]


def test_a_mark_tells_of_presence_and_names_and_not_of_time(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    reach(world, "check_in")
    before = rendering.boards(world.room, ())
    assert rendering.boards(world.room, ()) == before
    monkeypatch.setattr(presence, "all_away", lambda meeting: frozenset({world.id("dana")}))
    after = rendering.boards(world.room, ())
    assert after.seq == before.seq
    assert after.mark != before.mark
