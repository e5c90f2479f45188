"""Enrolling oneself by the link, in a browser without a script."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from setwise.people.models import Belonging, Person
from setwise.programmes.cohorts import links, usecases
from setwise.programmes.models import Enrolment
from tests.people.browser import client_of
from tests.people.signin.door import newest_code
from tests.programmes.cohorts.world import Spring

NORA = {"name": "Nora Nash", "short_name": "Nora", "email": "Nora@example.org"}


@pytest.fixture
def link(spring: Spring) -> str:
    return opened(spring)


def opened(spring: Spring, *, since: int = -1, until: int = 1, places: int | None = None) -> str:
    now = datetime.now(UTC)
    usecases.open_link(
        access=spring.lena,
        opens_at=now + timedelta(days=since),
        ends_at=now + timedelta(days=until),
        places=places,
        at=now,
    )
    return f"/enrol/{links.token(spring.lena.cohort)}/"


def test_opening_it_changes_nothing(spring: Spring, link: str) -> None:
    page = Client().get(link).content.decode()
    for words in ("Enrol in First year", "Spring, at Northshire", "Enrol me"):
        assert words in page, words
    assert not Enrolment.objects.exists()


def test_somebody_new_proves_an_address_and_has_a_place(spring: Spring, link: str) -> None:
    browser = Client()
    assert browser.post(link, NORA).headers["Location"] == f"{link}code"
    assert browser.post(f"{link}code", {"code": "00000000"}).status_code == 422
    assert not Enrolment.objects.exists()
    browser.post(f"{link}code", {"code": newest_code()})
    nora = Person.objects.get(email="nora@example.org")
    assert Enrolment.objects.get().person == nora
    assert Belonging.objects.filter(person=nora, joined_at__isnull=False).exists()
    # The terms come first, as for everybody who is new.
    assert browser.get("/", follow=True).redirect_chain[-1][0].startswith("/terms/")


def test_whoever_is_signed_in_only_presses(spring: Spring, link: str) -> None:
    browser = client_of(spring.people.alice)
    assert "You enrol as Alice Adams" in browser.get(link).content.decode()
    assert browser.post(link).headers["Location"] == "/"
    assert Enrolment.objects.get().person == spring.people.alice


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"since": 1, "until": 2}, "This link opens on"),
        ({"since": -2, "until": -1}, "Enrolment has closed"),
        ({"places": 1}, "All places are taken just now"),
    ],
)
def test_it_says_kindly_that_it_is_not_open(
    spring: Spring, how: dict[str, int], words: str
) -> None:
    spring.enrols(spring.people.ada)
    page = Client().get(opened(spring, **how))
    assert page.status_code == 200
    assert words in page.content.decode()
    assert "Enrol me" not in page.content.decode()


def test_the_last_place_is_told_kindly_to_whoever_was_too_late(spring: Spring) -> None:
    link, browser = opened(spring, places=1), Client()
    browser.post(link, NORA)
    client_of(spring.people.alice).post(link)
    late = browser.post(f"{link}code", {"code": newest_code()})
    assert "All places are taken" in late.content.decode()
    assert not Person.objects.filter(name="Nora Nash").exists()


def test_what_is_no_link_is_nothing(spring: Spring, link: str) -> None:
    for wrong in ("/enrol/nonsense/", f"{link[:-2]}x/", f"{link}code"):
        assert Client().get(wrong).status_code == 404
