"""Rows of sealed words: where each stands, what it says, and how it gets another seal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from setwise.store import models, sealing
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.sealing import NotOpened, Place
from setwise.store.statements import Sealed


def place_of(row: Sealed, version: int) -> Place:
    """Where these words stand; `version` is their key's."""
    key, organisation, learning_set, meeting, author, keeper, kind, sealed_with, _ = row
    return Place(
        "words",
        _plain(key),
        _plain(organisation),
        _plain(learning_set),
        keeper,
        _plain(meeting),
        author,
        kind,
        _plain(sealed_with),
        version,
    )


def private_place_of(row: models.PrivateWords, version: int) -> Place:
    """Where these private words stand."""
    person = row.person.hex
    return Place(
        "private",
        row.id.hex,
        row.organisation.hex,
        "",
        person,
        row.about,
        person,
        row.kind,
        row.key.hex,
        version,
    )


def private_text(row: models.PrivateWords, key: cabinet.Opened) -> str:
    """What these private words say. Raises NotOpened."""
    bound = private_place_of(row, key.version).bound()
    return sealing.unseal(key.cipher, bytes(row.sealed), bound).decode()


def reseal_private(row: models.PrivateWords, key: cabinet.Opened) -> None:
    """Seal private words anew with this key, and save them. Raises NotOpened and OutOfReach."""
    opened = cabinet.find(PersonKey, [row.key]).get(row.key)
    if opened is None:
        raise NotOpened("This does not open.")
    text = private_text(row, opened)
    row.key = key.id
    bound = private_place_of(row, key.version).bound()
    row.sealed = sealing.seal(key.cipher, text.encode(), bound)
    row.save(update_fields=["key", "sealed"])


def _plain(value: Any) -> str:
    """An id as both databases would say it."""
    return value.hex if isinstance(value, UUID) else str(value)


def _id(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def keys_of(rows: Iterable[Sealed]) -> dict[UUID, cabinet.Opened]:
    """The keys of these words: those of sets, and of those who keep them. Raises OutOfReach."""
    of_sets, of_people = set[UUID](), set[UUID]()
    for row in rows:
        (of_people if row[5] else of_sets).add(_id(row[7]))
    found = cabinet.find(SetKey, of_sets) if of_sets else {}
    return found | cabinet.find(PersonKey, of_people) if of_people else found


def texts_of(rows: Sequence[Sealed]) -> dict[str, str]:
    """The text of each that opens, by its id without dashes. Raises OutOfReach."""
    keys, texts = keys_of(rows), dict[str, str]()
    for row in rows:
        if key := keys.get(_id(row[7])):
            try:
                bound = place_of(row, key.version).bound()
                texts[_plain(row[0])] = sealing.unseal(key.cipher, bytes(row[8]), bound).decode()
            except NotOpened:
                continue
    return texts


def as_row(words: models.Words) -> Sealed:
    """A model's row as a statement returns it."""
    ids = (words.id, words.organisation, words.learning_set, words.meeting)
    return (*ids, words.author, words.keeper, words.kind, words.key, bytes(words.sealed))


def reseal(words: models.Words, key: cabinet.Opened, *, author: str, keeper: str) -> None:
    """Seal the words anew with this key, for this author and keeper, and save them.

    Raises NotOpened if they do not open, and OutOfReach if they cannot be opened just now.
    """
    texts = texts_of([as_row(words)])
    if words.id.hex not in texts:
        raise NotOpened("This does not open.")
    words.author, words.keeper, words.key = author, keeper, key.id
    bound = place_of(as_row(words), key.version).bound()
    words.sealed = sealing.seal(key.cipher, texts[words.id.hex].encode(), bound)
    words.save(update_fields=["author", "keeper", "key", "sealed"])
