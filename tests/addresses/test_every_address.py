"""Every address of the product, every method, everyone: who may, and how the others are answered.

Addresses are found in the product itself: a new one that nobody has entered into the table fails.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.cache import cache

from tests.addresses.house import EVERYONE, NOBODY, House, missing
from tests.addresses.kept_house import KeptHouse
from tests.addresses.routes import ROUTES, address
from tests.addresses.table import TABLE, Line

pytestmark = pytest.mark.django_db(transaction=True)

ASKED = ("GET", "HEAD", "POST")
UNHEARD = ("PUT", "PATCH", "DELETE", "OPTIONS")
"""No address takes them. Each person tries one of them at each address, so that all four are tried
at each."""
NOT_THERE = 404
CHANGING = re.compile(r'nonce-?="?[\w-]+|nonce="[^"]*"|value="[\w]{64}"')
"""What differs between two answers that say the same: nonces and tokens."""


@pytest.fixture(scope="module")
def kept() -> list[KeptHouse]:
    """The house, once the first test has built it: only a test may use the databases."""
    return []


@pytest.fixture
def house(kept: list[KeptHouse]) -> House:
    cache.clear()
    if not kept:
        kept.append(KeptHouse())
    return kept[0].as_it_was()


def _said(answer: Any) -> tuple[int, str, str]:
    body = b"" if answer.streaming else answer.content
    return (
        answer.status_code,
        # Where to come back to is the address itself.
        answer.headers.get("Location", "").partition("?next=")[0],
        CHANGING.sub("", body.decode(errors="replace")),
    )


def test_every_address_stands_in_the_table_and_no_other() -> None:
    assert set(ROUTES) == set(TABLE)


@pytest.mark.parametrize("name", sorted(ROUTES))
def test_who_may_may_and_everyone_else_finds_nothing(house: House, name: str) -> None:
    line = TABLE[name]
    ours, nowhere = address(name, {**house.ours()}), address(name, {**missing()})
    for place, who in enumerate(EVERYONE):
        browser = house.browser(who)
        for method in (*ASKED, UNHEARD[(place + len(name)) % len(UNHEARD)]):
            here = _said(browser.generic(method, ours))
            if _may(line, who, method):
                assert here[0] not in (403, NOT_THERE), (name, who, method, here[0])
                assert here[0] < 500, (name, who, method, here[0])
            elif ROUTES[name]:
                there = _said(browser.generic(method, nowhere))
                assert here == there, f"{name} {method}: {who} can tell ours from nothing"
                _refused(line, who, method, here)
            else:
                _refused(line, who, method, here)


def _may(line: Line, who: str, method: str) -> bool:
    if method in ("GET", "HEAD"):
        return who in line.look
    return method == "POST" and who in line.send


def _refused(line: Line, who: str, method: str, said: tuple[int, str, str]) -> None:
    status, to, _ = said
    if line.paused:
        assert status in (403, 405)
        return
    if line.sign_in_first and who == NOBODY:
        assert status == 405 or (status == 302 and to in ("/sign-in/", "/account/again/")), (
            who,
            method,
            said,
        )
    else:
        assert status in (NOT_THERE, 405), (who, method, status, to)
