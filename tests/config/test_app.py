"""Setwise on a home screen: what a phone is told, and that it keeps nothing of anybody."""

import json
import re

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from setwise.config import app
from tests.programmes.factories import a_world
from tests.room.browser import a_session

pytestmark = pytest.mark.django_db


def test_a_phone_finds_a_name_and_icons_that_are_there(client: Client) -> None:
    answer = client.get(reverse("manifest"))
    assert answer.headers["Content-Type"] == "application/manifest+json"
    told = json.loads(answer.content)
    assert (told["start_url"], told["scope"]) == ("/", "/")
    assert {each["purpose"] for each in told["icons"]} == {"any", "maskable"}
    for each in told["icons"]:
        name = re.sub(r"^/static/|\.[0-9a-f]{12}(?=\.png)", "", each["src"])
        assert finders.find(name), each


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Setwise", "Setwise"),
        ("Northshire NHS Foundation Trust", "Northshire"),
        ("St Anne Care", "St Anne Care"),
        ("Gloucestershire Hospitals", "Gloucestersh"),
    ],
)
def test_under_an_icon_stand_as_many_words_as_fit(name: str, short: str) -> None:
    assert app._short(name) == short


def test_the_worker_keeps_the_offline_page_and_static_files_only(client: Client) -> None:
    answer = client.get(reverse("worker"))
    assert answer.headers["Service-Worker-Allowed"] == "/"
    assert answer.headers["Content-Security-Policy"] == app.ALONE
    told = answer.content.decode()
    kept = json.loads(told.partition("const KEPT = ")[2].partition(";\n")[0])
    assert kept[:2] == [reverse("offline"), reverse("unsent")]
    assert all(path.startswith("/static/") for path in kept[2:])
    # The same list has the same name, so that nothing is fetched anew for nothing.
    assert client.get(reverse("worker")).content == answer.content


@pytest.mark.parametrize(
    ("page", "words"), [("offline", "It is sent once"), ("unsent", "did not arrive")]
)
def test_an_offline_page_is_the_same_for_everybody(
    client: Client, settings: Settings, page: str, words: str
) -> None:
    alice = a_world().alice
    nobody = client.get(reverse(page)).content.decode()
    client.cookies[settings.SESSION_COOKIE_NAME] = str(a_session(str(alice.pk)).session_key)
    hers = client.get(reverse(page)).content.decode()
    assert words in nobody
    assert re.sub('nonce="[^"]*"', "", hers) == re.sub('nonce="[^"]*"', "", nobody)
