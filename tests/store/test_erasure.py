"""What is erased is gone: its keys, its rows, and every later trace of it; and it is written down."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from pytest_django.fixtures import Settings

from setwise.store import erasure, keyring, ledger, models, private, words
from setwise.store.erasure import Erased
from setwise.store.keyring import Source
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from tests.store.rooms import Room

DANA, ERIN = uuid4(), uuid4()


@pytest.fixture(autouse=True)
def no_key_is_remembered() -> None:
    cabinet.forget()


def erase_set(room: Room, at: int = 5) -> Erased:
    return erasure.erase_set(
        organisation=room.organisation, learning_set=room.learning_set, by="operator", at=at
    )


def erase_person(person: UUID) -> Erased:
    return erasure.erase_person(person=person, by="operator", at=5)


def reflect(person: UUID) -> UUID:
    key = uuid4()
    with transaction.atomic(using=models.PrivateWords.objects.db):
        private.write(words_id=key, organisation=DANA, person=person, kind="note", text="me", at=1)
    return key


class TestASet:
    def test_is_gone_but_for_what_its_members_kept(self, room: Room) -> None:
        lost, kept = room.said("lost"), room.said("kept", keeper=str(DANA))
        other = Room()
        elsewhere = other.said("elsewhere")
        assert erasure.would_erase("set", room.learning_set) == Erased(1, 1)
        assert erase_set(room) == Erased(1, 1)
        assert room.text(lost) is None
        assert room.text(kept) == "kept"
        assert other.text(elsewhere) == "elsewhere"
        assert not SetKey.objects.filter(learning_set=room.learning_set).exists()

    def test_takes_no_more_words(self, room: Room) -> None:
        kept = room.said("kept", keeper=str(DANA))
        erase_set(room)
        for keeper in ("", str(DANA)):
            with pytest.raises(words.NotSealed):
                room.said("one more", keeper=keeper)
        room.let_go(kept)
        assert room.text(kept) is None
        assert not SetKey.objects.exists()

    def test_in_which_nothing_was_written_takes_none_either(self, room: Room) -> None:
        assert erase_set(room) == Erased(0, 0)
        with pytest.raises(words.NotSealed):
            room.said("one more")

    def test_twice_is_once(self, room: Room) -> None:
        room.said("a word")
        erase_set(room)
        assert erase_set(room) == Erased(0, 0)


class TestAPerson:
    def test_leaves_nothing_of_theirs(self, room: Room) -> None:
        theirs, kept = room.said("mine", author=str(DANA)), room.said("kept", keeper=str(DANA))
        mine, others = reflect(DANA), reflect(ERIN)
        other = room.said("of another")
        assert erasure.would_erase("person", DANA) == Erased(3, 1)
        assert erase_person(DANA) == Erased(3, 1)
        assert words.read_many(room.meeting, [theirs, kept, other]) == {other: "of another"}
        assert private.read_many(DANA, [mine]) == {}
        assert private.read_many(ERIN, [others]) == {others: "me"}
        assert PersonKey.objects.get().person == ERIN

    def test_leaves_what_others_kept_of_theirs_without_their_name(self, room: Room) -> None:
        kept = room.said("from Dana", author=str(DANA), keeper=str(ERIN))
        erase_person(DANA)
        assert models.Words.objects.get().author == ""
        assert room.text(kept) == "from Dana"

    def test_leaves_no_name_at_words_that_do_not_open(self, room: Room) -> None:
        room.said("from Dana", author=str(DANA), keeper=str(ERIN))
        models.Words.objects.update(kind="changed")
        erase_person(DANA)
        assert models.Words.objects.get().author == ""

    def test_writes_no_more(self, room: Room) -> None:
        erase_person(DANA)
        with pytest.raises(words.NotSealed):
            reflect(DANA)


class TestTheLedger:
    def test_says_what_was_asked_and_what_was_done(self, room: Room, settings: Settings) -> None:
        room.said("What would the heron say?")
        erase_set(room)
        asked, done = ledger.current().lines()
        assert (asked.what, done.what) == ("erase", "done")
        assert (asked.thing, asked.id, asked.by) == ("set", room.learning_set, "operator")
        assert (done.words, done.keys, done.before) == (1, 1, asked.hash)
        written = settings.LEDGER.read_text()
        assert "heron" not in written
        assert settings.LEDGER.stat().st_mode & 0o077 == 0

    def test_makes_up_for_what_broke_off(
        self, room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        key = room.said("a word")
        with monkeypatch.context() as broken:
            broken.setattr(cabinet, "destroy", lambda keys: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                erase_set(room)
        assert SetKey.objects.exists()
        assert erasure.catch_up(at=9) == 1
        assert erasure.catch_up(at=9) == 0
        assert not SetKey.objects.exists()
        assert room.text(key) is None
        assert [line.what for line in ledger.current().lines()] == ["erase", "done"]
        assert "Erased again" in caplog.text

    def test_makes_up_for_rows_and_keys_that_came_back(self, room: Room) -> None:
        room.said("a word")
        room.said("kept", keeper=str(DANA))
        tables: tuple[Any, ...] = (
            models.Words,
            models.SetSeal,
            models.PersonSeal,
            SetKey,
            PersonKey,
        )
        before = [(table, list(table._default_manager.all())) for table in tables]
        erase_set(room)
        erase_person(ERIN)
        for table, rows in before:
            table._default_manager.all().delete()
            table._default_manager.bulk_create(rows)
        assert erasure.catch_up(at=9) == 2
        assert [row.keeper for row in models.Words.objects.all()] == [str(DANA)]
        assert not SetKey.objects.exists()

    def test_holds_up_an_erasure_until_keys_are_within_reach(
        self, room: Room, settings: Settings
    ) -> None:
        room.said("from Dana", author=str(DANA), keeper=str(ERIN))
        usual = settings.KEYRING
        settings.KEYRING = Source(text=keyring.new_line())
        cabinet.forget()
        with pytest.raises(words.NotSealed):
            erase_person(DANA)
        assert models.Words.objects.get().author == str(DANA)
        settings.KEYRING = usual
        assert erasure.catch_up(at=9) == 1
        assert models.Words.objects.get().author == ""


class TestTheFile:
    @pytest.fixture
    def book(self, tmp_path: Path) -> ledger.Ledger:
        return ledger.Ledger(tmp_path / "here" / "erasures.jsonl")

    def add(self, book: ledger.Ledger, count: int = 1) -> None:
        for _ in range(count):
            book.write(ledger.Line(0, 1, "erase", "person", uuid4(), None, "operator"))

    def test_that_is_not_there_has_no_lines(self, book: ledger.Ledger) -> None:
        assert book.lines() == ()

    def test_is_read_as_it_was_written(self, book: ledger.Ledger) -> None:
        line = book.write(ledger.Line(0, 7, "done", "set", DANA, ERIN, "operator", 3, 1))
        assert book.lines() == (line,)
        assert line.number == 1

    @pytest.mark.parametrize("spoil", ["change", "remove", "exchange", "nonsense", "list"])
    def test_that_was_changed_is_refused(self, book: ledger.Ledger, spoil: str) -> None:
        self.add(book, 3)
        lines = book.path.read_text().splitlines()
        match spoil:
            case "change":
                lines[1] = json.dumps({**json.loads(lines[1]), "at": 2})
            case "remove":
                del lines[1]
            case "exchange":
                lines[0], lines[1] = lines[1], lines[0]
            case "nonsense":
                lines[1] = "{"
            case "list":
                lines[1] = "[]"
        book.path.write_text("\n".join(lines) + "\n")
        with pytest.raises(ledger.Broken, match="from line"):
            book.lines()
        with pytest.raises(ledger.Broken):
            self.add(book)

    def test_with_half_a_line_goes_on_after_the_last_whole_one(self, book: ledger.Ledger) -> None:
        self.add(book, 2)
        whole = book.path.read_bytes()
        book.path.write_bytes(whole[:-20])
        assert len(book.lines()) == 1
        self.add(book)
        assert [line.number for line in book.lines()] == [1, 2]

    def test_takes_over_what_a_copy_knows_beyond_it(
        self, book: ledger.Ledger, tmp_path: Path
    ) -> None:
        self.add(book, 3)
        copy = tmp_path / "copy"
        copy.write_bytes(book.path.read_bytes())
        lines = book.lines()
        book.path.write_text("".join(f"{line.text()}\n" for line in lines[:1]))
        book.join(copy)
        assert book.lines() == lines
        self.add(book)
        book.join(copy)
        assert len(book.lines()) == 4

    def test_refuses_a_copy_of_another_past(self, book: ledger.Ledger, tmp_path: Path) -> None:
        self.add(book)
        other = ledger.Ledger(tmp_path / "other")
        self.add(other)
        with pytest.raises(ledger.Broken, match="different"):
            book.join(other.path)
