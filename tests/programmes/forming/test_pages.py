"""The pages of forming sets, in a browser without a script."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.programmes.forming import hand_pages, moving, usecases, working
from setwise.programmes.forming.options import Options
from setwise.programmes.models import FormingRun, LearningSet, RunState, WishKind
from tests.people.browser import client_of
from tests.programmes.forming.world import Forming, works

MOST_QUERIES = 13
"""With those of the session, the terms and who is here."""


@pytest.fixture
def lena(forming: Forming) -> Client:
    return client_of(forming.spring.people.lena)


def at(forming: Forming, rest: str = "") -> str:
    people, cohort = forming.spring.people, forming.spring.cohort.pk
    return f"/organisation/{people.northshire.pk}/cohorts/{cohort}/forming/{rest}"


def says(browser: Client, address: str, status: int = 200) -> str:
    answer = browser.get(address)
    assert answer.status_code == status, address
    return str(answer.content.decode())


FIELDS = {
    "least": "4",
    "preferred": "6",
    "most": "8",
    "slots_least": "1",
    "ward": "never",
    "site": "1",
    "size": "1",
    "seconds": "10",
}


def test_a_lead_asks_waits_and_sees_a_proposal(forming: Forming, lena: Client) -> None:
    assert lena.get(at(forming)).headers["Location"] == at(forming, "ask")
    form = says(lena, at(forming, "ask"))
    assert "14 people are to be placed" in form
    assert "Nobody said which half-days they can make" in form
    assert "A mix of specialties" not in form, "nothing is known of them"
    assert lena.post(at(forming, "ask"), FIELDS).headers["Location"] == at(forming)
    assert "It begins in a moment" in says(lena, at(forming))
    works()
    page = says(lena, at(forming))
    for words in ("2 sets, 14 people", "Alder", "7 people from 2 sites", "Accept these sets"):
        assert words in page, words
    assert "There is a proposal already" in says(lena, at(forming, "ask"))


def test_the_form_says_what_is_wrong(forming: Forming, lena: Client) -> None:
    answer = lena.post(at(forming, "ask"), {**FIELDS, "least": "9", "preferred": "x"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Write at least as many as the least" in page
    assert "Write a whole number" in page
    middle = lena.post(at(forming, "ask"), {**FIELDS, "preferred": "3"}).content.decode()
    assert "Write a number between the least and the most" in middle
    assert not FormingRun.objects.exists()


def test_how_far_it_is_can_be_seen_and_it_can_be_stopped(forming: Forming, lena: Client) -> None:
    lena.post(at(forming, "ask"), FIELDS)
    working.begin(run=forming.run.pk, at=datetime.now(UTC))
    page = says(lena, at(forming))
    assert "Looking for a place for everybody" in page
    assert "<noscript><meta http-equiv" in page
    far = lena.get(at(forming), headers={"accept": "application/json"}).json()
    assert far["words"] == "Looking for a place for everybody."
    assert not far["lost"]
    lena.post(at(forming), {"do": "stop"})
    assert "It stops in a moment" in says(lena, at(forming))


def test_a_search_that_nobody_works_on_any_more_is_started_again(
    forming: Forming, lena: Client
) -> None:
    lena.post(at(forming, "ask"), FIELDS)
    working.begin(run=forming.run.pk, at=datetime.now(UTC) - timedelta(hours=1))
    assert "The search was interrupted" in says(lena, at(forming))
    lena.post(at(forming), {"do": "resume"})
    works()
    assert "2 sets, 14 people" in says(lena, at(forming))


def test_a_failure_and_a_clash_are_said(forming: Forming, lena: Client) -> None:
    forming.wishes("Person 00", "Person 07", WishKind.TOGETHER)
    forming.forms()
    page = says(lena, at(forming))
    assert "Person 00" in page
    assert "are to stay together" in page
    assert at(forming, "ask") in page
    FormingRun.objects.update(state=RunState.FAILED.value, clash={})
    assert "Something went wrong" in says(lena, at(forming))


def test_somebody_is_moved_and_it_is_taken_back(forming: Forming, lena: Client) -> None:
    forming.forms(least=2, preferred=3, most=5)
    name = "Person 01"
    mine = forming.set_of(name)
    address = at(forming, f"people/{forming.id_of(name)}")
    page = says(lena, address)
    to = re.search(r'name="to" value="(\d+)"', page)
    assert to is not None
    fields = {"version": str(forming.run.version), "to": to[1], "do": "move"}
    answer = lena.post(address, fields, follow=True)
    assert "Done." in answer.content.decode()
    assert forming.set_of(name).number == int(to[1])
    lena.post(at(forming), {"version": str(forming.run.version), "do": "undo"})
    assert forming.set_of(name).members == mine.members


def test_what_breaks_a_rule_is_refused_and_said_with_what_would_help(
    forming: Forming, lena: Client
) -> None:
    forming.forms()
    other = forming.set_of("Person 07").number
    address = at(forming, f"people/{forming.id_of('Person 00')}")
    fields = {"version": str(forming.run.version), "to": str(other), "do": "move"}
    answer = lena.post(address, fields)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Person 00 and Person 07 work on the same ward or team." in page
    assert "make it a wish, not a rule" in page
    lena.post(address, {**fields, "relax": "yes"})
    assert forming.set_of("Person 00").number == other


def test_sets_are_locked_and_made(forming: Forming, lena: Client) -> None:
    forming.forms()
    lena.post(at(forming), {"version": str(forming.run.version), "lock": "1"})
    assert "Locked" in says(lena, at(forming))
    lena.post(at(forming), {"version": str(forming.run.version), "unlock": "1"})
    lena.post(at(forming), {"version": str(forming.run.version), "do": "lock_good"})
    lena.post(at(forming), {"version": str(forming.run.version), "do": "again"})
    works()
    page = says(lena, at(forming, "accept"))
    assert "Make 2 sets" in page
    version = {"version": str(forming.run.version)}
    twice = lena.post(at(forming, "accept"), {**version, "name-1": "A", "name-2": "a"})
    assert twice.status_code == 422
    answer = lena.post(at(forming, "accept"), {**version, "name-1": "Rowan"}, follow=True)
    assert "2 sets are made." in answer.content.decode()
    assert LearningSet.objects.filter(name="Rowan").exists()
    assert lena.get(at(forming)).status_code == 302
    assert "Everybody sits in a set already" in says(lena, at(forming, "ask"))


def test_what_somebody_else_changed_meanwhile_is_shown_anew(forming: Forming, lena: Client) -> None:
    forming.forms()
    version = {"version": str(forming.run.version)}
    moving.lock(access=forming.found, number=1, locked=True, by=forming.by)
    answer = lena.post(at(forming), {**version, "do": "again"})
    assert answer.status_code == 422
    assert "Somebody changed these sets meanwhile" in answer.content.decode()


def test_the_pages_take_the_same_few_queries(
    forming: Forming, lena: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    usecases.ask(access=forming.access, options=Options(2, 3, 4), at=datetime.now(UTC))
    works()
    for rest in ("", "ask", "accept", f"people/{forming.id_of('Person 00')}"):
        says(lena, at(forming, rest))
        with django_assert_max_num_queries(MOST_QUERIES):
            says(lena, at(forming, rest))


def test_who_facilitates_a_set_is_changed(forming: Forming, lena: Client) -> None:
    forming.forms()
    grace = forming.spring.people.grace
    forming.offers(grace, 1)
    assert at(forming, "sets/1") in says(lena, at(forming))
    page = says(lena, at(forming, "sets/1"))
    assert "Grace Green" in page
    version = {"version": str(forming.run.version)}
    lena.post(at(forming, "sets/1"), {**version, "guide": str(grace.pk)})
    assert "Facilitator: Grace Green" in says(lena, at(forming))
    again = {"version": str(forming.run.version), "guide": str(grace.pk)}
    answer = lena.post(at(forming, "sets/2"), again)
    assert answer.status_code == 422
    assert "would have more sets than offered" in answer.content.decode()
    assert lena.get(at(forming, "sets/99")).status_code == 404


def test_more_sets_than_a_form_has_room_for_are_made_as_they_are_called(
    forming: Forming, lena: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand_pages, "MOST_NAMES", 1)
    forming.forms()
    page = says(lena, at(forming, "accept"))
    assert "too many sets to name them here" in page
    assert "name-1" not in page
    lena.post(at(forming, "accept"), {"version": forming.run.version})
    assert LearningSet.objects.count() == 2
