"""A kind of private words that an area registers is taken along everywhere by itself."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from setwise.store import erasure, models, private, private_kinds, rotation, words
from setwise.store.backup import whole
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey
from setwise.store.private_kinds import NotRegistered, PrivateKind
from setwise.store.rotation import Owner
from tests.store.kinds import EVERY_KIND
from tests.store.rooms import rekeyed

TEXT = "What would the heron say?"

each_kind = pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.key)


@pytest.fixture(autouse=True)
def no_key_is_remembered(database: str) -> None:
    cabinet.forget()


def write(person: UUID, kind: str, text: str = TEXT) -> UUID:
    key = uuid4()
    with transaction.atomic(using=models.PrivateWords.objects.db):
        private.write(words_id=key, organisation=uuid4(), person=person, kind=kind, text=text, at=1)
    return key


def test_nothing_is_written_of_a_kind_that_no_area_registered() -> None:
    with pytest.raises(NotRegistered):
        write(uuid4(), "nobody.knows")
    assert not models.PrivateWords.objects.exists()
    assert not PersonKey.objects.exists()


@each_kind
def test_each_kind_has_its_own_length(kind: PrivateKind) -> None:
    write(me := uuid4(), kind.key, "x" * kind.limit)
    with pytest.raises(words.TooLong):
        write(me, kind.key, "x" * (kind.limit + 1))


@each_kind
def test_each_kind_is_found_by_its_owner_only(kind: PrivateKind) -> None:
    key = write(me := uuid4(), kind.key)
    assert [(each.id, each.kind) for each in private.of_person(me)] == [(key, kind.key)]
    assert private.of_person(uuid4()) == ()


@each_kind
def test_each_kind_gets_a_new_key(kind: PrivateKind) -> None:
    key = write(me := uuid4(), kind.key)
    before = PersonKey.objects.get().pk
    assert rekeyed(Owner(me, is_person=True)) == rotation.Rotated(1, 0, 1)
    assert PersonKey.objects.get().pk != before
    assert private.read_many(me, [key]) == {key: TEXT}


@each_kind
def test_each_kind_is_in_a_backup_and_does_not_come_back_once_it_is_erased(
    kind: PrivateKind, tmp_path: Path
) -> None:
    key, others = write(me := uuid4(), kind.key), write(other := uuid4(), kind.key)
    places = whole.take(tmp_path / "backup", at=1)
    private.erase(me, [key])
    whole.put_back(places, at=2, migrate=lambda: None)
    assert private.read_many(me, [key]) == {key: TEXT}
    assert erasure.erase_person(person=me, by=str(me), at=3) == erasure.Erased(1, 1)
    assert not models.PrivateWords.objects.filter(person=me).exists()
    assert not PersonKey.objects.filter(person=me).exists()
    assert whole.put_back(places, at=4, migrate=lambda: None) == 1
    assert private.read_many(me, [key]) == {}
    assert private.read_many(other, [others]) == {others: TEXT}


def test_what_is_registered_again_counts_as_it_was_said_last() -> None:
    first, *_ = private_kinds.every()
    private_kinds.register(first._replace(limit=3))
    assert private_kinds.find(first.key).limit == 3
