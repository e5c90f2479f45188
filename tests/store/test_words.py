"""What people write: kept, read and erased by its id, and in no log."""

import logging
import traceback
from collections.abc import Iterator
from typing import cast
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connections, transaction
from pytest_django.fixtures import Settings

from setwise.store import models, words
from setwise.store.keyring import Source, new_line
from setwise.store.keys import cabinet
from setwise.store.log import New, Reader
from tests.store.rooms import BOB, Room

SECRET = "What would the ward sister's heron say about Thursday?"


def write(room: Room, text: str, key: UUID | None = None, author: str = BOB) -> UUID:
    """Write words in a transaction of their own."""
    key = key or uuid4()
    with transaction.atomic(using=models.Words.objects.db):
        words.write(
            words=key,
            organisation=room.organisation,
            learning_set=room.learning_set,
            meeting=room.meeting,
            author=author,
            kind="question",
            text=text,
            at=1_000,
        )
    return key


def test_words_are_read_as_they_were_written(room: Room) -> None:
    key = write(room, "Ça va? 🌊\n\tAnd then?")
    assert words.read_many(room.meeting, [str(key)]) == {str(key): "Ça va? 🌊\n\tAnd then?"}
    row = models.Words.objects.get()
    assert (row.organisation, row.learning_set) == (room.organisation, room.learning_set)
    assert (row.author, row.kind, row.written_at) == (BOB, "question", 1_000)


def test_words_are_found_only_in_their_own_meeting(room: Room) -> None:
    mine, theirs = write(room, "mine"), write(Room(), "theirs")
    ids = [str(mine), str(theirs), str(uuid4())]
    assert words.read_many(room.meeting, ids) == {str(mine): "mine"}


def test_erased_words_are_gone(room: Room) -> None:
    first, second = str(write(room, "one")), str(write(room, "two"))
    assert words.erase([first, str(uuid4())]) == 1
    assert words.read_many(room.meeting, [first, second]) == {second: "two"}


def test_words_have_a_length(room: Room) -> None:
    write(room, "ü" * words.LIMIT)
    with pytest.raises(words.TooLong, match=r"^2001 characters of at most 2000\.$"):
        write(room, "ü" * (words.LIMIT + 1))
    assert models.Words.objects.count() == 1


@pytest.mark.parametrize("text", ["nothing\0ness", "half \ud83c"])
def test_what_no_database_can_hold_is_refused_before_it_is_written(room: Room, text: str) -> None:
    with pytest.raises(words.Unwritable):
        write(room, text)


def test_words_need_the_transaction_of_what_refers_to_them(room: Room) -> None:
    with pytest.raises(transaction.TransactionManagementError):
        room.write("to nobody")


def test_too_long_inside_a_command_leaves_nothing(room: Room) -> None:
    def work(head: int, rows: Reader) -> list[New]:
        room.write("short")
        room.write("x" * 3_000)
        return []

    with pytest.raises(words.TooLong):
        room.transact("c1", work)
    assert not models.Words.objects.exists()
    assert not models.Answer.objects.exists()


class TestNoLogCarriesWords:
    """Logging at its most talkative, the database's own query log included."""

    @pytest.fixture
    def logged(self, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
        lines = list[str]()
        handler = logging.Handler(level=1)
        monkeypatch.setattr(handler, "emit", lambda record: lines.append(handler.format(record)))
        monkeypatch.setattr(logging.root, "handlers", [handler])
        monkeypatch.setattr(logging.root, "level", 1)
        for name in ("django", "django.db.backends", "psycopg"):
            monkeypatch.setattr(logging.getLogger(name), "level", 1)
            monkeypatch.setattr(logging.getLogger(name), "propagate", True)
        logging.getLogger().manager._clear_cache()  # type: ignore[attr-defined]
        monkeypatch.setattr(connections[database], "force_debug_cursor", True)
        yield lines
        logging.getLogger().manager._clear_cache()  # type: ignore[attr-defined]

    def test_when_they_are_written_read_and_erased(
        self, room: Room, database: str, logged: list[str]
    ) -> None:
        key = room.said(SECRET)
        assert words.read_many(room.meeting, [key]) == {key: SECRET}
        row = models.Words.objects.get()
        logging.getLogger("anyone").warning("%s %r %s", row, row, [row])
        words.erase([key])
        assert any("INSERT" in line for line in logged), "the query log is on"
        assert_nowhere(logged, *(query["sql"] for query in connections[database].queries_log))

    @pytest.mark.parametrize("failing", ["taken id", "no author", "no keyring"])
    def test_when_they_cannot_be_written(
        self, room: Room, database: str, logged: list[str], settings: Settings, failing: str
    ) -> None:
        key = write(room, SECRET)
        author = cast(str, None) if failing == "no author" else BOB
        if failing == "no keyring":
            settings.KEYRING = Source(text=new_line())
            cabinet.forget()
        with pytest.raises((DatabaseError, words.NotSealed)) as caught:
            write(room, SECRET, key=key if failing == "taken id" else None, author=author)
        assert isinstance(caught.value, IntegrityError) is (failing != "no keyring")
        logging.getLogger("anyone").error("failed", exc_info=caught.value)
        told = "".join(traceback.format_exception(caught.value))
        assert_nowhere(logged, told, *(query["sql"] for query in connections[database].queries_log))

    def test_when_they_are_too_long(self, room: Room, logged: list[str]) -> None:
        with pytest.raises(words.TooLong) as caught:
            write(room, SECRET * 50)
        with pytest.raises(words.Unwritable) as also:
            write(room, SECRET + "\0")
        assert_nowhere(logged, str(caught.value), str(also.value))

    def test_and_the_query_log_works_again_afterwards(
        self, room: Room, database: str, logged: list[str]
    ) -> None:
        write(room, SECRET)
        room.happen("begun")
        assert any("store_event" in line for line in logged)


def assert_nowhere(lines: list[str], *more: str) -> None:
    assert [line for line in (*lines, *more) if "heron" in line] == []
