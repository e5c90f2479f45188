"""What is said once somebody has pressed: notes, refusals, and what a form finds wrong.

Every address that takes something is sent nothing, too little and too much, and whatever its own
page offers to press. What that does is undone each time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from tests.addresses.house import MOST_FIRST, House, a_house
from tests.addresses.routes import ROUTES, address
from tests.addresses.table import TABLE
from tests.addresses.undone import undone
from tests.design import pseudo
from tests.languages import reading
from tests.languages.test_every_page import FINE, TOLD_OF

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

WRONG = ("", "§", "§" * 10_001)
"""No letter, so that what comes back in a box is not taken for English."""


# Addresses, hosts and codes are the same in every language.
SHARED = re.compile(r"\S+@\S+|https?://\S*|\b[a-z-]+(?:\.[a-z-]+)+\b|^[A-Z0-9]{6}$")


class Boxes(HTMLParser):
    """What a page lets somebody send: its boxes, and its buttons with what they say."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self.presses: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = {name: value or "" for name, value in attrs}
        name = marks.get("name", "")
        if not name or name == "csrfmiddlewaretoken":
            return
        if tag == "button":
            self.presses.append((name, marks.get("value", "")))
        elif tag in ("input", "textarea", "select"):
            hidden = marks.get("type") == "hidden"
            self.names.setdefault(name, marks.get("value", "") if hidden else "")


def sendings(page: str) -> Iterator[dict[str, str]]:
    """Nothing; its boxes empty, with a sign, and far too full; and each of its buttons."""
    boxes = Boxes()
    boxes.feed(page)
    yield {}
    for wrong in WRONG if boxes.names else ():
        yield {name: hidden or wrong for name, hidden in boxes.names.items()}
    for name, value in dict.fromkeys(boxes.presses):
        yield {**boxes.names, name: value}


def test_no_answer_has_a_word_of_english(elsewhere: Settings) -> None:
    house, english, read = a_house(), defaultdict[str, set[str]](set), 0
    for name in sorted(ROUTES):
        who = next((each for each in MOST_FIRST if each in TABLE[name].send), None)
        if who is None:
            continue
        for told in answers(house, who, address(name, {**house.ours()})):
            read += 1
            titles = [each for each in told if each.endswith(" - Setwise")]
            rest = [each for each in told if each not in titles]
            for text in pseudo.english(rest, FINE) | pseudo.english(titles, TOLD_OF):
                english[text].add(f"{name}, {who}")
    assert not english
    assert read > 200


def answers(house: House, who: str, place: str) -> Iterator[list[str]]:
    """What is read after each sending, and on the page that it leads to."""
    looked = house.browser(who).get(place)
    page = looked.content.decode() if looked.status_code == 200 and _is_page(looked) else ""
    for fields in sendings(page):
        with undone():
            browser = house.browser(who)
            answer = browser.post(place, fields)
            assert answer.status_code < 500, (place, fields)
            yield _read(browser, answer)


def _is_page(answer: Any) -> bool:
    return str(answer.headers.get("Content-Type", "")).startswith("text/html")


def _read(browser: Client, answer: Any) -> list[str]:
    if answer.status_code in (302, 303):
        way = answer.headers["Location"]
        if not way.startswith("/"):
            return []
        answer = browser.get(way)
    told = reading.pieces(answer) if answer.content else []
    return [SHARED.sub("", each) for each in told]
