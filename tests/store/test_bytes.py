"""No sentence is readable in the bytes of the databases: files, write-ahead logs and rows."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from django.db import connections, transaction

from setwise.store import erasure, models, private
from setwise.store.keys.models import SetKey
from setwise.store.rotation import Owner
from tests.store.rooms import Room, only_sqlite, rekeyed

DANA = uuid4()


def marked(number: int) -> str:
    """A sentence that can be found by its middle."""
    return f"What would the heron-{number}-marked say about Thursday?"


def everything_is_written(room: Room) -> None:
    """Sentences in every way that the store takes them."""
    keys = [room.said(marked(number)) for number in range(30)]
    for key in keys[:10]:
        room.kept(key, str(DANA))
    room.let_go(keys[0])
    with transaction.atomic(using=models.PrivateWords.objects.db):
        private.write(
            words_id=uuid4(),
            organisation=room.organisation,
            person=DANA,
            kind="reflection",
            text=marked(99),
            at=1,
        )
    rekeyed(Owner(room.learning_set))


def files(database: str) -> Iterator[Path]:
    for alias in (database, f"{database}_keys"):
        path = Path(connections[alias].settings_dict["NAME"])
        yield from path.parent.glob(f"{path.name}*")


def content_of(path: Path) -> bytes:
    # By another process: if this one closed the file, SQLite's locks on it would be gone.
    return subprocess.run(["cat", str(path)], capture_output=True, check=True).stdout


@only_sqlite
def test_of_a_sqlite_file_and_its_log(room: Room, database: str) -> None:
    everything_is_written(room)
    found = list(files(database))
    assert {"-wal"} <= {path.name.removeprefix("store.sqlite3") for path in found}
    for path in found:
        content = content_of(path)
        assert b"marked" not in content, path.name
        assert "marked".encode("utf-16-le") not in content, path.name


def test_of_any_row_of_any_table(room: Room, database: str) -> None:
    everything_is_written(room)
    for alias in (database, f"{database}_keys"):
        connection = connections[alias]
        with connection.cursor() as cursor:
            tables = connection.introspection.table_names(cursor)
            assert any(table.startswith(("store_", "keys_")) for table in tables)
            for table in tables:
                cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
                for value in (value for row in cursor.fetchall() for value in row):
                    assert b"marked" not in as_bytes(value), table


def as_bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


@only_sqlite
def test_a_key_that_was_destroyed_is_in_no_file(room: Room, database: str) -> None:
    room.said(marked(1))
    key = SetKey.objects.get()
    wrapped = bytes(key.wrapped)
    assert any(wrapped in content_of(path) for path in files(database))
    erasure.erase_set(
        organisation=room.organisation, learning_set=room.learning_set, by="operator", at=5
    )
    assert not any(wrapped in content_of(path) for path in files(database))
