"""A facilitator's sets at a glance, and two minutes before a meeting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.home.facilitator.rules import Quorum, quorum
from setwise.programmes import usecases
from setwise.programmes.access import meeting_for
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.models import LearningSet, Meeting, Role
from setwise.room import usecases as room
from tests.people.browser import client_of
from tests.room.world import World, a_meeting, a_world

MOST_QUERIES = 12


@pytest.mark.parametrize(
    ("members", "coming", "sorry", "least", "days", "how"),
    [
        (6, 3, 0, 3, 20, Quorum.HOLDS),
        (6, 2, 0, 3, 20, Quorum.OPEN),
        (6, 0, 3, 3, 20, Quorum.OPEN),
        (6, 0, 4, 3, 20, Quorum.AT_RISK),
        (2, 2, 0, 3, 20, Quorum.AT_RISK),
        # Nobody could answer yet, and others may still join.
        (2, 0, 0, 3, 20, Quorum.OPEN),
        (0, 0, 0, 3, 20, Quorum.OPEN),
        (2, 0, 0, 3, 6, Quorum.AT_RISK),
        (6, 0, 0, 3, 6, Quorum.OPEN),
    ],
)
def test_whether_enough_can_come(
    members: int, coming: int, sorry: int, least: int, days: int, how: Quorum
) -> None:
    ahead = timedelta(days=days)
    found = quorum(members=members, coming=coming, sorry=sorry, least=least, ahead=ahead)
    assert found is how


@pytest.fixture
def world(db: None) -> World:
    return a_world()


@pytest.fixture
def ahead(world: World) -> Meeting:
    """The meeting of a week ago, at which Dana presented; and one in ten days."""
    before = a_meeting(world.herons, starts_at=world.now - timedelta(days=7))
    room.record_met(
        access=meeting_for(world.people["grace"].pk, before.pk),
        command_id="met",
        at=world.now,
        present_people=(world.id("alice"), world.id("dana")),
        presenters=(world.id("dana"),),
    )
    usecases.mark_closed(meeting=world.room, at=world.now)
    return a_meeting(world.herons, starts_at=world.now + timedelta(days=10))


def said(world: World, meeting: Meeting, **people: bool) -> None:
    for name, can_come in people.items():
        person = world.people[name].pk
        calendars.answer(person=person, meeting=meeting.pk, can_come=can_come, at=world.now)


def page_of(world: World, name: str, address: str = "/") -> str:
    return client_of(world.people[name]).get(address).content.decode()


def test_sets_at_a_glance(world: World, ahead: Meeting) -> None:
    assert "0 can come, 3 have not said yet. It needs 3." in page_of(world, "grace")
    said(world, ahead, alice=False, dana=True)
    page = page_of(world, "grace")
    assert "Apologies: Alice" in page
    assert "Too few can come" in page
    assert f"/meetings/{ahead.pk}/brief" in page
    said(world, ahead, alice=True, erin=True)
    assert "3 can come: enough." in page_of(world, "grace")


def test_of_two_that_go_on_the_card_means_the_same_as_going_on_now(world: World) -> None:
    usecases.mark_closed(meeting=world.room, at=world.now)
    first = a_meeting(world.herons, starts_at=world.now - timedelta(minutes=60))
    meant = a_meeting(world.herons, starts_at=world.now - timedelta(minutes=5))
    page = page_of(world, "grace")
    card = page[page.index("Going on now") :]
    assert f"/meetings/{meant.pk}/" in card
    assert f"/meetings/{meant.pk}/brief" in page
    assert f"/meetings/{first.pk}/brief" not in page


def test_a_member_has_no_glance_at_who_comes(world: World, ahead: Meeting) -> None:
    said(world, ahead, alice=False)
    assert "Apologies" not in page_of(world, "dana")


def test_two_minutes_tell_all_that_is_needed(world: World, ahead: Meeting) -> None:
    said(world, ahead, alice=True, erin=False)
    page = page_of(world, "grace", f"/meetings/{ahead.pk}/brief")
    for text in (
        "Alice: can come",
        "Erin: cannot come",
        "Dana: has not said yet",
        "What is said here stays here.",
        "Silence",
        "about 15 minutes",
        "How are you arriving today?",
    ):
        assert text in page, text
    assert page.index("Dana: has not said yet") < page.index("Who facilitates or helps")
    assert page.index("Who facilitates or helps") < page.index("Grace: ")
    waited = page[page.index("Who presented last") :]
    assert waited.index("Alice: not yet") < waited.index("Dana: ")


@pytest.mark.parametrize("name", ["alice", "sam", "bob", "charlie"])
def test_only_who_holds_it_is_briefed(world: World, ahead: Meeting, name: str) -> None:
    browser = client_of(world.people[name])
    assert browser.get(f"/meetings/{ahead.pk}/brief").status_code == 404
    assert Client().get(f"/meetings/{ahead.pk}/brief").status_code == 404


def test_one_who_holds_it_is_led_there(world: World, ahead: Meeting) -> None:
    said(world, ahead, grace=True)
    assert "nhsuk-button" in page_of(world, "grace").split("Prepare in two minutes")[0][-120:]


def test_the_pages_cost_the_same_however_many_sets(
    world: World, ahead: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(8):
        learning_set = _another(world, number)
        a_meeting(learning_set, starts_at=world.now + timedelta(days=20 + number))
    browser = client_of(world.people["grace"])
    browser.post("/account/first-steps/facilitator", {"do": "put_away"})
    browser.get("/")
    with django_assert_max_num_queries(MOST_QUERIES):
        assert "Further 7" in browser.get("/").content.decode()
    with django_assert_max_num_queries(MOST_QUERIES):
        browser.get(f"/meetings/{ahead.pk}/brief")


def _another(world: World, number: int) -> LearningSet:
    learning_set = usecases.form_set(
        organisation=world.herons.organisation, name=f"Further {number}"
    )
    for who, role in (("grace", "facilitator"), ("bob", "member")):
        usecases.add_member(
            learning_set=learning_set,
            person=world.people[who],
            role=Role(role),
            since=world.now,
        )
    return learning_set
