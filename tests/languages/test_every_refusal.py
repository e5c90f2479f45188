"""What is said where something is not done: tried too often, not now, not here, not in this way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.people import sessions
from setwise.people.models import SignedIn
from setwise.people.push import vapid
from setwise.people.signin import codes, entering
from setwise.programmes.calendars import links
from setwise.programmes.calendars import pages as calendars
from setwise.programmes.calendars.models import COMING
from setwise.programmes.releases import pages as releases
from setwise.programmes.releases.models import RELEASE, ManagerAsked
from setwise.room import tries
from setwise.store.keys import cabinet
from tests.addresses.house import MEMBER, NOBODY, House, a_house
from tests.addresses.routes import ROUTES, address
from tests.addresses.table import TABLE
from tests.config.test_edge import Sender, ask
from tests.design import pseudo
from tests.languages import reading
from tests.languages.test_every_answer import SHARED
from tests.languages.test_every_page import FINE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

COOKIE = settings.SESSION_COOKIE_NAME
HTML = {"accept": "text/html"}


@pytest.fixture
def house(elsewhere: Settings) -> House:
    cache.clear()
    return a_house()


def english_in(answer: Any) -> set[str]:
    said = [SHARED.sub("", each) for each in reading.pieces(answer)]
    assert any("⟦" in each for each in said), "nothing was said"
    return pseudo.english(said, FINE)


# --- Too often ------------------------------------------------------------------------------------


@pytest.fixture
def tired(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every limit is reached."""
    for each in (calendars, releases):
        monkeypatch.setattr(each, "too_often", lambda *_, **__: True)
    monkeypatch.setattr(tries, "too_many", lambda *_: True)
    monkeypatch.setattr(codes, "_count", lambda *_, **__: False)
    monkeypatch.setattr(vapid, "is_on", lambda: True)
    monkeypatch.setattr(vapid, "public_key", lambda: "k")


def tried_too_often(house: House) -> Iterator[tuple[str, Any]]:
    """Each address that counts tries, once more than it takes."""
    nobody, alice = house.browser(NOBODY), house.browser(MEMBER)
    asked = ManagerAsked.objects.create(organisation=house.northshire, email="manager@example.org")
    coming = links.pair_token(COMING, house.people[MEMBER].pk, house.meeting.pk)
    release = links.pair_token(RELEASE, house.northshire.pk, asked.pk)
    SignedIn.objects.filter(person=house.people[MEMBER]).update(own_device=True)
    for browser, path, fields in (
        (nobody, f"/coming/{coming}/", {"do": "come"}),
        (nobody, f"/release/{release}/", {"do": "release"}),
        (nobody, "/wall/", {"code": "ABCDEF"}),
        (nobody, "/join/", {"code": "ABCDEF"}),
        (nobody, "/sign-in/", {"email": "alice@example.org"}),
        (alice, "/account/device/on", {"address": "https://push.example/x"}),
    ):
        yield path, browser.post(path, fields, headers=HTML)


def test_whoever_tries_too_often_is_told_so(house: House, tired: None) -> None:
    read = 0
    for path, answer in tried_too_often(house):
        assert answer.status_code == 429, path
        assert english_in(answer) == set(), path
        read += 1
    assert read == 6


@pytest.mark.parametrize("why", entering.WHY)
def test_the_sign_in_page_says_why_it_is_here_again(house: House, why: str) -> None:
    answer = house.browser(NOBODY).get(f"/sign-in/?why={why}")
    assert english_in(answer) == set()
    assert str(entering.WHY[why]) in answer.content.decode()


# --- Not now ----------------------------------------------------------------------------------------


def out_of_reach(*_: object) -> None:
    raise cabinet.OutOfReach


def test_where_the_keys_are_out_of_reach_it_is_said(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, read = house.browser(MEMBER), 0
    monkeypatch.setattr(cabinet, "find", out_of_reach)
    for name in sorted(ROUTES):
        if MEMBER not in TABLE[name].look:
            continue
        answer = alice.get(address(name, {**house.ours()}), headers=HTML)
        if answer.status_code == 503:
            read += 1
            assert english_in(answer) == set(), name
    assert read > 3


def test_a_form_whose_words_could_not_be_sealed_says_so(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = house.browser(MEMBER)
    entry = alice.post("/yours/journal/new", {"prompt": "free"}).headers["Location"]
    monkeypatch.setattr(cabinet, "find", out_of_reach)
    answer = alice.post(entry, {"one": "§"}, headers=HTML)
    assert answer.status_code == 503
    assert english_in(answer) == set()


# --- Not here, not in this way ----------------------------------------------------------------------


def test_every_address_that_says_no_says_it_in_the_language(house: House) -> None:
    """Where there is nothing for a member: not there, not theirs, or only for what a form sends."""
    alice, seen = house.browser(MEMBER), set[int]()
    for name in sorted(ROUTES):
        if MEMBER in TABLE[name].look:
            continue
        answer = alice.get(address(name, {**house.ours()}), headers=HTML)
        if answer.status_code in (301, 302):
            continue
        seen.add(answer.status_code)
        assert english_in(answer) == set(), (name, answer.status_code)
    assert seen >= {403, 404, 405}


def test_a_script_that_comes_in_the_wrong_way_is_told_nothing(house: House) -> None:
    answer = house.browser(MEMBER).get(f"/meetings/{house.meeting.pk}/act")
    assert (answer.status_code, answer.content) == (405, b"")
    assert answer.headers["Allow"] == "POST"


def test_what_is_too_much_or_too_slow_for_the_edge(elsewhere: Settings) -> None:
    for sender in (Sender(b"x" * 11), Sender(b"x", stalls=True)):
        answers = ask(sender, seconds=0.05)
        assert answers.status in (413, 408)
        assert pseudo.left_in_english(answers.text, FINE) == set()
        assert "⟦" in answers.text


def test_whoever_is_signed_out_is_told_so(house: House) -> None:
    over, alice = Client(), house.browser(MEMBER)
    over.cookies[COOKIE] = alice.cookies[COOKIE].value
    everywhere = alice.post("/account/signed-in/everywhere", {"here": "yes"})
    assert everywhere.status_code == 302
    for answer in (
        over.get("/yours/journal/", headers=HTML),
        over.post("/yours/journal/new", {"one": "§" * 40}, headers=HTML),
    ):
        assert answer.status_code == 401
        assert english_in(answer) == set()


def test_a_covered_screen_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    alice, act = house.browser(MEMBER), f"/meetings/{house.meeting.pk}/act"
    monkeypatch.setattr(sessions, "veiled", lambda _: True)
    for answer in (
        alice.get("/yours/journal/", headers=HTML),
        alice.post(act, {"text": "§" * 40}, headers=HTML),
        alice.post(act, {}, headers={"accept": "application/json"}),
    ):
        assert answer.status_code == 403
        assert english_in(answer) == set()
