"""The first steps on the front pages of Alice, Grace, Lena, Ada, and Sam with a set of his own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import SESSION_KEY
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.people import sessions
from setwise.people import usecases as people
from setwise.people.access import organisation_for
from setwise.people.organisations import shelves
from setwise.people.starting import usecases
from setwise.people.starting.models import Path, PathOver
from setwise.people.starting.queries import over
from setwise.programmes import usecases as programmes
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.models import LearningSet, Role
from setwise.store import private
from tests.addresses.house import MEMBER, a_house
from tests.people.browser import client_of
from tests.people.organisations.world import a_world
from tests.people.signin.door import gets_an_app
from tests.programmes.ownset.test_pages import comes, link_for, starts
from tests.programmes.tending.world import Sets, some_sets

MOST_QUERIES = 14
"""Two more than the front page may cost, and only while there are steps left."""
NOW = datetime.now(UTC)


@pytest.fixture
def sets(db: None) -> Sets:
    return some_sets()


def box(browser: Client, address: str = "/") -> str:
    """The first steps on a page; empty where there are none."""
    page = browser.get(address).content.decode()
    found = re.search(r'<section class="card start".*?</section>', page, re.DOTALL)
    return found.group() if found else ""


def left(browser: Client, address: str = "/") -> list[str]:
    """What is to be done yet."""
    rows = re.findall(r"<li>(.*?)</li>", box(browser, address), re.DOTALL)
    return [re.sub(r"<[^>]+>.*", "", row.split(">", 1)[1]) for row in rows if "<a " in row]


def puts(browser: Client, path: str, do: str, here: str = "/") -> str:
    answer = browser.post(f"/account/first-steps/{path}", {"do": do, "next": here})
    assert answer.status_code == 302
    return str(answer.headers["Location"])


def plans(learning_set: LearningSet) -> None:
    at = NOW + timedelta(days=3)
    programmes.plan_meeting(
        learning_set=learning_set, starts_at=at, ends_at=at + timedelta(hours=2)
    )


# --- Alice takes part -----------------------------------------------------------------------------


def test_a_member_has_four_and_each_leads_to_where_it_is_done(sets: Sets) -> None:
    alice = client_of(sets.people.alice)
    assert left(alice) == [
        "Sign in without a code",
        "Have your dates in your own calendar",
        "Try a short exercise in asking",
        "Write a few lines for yourself",
    ]
    for href in re.findall(r'href="([^"]+)"', box(alice)):
        assert alice.get(href).status_code in (200, 302), href
    assert box(alice).count('class="soft"') == 1


def test_what_alice_does_is_done_and_at_the_end_the_box_is_gone(sets: Sets) -> None:
    person, alice = sets.people.alice, client_of(sets.people.alice)
    gets_an_app(person)
    calendars.open_feed(person=person.pk, at=NOW)
    assert left(alice)[0] == "Try a short exercise in asking"
    assert box(alice).count(">Done<") == 2
    alice.post("/practice/exercises/advice/later")
    assert "Try a short exercise" in left(alice)[0]
    alice.post("/practice/exercises/advice", {"do": "done"})
    assert left(alice) == ["Write a few lines for yourself"]
    writes(alice, "I asked, and waited.")
    assert box(alice) == ""
    assert over(person.pk) == {Path.MEMBER: False}
    calendars.stop_feed(person=person.pk, at=NOW)
    assert box(alice) == ""


def writes(browser: Client, *lines: str) -> None:
    """A few lines in the journal, by its pages."""
    entry = browser.post("/yours/journal/new", {"prompt": "free"}).headers["Location"]
    page = browser.get(entry).content.decode()
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    answer = browser.post(entry, {**hidden, "sends": 0, "one": "\n".join(lines)})
    assert answer.status_code == 302


def test_a_key_that_is_away_ticks_nothing(sets: Sets, monkeypatch: pytest.MonkeyPatch) -> None:
    alice = client_of(sets.people.alice)
    alice.post("/practice/exercises/advice", {"do": "done"})

    def not_now(*_: object) -> None:
        raise private.NotNow

    monkeypatch.setattr("setwise.room.practice.queries.done", not_now)
    assert "Try a short exercise in asking" in left(alice)


# --- Put away -------------------------------------------------------------------------------------


def test_it_is_put_away_and_brought_back_by_the_same_page(sets: Sets) -> None:
    alice = client_of(sets.people.alice)
    assert "Put this away" in box(alice)
    here = puts(alice, "member", "put_away")
    page = alice.get(here).content.decode()
    assert 'class="card start"' not in page
    assert "The first steps are put away." in page
    assert "Show them again" not in alice.get("/").content.decode()
    assert puts(alice, "member", "bring_back") == "/"
    assert len(left(alice)) == 4


def test_later_it_comes_back_from_the_account(db: None) -> None:
    alice, account = a_house().browser(MEMBER), "/account/"
    heading = "First steps that you put away"
    assert heading not in alice.get(account).content.decode()
    puts(alice, "member", "put_away")
    assert heading in alice.get(account).content.decode()
    assert puts(alice, "member", "bring_back", account) == account
    assert heading not in alice.get(account).content.decode()
    assert not PathOver.objects.exists()


def test_while_a_meeting_goes_on_there_is_nothing_beside_it(sets: Sets) -> None:
    alice = client_of(sets.people.alice)
    assert box(alice)
    programmes.plan_meeting(
        learning_set=sets.herons, starts_at=datetime.now(UTC), ends_at=NOW + timedelta(hours=2)
    )
    assert box(alice) == ""


def test_it_is_put_away_once_and_what_is_done_does_not_come_back(sets: Sets) -> None:
    key = sets.people.alice.pk
    assert usecases.finish(person=key, path=Path.MEMBER, at=NOW)
    assert not usecases.put_away(person=key, path=Path.MEMBER, at=NOW)
    assert not usecases.bring_back(person=key, path=Path.MEMBER)
    assert PathOver.objects.get().put_away is False


def test_nobody_puts_away_what_is_not_there_or_goes_elsewhere_by_it(sets: Sets) -> None:
    alice, post = client_of(sets.people.alice), {"do": "put_away"}
    assert alice.post("/account/first-steps/nothing", post).status_code == 404
    assert Client().post("/account/first-steps/member", post).status_code == 404
    assert puts(alice, "member", "put_away", "//elsewhere.example") == "/?away=member"
    assert puts(alice, "member", "", "/account/") == "/account/"
    assert left(client_of(sets.people.grace)), "Grace has her own"


def test_they_cost_two_queries_while_some_are_left(
    sets: Sets, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    plans(sets.herons)
    for name in (sets.people.alice, sets.people.grace):
        browser = client_of(name)
        browser.get("/")
        with django_assert_max_num_queries(MOST_QUERIES):
            assert box(browser)


# --- Grace facilitates ----------------------------------------------------------------------------


def test_a_facilitator_plans_and_agrees(sets: Sets) -> None:
    person, grace = sets.people.grace, client_of(sets.people.grace)
    assert left(grace) == [
        "Set up your second step",
        "Have your dates in your own calendar",
        "Plan the first meeting",
        "Put a contract to your set",
    ]
    plans(sets.herons)
    contract = f"/sets/{sets.herons.pk}/contract/"
    grace.post(f"{contract}write/line", {"text": "What is said here stays here."})
    grace.post(f"{contract}write", {"do": "put"})
    assert left(grace) == ["Set up your second step", "Have your dates in your own calendar"]
    gets_an_app(person)
    calendars.open_feed(person=person.pk, at=NOW)
    assert box(grace) == ""


def test_a_facilitator_without_a_set_begins_with_what_needs_none(db: None) -> None:
    world = a_world()
    grace = client_of(world.grace)
    assert left(grace) == [
        "Set up your second step",
        "Try a short exercise in asking",
        "Have your dates in your own calendar",
    ]
    page = grace.get("/").content.decode()
    for text in ("Read what a facilitator does", "Try holding a meeting, with people"):
        (href,) = re.findall(rf'<a href="([^"]+)">{text}', page)
        assert grace.get(href).status_code == 200, href
    gets_an_app(world.grace)
    calendars.open_feed(person=world.grace.pk, at=NOW)
    grace.post("/practice/exercises/advice", {"do": "done"})
    assert box(grace) == ""
    assert over(world.grace.pk) == {Path.WAITING: False}
    # What was done or put away while she waited hides nothing of what comes with a set.
    herons = programmes.form_set(organisation=world.northshire, name="Herons")
    programmes.add_member(learning_set=herons, person=world.grace, since=NOW, role=Role.FACILITATOR)
    assert left(grace) == ["Plan the first meeting", "Put a contract to your set"]
    assert "Read what a facilitator does" not in grace.get("/").content.decode()


def test_it_can_be_put_away_and_nobody_else_has_it(db: None) -> None:
    world = a_world()
    grace, alice = client_of(world.grace), client_of(world.alice)
    puts(grace, "waiting", "put_away")
    assert box(grace) == ""
    assert "Try holding a meeting" not in alice.get("/").content.decode()
    assert left(alice)[0] == "Sign in without a code"


# --- Lena leads -----------------------------------------------------------------------------------


def test_a_lead_lays_a_programme(sets: Sets) -> None:
    world, lena = sets.people, client_of(sets.people.lena)
    every = f'href="/organisation/{world.northshire.pk}/programmes/'
    assert left(lena) == [
        "Start a programme",
        "Start its first cohort",
        "Bring people in",
        "Find dates",
    ]
    assert every in box(lena)
    access = organisation_for(world.lena.pk, world.northshire.pk)
    programme = cohorts.start_programme(access=access, shape=Shape("First year"), at=NOW)
    assert f"{every}{programme.pk}/cohorts/start" in box(lena)
    found = programme_for(world.lena.pk, world.northshire.pk, programme.pk)
    spring = cohorts.start_cohort(access=found, name="Spring", starts_on=None, slots=(), at=NOW)
    assert f"/cohorts/{spring.pk}/" in box(lena)
    enrolling.enrol(cohort=spring, arrivals=[Arrival(world.alice.pk, None)], at=NOW)
    assert left(lena) == ["Find dates"]
    plans(sets.herons)
    assert box(lena) == ""


# --- Ada administers ------------------------------------------------------------------------------


def test_an_administrator_puts_hers_away_and_nothing_is_asked_any_more(
    sets: Sets, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, here = client_of(sets.people.ada), f"/organisation/{sets.people.northshire.pk}/"
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)
    assert "Invite people" in box(ada, here)
    assert len(left(ada, here)) <= 5
    notice = 'href="/account/first-steps/"'
    assert notice in ada.get("/").content.decode()
    assert puts(ada, "administrator", "put_away", here) == f"{here}?away=administrator"
    monkeypatch.setattr(shelves, "steps_of", None)
    page = ada.get(f"{here}?away=administrator").content.decode()
    assert "Show them again" in page
    assert notice not in ada.get("/").content.decode()


def test_a_lead_has_none_on_the_page_of_the_organisation(sets: Sets) -> None:
    lena = client_of(sets.people.lena)
    assert box(lena, f"/organisation/{sets.people.northshire.pk}/") == ""


# --- Sam keeps a set of his own -------------------------------------------------------------------


def test_a_set_of_ones_own_waits_for_the_first_who_comes(db: None) -> None:
    sam = Client()
    own_set = starts(sam)
    assert sam.session[SESSION_KEY] == str(own_set.starter_id)
    assert left(sam) == [
        "Ask the others to come",
        "Put a contract to your set",
        "Have your dates in your own calendar",
        "Sign in without a code",
    ]
    bea = Client()
    comes(bea, link_for("bea@example.org"), "bea@example.org")
    assert left(sam)[0] == "Put a contract to your set"
    assert left(bea)[0] == "Sign in without a code"


def test_whoever_has_left_has_none(sets: Sets) -> None:
    alice = client_of(sets.people.alice)
    people.leave(organisation=sets.people.northshire, person=sets.people.alice, at=NOW)
    assert box(alice) == ""
