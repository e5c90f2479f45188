"""The front page after a meeting: a minute for oneself comes first, for a few days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from setwise.home.member.queries import FRESH, minute_of
from setwise.home.member.rules import Known, Thing, one_thing
from setwise.programmes.access import meetings_of
from tests.learning.after import after_a_meeting
from tests.room.browser import a_client
from tests.room.world import World, a_meeting

pytestmark = pytest.mark.django_db

PRESS = "Take a minute for yourself"


@pytest.fixture
def world(db: None) -> World:
    return after_a_meeting()


def front_of(world: World, name: str) -> str:
    return a_client(world, name).get("/").content.decode()


def minute_of_alice(world: World, at: datetime) -> bool:
    alice = world.people["alice"].pk
    return minute_of(alice, meetings_of(alice), at) is not None


def test_only_a_meeting_that_goes_on_comes_before_it() -> None:
    assert one_thing(Known(False, None, minute=True)) is Thing.MINUTE
    assert one_thing(Known(True, None, minute=True)) is Thing.ENTER


def test_whoever_came_is_asked_once(world: World) -> None:
    page = front_of(world, "alice")
    assert PRESS in page
    assert f'href="/yours/meetings/{world.room}/"' in page
    a_client(world, "alice").post(f"/yours/meetings/{world.room}/", {"back": "Ask first."})
    page = front_of(world, "alice")
    assert PRESS not in page
    assert "Ask first." not in page


@pytest.mark.parametrize("name", ["sam", "bob", "charlie"])
def test_nobody_else_is_asked(world: World, name: str) -> None:
    assert PRESS not in front_of(world, name)


def test_one_can_answer_for_the_next_meeting_beside_it(world: World) -> None:
    a_meeting(world.herons, starts_at=world.now + timedelta(days=30))
    page = front_of(world, "alice")
    assert PRESS in page
    assert 'class="quiet" type="submit" name="can_come" value="yes"' in page


def test_a_week_later_it_is_left_alone(world: World) -> None:
    at = datetime.now(UTC)
    assert minute_of_alice(world, at + FRESH - timedelta(hours=1))
    assert not minute_of_alice(world, at + FRESH)
