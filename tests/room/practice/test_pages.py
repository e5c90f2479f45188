"""Practice for oneself: the partner, the exercises, and how quietly they are offered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.learning.access import owner_of
from setwise.people.holdings import all_holdings
from setwise.programmes import usecases as programmes
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.models import Meeting
from setwise.room.practice import queries, usecases
from setwise.room.practice.exercises import EXERCISES
from setwise.store.models import PrivateWords
from tests.people.browser import client_of
from tests.programmes.factories import World, a_meeting

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12
OFFER = "Two minutes between meetings"


def page_of(browser: Client, path: str) -> str:
    return browser.get(path).content.decode()


def asks(browser: Client, text: str, path: str = "/practice/asking") -> str:
    answer = browser.post(path, {"asking": text})
    assert answer.status_code == 200
    return answer.content.decode()


# --- The partner ------------------------------------------------------------------------------------


def test_advice_is_met_with_a_hint_and_a_way_to_begin(alice: Client) -> None:
    page = asks(alice, "Have you tried talking to your manager?")
    assert "Is that your idea or theirs?" in page
    assert "What options have you thought of?" in page
    assert "Have you tried talking to your manager?" in page


def test_asked_another_way_the_hint_is_quiet_and_praises_nobody(alice: Client) -> None:
    page = asks(alice, "What options have you thought of?")
    assert "It is yours to ask." in page
    assert "Try:" not in page


def test_what_it_cannot_read_it_says(alice: Client) -> None:
    assert "hints know only English" in asks(alice, "Wat heb je al geprobeerd?")


def test_what_could_tell_who_somebody_is_is_said(alice: Client) -> None:
    assert "looks like an NHS number" in asks(alice, "How was it with 943 476 5919?")


def test_nothing_written_is_said_and_something_too_long_is_not_lost(alice: Client) -> None:
    empty = alice.post("/practice/asking", {"asking": " "})
    assert empty.status_code == 422
    assert "Write something here first" in empty.content.decode()
    long = alice.post("/practice/asking", {"asking": "so " * 900})
    assert long.status_code == 422
    assert "so so so" in long.content.decode()


def test_nothing_is_written_down(
    alice: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    asks(alice, "You should tell him.")
    assert not PrivateWords.objects.exists()
    assert "tell him" not in page_of(alice, "/practice/asking")
    with django_assert_max_num_queries(MOST_QUERIES):
        asks(alice, "You should tell him.")


@pytest.mark.parametrize("path", ["/practice/", "/practice/asking", "/practice/exercises/quiet"])
def test_nobody_finds_nothing_here(db: None, path: str) -> None:
    assert Client().get(path).status_code == 404


# --- The exercises ----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", EXERCISES)
def test_each_opens_with_its_lines(alice: Client, key: str) -> None:
    page = page_of(alice, f"/practice/exercises/{key}")
    assert page.count("question-card__words") == len(EXERCISES[key].lines)
    assert ('name="asking"' in page) is bool(EXERCISES[key].tries.text)


def test_there_is_no_sixth(alice: Client) -> None:
    assert alice.get("/practice/exercises/six").status_code == 404
    assert alice.post("/practice/exercises/six/later").status_code == 404


def done(browser: Client, key: str = "advice") -> None:
    assert browser.post(f"/practice/exercises/{key}", {"do": "done"}).status_code == 302


def test_only_that_it_was_done_is_kept_and_sealed(world: World, alice: Client) -> None:
    done(alice)
    row = PrivateWords.objects.get()
    assert b"advice" not in bytes(row.sealed)
    assert list(queries.done(world.alice.pk)) == ["advice"]
    assert "done on" in page_of(alice, "/practice/")


def test_done_again_it_is_still_one(alice: Client) -> None:
    done(alice)
    done(alice)
    assert PrivateWords.objects.count() == 1


def test_nobody_else_has_it(world: World, alice: Client) -> None:
    done(alice)
    for other in (world.bob, world.charlie):
        assert "done on" not in page_of(client_of(other), "/practice/")
    client_of(world.bob).post("/practice/forget")
    assert PrivateWords.objects.count() == 1


def test_it_can_be_forgotten_and_then_there_is_nothing_to_forget(
    world: World, alice: Client
) -> None:
    done(alice)
    alice.post("/practice/forget")
    assert not PrivateWords.objects.exists()
    assert usecases.forget(owner=owner_of(world.alice.pk)) == 0


def test_it_stands_in_ones_own_export(world: World, alice: Client) -> None:
    done(alice)
    told = repr([each.export(world.alice.pk) for each in all_holdings() if each.export])
    assert "Notice advice: done" in told


# --- How it is offered ------------------------------------------------------------------------------


@pytest.fixture
def calm(world: World) -> None:
    """Alice has been to one meeting some time ago; the next is far off, and nothing waits."""
    now = datetime.now(UTC)
    then = now - timedelta(days=40)
    before = a_meeting(world.herons, then)
    programmes.mark_closed(meeting=before.pk, at=then + timedelta(hours=2))
    programmes.mark_closed(meeting=world.herons_meet.pk, at=now - timedelta(days=20))


def test_it_is_offered_at_a_calm_moment(calm: None, alice: Client) -> None:
    page = page_of(alice, "/")
    assert OFFER in page
    assert "Notice advice" in page


def test_not_now_is_quiet_for_a_week_and_takes_nothing_away(
    calm: None, world: World, alice: Client
) -> None:
    alice.post("/practice/exercises/advice/later")
    assert OFFER not in page_of(alice, "/")
    assert "Notice advice" in page_of(alice, "/practice/")
    now = datetime.now(UTC)
    assert queries.offered(world.alice.pk, now + timedelta(days=6)) is None
    assert queries.offered(world.alice.pk, now + timedelta(days=8)) == "open"


def test_what_was_done_is_not_put_away(world: World, alice: Client) -> None:
    done(alice)
    owner = owner_of(world.alice.pk)
    assert not usecases.put_away(owner=owner, exercise="advice", at=datetime.now(UTC))
    assert list(queries.done(world.alice.pk)) == ["advice"]


def test_before_anything_that_waits_it_is_not_offered(
    world: World, calm: None, alice: Client
) -> None:
    a_meeting(world.herons, datetime.now(UTC) + timedelta(days=20))
    page = page_of(alice, "/")
    assert "I can come" in page
    assert OFFER not in page


def test_whoever_has_been_to_no_meeting_is_not_asked(world: World, alice: Client) -> None:
    soon = datetime.now(UTC) + timedelta(days=20)
    Meeting.objects.filter(pk=world.herons_meet.pk).update(
        starts_at=soon, ends_at=soon + timedelta(hours=2)
    )
    calendars.answer(person=world.alice.pk, meeting=world.herons_meet.pk, can_come=True, at=soon)
    assert OFFER not in page_of(alice, "/")
    assert 'href="/practice/"' in page_of(alice, "/")
