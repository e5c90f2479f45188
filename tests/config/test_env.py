"""Settings from the environment: read, or refused with the name of the variable."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.config import env


def test_a_text_has_a_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SETWISE_X", "  ")
    assert env.text("SETWISE_X", "calm") == "calm"
    monkeypatch.setenv("SETWISE_X", " brave ")
    assert env.text("SETWISE_X", "calm") == "brave"


def test_what_is_required_is_named_with_its_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SETWISE_X", raising=False)
    with pytest.raises(ImproperlyConfigured, match=r"SETWISE_X is not set. It opens the door."):
        env.required("SETWISE_X", "It opens the door.")


@pytest.mark.parametrize(
    ("value", "meaning"), [("1", True), ("Yes", True), ("on", True), ("0", False), ("", False)]
)
def test_a_flag_is_yes_or_no(monkeypatch: pytest.MonkeyPatch, value: str, meaning: bool) -> None:
    monkeypatch.setenv("SETWISE_X", value)
    assert env.flag("SETWISE_X", default=not meaning) is meaning


def test_a_flag_that_is_neither_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SETWISE_X", "perhaps")
    with pytest.raises(ImproperlyConfigured, match=r"SETWISE_X is 'perhaps'"):
        env.flag("SETWISE_X")


@pytest.mark.parametrize("value", ["two", "-1", "1.5", "0"])
def test_a_number_must_be_whole_and_large_enough(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SETWISE_X", value)
    with pytest.raises(ImproperlyConfigured, match=r"SETWISE_X .* from 1 up"):
        env.number("SETWISE_X", 5, least=1)


def test_a_list_is_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SETWISE_X", "a.example, b.example,,")
    assert env.items("SETWISE_X") == ["a.example", "b.example"]


def test_a_secret_may_be_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("hush\n")
    monkeypatch.setenv("SETWISE_X_FILE", str(tmp_path / "key"))
    assert env.secret("SETWISE_X", "") == "hush"


def test_a_secret_is_not_in_two_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SETWISE_X", "hush")
    monkeypatch.setenv("SETWISE_X_FILE", str(tmp_path / "key"))
    with pytest.raises(ImproperlyConfigured, match="Keep one of them"):
        env.secret("SETWISE_X", "")


@pytest.mark.parametrize("content", [None, "", "\n"])
def test_a_secret_file_must_hold_something(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    if content is not None:
        (tmp_path / "key").write_text(content)
    monkeypatch.setenv("SETWISE_X_FILE", str(tmp_path / "key"))
    with pytest.raises(ImproperlyConfigured, match="SETWISE_X_FILE"):
        env.secret("SETWISE_X", "")


def test_a_secret_that_may_be_missing_has_a_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("SETWISE_X", "SETWISE_X_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert env.secret_or("SETWISE_X", "calm") == "calm"
    (tmp_path / "x").write_text("hush\n")
    monkeypatch.setenv("SETWISE_X_FILE", str(tmp_path / "x"))
    assert env.secret_or("SETWISE_X", "calm") == "hush"
