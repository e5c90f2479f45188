"""The made-up language, switched on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as real
from django.utils import translation
from pytest_django.fixtures import Settings

from setwise.design import phrases
from setwise.people.brand import found
from setwise.people.languages import whose
from setwise.room import facts
from tests.design import pseudo


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.put(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def elsewhere(
    folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Settings]:
    """Setwise in the made-up language."""
    monkeypatch.setattr(phrases, "_made", {})
    settings.LOCALE_PATHS = [folder]
    settings.LANGUAGES = [(pseudo.CODE, "⟦⟧")]
    settings.LANGUAGE_CODE = pseudo.CODE
    facts.forget()
    yield settings
    facts.forget()


@pytest.fixture
def both(folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """Setwise in English, with the made-up language beside it."""
    monkeypatch.setattr(phrases, "_made", {})
    settings.LOCALE_PATHS = [folder]
    settings.LANGUAGES = [("en-gb", "English"), (pseudo.CODE, "⟦⟧")]
    for forget in (facts.forget, found.forget_all, whose.forget_all):
        forget()
    yield settings
    translation.activate(real.LANGUAGE_CODE)
    for forget in (facts.forget, found.forget_all, whose.forget_all):
        forget()
