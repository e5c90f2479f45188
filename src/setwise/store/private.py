"""The door for what people write for themselves: reflections, drafts, notes.

It is sealed with the person's own key. Nobody else's question finds it, and it goes with them.
"""

import logging
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.store import models, private_kinds, sealed, sealing, seals, tenancy, words
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey
from setwise.store.tenancy import Errand

LIMIT = private_kinds.LIMIT

_logger = logging.getLogger(__name__)


class Mine(NamedTuple):
    """Private words of somebody: which, of what kind, since when (milliseconds, UTC)."""

    id: UUID
    kind: str
    at: int


def write(
    *,
    words_id: UUID,
    organisation: UUID,
    person: UUID,
    kind: str,
    text: str,
    at: int,
    about: str = "",
) -> None:
    """Seal this text for the person; what they wrote under this id before is replaced.

    For use in a transaction. Raises private_kinds.NotRegistered, words.TooLong, Unwritable or
    NotSealed before anything is written, and IntegrityError if somebody else has the id.
    """
    words.check(text, private_kinds.find(kind).limit)
    using = words.writable()
    key = seals.of_person(person, using)
    row = models.PrivateWords(
        id=words_id,
        organisation=organisation,
        person=person,
        about=about,
        kind=kind,
        key=key.id,
        written_at=at,
    )
    bound = sealed.private_place_of(row, key.version).bound()
    row.sealed = sealing.seal(key.cipher, text.encode(), bound)
    _put(row, using)


def _put(row: models.PrivateWords, using: str) -> None:
    mine = models.PrivateWords.objects.using(using).filter(pk=row.pk, person=row.person)
    values = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }
    if not mine.update(**values):
        with transaction.atomic(using=using):
            row.save(using=using, force_insert=True)


def read_many(person: UUID, ids: Iterable[UUID]) -> dict[UUID, str]:
    """The text of each of these private words that are the person's, by id.

    Those that do not open are left out, as if they were gone, and the log says how many.
    """
    try:
        texts, lost = _read(person, list(ids))
        if lost:
            # They may have been sealed anew meanwhile, and the old key destroyed.
            more, lost = _read(person, lost)
            texts |= more
    except cabinet.OutOfReach:
        _logger.error("Keys are out of reach: private words are not shown.")
        return {}
    if lost:
        _logger.error("%d private words do not open.", len(lost))
    return texts


class NotNow(RuntimeError):
    """The keys cannot be had just now. What is sealed is still there; nothing is shown as empty."""


class Opened(NamedTuple):
    """Private words of somebody, open: which, of what kind, about what, since when, and the text."""

    id: UUID
    kind: str
    about: str
    at: int
    text: str


def opened(
    person: UUID,
    kinds: Iterable[str],
    *,
    about: str | None = None,
    ids: Iterable[UUID] = (),
    held: bool = False,
) -> tuple[Opened, ...]:
    """The person's private words of these kinds, the oldest first: one query and the keys.

    Of something, or with these ids, if it is said. If they are `held`, nobody else writes them until
    this transaction ends. Words that do not open are left out, and the
    log says how many. Raises NotNow.
    """
    found = models.PrivateWords.objects.filter(person=person, kind__in=list(kinds))
    if about is not None:
        found = found.filter(about=about)
    if wanted := list(ids):
        found = found.filter(pk__in=wanted)
    if held:
        found = found.select_for_update()
    rows = list(found.order_by("written_at", "pk"))
    try:
        texts, lost = _open(rows)
        if lost:
            # They may have been sealed anew meanwhile, and the old key destroyed.
            more, lost = _read(person, lost)
            texts |= more
    except cabinet.OutOfReach:
        raise NotNow from None
    if lost:
        _logger.error("%d private words do not open.", len(lost))
    return tuple(
        Opened(row.pk, row.kind, row.about, row.written_at, texts[row.pk])
        for row in rows
        if row.pk in texts
    )


def _read(person: UUID, ids: list[UUID]) -> tuple[dict[UUID, str], list[UUID]]:
    """Those that open, and the ids of those that do not."""
    return _open(list(models.PrivateWords.objects.filter(person=person, pk__in=ids)))


def _open(rows: list[models.PrivateWords]) -> tuple[dict[UUID, str], list[UUID]]:
    keys, texts = cabinet.find(PersonKey, {row.key for row in rows}), dict[UUID, str]()
    for row in rows:
        if key := keys.get(row.key):
            try:
                texts[row.pk] = sealed.private_text(row, key)
            except sealing.NotOpened:
                continue
    return texts, [row.pk for row in rows if row.pk not in texts]


def ids_of(person: UUID, *, kind: str = "", about: str | None = None) -> tuple[UUID, ...]:
    """Which private words the person has, the oldest first; of a kind, about something."""
    found = models.PrivateWords.objects.filter(person=person)
    if kind:
        found = found.filter(kind=kind)
    if about is not None:
        found = found.filter(about=about)
    return tuple(found.order_by("written_at", "pk").values_list("pk", flat=True))


def of_person(person: UUID, *kinds: str) -> tuple[Mine, ...]:
    """All private words of a person, of every kind or of these, the oldest first; none is opened."""
    found = models.PrivateWords.objects.filter(person=person).order_by("written_at", "pk")
    if kinds:
        found = found.filter(kind__in=kinds)
    return tuple(Mine(*row) for row in found.values_list("id", "kind", "written_at"))


def erase_older(kind: str, before: int) -> int:
    """Delete everybody's private words of a kind written before a moment: the house's work.

    Returns how many there were.
    """
    with tenancy.on(Errand.HOUSE):
        return models.PrivateWords.objects.filter(kind=kind, written_at__lt=before).delete()[0]


def erase(person: UUID, ids: Iterable[UUID]) -> int:
    """Delete these private words of the person. Returns how many there were."""
    return models.PrivateWords.objects.filter(person=person, pk__in=list(ids)).delete()[0]
