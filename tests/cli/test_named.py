"""What a how-to tells people to press is called so on the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "src" / "setwise" / "locale" / "django.pot"
PAGES = sorted((ROOT / "docs" / "how-to").glob("*.md"))
NAMED = re.compile(r"(?<![*\w])\*([A-Z][^*]+)\*(?!\*)")
LEAST = 3
"""So many letters of a text's own tell something; a name and a comma do not."""
ELSEWHERE = {"Add to home screen", "Install app"}
"""Said by browsers."""
TITLES = {"Accessibility statement", "Contact"}
"""Of public pages, whose texts are files."""


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Everything that the pages say, as it stands in the code."""
    with TEXTS.open("rb") as file:
        return [straight(each) for message in read_po(file) for each in forms(message.id)]


@pytest.fixture(scope="module")
def said(texts: list[str]) -> re.Pattern[str]:
    """The same, with anything for what is filled in."""
    telling = (each for each in texts if len(re.sub(r"\{\w+\}|\W", "", each)) >= LEAST)
    return re.compile("|".join(f"(?:{pattern(each)})" for each in telling), re.IGNORECASE)


def forms(said: str | list[str] | tuple[str, ...]) -> Iterator[str]:
    yield from [said] if isinstance(said, str) else said


def straight(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).rstrip(".")


def pattern(text: str) -> str:
    return ".+".join(re.escape(part) for part in re.split(r"\{\w+\}", text))


def named(page: Path) -> Iterator[str]:
    """Names in italics, but for what is printed as it is."""
    text = re.sub(r"```.*?```|`[^`]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
    yield from NAMED.findall(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_to_be_pressed_is_there(
    page: Path, texts: list[str], said: re.Pattern[str]
) -> None:
    missing = set()
    for name in named(page):
        # A name that ends in dots is the beginning of one.
        begins, short = name.endswith(("...", "…")), straight(name).rstrip(" …")
        found = any(each.startswith(short) for each in texts) if begins else said.fullmatch(short)
        if not found and short not in ELSEWHERE | TITLES:
            missing.add(short)
    assert sorted(missing) == []
