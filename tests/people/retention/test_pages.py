"""The page where an administrator says how long things are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.people import sessions
from setwise.people.models import Belonging, Organisation, PeopleImport, Role
from setwise.people.organisations.access import looked_after
from setwise.people.organisations.usecases import Refused
from setwise.people.retention import periods, usecases
from setwise.store import audit
from tests.people.browser import client_of
from tests.people.organisations.world import World, a_world, joins

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)
USUAL = {each.key: each.usual for each in periods.every()}


@pytest.fixture(autouse=True)
def shown_lately(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody has just shown who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)


@pytest.fixture
def world() -> World:
    return a_world()


@pytest.fixture
def ada(world: World) -> Client:
    return client_of(world.ada)


def here(world: World) -> str:
    return f"/organisation/{world.northshire.pk}/keeping/"


def sent(**more: object) -> dict[str, str]:
    return {key: str(value) for key, value in {**USUAL, **more}.items()}


def kept(world: World) -> dict[str, int]:
    found = Organisation.objects.get(pk=world.northshire.pk)
    return {each.key: each.of(found) for each in periods.every()}


def changes(world: World) -> int:
    rows = audit.page(world.northshire.pk).rows
    return sum(row.action == "periods_changed" for row in rows)


def test_it_shows_each_period_what_it_means_and_its_bounds(world: World, ada: Client) -> None:
    page = ada.get(here(world)).content.decode()
    for each in periods.every():
        assert str(each.title) in page, each.key
        assert str(each.bounds()) in page, each.key
        assert f'name="{each.key}"' in page
    overview = ada.get(f"/organisation/{world.northshire.pk}/").content.decode()
    assert here(world) in overview


def test_a_longer_time_is_set_at_once_and_told_in_the_audit(world: World, ada: Client) -> None:
    assert ada.post(here(world), sent(words=14, sets=120)).status_code == 302
    assert kept(world) == {**USUAL, "words": 14, "sets": 120}
    assert Organisation.objects.get(pk=world.northshire.pk).grace_days == 14
    assert changes(world) == 1
    assert ada.post(here(world), sent(words=14, sets=120)).status_code == 302
    assert changes(world) == 1


def test_a_shorter_time_is_set_only_after_it_was_shown_what_goes(world: World, ada: Client) -> None:
    for days in (10, 100, 200):
        at = NOW - timedelta(days=days)
        PeopleImport.objects.create(
            organisation=world.northshire, made_by=world.ada, made_at=at, taken_at=at
        )
    shown = ada.post(here(world), sent(lists=2)).content.decode()
    assert "What this would delete" in shown
    assert "Lists that were taken over" in shown
    assert '<dd class="nhsuk-summary-list__value">2</dd>' in shown
    assert kept(world) == USUAL
    assert PeopleImport.objects.count() == 3
    back = ada.post(here(world), {**sent(lists=2), "do": "back"}).content.decode()
    assert 'value="2"' in back
    assert kept(world) == USUAL
    assert ada.post(here(world), {**sent(lists=2), "do": "change"}).status_code == 302
    assert kept(world) == {**USUAL, "lists": 2}
    assert changes(world) == 1


@pytest.mark.parametrize("period", periods.every(), ids=lambda period: period.key)
def test_what_is_out_of_bounds_is_refused(
    world: World, ada: Client, period: periods.Period
) -> None:
    for wrong in (period.least - 1, period.most + 1, "", "x"):
        for do in ("", "change"):
            answer = ada.post(here(world), {**sent(**{period.key: wrong}), "do": do})
            assert answer.status_code == 422, wrong
            said = f"Write a whole number from {period.least} to {period.most}"
            assert said in answer.content.decode()
    assert kept(world) == USUAL


def test_the_use_case_itself_keeps_the_bounds_and_the_role(world: World) -> None:
    ada = looked_after(world.ada.pk, world.northshire.pk)
    with pytest.raises(usecases.OutOfBounds):
        usecases.change(access=ada, amounts={**USUAL, "words": 91}, at=NOW)
    lena = looked_after(world.lena.pk, world.northshire.pk)
    assert Role.ADMINISTRATOR not in lena.roles
    with pytest.raises(Refused):
        usecases.change(access=lena, amounts={**USUAL, "words": 8}, at=NOW)
    assert kept(world) == USUAL


def test_nobody_else_finds_it(world: World) -> None:
    for person in (world.lena, world.grace, world.alice, world.charlie):
        assert client_of(person).get(here(world)).status_code == 404
        assert client_of(person).post(here(world), sent(words=1)).status_code == 404
    assert kept(world) == USUAL


MOST_QUERIES = {"periods": 12, "preview": 24}
"""Of the page, and of what a shorter time would delete: one or two for each kind of thing."""


def test_its_queries_are_as_many_however_much_there_is(
    world: World, ada: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    asked: dict[str, set[int]] = {each: set() for each in MOST_QUERIES}
    shortest = {each.key: each.least for each in periods.every()}
    ada.get(here(world))  # The first sign of life of a session is written down.
    for more in (1, 30):
        at = NOW - timedelta(days=1_000)
        trust = {"organisation": world.northshire, "made_by": world.ada}
        PeopleImport.objects.bulk_create(
            PeopleImport(**trust, made_at=at, taken_at=at) for _ in range(more)
        )
        for name in range(more):
            person = joins(f"P{more}x{name} Nash", world.northshire, Role.MEMBER)
            Belonging.objects.filter(person=person).update(left_at=at)
        with django_assert_max_num_queries(MOST_QUERIES["periods"]) as seen:
            assert ada.get(here(world)).status_code == 200
        asked["periods"].add(len(seen))
        with django_assert_max_num_queries(MOST_QUERIES["preview"]) as seen:
            assert (
                "What this would delete" in ada.post(here(world), sent(**shortest)).content.decode()
            )
        asked["preview"].add(len(seen))
    assert {each: len(counts) for each, counts in asked.items()} == dict.fromkeys(MOST_QUERIES, 1)
