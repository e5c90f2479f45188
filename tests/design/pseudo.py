"""A made-up language in which every letter is another one: what is left in English shows."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from string import ascii_letters

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from django.utils.dates import MONTHS_ALT, WEEKDAYS

from setwise.cli.texts.languages import FOLDER, TEMPLATE, compiled
from tests.settings import COMPILED

CODE = "xx"
PLURALS = 3
# The full-width letters of Unicode stand in the same order, this far away.
WIDE = str.maketrans({letter: chr(ord(letter) + 0xFEE0) for letter in ascii_letters})
GAP = re.compile(r"(\{\w*\})")
WORDS = re.compile(r"[A-Za-z]{2,}")
SPOKEN = ("aria-label", "title", "placeholder", "alt", "label", "aria-description")
"""Attributes that people read or hear."""


def wide(text: str) -> str:
    """⟦Ｌｅａｖｅ　the {set}⟧, with every placeholder as it was."""
    pieces = [piece if GAP.fullmatch(piece) else piece.translate(WIDE) for piece in GAP.split(text)]
    return f"⟦{''.join(pieces)}⟧"


def language() -> Catalog:
    """Every text of the code, in the made-up language; it has three plurals.

    The template of this checkout has them all: tests/cli/test_texts.py sees that it is current.
    """
    made = Catalog(locale=None, fuzzy=False)
    made.mime_headers = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Plural-Forms", f"nplurals={PLURALS}; plural=(n==1 ? 0 : n==2 ? 1 : 2);"),
    ]
    with (FOLDER / TEMPLATE).open("rb") as file:
        template = read_po(file)
    for message in template:
        if isinstance(message.id, tuple | list):
            one, many = message.id
            made.add((one, many), (wide(one), *[wide(many)] * (PLURALS - 1)))
        elif message.id:
            made.add(message.id, wide(message.id))
    # Django has the names of days and months in its own languages, of which this is none.
    for day in WEEKDAYS.values():
        made.add(str(day), wide(str(day)))
    for month in MONTHS_ALT.values():
        made.add(str(month), wide(str(month)), context="alt. month")
    return made


def put(folder: Path) -> Path:
    """The made-up language in a folder, as LOCALE_PATHS wants it."""
    place = folder / CODE / "LC_MESSAGES"
    place.mkdir(parents=True)
    shutil.copyfile(_made(), place / "django.mo")
    return folder


def _made() -> Path:
    """It takes seconds to compile, so that is done once for as long as no text changes."""
    read = hashlib.sha256(Path(__file__).read_bytes() + (FOLDER / TEMPLATE).read_bytes())
    made = COMPILED / f"made-up-{read.hexdigest()[:16]}.mo"
    if not made.exists():
        begun = made.with_suffix(f".{os.getpid()}")
        begun.write_bytes(compiled(language()))
        begun.rename(made)
    return made


class Reader(HTMLParser):
    """All that people read or hear of a page, but for what is marked as of another language."""

    def __init__(self, spoken: str = CODE) -> None:
        self.spoken = spoken
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = dict(attrs)
        other = tag != "html" and marks.get("lang") not in (None, self.spoken)
        other = other or marks.get("translate") == "no"
        if tag in ("script", "style") or other or tag in self.inside[-1:]:
            self.inside.append(tag)
        if self.inside:
            return
        for name, value in attrs:
            # What a script will say lies in the page's data attributes: those with words in them.
            told = name.startswith("data-") and " " in (value or "")
            if value and (name in SPOKEN or told):
                self.said.append(value)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside and data.strip():
            self.said.append(data.strip())


def said(page: str, spoken: str = CODE) -> list[str]:
    """All that people read or hear of a page, but for what is in another language than is spoken."""
    reader = Reader(spoken)
    reader.feed(page)
    return reader.said


def left_in_english(page: str, expected: frozenset[str]) -> set[str]:
    """What is in English on a page, but for what is expected, such as names."""
    return english(said(page), expected)


def english(texts: Iterable[str], expected: frozenset[str]) -> set[str]:
    """Which of these texts have English in them, but for what is expected."""
    known = _any_of(expected)
    return {text for text in texts if WORDS.search(known.sub("", text))}


@cache
def _any_of(expected: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(expected, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
