"""New keys for old, while meetings go on."""

from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from pytest_django.fixtures import Settings

from setwise.store import erasure, keyring, models, private, rotation, words
from setwise.store.keyring import Source
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.rotation import Owner, Rewrapped, Rotated
from tests.store.rooms import NOW, Room, at_once, rekeyed

DANA = uuid4()


@pytest.fixture(autouse=True)
def few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    cabinet.forget()
    monkeypatch.setattr(rotation, "BATCH", 2)


def reflect(text: str) -> UUID:
    key = uuid4()
    with transaction.atomic(using=models.PrivateWords.objects.db):
        private.write(
            words_id=key, organisation=DANA, person=DANA, kind="reflection", text=text, at=1
        )
    return key


class TestASet:
    def test_gets_a_new_key_and_the_old_one_is_destroyed(self, room: Room) -> None:
        keys = [room.said(f"word {number}") for number in range(5)]
        old = SetKey.objects.get().pk
        assert rotation.would_rotate(Owner(room.learning_set)) == Rotated(5, 0, 1)
        assert rekeyed(Owner(room.learning_set)) == Rotated(5, 0, 1)
        new = SetKey.objects.get()
        assert (new.version, new.pk != old) == (2, True)
        assert set(models.Words.objects.values_list("key", flat=True)) == {new.pk}
        assert [room.text(key) for key in keys] == [f"word {number}" for number in range(5)]
        assert room.text(room.said("after")) == "after"

    def test_of_others_and_what_is_kept_is_left_alone(self, room: Room) -> None:
        other = Room()
        other.said("elsewhere")
        room.said("kept", keeper=str(DANA))
        before = set(models.Words.objects.values_list("key", flat=True))
        assert rekeyed(Owner(room.learning_set)).words == 0
        assert set(models.Words.objects.values_list("key", flat=True)) == before

    def test_without_a_word_or_erased_has_nothing_to_rotate(self, room: Room) -> None:
        assert rekeyed(Owner(room.learning_set)) == Rotated()
        room.said("a word")
        erase(room)
        assert rekeyed(Owner(room.learning_set)) == Rotated()
        assert not SetKey.objects.exists()

    def test_erased_meanwhile_stays_erased(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key, begin = room.said("a word"), rotation._begin

        def and_is_erased(*asked: Any) -> cabinet.Opened | None:
            new = begin(*asked)
            erase(room)
            return new

        monkeypatch.setattr(rotation, "_begin", and_is_erased)
        assert rekeyed(Owner(room.learning_set)) == Rotated()
        assert room.text(key) is None
        assert not SetKey.objects.exists()

    def test_whose_words_do_not_open_keeps_their_key(self, room: Room) -> None:
        lost, fine = room.said("lost"), room.said("fine")
        models.Words.objects.filter(pk=UUID(lost)).update(author="mallory")
        assert rekeyed(Owner(room.learning_set)) == Rotated(1, 1, 0)
        assert SetKey.objects.count() == 2
        assert room.text(fine) == "fine"
        models.Words.objects.filter(pk=UUID(lost)).update(author="alice")
        assert room.text(lost) == "lost"

    def test_that_was_interrupted_is_finished_by_doing_it_again(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keys = [room.said(f"word {number}") for number in range(5)]
        count, seal_one = 0, rotation._one

        def fails_at_the_fourth(*row: Any) -> bool:
            nonlocal count
            count += 1
            return bool(1 / (4 - count)) and seal_one(*row)

        with monkeypatch.context() as broken:
            broken.setattr(rotation, "_one", fails_at_the_fourth)
            with pytest.raises(ZeroDivisionError):
                rekeyed(Owner(room.learning_set))
        assert [room.text(key) for key in keys] == [f"word {number}" for number in range(5)]
        assert rekeyed(Owner(room.learning_set)) == Rotated(5, 0, 2)
        assert [room.text(key) for key in keys] == [f"word {number}" for number in range(5)]


def erase(room: Room) -> None:
    erasure.erase_set(
        organisation=room.organisation, learning_set=room.learning_set, by="operator", at=1
    )


def test_a_person_gets_a_new_key_for_all_that_is_theirs(room: Room) -> None:
    kept, mine = room.said("kept", keeper=str(DANA)), reflect("to myself")
    owner = Owner(DANA, is_person=True)
    assert rekeyed(owner) == Rotated(2, 0, 1)
    assert PersonKey.objects.get().version == 2
    assert room.text(kept) == "kept"
    assert private.read_many(DANA, [mine]) == {mine: "to myself"}
    models.PrivateWords.objects.update(key=uuid4())
    assert rekeyed(owner) == Rotated(1, 1, 1)


def test_who_has_a_key_is_known(room: Room) -> None:
    assert rotation.owners() == ()
    room.said("kept", keeper=str(DANA))
    assert set(rotation.owners()) == {Owner(room.learning_set), Owner(DANA, is_person=True)}


def test_rotation_while_people_write_keep_and_read(room: Room) -> None:
    """Nobody is refused and nothing is lost, whoever comes between."""
    rotated = Event()
    room.said("the first", keeper=str(DANA))
    room.said("the second")

    def rotating(_: int) -> dict[str, str]:
        try:
            for _ in range(3):
                rekeyed(Owner(room.learning_set))
                rekeyed(Owner(DANA, is_person=True))
        finally:
            rotated.set()
        return {}

    def writing(person: int) -> dict[str, str]:
        said, number = dict[str, str](), 0
        while not rotated.is_set() or number < 3:
            number += 1
            text = f"word {number} of {person}"
            key = room.said(text, keeper=str(DANA) if number % 3 == 0 else "")
            said[key] = text
            if number % 4 == 0:
                room.kept(key, str(DANA))
            if number % 6 == 0:
                room.let_go(key)
            assert room.text(key) == text
            lately = dict(list(said.items())[-20:])
            assert words.read_many(room.meeting, lately) == lately
        return said

    results = at_once(4, lambda who: rotating(who) if who == 0 else writing(who))
    said = {key: text for each in results for key, text in each.items()}
    cabinet.forget()
    assert words.read_many(room.meeting, said) == said
    assert SetKey.objects.get().version == 4
    assert SetKey.objects.count() == PersonKey.objects.count() == 1


def test_two_rotations_at_once_lose_nothing(room: Room) -> None:
    said = {room.said(f"word {number}"): f"word {number}" for number in range(9)}
    at_once(3, lambda _: rekeyed(Owner(room.learning_set)))
    cabinet.forget()
    assert words.read_many(room.meeting, said) == said
    rekeyed(Owner(room.learning_set))
    assert SetKey.objects.count() == 1


class TestTheWrapping:
    OLD, NEW = keyring.new_line(), keyring.new_line()

    def test_is_renewed_and_the_old_key_is_needed_no_more(
        self, room: Room, settings: Settings
    ) -> None:
        settings.KEYRING = Source(text=self.OLD)
        key = room.said("a word", keeper=str(DANA))
        room.said("another")
        settings.KEYRING = Source(text=f"{self.NEW},{self.OLD}")
        old, new = keyring.parse(self.OLD).first, keyring.parse(self.NEW).first
        assert rotation.wrapped_by() == {new: 0, old: 2}
        assert rotation.rotate_wrapping(by="operator", at=NOW) == Rewrapped(2, 0)
        assert rotation.rotate_wrapping(by="operator", at=NOW) == Rewrapped(0, 0)
        assert rotation.wrapped_by() == {new: 2, old: 0}
        settings.KEYRING = Source(text=self.NEW)
        cabinet.forget()
        assert room.text(key) == "a word"

    def test_leaves_what_it_cannot_open(self, room: Room, settings: Settings) -> None:
        settings.KEYRING = Source(text=self.OLD)
        room.said("a word")
        Room().said("another")
        SetKey.objects.filter(learning_set=room.learning_set).update(wrapped=b"changed")
        settings.KEYRING = Source(text=f"{self.NEW},{self.OLD}")
        assert rotation.rotate_wrapping(by="operator", at=NOW) == Rewrapped(1, 1)
        settings.KEYRING = Source(text=self.NEW)
        assert rotation.rotate_wrapping(by="operator", at=NOW) == Rewrapped(0, 1)
        assert keyring.parse(self.OLD).first in rotation.wrapped_by()
