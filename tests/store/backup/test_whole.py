"""A backup, and a restore that does not bring back what was erased; on both databases."""

import json
import shutil
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connections
from pytest_django.fixtures import Settings

from setwise.store import erasure, ledger, log, models
from setwise.store.backup import postgres, whole
from setwise.store.backup.failing import Failed
from setwise.store.backup.whole import Places
from setwise.store.keys import cabinet
from setwise.store.keys.models import SetKey
from setwise.store.rotation import Owner
from tests.store import databases
from tests.store.rooms import Room, rekeyed

DANA = uuid4()
SECRETS = [f"What would heron number {number} say?" for number in range(20)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cabinet.forget()
    return tmp_path / "backup"


def restore(places: Places, **more: bool) -> int:
    return whole.put_back(places, at=9, migrate=lambda: None, **more)


def erase(room: Room) -> None:
    erasure.erase_set(
        organisation=room.organisation, learning_set=room.learning_set, by="operator", at=5
    )


def test_what_was_there_is_there_again(room: Room, folder: Path) -> None:
    key, kept = room.said("before"), room.said("kept", keeper=str(DANA))
    places = whole.take(folder, at=1)
    after = room.said("after")
    SetKey.objects.all().delete()
    assert restore(places) == 0
    assert [room.text(each) for each in (key, kept, after)] == ["before", "kept", None]
    assert log.head(room.meeting) == 2
    assert room.text(room.said("life goes on")) == "life goes on"


def test_a_set_erased_since_does_not_come_back_but_what_was_kept_does(
    room: Room, folder: Path
) -> None:
    other = Room()
    keys = [room.said(secret) for secret in SECRETS]
    room.kept(keys[0], str(DANA))
    kept, elsewhere = room.said("kept by Dana", keeper=str(DANA)), other.said("elsewhere")
    places = whole.take(folder, at=1)
    erase(room)
    assert restore(places) == 1
    assert [room.text(key) for key in keys] == [SECRETS[0]] + [None] * 19
    assert (room.text(kept), other.text(elsewhere)) == ("kept by Dana", "elsewhere")
    assert not SetKey.objects.filter(learning_set=room.learning_set).exists()
    assert models.Words.objects.filter(learning_set=room.learning_set, keeper="").count() == 0
    assert ledger.current().lines()[-1].what == "done"


def test_it_does_not_even_while_an_older_backup_is_put_back_over_it(
    room: Room, folder: Path
) -> None:
    key = room.said("a word")
    places = whole.take(folder, at=1)
    erase(room)
    for _ in range(2):
        assert restore(places) == 1
        assert room.text(key) is None


def test_data_and_keys_are_apart_and_may_be_kept_apart(
    room: Room, folder: Path, tmp_path: Path
) -> None:
    key = room.said("What would the heron say?")
    places = whole.take(folder, at=1)
    assert {each.stat().st_mode & 0o077 for each in (places.data, places.keys)} == {0}
    wrapped = bytes(SetKey.objects.get().wrapped)
    for file in places.data.iterdir():
        assert wrapped not in file.read_bytes()
        assert b"heron" not in file.read_bytes()
    elsewhere = tmp_path / "elsewhere"
    shutil.move(places.keys, elsewhere)
    with pytest.raises(Failed, match="keys"):
        restore(Places.under(folder))
    restore(Places.under(folder, elsewhere))
    assert room.text(key) == "What would the heron say?"


class TestABackup:
    def test_is_not_written_over_another(self, room: Room, folder: Path) -> None:
        whole.take(folder, at=1)
        with pytest.raises(Failed, match="not empty"):
            whole.take(folder, at=2)

    def test_is_made_anew_when_a_key_goes_meanwhile(
        self, room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key = room.said("a word")
        copy, rotations = whole._copy, [2]

        def copy_and_rotate(*where: object) -> str:
            name = copy(*where)  # type: ignore[arg-type]
            if rotations and rotations.pop():
                rekeyed(Owner(room.learning_set))
            return name

        monkeypatch.setattr(whole, "_copy", copy_and_rotate)
        restore(whole.take(folder, at=1))
        assert room.text(key) == "a word"
        assert SetKey.objects.get().version == 2

    def test_is_given_up_when_they_go_on_going(
        self, room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        count = iter(range(100))
        monkeypatch.setattr(whole, "_keys", lambda: {next(count)})
        with pytest.raises(Failed, match="Try again"):
            whole.take(folder, at=1)
        assert list(folder.iterdir()) == []

    def test_with_a_broken_ledger_is_none(
        self, room: Room, folder: Path, settings: Settings
    ) -> None:
        settings.LEDGER.write_text("nonsense\n")
        with pytest.raises(ledger.Broken):
            whole.take(folder, at=1)


class TestARestore:
    def test_of_what_was_changed_changes_nothing(self, room: Room, folder: Path) -> None:
        places = whole.take(folder, at=1)
        key = room.said("after")
        (copy,) = places.keys.iterdir()
        copy.write_bytes(copy.read_bytes() + b"x")
        with pytest.raises(Failed, match="Not as it was written"):
            restore(places)
        assert room.text(key) == "after"

    def test_of_nothing_is_refused(self, room: Room, tmp_path: Path) -> None:
        with pytest.raises(Failed, match="no backup"):
            restore(Places.under(tmp_path))

    def test_of_another_format_is_refused(self, room: Room, folder: Path) -> None:
        places = whole.take(folder, at=1)
        manifest = json.loads((places.data / whole.MANIFEST).read_text())
        (places.data / whole.MANIFEST).write_text(json.dumps({**manifest, "format": 2}))
        with pytest.raises(Failed, match=r"manifest\.json"):
            restore(places)

    def test_of_another_kind_of_database_is_refused(self, room: Room, folder: Path) -> None:
        places = whole.take(folder, at=1)
        manifest = json.loads((places.data / whole.MANIFEST).read_text())
        manifest["files"]["data"]["name"] = "data.other"
        (places.data / whole.MANIFEST).write_text(json.dumps(manifest))
        with pytest.raises(Failed, match="kind of database"):
            restore(places)

    def test_without_the_ledger_must_be_meant(
        self, room: Room, folder: Path, settings: Settings
    ) -> None:
        kept_away = Room()
        kept_away.said("a word")
        erase(kept_away)
        places = whole.take(folder, at=1)
        settings.LEDGER.unlink()
        with pytest.raises(Failed, match="ledger-is-lost"):
            restore(places)
        assert restore(places, ledger_is_lost=True) == 0
        assert [line.what for line in ledger.current().lines()] == ["erase", "done"]

    def test_with_a_ledger_of_another_past_is_refused(
        self, room: Room, folder: Path, settings: Settings
    ) -> None:
        erase(Room())
        places = whole.take(folder, at=1)
        settings.LEDGER.unlink()
        erase(Room())
        with pytest.raises(ledger.Broken, match="different"):
            restore(places)


@pytest.mark.parametrize("scratch", ["postgres"], indirect=True)
class TestOnPostgreSQL:
    def test_tables_that_are_newer_than_the_backup_go(
        self, room: Room, folder: Path, database: str
    ) -> None:
        places = whole.take(folder, at=1)
        with connections[database].cursor() as cursor:
            cursor.execute("CREATE TABLE newer (log uuid REFERENCES store_log (meeting))")
        restore(places)
        with connections[database].cursor() as cursor:
            assert "newer" not in connections[database].introspection.table_names(cursor)

    def test_a_role_that_the_second_wall_binds_copies_every_row(
        self, room: Room, folder: Path, database: str
    ) -> None:
        rooms = [room, Room()]
        keys = [each.said("a word") for each in rooms]
        role, settings = f"setwise_copy_{uuid4().hex[:8]}", connections[database].settings_dict
        walled = {**settings, "OPTIONS": {"options": f"-c role={role}"}}
        places = whole.take(folder, at=1)
        (copy,) = places.data.glob("*.pgdump")
        copy.unlink()
        with connections[database].cursor() as cursor:
            cursor.execute(f"CREATE ROLE {role} NOLOGIN")
            for kind in ("TABLES", "SEQUENCES"):
                cursor.execute(f"GRANT SELECT ON ALL {kind} IN SCHEMA public TO {role}")
        try:
            postgres.copy(walled, copy)
            databases.empty()
            postgres.put_back(connections[database], copy)
            assert models.Words.objects.count() == len(keys) == 2
        finally:
            with connections[database].cursor() as cursor:
                cursor.execute(f"DROP OWNED BY {role}")
                cursor.execute(f"DROP ROLE {role}")

    def test_the_tools_must_be_there(
        self, room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda tool: None)
        with pytest.raises(Failed, match="pg_dump is not on this machine"):
            whole.take(folder, at=1)

    def test_what_the_tools_complain_of_is_said_without_rows(
        self, room: Room, tmp_path: Path, database: str
    ) -> None:
        settings = {**connections[database].settings_dict, "NAME": "no_such_database"}
        with pytest.raises(Failed, match="no_such_database"):
            postgres.copy(settings, tmp_path / "copy")
        quoting = "pg_restore: error: COPY failed\nDETAIL: Failing row (heron)"
        assert "heron" not in postgres._complaint("pg_restore", quoting)
        assert postgres._complaint("pg_restore", "") == "pg_restore failed."
