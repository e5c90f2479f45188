"""After a form that did not get through: where somebody is led back to, and what they are shown of it."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client, RequestFactory
from django.urls import reverse

from setwise.config import errors
from setwise.people.signin.paths import came_from
from tests.room.browser import a_client
from tests.room.world import World, a_world

HTML = {"accept": "text/html"}
ADD = "/yours/record/add"
WROTE = "A long night, and a thing that I had not said aloud."
ID = "7ceae158-28fa-4eb1-83e8-0ce15cad74af"


@pytest.fixture
def world(db: None) -> World:
    return a_world()


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("http://testserver/yours/record/add?from=1", "/yours/record/add?from=1"),
        ("http://testserver/", "/"),
        ("http://testserver//evil.example/", ""),
        ("http://evil.example/yours/record/add", ""),
        ("http://testserver@evil.example/", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
        ("http://[", ""),
    ],
)
def test_only_a_page_of_ours_is_come_back_to(said: str, back: str) -> None:
    assert came_from(RequestFactory().post(ADD, HTTP_REFERER=said)) == back


def ended(world: World, fields: dict[str, str]) -> str:
    """What somebody reads whose session was ended while they wrote."""
    alice = a_client(world, "alice")
    over = Client()
    key = alice.cookies[settings.SESSION_COOKIE_NAME].value
    assert alice.post("/account/signed-in/everywhere", {"here": "yes"}).status_code == 302
    over.cookies[settings.SESSION_COOKIE_NAME] = key
    answer = over.post(ADD, fields, headers=HTML | {"referer": f"http://testserver{ADD}"})
    assert answer.status_code == 401
    return answer.content.decode()


def test_whose_session_ended_signs_in_again_and_is_back_at_the_form(world: World) -> None:
    page = ended(world, {"topic": WROTE, "key": ID, "csrfmiddlewaretoken": "t" * 64})
    assert re.search(r'href="/sign-in/\?next=%2Fyours%2Frecord%2Fadd"', page)
    assert page.count("<textarea") == 1
    assert WROTE in page
    assert ID not in page


def test_a_form_that_is_out_of_date_leads_back_to_its_page() -> None:
    strict = Client(enforce_csrf_checks=True)
    known = {"referer": "http://testserver/sign-in/"}
    page = strict.post(reverse("account_login"), {}, headers=HTML | known).content.decode()
    assert 'href="/sign-in/" data-back' in page
    foreign = {"referer": "https://evil.example/"}
    page = strict.post(reverse("account_login"), {}, headers=HTML | foreign).content.decode()
    assert "data-back" not in page


def test_a_failure_of_ours_leads_back_too() -> None:
    asked = RequestFactory().post(ADD, HTTP_REFERER=f"http://testserver{ADD}")
    page = errors.server_error(asked).content.decode()
    assert f'href="{ADD}" data-back' in page
    # What was written waits in the tab: the page has the script for it within itself.
    assert "sessionStorage" in page
    nobodys = RequestFactory().post(ADD, HTTP_REFERER="http://x/", HTTP_HOST="evil.example")
    assert "data-back>" not in errors.server_error(nobodys).content.decode()
