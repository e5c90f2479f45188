"""What is no sound database is no backup either."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from setwise.store.backup import sqlite
from setwise.store.backup.failing import Failed


def a_database(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as made, made:
        made.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, text)")
        made.executemany("INSERT INTO words (text) VALUES (?)", [("x" * 200,)] * 500)
    return path.read_bytes()


def test_a_sound_one_is_copied_for_its_owner_only(tmp_path: Path) -> None:
    a_database(tmp_path / "here")
    sqlite.copy({"NAME": tmp_path / "here"}, tmp_path / "copy")
    assert (tmp_path / "copy").stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        assert copy.execute("SELECT count(*) FROM words").fetchone() == (500,)


@pytest.mark.parametrize("damage", ["header", "page"])
def test_a_damaged_one_is_refused(tmp_path: Path, damage: str) -> None:
    content = bytearray(a_database(tmp_path / "here"))
    place = 0 if damage == "header" else 4096 * 2
    content[place : place + 64] = b"\xff" * 64
    (tmp_path / "here").write_bytes(content)
    with pytest.raises(Failed):
        sqlite.copy({"NAME": tmp_path / "here"}, tmp_path / "copy")
