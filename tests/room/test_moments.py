"""What the screens say at moments that come once: a presenter's own, leaving, coming late."""

from uuid import uuid4

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL
from setwise.core.meeting.words import Depth, Kind
from setwise.room import facts, rendering, usecases
from setwise.room.column import column
from setwise.room.notes import WriteForm
from setwise.room.screens import Screen
from tests.room.browser import a_client, room_of
from tests.room.stages import reach
from tests.room.world import World, a_world


def seen(world: World, name: str) -> Screen:
    known = facts.from_access(world.access("grace"))
    return rendering.one(world.room, known, WALL if name == WALL else world.id(name))[1]


def page_of(world: World, name: str) -> str:
    return a_client(world, name).get(room_of(world)).content.decode()


def place_for(world: World, name: str, kind: str) -> WriteForm:
    return next(write for write in seen(world, name).writes if write.kind == kind)


def writes(world: World, name: str, kind: Kind, text: str, *, shared: bool = False) -> None:
    world.must(name, c.Write(str(uuid4()), kind, shared=shared), text=text)


@pytest.fixture
def light(db: None) -> World:
    return a_world(depth=Depth.LIGHT)


def test_an_action_is_seen_at_once_and_changed_rather_than_lost(world: World) -> None:
    reach(world, "closing_round")
    assert place_for(world, "alice", "action").open_text == "Name an action"
    writes(world, "alice", Kind.ACTION, "Ask Ward 7.", shared=True)
    for stage in ("closing_round", "action", "how_did_we_work"):
        reach(world, stage)
        screen = seen(world, "alice")
        assert [note.text for note in screen.notes if note.mine] == ["Ask Ward 7."], stage
        place = place_for(world, "alice", "action")
        assert (place.open_text, place.text, place.shared) == (
            "Change your action",
            "Ask Ward 7.",
            True,
        )
        assert not place.open
        assert column(screen).holds_words
    page = page_of(world, "alice")
    assert ">\nAsk Ward 7.</textarea>" in page
    assert 'name="shared" type="checkbox" value="yes" checked' in page


def test_an_action_that_is_not_shared_is_on_no_other_screen(world: World) -> None:
    reach(world, "closing_round")
    writes(world, "alice", Kind.ACTION, "Ask Ward 7.")
    assert "Ward 7" in page_of(world, "alice")
    for name in ("grace", "cora", "dana", "sam"):
        assert "Ward 7" not in page_of(world, name)


def test_what_was_given_is_changed(world: World) -> None:
    reach(world, "check_in")
    world.must("dana", c.TakeTurn())
    writes(world, "dana", Kind.NOTE, "A little tired.")
    world.must("dana", c.EndTurn())
    note = place_for(world, "dana", "note")
    assert (note.open_text, note.text) == ("Change your words", "A little tired.")
    assert place_for(world, "erin", "note").open_text == "Write a word instead"
    reach(world, "bidding")
    assert place_for(world, "dana", "bid").open_text == "Write your bid"
    writes(world, "dana", Kind.BID, "How can I rest?")
    bid = place_for(world, "dana", "bid")
    assert (bid.open_text, bid.text) == ("Change your bid", "How can I rest?")
    assert place_for(world, "erin", "bid").text == ""


def test_the_presenter_presents_and_the_others_listen(world: World) -> None:
    reach(world, "presenting")
    alice, dana = seen(world, "alice"), seen(world, "dana")
    assert (alice.kicker, alice.question, alice.text) == ("Presenting", "You present", "")
    assert (dana.question, dana.text) == ("Alice presents", "We listen.")


def test_in_open_questions_to_be_finished_is_the_presenters_big_press(world: World) -> None:
    reach(world, "clarifying")
    world.must("dana", c.TakeTurn())
    bar = seen(world, "alice").bar
    assert bar.main is not None
    assert bar.main.text == "Next question"
    world.must("dana", c.EndTurn())
    reach(world, "open_questions")
    for asks in (False, True):
        if asks:
            world.must("dana", c.RaiseHand())
        bar = seen(world, "alice").bar
        assert bar.main is not None
        assert bar.main.text == "I'm finished"
        assert ("Next question" in [press.text for press in bar.links]) is asks


def test_whoever_leaves_is_told_so_and_has_left_for_the_others(world: World) -> None:
    world.everyone_comes()
    gone = "You have left. You can come back whenever you like."
    assert gone not in seen(world, "dana").notices
    world.must("dana", c.Leave())
    assert seen(world, "dana").notices == (gone,)
    seat = next(seat for seat in seen(world, "erin").seats if seat.name == "Dana")
    assert seat.state == "left"
    assert "Dana, has left" in page_of(world, "erin")
    world.must("dana", c.Join())
    assert seen(world, "dana").notices == ()


def test_who_has_not_come_yet_has_not_left(world: World) -> None:
    assert usecases.come_in(access=world.access("grace"), at=world.now).done
    assert seen(world, "dana").notices == ()
    assert {seat.state for seat in seen(world, "grace").seats if not seat.you} == {"away"}


def test_a_latecomer_reads_where_they_joined_and_not_where_the_meeting_is(world: World) -> None:
    reach(world, "check_in")
    world.must("dana", c.Leave())
    world.must("dana", c.Join())
    for stage in ("check_in", "bidding", "presenting"):
        reach(world, stage)
        assert seen(world, "dana").notices == ("You have joined at: Check-in.",), stage
    assert seen(world, "erin").notices == ()


def test_a_stop_for_care_is_said_once(world: World) -> None:
    reach(world, "open_questions")
    world.must("grace", c.StopForCare())
    for name in ("alice", "dana", "grace"):
        screen = seen(world, name)
        assert screen.question == "We stopped here to take care"
        assert screen.notices == ()


def test_the_last_word_is_the_presenters_on_every_screen(light: World) -> None:
    reach(light, "closing_round")
    assert seen(light, WALL).question == "What would you like to say to close?"
    light.must("grace", c.Advance())
    assert light.state.position.stage == "closing_round"
    for name in ("grace", "dana", WALL):
        assert seen(light, name).question == "The last word is Alice's", name
    assert seen(light, "alice").question == "The last word is yours"


def test_the_circle_says_nothing_of_nobody(world: World) -> None:
    reach(world, "open_questions")
    screen = seen(world, "dana")
    assert (screen.centre, screen.centre_small) == ("Who would like to ask?", "")
    world.must("erin", c.RaiseHand())
    assert seen(world, "dana").centre_small == "Nobody waits to ask"
