"""A language is a file: it is there, it is offered, and it is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from django.conf import settings as real
from django.test import Client
from django.utils import translation
from pytest_django.fixtures import Settings

from setwise.cli.texts.languages import compiled
from setwise.config.languages import found
from setwise.design import phrases
from setwise.design.words import say_n
from setwise.mail.languages import read_by

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

BRETON = {"Sign in": "Kevreañ", "Language": "Yezh", "Page not found": "N'eo ket kavet ar bajenn"}
TWO = ("{n} waits to ask", "{n} wait to ask")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the languages are, with one file of Breton."""
    made = Catalog(locale="br", fuzzy=False)
    for english, breton in BRETON.items():
        made.add(english, breton)
    # One, twenty-one, two, three and four, a million, all others.
    forms = ("unan", "unan-warn-ugent", "daou", "tri", "milion", "all")
    made.add(TWO, tuple(f"{{n}} {form}" for form in forms))
    place = tmp_path_factory.mktemp("locale")
    (place / "br" / "LC_MESSAGES").mkdir(parents=True)
    (place / "br" / "LC_MESSAGES" / "django.mo").write_bytes(compiled(made))
    return place


@pytest.fixture(autouse=True)
def breton(folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(phrases, "_made", {})
    settings.LOCALE_PATHS = [folder]
    settings.LANGUAGES = found(folder)
    yield
    translation.activate(real.LANGUAGE_CODE)


def page(client: Client, path: str = "/language", **headers: str) -> str:
    return client.get(path, headers=headers).content.decode()


def test_the_file_is_enough_for_it_to_be_offered() -> None:
    told = page(Client())
    assert '<html lang="en-GB">' in told
    assert 'value="br" lang="br"' in told
    assert "brezhoneg" in told


def test_a_browser_that_asks_for_it_gets_it() -> None:
    answer = Client().get("/language", headers={"accept-language": "br, en;q=0.5"})
    assert '<html lang="br">' in answer.content.decode()
    assert "<h1>Yezh</h1>" in answer.content.decode()
    assert "Accept-Language" in answer.headers["Vary"]


def test_what_nobody_has_translated_is_in_english() -> None:
    assert "This browser remembers it." in page(Client(), **{"accept-language": "br"})


def test_ones_own_choice_goes_before_the_browsers() -> None:
    client = Client()
    assert client.post("/language", {"language": "br"}).status_code == 302
    assert "<h1>Yezh</h1>" in page(client, **{"accept-language": "en"})
    client.post("/language", {"language": "en-gb"})
    assert "<h1>Language</h1>" in page(client, **{"accept-language": "br"})


def test_a_language_that_is_not_there_is_refused() -> None:
    client = Client()
    assert client.post("/language", {"language": "xx"}).status_code == 422
    assert real.LANGUAGE_COOKIE_NAME not in client.cookies


def test_there_is_nothing_to_choose_where_there_is_one(settings: Settings) -> None:
    settings.LANGUAGES = settings.LANGUAGES[:1]
    client = Client()
    assert client.get("/language", headers={"accept-language": "br"}).status_code == 404
    assert '<html lang="en-GB">' in page(client, "/sign-in/", **{"accept-language": "br"})


def test_a_page_that_is_not_there_is_in_it_too() -> None:
    assert BRETON["Page not found"] in page(
        Client(), "/nowhere", **{"accept-language": "br"}
    ).replace("&#39;", "'")


def test_screens_that_many_look_at_are_in_the_installations() -> None:
    assert '<html lang="en-GB">' in page(Client(), "/wall/", **{"accept-language": "br"})


def test_mail_is_not_in_the_language_of_whoever_presses() -> None:
    with translation.override("br"):
        assert translation.gettext("Language") == "Yezh"
        with read_by("nobody@example.org"):
            assert translation.gettext("Language") == "Language"


def test_each_number_has_the_plural_of_the_language() -> None:
    with translation.override("br"):
        told = {n: say_n(*TWO, n) for n in (1, 2, 3, 5)}
    assert told == {1: "1 unan", 2: "2 daou", 3: "3 tri", 5: "5 all"}
