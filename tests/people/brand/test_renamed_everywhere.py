"""What an organisation calls otherwise is called so everywhere: no page, mail or file says the usual word."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

import pytest
from django.utils.html import strip_tags

from setwise.home import taking
from setwise.people import usecases as people
from setwise.people.models import Role
from setwise.programmes.calendars import ics, queries
from setwise.store import tenancy
from tests.addresses.house import ADMINISTRATOR, BESIDE, MEMBER, NOBODY, House, a_house
from tests.addresses.routes import ROUTES
from tests.languages import reading, walking
from tests.people.brand.renamed import OWN, SPOKEN, Ear, rename_everything

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    house = a_house()
    rename_everything(house.northshire.pk, house.people[ADMINISTRATOR].pk)
    return house


def pieces(answer: Any) -> list[str]:
    if answer.headers.get("Content-Type", "").startswith("text/csv"):
        return str(answer.content.decode()).splitlines()
    return reading.pieces(answer, SPOKEN)


def of_nobody(where: str) -> bool:
    """Somebody unknown is on a page that is about no organisation: it would be a guess whose words."""
    name, _, who = where.rpartition(", ")
    return who == NOBODY and not {"organisation", "meeting"} & set(ROUTES[name])


def test_no_page_says_a_usual_word(house: House) -> None:
    ear = Ear()
    for where, answer in walking.answers(house):
        if not of_nobody(where):
            ear.listens(where, pieces(answer))
    assert dict(ear.heard) == {}
    assert ear.own > 1_000


def test_what_somebody_takes_along_is_in_the_words_of_each_place(house: House) -> None:
    """Alice works at Northshire, which has words of its own, and at Elsewhere, which has none."""
    alice, at = house.people[MEMBER], datetime.now(UTC)
    assert usual_words_in(taken(alice.pk)) == set()
    people.belong(
        organisation=house.badgers.organisation,
        person=alice,
        at=at,
        joined=True,
        roles=(Role.MEMBER,),
    )
    page = taken(alice.pk)
    assert f"<dd>{OWN['member'][0].capitalize()}</dd>" in page
    assert "<dd>Member</dd>" in page
    assert f"<dt>{OWN['set'][0].capitalize()}</dt>\n<dd>Herons</dd>" in page
    # Whose words would the frame be in?
    assert "Sets you belong to, or belonged to" in page


def taken(person: Any) -> str:
    tenancy.begin()
    made = taking.everything(person=person, at=datetime.now(UTC))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return archive.read(taking.HTML).decode()


def usual_words_in(page: str) -> set[str]:
    ear = Ear()
    ear.listens("taken along", strip_tags(page).splitlines())
    return set(ear.heard)


def test_a_calendar_that_a_diary_reads(house: House) -> None:
    ear, at = Ear(), datetime.now(UTC)
    for who in (MEMBER, BESIDE):
        tenancy.begin()
        tenancy.enter(person=house.people[who].pk)
        calendar = ics.feed(queries.dates_of(house.people[who].pk, at))
        ear.listens(who, reading.shown_of(calendar))
    assert dict(ear.heard) == {}
    assert ear.own
