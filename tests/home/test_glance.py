"""Which sets need whoever leads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.home.lead.rules import Known, Need, needs
from setwise.programmes import usecases
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.models import Role
from tests.people.browser import client_of
from tests.programmes.tending.world import Sets, some_sets

MOST_QUERIES = 12

RIGHT = Known(
    facilitated=True,
    members=6,
    size_least=4,
    least_to_run=3,
    has_next=True,
    has_met=True,
    sorry=1,
    agreed=True,
)
TABLE = [
    (RIGHT, ()),
    (RIGHT._replace(facilitated=False), (Need.NO_FACILITATOR,)),
    (RIGHT._replace(members=3), (Need.TOO_FEW,)),
    (RIGHT._replace(has_next=False), (Need.NO_DATES,)),
    (RIGHT._replace(sorry=3), ()),
    (RIGHT._replace(sorry=4), (Need.AT_RISK,)),
    (RIGHT._replace(members=3, sorry=3), (Need.TOO_FEW,)),
    (RIGHT._replace(has_next=False, sorry=6), (Need.NO_DATES,)),
    (RIGHT._replace(unreleased=1, days_ahead=28), (Need.UNRELEASED,)),
    (RIGHT._replace(unreleased=1, days_ahead=29), ()),
    (RIGHT._replace(unreleased=1, has_next=False), (Need.NO_DATES,)),
    (RIGHT._replace(agreed=False), (Need.NO_CONTRACT,)),
    (RIGHT._replace(agreed=False, has_met=False), ()),
    (RIGHT._replace(facilitated=False, members=0), (Need.NO_FACILITATOR, Need.TOO_FEW)),
]


@pytest.mark.parametrize(("known", "found"), TABLE)
def test_what_a_set_needs(known: Known, found: tuple[Need, ...]) -> None:
    assert needs(known) == found


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


@pytest.fixture
def lena(sets: Sets) -> Client:
    return client_of(sets.people.lena)


def here(sets: Sets) -> str:
    return f"/organisation/{sets.people.northshire.pk}/at-a-glance"


def test_a_set_is_named_with_what_it_needs_and_where_to_go(sets: Sets, lena: Client) -> None:
    page = lena.get(here(sets)).content.decode()
    herons = f"/organisation/{sets.people.northshire.pk}/sets/{sets.herons.pk}/"
    assert herons in page
    assert "too few people" in page
    assert "no date ahead" in page
    assert "no date ahead" in lena.get("/").content.decode()


def test_one_that_has_all_is_only_counted(sets: Sets, lena: Client) -> None:
    now = datetime.now(UTC)
    sets.herons.least_to_run = 1
    sets.herons.save()
    meeting = usecases.plan_meeting(
        learning_set=sets.herons,
        starts_at=now + timedelta(days=3),
        ends_at=now + timedelta(days=3, hours=2),
    )
    page = lena.get(here(sets)).content.decode()
    assert "Herons" not in page
    alice = sets.people.alice.pk
    calendars.answer(person=alice, meeting=meeting.pk, can_come=False, at=now)
    assert "too few can come to the next meeting" in lena.get(here(sets)).content.decode()


def test_the_list_is_narrowed_by_need(sets: Sets, lena: Client) -> None:
    page = lena.get(f"{here(sets)}?need=no_contract").content.decode()
    assert "No set needs you" in page
    assert "Herons" in lena.get(f"{here(sets)}?need=no_dates").content.decode()


def test_nobody_else_has_the_page(sets: Sets) -> None:
    for person in (sets.people.alice, sets.people.grace, sets.people.charlie):
        assert client_of(person).get(here(sets)).status_code == 404


def test_six_hundred_sets_cost_no_more_queries(
    sets: Sets, lena: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(30):
        learning_set = usecases.form_set(
            organisation=sets.people.northshire, name=f"Further {number:03}"
        )
        usecases.add_member(
            learning_set=learning_set,
            person=sets.people.alice,
            role=Role.MEMBER,
            since=datetime.now(UTC),
        )
    for address in (here(sets), "/"):
        lena.get(address)
        with django_assert_max_num_queries(MOST_QUERIES):
            page = lena.get(address).content.decode()
        assert "need you" in page
