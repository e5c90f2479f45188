"""`setwise texts`: what translators begin with is what the code says, and what they wrote fits."""

from __future__ import annotations

import sys
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from setwise.cli.main import main
from setwise.cli.texts import collecting, languages
from setwise.design.terms import BRITISH
from tests.design import pseudo

this_checkout = cache(collecting.collect)


FEW = (
    "Leave gently",
    "I'm here",
    "{name} asks",
    "{hour}pm",
    ("{n} waits to ask", "{n} wait to ask"),
)


@cache
def a_few() -> Catalog:
    """Some texts of this checkout: to read and to compile them all takes seconds."""
    some, every = Catalog(charset="utf-8"), this_checkout()
    some.mime_headers = every.mime_headers
    for text in FEW:
        if found := every.get(text):
            some[text] = found
    return some


@pytest.fixture(autouse=True)
def read_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "collect", a_few)


def texts(folder: Path, *words: str) -> int:
    return main(["texts", "--folder", str(folder), *words])


def po(folder: Path, locale: str = "cy") -> Path:
    return folder / locale / "LC_MESSAGES" / "django.po"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with Welsh begun, and nothing translated yet."""
    assert texts(tmp_path, "--begin", "cy") == 0
    return tmp_path


def translate(folder: Path, english: str, welsh: str) -> None:
    path = po(folder)
    before = path.read_text(encoding="utf-8")
    asked = f'msgid "{english}"\nmsgstr ""\n'
    assert asked in before
    path.write_text(before.replace(asked, f'msgid "{english}"\nmsgstr "{welsh}"\n'), "utf-8")


def source(folder: Path, **files: str) -> list[object]:
    """The messages of a folder with these files."""
    for name, content in files.items():
        path = folder / "templates" / name.replace("_", ".")
        path.parent.mkdir(exist_ok=True)
        path.write_text(content)
    own: list[object] = [each.id for each in collecting.collect(folder) if each.id]
    return own[: len(own) - len(list(BRITISH.forms()))]


def test_the_template_of_this_checkout_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "collect", this_checkout)
    assert languages.stale() == []


def test_what_is_current_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert texts(folder, "--check") == 0
    assert capsys.readouterr().err == ""
    assert texts(folder) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["django.pot", "cy/LC_MESSAGES/django.mo"])
def test_what_is_stale_is_named_and_renewed(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / name).write_bytes(b"something else")
    assert texts(folder, "--check") == 1
    assert name in capsys.readouterr().err
    assert texts(folder) == 0
    assert texts(folder, "--check") == 0


def test_a_translation_is_compiled(folder: Path) -> None:
    translate(folder, "Leave gently", "Gadael yn dawel")
    assert texts(folder) == 0
    with po(folder).with_suffix(".mo").open("rb") as file:
        welsh = GNUTranslations(file)
    assert welsh.gettext("Leave gently") == "Gadael yn dawel"
    # What nobody has translated yet is said in English.
    assert welsh.gettext("I'm here") == "I'm here"


def test_a_language_keeps_its_translations_when_texts_change(folder: Path) -> None:
    translate(folder, "Leave gently", "Gadael yn dawel")
    text = po(folder).read_text("utf-8")
    po(folder).write_text(text + '\nmsgid "An old text"\nmsgstr "Hen"\n', "utf-8")
    assert texts(folder) == 0
    with po(folder).open("rb") as file:
        welsh = read_po(file, locale="cy")
    assert welsh["Leave gently"].string == "Gadael yn dawel"
    assert "An old text" not in welsh
    assert "An old text" in welsh.obsolete


@pytest.mark.parametrize(
    ("english", "welsh", "problem"),
    [
        ("{name} asks", "{enw} yn gofyn", "nothing fills {enw}"),
        ("{name} asks", "{name yn gofyn", "expected '}'"),
        ("Leave gently", "Gadael {0}", "nothing fills {0}"),
    ],
)
def test_a_placeholder_that_nobody_fills_is_refused(
    folder: Path, english: str, welsh: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    translate(folder, english, welsh)
    assert texts(folder) == 1
    said = capsys.readouterr().err
    assert english in said
    assert problem in said


@pytest.mark.parametrize(
    ("english", "welsh"),
    [("{name} asks", "Gofyn {name} y {set}"), ("{hour}pm", "{hour24}:{minutes}")],
)
def test_terms_and_what_a_comment_offers_may_be_used(
    folder: Path, english: str, welsh: str
) -> None:
    translate(folder, english, welsh)
    assert texts(folder) == 0


def test_a_language_is_begun_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert texts(folder, "--begin", "cy") == 1
    assert "File exists" in capsys.readouterr().err


def test_a_language_that_nobody_knows_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert texts(tmp_path, "--begin", "xx") == 1
    assert "nobody knows a language xx" in capsys.readouterr().err


def test_only_a_checkout_has_what_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "setwise.cli.texts.languages")
    monkeypatch.delattr("setwise.cli.texts.languages")
    monkeypatch.setitem(sys.modules, "babel.messages.mofile", None)
    assert texts(tmp_path) == 2
    assert "babel.messages.mofile is missing" in capsys.readouterr().err


def test_literals_are_found_wherever_they_are_said(tmp_path: Path) -> None:
    code = """
a = who.say(phrase("one") if yes else phrase("two " "parts"), other("not this"))
b = say_n("{n} thing", "{n} things", len(say("three")))
c = say(some["not this"] or "nor this")
"""
    assert source(tmp_path, a_py=code) == ["one", "two parts", ("{n} thing", "{n} things"), "three"]


def test_templates_are_read_as_they_are_rendered(tmp_path: Path) -> None:
    jinja = """{% set n = 3 %}<p title="{{ say('one {name}', name=say("two")) }}">
{{ say_n("{n} thing", "{n} things", n) if n else say("three") }}</p>"""
    found = source(tmp_path, a_jinja=jinja)
    assert set(found) == {"one {name}", "two", "three", ("{n} thing", "{n} things")}


def test_a_template_of_djangos_own_kind_is_read_too(tmp_path: Path) -> None:
    html = """{% load i18n %}{% translate "one" %}
{% blocktranslate count n=3 %}a thing{% plural %}things{% endblocktranslate %}"""
    assert source(tmp_path, a_html=html) == ["one", ("a thing", "things")]


def test_a_line_for_translators_goes_along(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('# Translators: of a clock\na = say("half")\n')
    found = collecting.collect(tmp_path)["half"]
    assert found.auto_comments == ["Translators: of a clock"]


def test_the_made_up_language_leaves_placeholders_and_plurals_as_they_are() -> None:
    made = {message.id: message.string for message in pseudo.language() if message.id}
    assert made["Leave gently"] == "⟦Ｌｅａｖｅ ｇｅｎｔｌｙ⟧"
    plurals = made["{n} waits to ask", "{n} wait to ask"]
    assert plurals == ("⟦{n} ｗａｉｔｓ ｔｏ ａｓｋ⟧", *["⟦{n} ｗａｉｔ ｔｏ ａｓｋ⟧"] * 2)
