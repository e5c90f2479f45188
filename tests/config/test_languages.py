"""Which languages an installation has, and which of them it speaks."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.config.languages import chosen, found
from tests.config.test_settings import told


def add(folder: Path, locale: str, kind: str = "mo") -> None:
    place = folder / locale / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / f"django.{kind}").touch()


def test_english_is_always_there(tmp_path: Path) -> None:
    assert found(tmp_path / "nowhere") == [("en-gb", "English")]


def test_a_language_is_added_by_its_compiled_texts(tmp_path: Path) -> None:
    add(tmp_path, "cy")
    add(tmp_path, "pt_BR")
    add(tmp_path, "xx")
    add(tmp_path, "de", "po")
    assert found(tmp_path) == [
        ("en-gb", "English"),
        ("cy", "Cymraeg"),
        ("pt-br", "Português Brasileiro"),
        ("xx", "xx"),
    ]


def test_one_of_them_is_chosen() -> None:
    languages = [("en-gb", "English"), ("cy", "Cymraeg")]
    assert chosen("CY", languages) == "cy"
    with pytest.raises(ImproperlyConfigured, match="There are only: en-gb, cy"):
        chosen("de", languages)


def test_a_language_that_is_not_there_is_told_at_the_start(tmp_path: Path) -> None:
    said = told(tmp_path, "settings.LANGUAGE_CODE", SETWISE_DEMO="1", SETWISE_LANGUAGE="tlh")
    assert "SETWISE_LANGUAGE is 'tlh'" in said
    assert told(tmp_path, "settings.LANGUAGE_CODE", SETWISE_DEMO="1") == "en-gb"
