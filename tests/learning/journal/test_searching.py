"""Searching one's own journal: found by its owner, in no address, and in a steady number of queries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from setwise.learning.access import owner_of
from setwise.learning.journal import usecases
from setwise.learning.journal.entries import Said
from setwise.learning.journal.usecases import Page
from setwise.people.models import Organisation
from setwise.people.usecases import belong
from tests.learning.journal.diary import (
    JOURNAL,
    NEW,
    SEARCH,
    begins,
    opens,
    reads,
    searches,
    writes,
)
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

MOST = 12
SAVEPOINT = 2
"""What a transaction within the test's own takes more."""


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def many(world: World, number: int) -> None:
    owner = owner_of(world.people["alice"].pk)
    with transaction.atomic():
        for each in range(number):
            at = datetime(2017, 1, 1, tzinfo=UTC) + timedelta(days=2 * each)
            entry = uuid4()
            usecases.begin(owner=owner, entry=entry, prompt="free", at=at)
            said = Said("", (f"Entry {each} about the handover",))
            usecases.save(owner=owner, entry=entry, said=said, page=Page("a"), at=at)


def test_words_in_any_order_and_the_line_is_shown(world: World) -> None:
    entry = writes(
        world, "alice", title="Wednesday", one="First line.\nThe Café after a Night shift."
    )
    writes(world, "alice", one="Something else.")
    page = searches(world, "alice", "night CAFE")
    assert "1 entry" in page
    assert str(entry) in page
    assert "The <mark>Café</mark> after a <mark>Night</mark> shift." in page
    assert "Something else" not in page


@pytest.mark.parametrize("name", ["bob", "grace", "charlie"])
def test_nobody_else_finds_anything(world: World, name: str) -> None:
    writes(world, "alice", one="The night shift.")
    page = searches(world, name, "night")
    assert "No entry has all of these words" in page
    assert "shift" not in page


def test_nobody_at_all_cannot_search(world: World) -> None:
    assert a_client(world, "").post(SEARCH, {"words": "night"}).status_code == 404


def test_what_is_deleted_is_not_found(world: World) -> None:
    entry = writes(world, "alice", one="The night shift.")
    a_client(world, "alice").post(f"{JOURNAL}{entry}/", {"do": "delete"})
    assert "No entry has all of these words" in searches(world, "alice", "night")


def test_of_many_the_newest_are_shown(world: World) -> None:
    many(world, 60)
    page = searches(world, "alice", "handover")
    assert "60 entries" in page
    assert "These are the newest 50" in page
    assert "Entry 59 about" in page
    assert "Entry 9 about" not in page
    assert "Page 1 of 3" in reads(world, "alice")
    assert "Entry 9 about" in reads(world, "alice", f"{JOURNAL}?page=3")


def test_nothing_asked_nothing_found(world: World) -> None:
    assert "No entry" not in searches(world, "alice", " ")
    answer = a_client(world, "alice").post(SEARCH, {"words": "x" * 300})
    assert answer.status_code == 422


@pytest.mark.parametrize("number", [1, 60])
def test_every_page_takes_a_steady_number_of_queries(
    world: World, number: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    belong(
        organisation=Organisation.objects.get(pk=world.herons.organisation_id),
        person=world.people["alice"],
        at=world.now,
        joined=True,
    )
    many(world, number)
    entry = begins(world, "alice", "account")
    page = opens(world, "alice", entry)
    browser = a_client(world, "alice")
    for path in (JOURNAL, NEW, SEARCH, f"{JOURNAL}{entry}/", f"{JOURNAL}{entry}/write"):
        with django_assert_max_num_queries(MOST):
            assert browser.get(path).status_code == 200
    with django_assert_max_num_queries(MOST):
        assert browser.post(SEARCH, {"words": "handover"}).status_code == 200
    with django_assert_max_num_queries(MOST + SAVEPOINT):
        assert page.types({"one": "Something."}).status_code == 200
