"""Every screen of a meeting: one main press, few quiet ones, and each does what it says."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from django.db import transaction

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL
from setwise.core.meeting.process import Part
from setwise.core.meeting.processes import SHIPPED
from setwise.core.meeting.words import Depth, Interruption
from setwise.room import facts, present, rendering
from setwise.room.screens import Screen
from tests.room.browser import Page, a_client, look, room_of
from tests.room.stages import one_on
from tests.room.world import OF_THE_SET, World, a_world

PROCESSES = sorted({name for name, _ in SHIPPED})
WALK = 40


class Place(NamedTuple):
    """Where a meeting stands: the stage, and whether its round was held aloud."""

    stage: str
    held: bool
    closed: bool


def seen(world: World, name: str) -> Screen:
    """The screen of one person, or of the wall, as its page shows it."""
    known = facts.from_access(world.access("grace"))
    viewer = WALL if name == WALL else world.id(name)
    return rendering.one(world.room, known, viewer)[1]


def walk(world: World) -> Iterator[Place]:
    """Every place of a meeting that goes well, from the gathering to its close."""
    world.everyone_comes()
    for _ in range(WALK):
        position = world.state.position
        yield Place(position.stage, position.held, position.closed)
        if position.closed:
            return
        one_on(world)
    raise AssertionError("it never closed")


@pytest.fixture(params=[(p, d) for p in PROCESSES for d in Depth], ids=lambda p: f"{p[0]}-{p[1]}")
def any_world(request: pytest.FixtureRequest, db: None) -> World:
    process, depth = request.param
    return a_world(process=process, depth=depth)


def one_main_at_most(screen: Screen) -> bool:
    return not (screen.bar.main and screen.bar.agree)


def test_each_screen_has_at_most_one_main_press_and_two_quiet_ones(any_world: World) -> None:
    stages = set()
    for place in walk(any_world):
        stages.add(place.stage)
        for name in OF_THE_SET:
            screen = seen(any_world, name)
            assert one_main_at_most(screen), (place, name)
            assert len(screen.bar.links) <= 2, (place, name)
            pressed = [screen.bar.main, screen.bar.agree, *screen.bar.links, *screen.bar.more]
            texts = [press.text for press in pressed if press]
            assert len(texts) == len(set(texts)), (place, name, texts)
            assert all(texts)
    assert any_world.state.process is not None
    assert stages == {stage.key for stage in any_world.state.process.stages}


def test_every_screen_can_be_drawn_with_words_for_everything(any_world: World) -> None:
    terms = facts.from_access(any_world.access("grace")).terms
    for place in walk(any_world):
        for name in (*OF_THE_SET, WALL):
            screen = seen(any_world, name)
            html = str(rendering.fragment(screen, terms))
            # While an action may be named, the wall says nothing (process.md).
            silent = name == WALL and place.stage == "action"
            assert bool(screen.question) is not silent, (place, name)
            assert "{" not in html.replace("{n}", ""), (place, name)  # {n} is filled by the script
            assert "someone" not in html, (place, name)


def test_everyone_who_may_write_is_told_who_can_see_it(any_world: World) -> None:
    for place in walk(any_world):
        for name in OF_THE_SET:
            html = a_client(any_world, name).get(room_of(any_world)).content.decode()
            writes = [form for form in Page(html).forms if form.writes]
            assert html.count("Who can see this: ") >= len(writes), (place, name)
            assert len(seen(any_world, name).writes) == len(writes), (place, name)


# --- Light: the table of process.md, and nothing more --------------------------------------------

CHAIR_IN_LIGHT = [
    (Place("gathering", False, False), "Start"),
    (Place("silence", False, False), "Continue"),
    (Place("check_in", False, False), "Round done"),
    (Place("bidding", False, False), "Go on"),
    (Place("presenting", False, False), "Move on"),
    (Place("clarifying", False, False), "Understood"),
    (Place("open_questions", False, False), "Alice is finished"),
    (Place("closing_round", False, False), "Round done"),
    (Place("closing_round", True, False), "Alice is done"),
    (Place("action", False, False), "Go on"),
    (Place("how_did_we_work", False, False), "Done"),
    (Place("close", False, False), "Close the meeting"),
    (Place("close", False, True), ""),
]
PRESENTER_IN_LIGHT = {
    "presenting": "Move on",
    "open_questions": "I'm finished",
    "action": "Go on",
}


def main_of(screen: Screen) -> str:
    press = screen.bar.main or screen.bar.agree
    return press.text if press else ""


@pytest.fixture
def light(db: None) -> World:
    return a_world(depth=Depth.LIGHT)


def test_light_one_press_for_each_stage_and_the_names_to_tap(light: World) -> None:
    found = {place: main_of(seen(light, "grace")) for place in walk(light)}
    assert list(found.items()) == CHAIR_IN_LIGHT


def test_light_bidding_is_one_press_that_takes_the_names_along(light: World) -> None:
    for place in walk(light):
        if place.stage != "bidding":
            continue
        screen = seen(light, "grace")
        assert screen.bar.agree is not None
        assert screen.bar.agree.do == "agree_and_go"
        assert "advance" not in {press.do for press in (*screen.bar.links, *screen.bar.more)}
        nobody = screen.bar.links[0]
        assert (nobody.do, nobody.text) == ("agree_and_go", "Nobody today: go on")
        assert nobody.fields == (("nobody", "yes"),)


def test_light_the_presenter_has_the_two_presses_that_are_theirs(light: World) -> None:
    for place in walk(light):
        screen = seen(light, "alice")
        expected = "" if place.closed else PRESENTER_IN_LIGHT.get(place.stage, "")
        assert main_of(screen) == expected, place
        afterwards = place.stage in ("closing_round", "action", "how_did_we_work", "close")
        kinds = [write.kind for write in screen.writes]
        assert kinds == (["action"] if afterwards else []), place


@pytest.mark.parametrize("name", ["dana", "cora", "sam"])
def test_light_everyone_else_has_nothing_to_press_or_write(light: World, name: str) -> None:
    for place in walk(light):
        screen = seen(light, name)
        assert main_of(screen) == "", place
        agreeing = ["agree_contract"] if place.stage == "gathering" else []
        assert [press.do for press in screen.bar.links] == agreeing, place
        assert {press.do for press in screen.bar.more} <= {"leave"}, place
        assert (screen.writes, screen.bar.choices, screen.agree) == ((), (), ()), place


@pytest.mark.parametrize("kind", list(Interruption))
@pytest.mark.parametrize("depth", list(Depth))
def test_an_interruption_is_ended_by_one_press(db: None, depth: Depth, kind: Interruption) -> None:
    world = a_world(depth=depth)
    world.everyone_comes()
    world.must("grace", c.Advance(), c.Advance(), c.Interrupt(kind))
    assert main_of(seen(world, "grace")) == "Resume"
    assert main_of(seen(world, "dana")) == ""


# --- Full ------------------------------------------------------------------------------------------

FULL = [
    ("gathering", False, "Start", ""),
    ("silence", False, "Continue", ""),
    ("check_in", False, "I'll begin", "I'll begin"),
    ("check_in", True, "Go on to bidding", ""),
    ("bidding", False, "This is what we agreed", "I'd like time today"),
    ("bidding", False, "Begin: Alice presents", "I'd like time today"),
    ("presenting", False, "", ""),
    ("clarifying", False, "I'll begin", "I'll begin"),
    ("open_questions", False, "I have a question", "I have a question"),
    ("closing_round", False, "I'll begin", "I'll begin"),
    ("closing_round", True, "Alice has spoken", ""),
    ("closing_round", True, "Go on", ""),
    ("action", False, "", ""),
    ("how_did_we_work", False, "Done", ""),
    ("close", False, "Close the meeting", ""),
    ("close", False, "", ""),
]


def test_full_the_main_press_is_what_is_asked_of_me_now(world: World) -> None:
    found = [
        (place.stage, place.held, main_of(seen(world, "grace")), main_of(seen(world, "dana")))
        for place in walk(world)
    ]
    assert found == FULL


def test_a_supporter_has_no_turns_and_no_words(world: World) -> None:
    for place in walk(world):
        screen = seen(world, "sam")
        assert (main_of(screen), screen.writes) == ("", ()), place


def test_everyone_who_offers_to_hold_the_chair_is_named(world: World) -> None:
    world.everyone_comes()
    world.must("grace", c.Leave())
    world.must("alice", c.OfferChair())
    world.must("dana", c.OfferChair())
    assert "You offered to hold the chair." in seen(world, "alice").notices
    assert [notice for notice in seen(world, "erin").notices if "can hold" in notice] == [
        "Alice can hold the chair.",
        "Dana can hold the chair.",
    ]


# --- What is offered is done --------------------------------------------------------------------------


def test_every_button_of_every_page_is_accepted(any_world: World) -> None:
    """Each button is pressed by POST in its own savepoint, and everything is as before after it.

    Where something can be done for one of many, it is done for two of them.
    """
    pressed = 0
    for place in walk(any_world):
        for name in ("grace", "alice", "dana", "sam"):
            times: Counter[tuple[str, str, str]] = Counter()
            for do, text, fields in look(any_world, name).presses():
                times[do, fields.get("kind", ""), fields.get("stage", "")] += 1
                if times[do, fields.get("kind", ""), fields.get("stage", "")] > 2:
                    continue
                if "text" not in fields and do == "write":
                    fields = {**fields, "text": "What do you need?"}
                if do == "agree_and_go":
                    fields = {"presenter": any_world.id("alice"), **fields}
                assert press_in_a_copy(any_world, name, fields) == 302, (place, name, do, text)
                pressed += 1
    assert pressed > 120


def press_in_a_copy(world: World, name: str, fields: dict[str, str]) -> int:
    """Press, and undo all of it: what the database has and what this process remembers."""
    before = present.now(world.room)
    client = a_client(world, name)
    copy = transaction.atomic()
    vars(copy)["_from_testcase"] = True  # a command's transaction is durable but for tests
    try:
        with copy:
            answer = client.post(f"{room_of(world)}act", fields)
            raise Undo(answer.status_code)
    except Undo as undone:
        present.memory.forget(world.room)
        present.memory.remember(world.room, before)
        return undone.status


class Undo(Exception):
    """Takes a press back, with the status that it was answered."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def test_what_the_page_offers_is_what_the_rules_offer(any_world: World) -> None:
    for place in walk(any_world):
        for name in ("grace", "alice", "dana", "sam"):
            board = seen(any_world, name).board
            page = look(any_world, name)
            shown = {(do, fields.get("kind") or "") for do, _, fields in page.presses()}
            offered = {(offer.command, offer.kind or "") for offer in board.offers}
            if board.part == Part.WORK:  # an action can be written, and is asked for later
                offered -= {("write", "action")}
            if any_world.state.depth is Depth.LIGHT and ("agree_pieces", "") in offered:
                offered -= {("agree_pieces", ""), ("advance", "")}  # the two are one press
                shown -= {("agree_and_go", "")}
            assert shown == offered, (place, name)
