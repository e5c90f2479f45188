"""Words for hard moments: all there, for whoever holds the set, in two presses, as the house has them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from setwise.core.meeting import commands as c
from setwise.design.terms import BRITISH
from setwise.people.models import OwnText
from setwise.room import rendering
from setwise.room.companion.moments import MOMENTS, moments
from tests.room.browser import a_client, room_of
from tests.room.companion.folds import Folds
from tests.room.stages import reach
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db
NAMED = {
    "Nobody makes a bid",
    "More bids than time",
    "Someone gives advice",
    "One voice takes up the room",
    "One voice is not heard",
    "Somebody comes late",
    "Too few have come",
    "Somebody is in tears",
    "Somebody is angry",
    "Something said here got out",
    "A remark that discriminates",
    "Somebody may be at risk",
    "The presenter explains and explains",
    "It has become a place to let off steam",
}


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def test_every_hard_moment_is_there_with_something_to_say_steps_and_where_it_is_from(
    world: World,
) -> None:
    found = moments(world.herons.organisation_id, BRITISH)
    assert {each.title for each in found} == NAMED
    for each in found:
        assert "<blockquote>" in each.html, each.key
        assert "<li>" in each.html, each.key
        assert "Source" in each.html, each.key
        assert "{" not in each.html, each.key


def test_they_are_short_enough_to_be_read_while_somebody_waits(world: World) -> None:
    for each in moments(world.herons.organisation_id, BRITISH):
        assert len(str(each.html.striptags()).split()) < 200, each.key


@pytest.mark.parametrize("name", ["grace", "cora"])
def test_whoever_holds_the_set_has_them_in_the_room(world: World, name: str) -> None:
    page = a_client(world, name).get(room_of(world)).content.decode()
    for title in NAMED:
        assert title in page


@pytest.mark.parametrize("stage", ["gathering", "open_questions", "close"])
def test_each_is_two_taps_away_at_any_stage(world: World, stage: str) -> None:
    """One opens the sheet, one the moment, and then there is something to say."""
    reach(world, stage)
    assert taps(world, "grace") == {title: ["Words at hand", "itself"] for title in NAMED}


def test_a_member_who_holds_the_chair_has_them_as_long_as_they_hold_it(world: World) -> None:
    world.everyone_comes()
    assert taps(world, "dana") == {}
    world.must("grace", c.HandOver(world.id("dana")))
    assert set(taps(world, "dana")) == NAMED
    assert set(taps(world, "grace")) == NAMED
    world.must("dana", c.HandOver(world.id("grace")))
    assert taps(world, "dana") == {}


def test_a_board_tells_the_script_who_holds_the_chair(world: World) -> None:
    world.everyone_comes()
    names = ("grace", "dana")
    world.must("grace", c.HandOver(world.id("dana")))
    seen = rendering.boards(world.meeting.pk, [world.id(name) for name in names]).of
    assert {name: " data-holds " in seen[world.id(name)][0] for name in names} == {
        "grace": False,
        "dana": True,
    }


def taps(world: World, name: str) -> dict[str, list[str]]:
    """For each moment of which there are words to say in the room: what has to be opened first."""
    page = a_client(world, name).get(room_of(world)).content.decode()
    way = {folds[-1]: folds for folds in Folds(page).around("blockquote") if folds}
    return {title: [*folds[:-1], "itself"] for title, folds in way.items()}


@pytest.mark.parametrize("name", ["alice", "bob", "sam"])
def test_members_and_supporters_do_not_see_them(world: World, name: str) -> None:
    page = a_client(world, name).get(room_of(world)).content.decode()
    assert "Words at hand" not in page
    assert "Somebody is in tears" not in page


def test_an_organisation_s_own_words_take_the_place_of_ours(world: World) -> None:
    OwnText.objects.create(
        organisation_id=world.herons.organisation_id,
        key="tears",
        number=1,
        text="# Tears\n\n> Our words.\n\n- Ring the chaplain.",
        published_at=datetime.now(UTC),
    )
    page = a_client(world, "grace").get(room_of(world)).content.decode()
    assert "Ring the chaplain." in page
    assert "a tissue within reach" not in page


def test_they_cost_one_question(
    world: World, django_assert_num_queries: pytest.FixtureRequest
) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert len(moments(world.herons.organisation_id, BRITISH)) == len(MOMENTS)
