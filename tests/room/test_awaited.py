"""Where the next piece of work cannot begin, the bar says why, and what helps is the one press."""

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth, Interruption
from setwise.design.terms import BRITISH
from setwise.room import facts, rendering
from setwise.room.bars import Bar
from tests.room.browser import Page, look, send
from tests.room.stages import reach
from tests.room.world import World, a_world


def bar_of(world: World, name: str) -> Bar:
    known = facts.from_access(world.access("grace"))
    return rendering.one(world.room, known, world.id(name))[1].bar


def agreed(world: World, *names: str) -> None:
    world.must("grace", c.AgreePieces(tuple(world.id(name) for name in names)))


@pytest.fixture
def after_alice(world: World) -> World:
    """Alice has worked; Dana works next."""
    reach(world, "bidding")
    agreed(world, "alice", "dana")
    reach(world, "action")
    return world


def test_whoever_is_here_is_not_waited_for(after_alice: World) -> None:
    assert bar_of(after_alice, "grace").note == ""
    assert not any(choice.first for choice in bar_of(after_alice, "grace").choices)


def test_the_chair_is_told_who_is_not_here_and_can_record_that_they_are(
    after_alice: World,
) -> None:
    after_alice.must("dana", c.Leave())
    bar = bar_of(after_alice, "grace")
    assert bar.note == "Dana presents next, and is not here yet."
    assert bar.main is not None
    assert (bar.main.text, bar.main.do) == ("Dana is here", "join")
    assert bar.links[0].text == "Leave Dana's work for another time"
    joins = [choice for choice in bar.choices if choice.do == "join"]
    assert all(after_alice.id("dana") not in dict(choice.people) for choice in joins)

    send(after_alice, "grace", look(after_alice, "grace").press("join"))
    bar = bar_of(after_alice, "grace")
    assert bar.note == ""
    assert "Begin: Dana presents" in [press.text for press in bar.links]


def test_who_presented_last_is_told_too(after_alice: World) -> None:
    after_alice.must("dana", c.Leave())
    bar = bar_of(after_alice, "alice")
    assert (bar.note, bar.main) == ("Dana presents next, and is not here yet.", None)
    assert bar_of(after_alice, "erin").note == ""


def test_a_presenter_who_holds_the_chair_hands_it_over_first(after_alice: World) -> None:
    after_alice.must("grace", c.HandOver(after_alice.id("dana")))
    bar = bar_of(after_alice, "dana")
    assert bar.note == "You present next. Who holds the chair meanwhile?"
    assert bar.main is None
    (choice,) = [choice for choice in bar.choices if choice.first]
    assert [name for _, name in choice.people] == ["Grace", "Cora", "Alice", "Erin"]
    told = "Dana presents next, and hands over the chair first."
    assert bar_of(after_alice, "alice").note == told

    send(after_alice, "dana", look(after_alice, "dana").press("hand_over"))
    assert after_alice.state.chair == after_alice.id("grace")
    assert bar_of(after_alice, "grace").note == ""


def test_a_presenter_alone_in_the_chair_is_told_so(after_alice: World) -> None:
    after_alice.must("grace", c.HandOver(after_alice.id("dana")))
    for name in ("grace", "cora", "alice", "erin"):
        after_alice.must(name, c.Leave())
    bar = bar_of(after_alice, "dana")
    assert bar.note == "You present next, once somebody is here to hold the chair."
    assert not any(choice.first for choice in bar.choices)


def test_in_bidding_who_was_agreed_and_left_is_waited_for(world: World) -> None:
    reach(world, "bidding")
    agreed(world, "alice")
    world.must("alice", c.Leave())
    bar = bar_of(world, "grace")
    assert bar.note == "Alice presents next, and is not here yet."
    assert bar.main is not None
    assert bar.main.text == "Alice is here"


def test_while_a_turn_or_a_pause_goes_on_nobody_is_waited_for(after_alice: World) -> None:
    after_alice.must("dana", c.Leave())
    after_alice.must("grace", c.Interrupt(Interruption.PAUSE))
    assert bar_of(after_alice, "grace").note == ""


def test_held_aloud_the_one_press_of_bidding_says_who_is_here(db: None) -> None:
    light = a_world(depth=Depth.LIGHT)
    reach(light, "bidding")
    agreed(light, "alice")
    light.must("alice", c.Leave())
    bar = bar_of(light, "grace")
    assert (bar.note, bar.agree and bar.agree.text) == ("", "Go on")


def test_nobody_else_once_somebody_has_worked(db: None) -> None:
    light = a_world(depth=Depth.LIGHT)
    reach(light, "action")
    light.must("grace", c.ReturnTo("bidding"))
    assert bar_of(light, "grace").links[0].text == "Nobody else today: go on"


# --- Held aloud: to go on without anyone is said -----------------------------------------------


@pytest.fixture
def light_bidding(db: None) -> World:
    world = a_world(depth=Depth.LIGHT)
    reach(world, "bidding")
    return world


def test_go_on_with_nobody_ticked_asks_and_changes_nothing(light_bidding: World) -> None:
    answer = send(light_bidding, "grace", look(light_bidding, "grace").press("agree_and_go"))
    assert answer.status_code == 422
    told = "Nobody is ticked yet. Tick who works today, or choose to go on with nobody."
    assert told in Page(answer.content.decode()).words
    assert light_bidding.state.position.stage == "bidding"


def test_nobody_today_goes_on(light_bidding: World) -> None:
    press = look(light_bidding, "grace").press("agree_and_go", nobody="yes")
    assert send(light_bidding, "grace", press).status_code == 302
    assert light_bidding.state.position.stage == "how_did_we_work"


# --- What was given in one's turn -----------------------------------------------------------------


def test_after_giving_words_the_one_press_is_that_this_is_all(world: World) -> None:
    reach(world, "closing_round")
    world.must("dana", c.TakeTurn())
    before = bar_of(world, "dana")
    assert (before.note, before.main and before.main.text) == ("", "I have spoken")
    feedback = look(world, "dana").press("write", kind="feedback", text="I saw how you care.")
    send(world, "dana", feedback)
    after = bar_of(world, "dana")
    assert (after.note, after.main and after.main.text) == (
        "Alice has your words.",
        "That is all from me",
    )
    page = look(world, "dana")
    assert "Change your words" in page.words
    assert "Write it instead" not in page.words
    assert bar_of(world, "erin").note == ""


def test_a_word_at_the_check_in_is_with_the_set(world: World) -> None:
    reach(world, "check_in")
    world.must("dana", c.TakeTurn())
    send(world, "dana", look(world, "dana").press("write", kind="note", text="Rather tired."))
    bar = bar_of(world, "dana")
    assert (bar.note, bar.main and bar.main.text) == (
        "The set has your words.",
        "That is all from me",
    )


# --- Names ----------------------------------------------------------------------------------------


def test_who_is_not_known_by_name_is_a_member(after_alice: World) -> None:
    after_alice.must("dana", c.Leave())
    known = facts.from_access(after_alice.access("grace"))
    names = {person: name for person, name in known.names.items() if name != "Dana"}
    _, screen = rendering.one(
        after_alice.room, known._replace(names=names), after_alice.id("grace")
    )
    assert screen.bar.note == "A member presents next, and is not here yet."
    html = str(rendering.fragment(screen, BRITISH))
    assert "Leave a member&#39;s work for another time" in html
    assert "omeone" not in html
    (seat,) = [seat for seat in screen.seats if seat.name == "A member"]
    assert seat.short == ""
