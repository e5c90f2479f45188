"""No collected text has a renamable term written out; it is a placeholder, or stands here with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

import setwise
from setwise.cli.texts.languages import TEMPLATE
from setwise.config.settings import LOCALE_PATHS
from setwise.design.terms import BRITISH

THEIRS = {"setwise/library/articles/shipped.py"}
"""What others found out, as they call it."""
OWN = {"setwise/design/terms.py"}
"""The terms themselves."""
OTHER_SENSES = re.compile(
    r"\bset (?:up|it|one|a password|an address)\b|\bset it aside\b"
    r"|\bpassword was set\b|\bapp is set\b|\bdays and months that it has set\b"
    r"|\bneeds of body, mind and life, and meeting them\b|\bMeeting complaints\b"
    r"|\bworth meeting\b|\bmeeting with your manager\b|\bset out to\b"
    # Somebody's contract with their employer.
    r"|\byour own contract\b"
    # A national model for preceptors counts its own.
    r"|\bmeetings? (?:with|every).{0,9} (?:the preceptor|months)\b|\b3 meetings\b|\ba meeting with the preceptor\b",
    re.IGNORECASE,
)
"""The same letters, another word: a verb, or somebody else's meeting."""


def _quoted(lines: str) -> str:
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', lines))


def collected() -> Iterator[tuple[frozenset[str], str]]:
    """Where each text stands, and the text."""
    template = (LOCALE_PATHS[0] / TEMPLATE).read_text(encoding="utf-8")
    for entry in template.split("\n\n")[1:]:
        places = frozenset(
            place for line in re.findall(r"^#: (.*)", entry, re.M) for place in line.split()
        )
        for said in re.findall(r'^msgid(?:_plural)? ((?:".*"\n?)+)', entry, re.M):
            yield places, _quoted(said)


WORDS = sorted(
    {
        word
        for each in fields(BRITISH)
        for word in (getattr(BRITISH, each.name).one, getattr(BRITISH, each.name).many)
    },
    key=len,
    reverse=True,
)
WRITTEN_OUT = re.compile(r"(?<![\w{-])(?:" + "|".join(WORDS) + r")(?![\w}-])", re.IGNORECASE)


def written_out(text: str) -> list[str]:
    return WRITTEN_OUT.findall(OTHER_SENSES.sub("", text))


@pytest.mark.parametrize("text", ["Leave the set", "Meetings", "An Action learning set: why"])
def test_a_term_that_is_written_out_is_found(text: str) -> None:
    assert written_out(text)


@pytest.mark.parametrize(
    "text", ["{Set}s", "Set up an app", "the {closing_round}", "a settled bidet"]
)
def test_a_placeholder_and_another_word_are_not(text: str) -> None:
    assert not written_out(text)


LONG = sorted(Path(setwise.__file__).parent.rglob("*.md"))
"""Texts that are whole pages: documents, public pages, and what helps in hard moments."""


def test_every_long_text_does_so_too() -> None:
    lines = {
        f"{each.name}: {line}": found
        for each in LONG
        for line in " ".join(each.read_text(encoding="utf-8").split("\n")).split(". ")
        if (found := written_out(re.sub(r"\s+", " ", line)))
    }
    assert len(LONG) > 30
    assert lines == {}


def test_every_text_speaks_of_terms_by_placeholders() -> None:
    texts = [each for each in collected() if not each[0] <= THEIRS | OWN]
    assert len(texts) > 1_000
    assert {text: found for _, text in texts if (found := written_out(text))} == {}


def test_no_long_name_is_pieced_together_from_a_short_one() -> None:
    """Renamed, "action learning {set}" would say "action learning learning circle"."""
    pieced = [text for _, text in collected() if re.search(r"learning \{sets?\}", text, re.I)]
    assert pieced == []
