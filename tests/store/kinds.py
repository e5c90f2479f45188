"""Kinds of private words for the tests: those that areas registered, and some of our own."""

import pytest

from setwise.design.words import phrase
from setwise.store import private_kinds
from setwise.store.private_kinds import PrivateKind

TRIED = PrivateKind("test.thought", phrase("A thought"), "a thought that only a test has")
EVERY_KIND = (*private_kinds.every(), TRIED)
"""As a new area's kind would be: whatever is shown of them is shown of the next one."""


def let_write(monkeypatch: pytest.MonkeyPatch, *keys: str) -> None:
    """Let these kinds be written in this test, and `TRIED`."""
    kinds = {key: PrivateKind(key, phrase("A thought"), "a thought") for key in keys}
    known = {each.key: each for each in private_kinds.every()}
    monkeypatch.setattr(private_kinds, "_kinds", {**known, **kinds, TRIED.key: TRIED})
