"""Patterns that are compiled when they are first asked for."""

import re

import pytest

from setwise.core import patterns
from setwise.core.patterns import Pattern


def test_it_finds_what_a_compiled_one_finds() -> None:
    at_once, later = re.compile(r"(\d)-(\d)", re.I), Pattern(r"(\d)-(\d)", re.I)
    text = "1-2 and 3-4"
    assert [each.span() for each in later.finditer(text)] == [(0, 3), (8, 11)]
    assert str(later.search(text)) == str(at_once.search(text))
    assert str(later.match(text)) == str(at_once.match(text))
    assert later.fullmatch(text) is None
    assert later.fullmatch("1-2")
    assert later.split(text) == at_once.split(text)
    assert later.sub(r"\2", text) == "2 and 4"


def test_its_flags_count() -> None:
    assert Pattern("ward", re.I).match("WARD")
    assert not Pattern("ward").match("WARD")


def test_all_are_compiled_before_somebody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_known", [])
    for text in ("a", "b"):
        Pattern(text)
    asked: list[str] = []
    monkeypatch.setattr(re, "compile", lambda text, flags: asked.append(text))
    patterns.compile_all()
    assert asked == ["a", "b"]
