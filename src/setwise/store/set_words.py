"""The door for what a set writes for itself and not in one meeting: its contract.

It is sealed with the set's key, and stands where a meeting's words stand; in the place of the
meeting is the set itself. So no meeting's grace takes it. It goes when it is erased here, or with
the set's key; and with its author, if it has one.
"""

import logging
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import F

from setwise.store import models, sealed, words
from setwise.store.keys import cabinet

LIMIT = words.LIMIT

_logger = logging.getLogger(__name__)


def write(
    *,
    words_id: UUID,
    organisation: UUID,
    learning_set: UUID,
    kind: str,
    text: str,
    at: int,
    author: UUID | None = None,
) -> None:
    """Seal this text under the id, within the transaction that refers to it.

    `at` is in milliseconds since 1970-01-01 UTC. Without an author it is the set's own, and stays
    when whoever wrote it is erased. Raises what `words.write` raises.
    """
    words.write(
        words=words_id,
        organisation=organisation,
        learning_set=learning_set,
        meeting=learning_set,
        author=str(author) if author else "",
        kind=kind,
        text=text,
        at=at,
    )


def read_many(learning_set: UUID, ids: Iterable[UUID]) -> dict[UUID, str]:
    """The text of each of these words of the set that are there, by id; as `words.read_many`."""
    found = words.read_many(learning_set, map(str, ids))
    return {UUID(key): text for key, text in found.items()}


def read_of(learning_sets: Iterable[UUID], ids: Iterable[UUID]) -> dict[UUID, str]:
    """The same, of several sets of one organisation: one query and their keys."""
    found = models.Words.objects.filter(meeting__in=list(learning_sets), pk__in=list(ids))
    try:
        texts = sealed.texts_of([sealed.as_row(each) for each in found])
    except cabinet.OutOfReach:
        _logger.error("Keys are out of reach: words of sets are not shown.")
        return {}
    return {UUID(key): text for key, text in texts.items()}


class Told(NamedTuple):
    """Words that somebody told their set: which, whose, since when (milliseconds, UTC)."""

    id: UUID
    author: str
    at: int
    text: str


def every(learning_set: UUID, kind: str) -> tuple[Told, ...]:
    """All words of this kind that the set was told, the oldest first; one query and the key.

    Words that do not open are left out. Raises cabinet.OutOfReach.
    """
    found = models.Words.objects.filter(meeting=learning_set, kind=kind)
    rows = list(found.order_by("written_at", "pk"))
    texts = sealed.texts_of([sealed.as_row(each) for each in rows])
    return tuple(
        Told(each.pk, each.author, each.written_at, texts[each.pk.hex])
        for each in rows
        if each.pk.hex in texts
    )


def of_author(person: UUID, kind: str) -> frozenset[UUID]:
    """Which words of this kind somebody has told sets of theirs; one query."""
    found = models.Words.objects.filter(
        author=str(person), keeper="", kind=kind, meeting=F("learning_set")
    )
    return frozenset(found.values_list("pk", flat=True))


def erase(ids: Iterable[UUID]) -> int:
    """Delete these words. Returns how many there were."""
    return words.erase(map(str, ids))
