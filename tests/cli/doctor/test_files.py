"""The files of an installation, looked at."""

import shutil
import stat
from pathlib import Path
from typing import NamedTuple

import pytest
from pytest_django.fixtures import Settings

from setwise.cli.doctor import files
from setwise.config import databases, ready
from setwise.store.keyring import Source
from tests.cli.doctor.looking import all_well, noted, to_mend

pytestmark = pytest.mark.filterwarnings("ignore:Overriding setting DATABASES")


class Usage(NamedTuple):
    free: int


@pytest.fixture
def var(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data in a folder that others may enter, as far as they can get there."""
    folder = tmp_path / "data"
    folder.mkdir()
    settings.VAR = folder
    settings.LEDGER = folder / "erasures.jsonl"
    chosen = {name: databases.sqlite(folder / f"{name}.sqlite3") for name in ("words", "keys")}
    settings.DATABASES = {"default": chosen["words"], "keys": chosen["keys"]}
    for path in (folder / "words.sqlite3", folder / "keys.sqlite3", settings.LEDGER):
        path.touch(mode=0o600)
    monkeypatch.setattr(stat, "S_IXOTH", 0o7777)  # the folders above are the machine's
    return folder


def test_nobody_else_reads_them(var: Path) -> None:
    assert all_well(files.data)
    (var / "keys.sqlite3").chmod(0o644)
    assert "chmod o= " in to_mend(files.data)


def test_a_folder_that_is_shut_shuts_all_in_it(var: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    (var / "keys.sqlite3").chmod(0o644)
    var.chmod(0o700)
    assert not files.others_can_read(var / "keys.sqlite3")


def test_the_keyring_does_not_lie_among_them(var: Path, settings: Settings) -> None:
    settings.KEYRING = Source(file=var / "deeper" / "keyring")
    assert "one copy of that folder opens every word" in to_mend(files.keyring)
    settings.KEYRING = Source(file=var.parent / "keyring")
    assert all_well(files.keyring)
    settings.KEYRING = Source(text="from the environment")
    assert all_well(files.keyring)


@pytest.mark.parametrize(("free", "look"), [(files.LITTLE - 1, to_mend), (files.SOME - 1, noted)])
def test_room_runs_out(var: Path, monkeypatch: pytest.MonkeyPatch, free: int, look: object) -> None:
    assert all_well(files.disk) or noted(files.disk)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free))
    assert callable(look)
    assert "Make room" in look(files.disk)


def test_a_folder_that_is_not_there_yet_is_on_the_disk_above(
    var: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []

    def usage(path: Path) -> Usage:
        seen.append(path)
        return Usage(files.SOME)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    settings.LEDGER = var / "not" / "there" / "erasures.jsonl"
    assert all_well(files.disk)
    assert seen == [var, var]


def test_secrets_that_everybody_reads_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in files.SECRETS:
        monkeypatch.delenv(variable, raising=False)
    assert all_well(files.secrets)
    secret = tmp_path / "secret-key"
    secret.touch(mode=0o600)
    monkeypatch.setenv("SETWISE_SECRET_KEY_FILE", str(secret))
    assert all_well(files.secrets)
    monkeypatch.setattr(files, "others_can_read", lambda path: path == secret.resolve())
    assert f"chmod o= {secret.resolve()}" in to_mend(files.secrets)


def test_a_file_that_is_not_there_is_read_by_nobody(tmp_path: Path) -> None:
    assert not files.others_can_read(tmp_path / "nothing")


def test_pages_without_their_files_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all_well(files.pages)
    monkeypatch.setattr(ready, "uncollected", lambda: ["a.css"])
    assert "collectstatic" in to_mend(files.pages)
