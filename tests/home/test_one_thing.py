"""What the one thing is, and how a front page asks for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.home.member.rules import Known, Thing, one_thing
from setwise.programmes import usecases
from setwise.programmes.calendars.queries import answers
from setwise.programmes.models import ContractVersion, Meeting
from tests.people.browser import client_of
from tests.programmes.factories import LONG_AGO, World, a_meeting, a_world

MOST_QUERIES = 12

TABLE = [
    # going on, can come, asked to agree, may prepare
    (True, None, True, True, Thing.ENTER),
    (True, False, False, False, Thing.ENTER),
    (False, None, True, True, Thing.ANSWER),
    (False, None, False, False, Thing.ANSWER),
    (False, True, True, True, Thing.AGREE),
    (False, False, True, False, Thing.AGREE),
    (False, True, False, True, Thing.PREPARE),
    (False, True, False, False, Thing.NOTHING),
    (False, False, False, True, Thing.NOTHING),
]


@pytest.mark.parametrize(("going_on", "can_come", "asked", "may", "thing"), TABLE)
def test_the_first_that_is_open(
    going_on: bool, can_come: bool | None, asked: bool, may: bool, thing: Thing
) -> None:
    assert one_thing(Known(going_on, can_come, asked, may)) is thing


@pytest.fixture
def world(db: None) -> World:
    return a_world()


@pytest.fixture
def ahead(world: World) -> Meeting:
    return a_meeting(world.herons, datetime.now(UTC) + timedelta(days=10))


@pytest.fixture
def alice(world: World) -> Client:
    return client_of(world.alice)


def page_of(browser: Client) -> str:
    return browser.get("/").content.decode()


def says(browser: Client, meeting: Meeting, can_come: str) -> int:
    return browser.post(f"/meetings/{meeting.pk}/coming", {"can_come": can_come}).status_code


def past(world: World) -> None:
    Meeting.objects.filter(pk=world.herons_meet.pk).update(
        starts_at=datetime.now(UTC) - timedelta(days=40),
        ends_at=datetime.now(UTC) - timedelta(days=40, hours=-2),
    )


def test_one_answers_and_is_led_to_prepare(world: World, ahead: Meeting, alice: Client) -> None:
    past(world)
    assert "I can come" in page_of(alice)
    assert says(alice, ahead, "yes") == 302
    page = page_of(alice)
    assert "You said that you can come" in page
    assert "Prepare, in one minute" in page
    alice.post(f"/sets/{world.herons.pk}/prepare", {"mind": "a muddle"})
    page = page_of(alice)
    assert "What you prepared" in page
    assert "a muddle" not in page


def test_one_cannot_come_and_changes_ones_mind(world: World, ahead: Meeting, alice: Client) -> None:
    past(world)
    says(alice, ahead, "no")
    page = page_of(alice)
    assert "You said that you cannot come" in page
    assert "Prepare" not in page
    says(alice, ahead, "yes")
    assert answers([ahead.pk])[ahead.pk][world.alice.pk].can_come


def test_nobody_answers_for_a_meeting_of_others(world: World, alice: Client) -> None:
    assert says(alice, world.otters_meet, "yes") == 404
    assert says(alice, world.otters_meet, "perhaps") == 404
    assert says(Client(), world.herons_meet, "yes") == 404
    assert answers([world.otters_meet.pk]) == {world.otters_meet.pk: {}}


def test_an_answer_that_is_none_changes_nothing(
    world: World, ahead: Meeting, alice: Client
) -> None:
    assert says(alice, ahead, "perhaps") == 302
    assert answers([ahead.pk])[ahead.pk] == {}


def test_the_call_is_joined_from_here(world: World, ahead: Meeting, alice: Client) -> None:
    past(world)
    Meeting.objects.filter(pk=ahead.pk).update(call_link="https://teams.example.org/x")
    says(alice, ahead, "yes")
    assert 'href="https://teams.example.org/x"' in page_of(alice)


def test_a_contract_that_waits_comes_before_preparing(
    world: World, ahead: Meeting, alice: Client
) -> None:
    past(world)
    says(alice, ahead, "yes")
    contract = f"/sets/{world.herons.pk}/contract/"
    usecases.add_member(learning_set=world.herons, person=world.bob, since=LONG_AGO)
    bob = client_of(world.bob)
    bob.post(f"{contract}write/line", {"text": "What is said here stays here."})
    bob.post(f"{contract}write", {"do": "put"})
    page = page_of(alice)
    assert "waits for your word" in page
    assert "Prepare, in" not in page
    version = ContractVersion.objects.get(learning_set=world.herons)
    alice.post(contract, {"do": "agree", "version": str(version.pk)})
    assert "Prepare, in one minute" in page_of(alice)


def test_the_page_costs_the_same_however_many_meetings(
    world: World,
    ahead: Meeting,
    alice: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for day in range(20):
        a_meeting(world.herons, datetime.now(UTC) + timedelta(days=20 + day))
    alice.post("/account/first-steps/member", {"do": "put_away"})
    page_of(alice)
    with django_assert_max_num_queries(MOST_QUERIES):
        page_of(alice)
