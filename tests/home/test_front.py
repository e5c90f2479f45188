"""The front page: one's own meetings, or the public one."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.home import queries
from setwise.home.pages import GREETINGS
from setwise.people import usecases as people
from setwise.programmes import usecases
from tests.programmes.factories import World, a_meeting, a_world
from tests.room.browser import a_session

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def client_of(person: object, settings: Settings) -> Client:
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = str(a_session(str(person)).session_key)
    return client


def test_nobody_is_welcomed_plainly(db: None) -> None:
    page = Client().get("/").content.decode()
    assert "<h1>Action learning sets</h1>" in page
    assert "Sign in" in page
    assert "<form" not in page


def test_ones_own_meetings_and_no_others_are_listed(world: World, settings: Settings) -> None:
    page = client_of(world.alice.pk, settings).get("/").content.decode()
    assert f'href="/meetings/{world.herons_meet.pk}/"' in page
    assert str(world.otters_meet.pk) not in page
    assert "Alice" in page


def test_it_leads_to_what_ones_own_organisation_says_of_sets(
    world: World, settings: Settings
) -> None:
    trust, at = world.herons.organisation, datetime.now(UTC)
    people.belong(organisation=trust, person=world.alice, at=at, joined=True)
    page = client_of(world.alice.pk, settings).get("/").content.decode()
    assert f'href="/about/of/{world.herons.organisation_id}/"' in page


def test_the_meeting_that_began_last_comes_first(world: World) -> None:
    at = world.herons_meet.starts_at
    later = a_meeting(world.herons, at + timedelta(minutes=5))
    next_month = a_meeting(world.herons, at + timedelta(days=30))
    before = queries.front(world.alice.pk, at - timedelta(days=1))
    assert before.next
    assert before.next.meeting.id == world.herons_meet.pk
    during = queries.front(world.alice.pk, at + timedelta(minutes=10))
    assert during.next
    assert during.next.meeting.id == later.pk
    assert [each.meeting.id for each in during.still_open] == [world.herons_meet.pk]
    assert [each.meeting.id for each in during.to_come] == [next_month.pk]


def test_a_front_page_is_no_archive(world: World) -> None:
    at = world.herons_meet.starts_at
    for day in range(10):
        a_meeting(world.herons, at + timedelta(days=30 + day))
    assert len(queries.front(world.alice.pk, at).to_come) == queries.FEW


def test_a_closed_meeting_is_an_earlier_one(world: World) -> None:
    at = world.herons_meet.starts_at
    usecases.mark_closed(meeting=world.herons_meet.pk, at=at + timedelta(hours=1))
    page = queries.front(world.alice.pk, at + timedelta(hours=1))
    assert page.next is None
    assert [each.meeting.id for each in page.earlier] == [world.herons_meet.pk]


def test_an_empty_front_page_says_so(world: World, settings: Settings) -> None:
    usecases.mark_closed(meeting=world.herons_meet.pk, at=datetime.now(UTC))
    page = client_of(world.alice.pk, settings).get("/").content.decode()
    assert "There is no meeting ahead of you" in page
    assert "Earlier" in page


def test_there_is_a_greeting_at_every_hour() -> None:
    assert {next(words for until, words in GREETINGS if hour < until) for hour in range(24)} == {
        words for _, words in GREETINGS
    }
