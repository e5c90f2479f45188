"""Looking after the programme in the demonstration: made up, made once, and nowhere else."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.core.forming.problem import Problem
from setwise.demo import intake, leading, players
from setwise.people.models import Person
from setwise.programmes.cohorts import intake as cohorts
from setwise.programmes.models import Cohort, Enrolment, Offer, Wish
from tests.demo.playing import now
from tests.demo.test_door import as_persona

pytestmark = pytest.mark.django_db


def test_everybody_is_made_up_and_nobody_stands_twice() -> None:
    people = intake.newcomers()
    assert len({each.name for each in people}) == len({each.number for each in people}) == 36
    assert "made up" in intake.COHORT
    named = {name for pair in (*intake.APART, *intake.TOGETHER) for name in pair}
    assert named <= {each.name for each in people}


def test_it_is_made_once(demonstration: Settings) -> None:
    first = leading.prepare(at=now())
    assert leading.prepare(at=now()) == first
    assert Enrolment.objects.filter(cohort=first.cohort).count() == 36
    assert (Offer.objects.count(), Wish.objects.count()) == (4, 2)
    # Grace is the one who facilitates the set that can be watched.
    assert Person.objects.filter(name="Grace Whitfield").count() == 1


def test_its_people_can_be_formed_into_sets(demonstration: Settings) -> None:
    led = leading.prepare(at=now())
    found = cohorts.intake(Cohort.objects.get(pk=led.cohort))
    assert Problem(*found, with_guides=True)
    assert sum(each.max_sets for each in found.guides) * 6 >= len(found.candidates)


def test_one_click_leads_to_the_cohort(
    demonstration: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(players, "rouse", lambda: None)
    browser = Client()
    assert "Look after the programme" in browser.get("/").content.decode()
    answer = browser.post("/demo/lead")
    found = re.fullmatch(r"/as/lydia(/organisation/\S+/cohorts/\S+/)", answer["Location"])
    assert found
    page = as_persona(browser, "lydia", found[1])
    assert isinstance(page, HttpResponse)
    for words in (intake.COHORT, "36 people", "for 7 sets at most"):
        assert words in page.content.decode(), words
    assert browser.get(found[1]).status_code == 404


def test_elsewhere_there_is_no_such_page() -> None:
    assert Client().post("/demo/lead").status_code == 404
