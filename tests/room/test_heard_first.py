"""What stands on each screen while somebody who was interrupted is heard, and in a time-out."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Interruption
from tests.room.browser import look, send
from tests.room.stages import one_on, reach
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db
LOOKING = ("The task:", "The process:", "The learning:")


@pytest.fixture
def world(db: None) -> World:
    world = a_world()
    reach(world, "open_questions")
    return world


def pressable(world: World, name: str) -> set[str]:
    return {text for _, text, _ in look(world, name).presses()}


def test_whoever_asks_to_finish_is_heard_and_everybody_reads_whom(world: World) -> None:
    send(world, "dana", look(world, "dana").press("ask_to_finish"))
    assert "Whoever holds the chair knows that you had not finished." in look(world, "dana").words
    assert "Dana had not finished." in look(world, "grace").words
    assert "Dana had not finished" not in look(world, "erin").words
    assert "Let Dana finish" in pressable(world, "grace")

    asked = look(world, "grace").press("hear_out", person=world.id("dana"))
    assert send(world, "grace", asked).status_code == 302
    assert "You have the word" in look(world, "dana").words
    assert "Take the time you need." in look(world, "dana").words
    for name in ("erin", "alice", "sam"):
        words = look(world, name).words
        assert "We hear Dana first" in words, name
        assert "Dana had not finished. Then we go on from where we were." in words, name
        assert not {"That is all from me", "Dana has finished: go on"} & pressable(world, name)
    assert "Dana has finished: go on" in pressable(world, "grace")

    assert "That is all from me" in pressable(world, "dana")
    send(world, "dana", look(world, "dana").press("resume"))
    assert "We hear" not in look(world, "erin").words
    assert world.state.position.stage == "open_questions"


def test_a_time_out_asks_three_things_of_everybody(world: World) -> None:
    world.must("grace", c.Interrupt(Interruption.TIME_OUT))
    for name in ("grace", "alice", "dana", "sam"):
        words = look(world, name).words
        assert "How are we working?" in words, name
        assert [text for text in LOOKING if text not in words] == [], name


def test_so_does_the_look_back_at_the_end(world: World) -> None:
    while world.state.position.stage != "how_did_we_work":
        one_on(world)
    words = look(world, "dana").words
    assert [text for text in LOOKING if text not in words] == []
