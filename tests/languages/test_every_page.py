"""In another language nothing is left in English: every page, mail and file, for whoever may see it.

Addresses are those of the table of addresses: a new one is read here without anybody's doing.
"""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from setwise.config import edge, errors
from setwise.home import taking
from setwise.library.articles import shipped
from setwise.programmes.attendance.completing import Dates
from setwise.programmes.calendars import ics, queries
from tests.addresses.house import (
    MEMBER,
    NOBODY,
    House,
    a_house,
)
from tests.addresses.test_helping import HELPED
from tests.design import pseudo
from tests.languages import reading, walking

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
STAFF_RECORD = {Dates.MONTH.value}
NAMES = {"Northshire", "Elsewhere", "Herons", "Otters", "Badgers", "First year", "Spring"}
PEOPLE = {"Alice", "Bob", "Edie", "Grace", "Lena", "Ada", "Charlie"}
OF_PEOPLE = {f"{name} Person" for name in PEOPLE}
ADDRESSES = {f"{name.lower()}@example.org" for name in PEOPLE}
# Names of products and of kinds of files are the same in every language.
PRODUCTS = {"Setwise", "PDF", "DOCX", "CSV"}
WRITTEN = {"Ask early."}
PLAYED = {"Rosa", "Joan", "Idris", "Kemi"}
# Codes: shifts as rosters have them, halves of a day, and a date as the staff record takes it.
CODES = {"LD", "SD", "DO", "AL", *(f"{day}-{half}" for day in DAYS for half in ("am", "pm"))}
FINE = frozenset(
    NAMES | PEOPLE | OF_PEOPLE | ADDRESSES | PRODUCTS | WRITTEN | PLAYED | CODES | STAFF_RECORD
)
# A browser's title is of one language, and here it tells of a text of another.
TOLD_OF = FINE | {"Somebody is in tears", shipped.SHIPPED[0].title}


@pytest.fixture
def house(elsewhere: Settings) -> House:
    """Everything in it came about in the made-up language."""
    return a_house()


def test_no_page_and_no_mail_has_a_word_of_english(house: House) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for where, told in pieces(house):
        titles = [each for each in told if each.endswith(" - Setwise")]
        rest = [each for each in told if each not in titles]
        for text in pseudo.english(rest, FINE) | pseudo.english(titles, TOLD_OF):
            found[text].add(where)
    assert not found


def pieces(house: House) -> Iterator[tuple[str, list[str]]]:
    for where, answer in walking.answers(house):
        _helps(where, answer)
        yield where, reading.pieces(answer)
    for where, mail in walking.mails():
        yield where, reading.of_mail(mail)


def _helps(where: str, answer: Any) -> None:
    """The help that an area says of a page is on that page (tests/addresses/test_helping.py)."""
    name, _, who = where.partition(", ")
    if who != NOBODY and answer.headers.get("Content-Type", "").startswith("text/html"):
        assert (b'class="helping"' in answer.content) == (name in HELPED), where


def test_what_is_taken_along_is_in_the_language_too(house: House) -> None:
    at, alice = datetime.now(UTC), house.people[MEMBER].pk
    with zipfile.ZipFile(io.BytesIO(taking.everything(person=alice, at=at))) as archive:
        page = archive.read(taking.HTML).decode()
    assert f'<html lang="{pseudo.CODE}">' in page
    assert pseudo.left_in_english(page, FINE) == set()
    calendar = reading.shown_of(ics.feed(queries.dates_of(alice, at)))
    assert calendar
    assert pseudo.english(calendar, FINE) == set()


def test_pages_of_what_goes_wrong(elsewhere: Settings) -> None:
    request = RequestFactory().get("/")
    wrong = Exception()
    answers = [
        Client().get("/nowhere"),
        Client(enforce_csrf_checks=True).post("/sign-in/", {}),
        errors.bad_request(request, wrong),
        errors.forbidden(request, wrong),
        errors.server_error(request),
    ]
    assert [each.status_code for each in answers] == [404, 403, 400, 403, 500]
    for answer in answers:
        assert pseudo.english(reading.pieces(answer), FINE) == set()
    assert (
        pseudo.english([*edge.too_large(), *edge.file_too_large(5_000_000), *edge.too_slow()], FINE)
        == set()
    )
