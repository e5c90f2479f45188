"""New keys for old, while meetings go on.

To rotate the key of a set or a person: from one moment on everything new is sealed with the new
key; then the rows are sealed anew, a few at a time; the old key is destroyed after the last of
them. Readers follow the key that each row names. Another rotation or an erasure that comes between
takes over: whoever finds that their key is no longer the one stops.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import router, transaction
from django.db.models import QuerySet

from setwise.store import audit, keyring, models, sealed, seals, tenancy, turnstile
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from setwise.store.sealing import NotOpened
from setwise.store.tenancy import Errand

BATCH = 50


class Owner(NamedTuple):
    """A set or a person, by id."""

    id: UUID
    is_person: bool = False

    @property
    def keys(self) -> QuerySet[Any]:
        """All keys that they have."""
        if self.is_person:
            return PersonKey.objects.filter(person=self.id)
        return SetKey.objects.filter(learning_set=self.id)

    @property
    def seal(self) -> QuerySet[Any]:
        """The seal, if they have one."""
        kind: Any = models.PersonSeal if self.is_person else models.SetSeal
        found: QuerySet[Any] = kind.objects.filter(pk=self.id)
        return found

    def rows(self) -> tuple[QuerySet[Any], ...]:
        """All that is sealed with their key."""
        if self.is_person:
            words = models.Words.objects.filter(keeper=str(self.id))
            return words, models.PrivateWords.objects.filter(person=self.id)
        return (models.Words.objects.filter(learning_set=self.id, keeper=""),)


class Rotated(NamedTuple):
    """How many words were sealed anew, how many do not open, how many old keys were destroyed.

    A key that a word names which does not open is left.
    """

    words: int = 0
    unopened: int = 0
    keys: int = 0


class Rewrapped(NamedTuple):
    """How many keys were wrapped anew, and how many could not be."""

    keys: int = 0
    left: int = 0


def owners() -> tuple[Owner, ...]:
    """All who have a key."""
    with tenancy.on(Errand.HOUSE):
        sets = models.SetSeal.objects.exclude(key=None).values_list("pk", flat=True)
        people = models.PersonSeal.objects.exclude(key=None).values_list("pk", flat=True)
        return (*(Owner(key) for key in sets), *(Owner(key, is_person=True) for key in people))


def would_rotate(owner: Owner) -> Rotated:
    """What a rotation would do, now."""
    with tenancy.on(Errand.HOUSE):
        return Rotated(sum(rows.count() for rows in owner.rows()), 0, owner.keys.count())


def rotate(owner: Owner, *, by: str, at: datetime) -> Rotated:
    """Give the owner a new key, and destroy the old. Raises NotSealed or OutOfReach.

    `by` is for the audit: an opaque id, or one of its words.

    What breaks off is finished by doing it again.
    """
    with tenancy.on(Errand.HOUSE):
        if not (key := _begin(owner, by, at)):
            return Rotated()
        words, unopened = 0, 0
        for rows in owner.rows():
            done, failed = _seal_anew(owner, rows, key)
            words, unopened = words + done, unopened + failed
        return Rotated(words, unopened, _destroy_unused(owner, before=key.version))


def _destroy_unused(owner: Owner, before: int) -> int:
    """Destroy older keys, but for those that a word still names: it did not open, or is another's
    to seal anew. No new word can name one.
    """
    old = set(owner.keys.filter(version__lt=before).values_list("pk", flat=True))
    for rows in owner.rows():
        old -= set(rows.filter(key__in=old).values_list("key", flat=True))
    return cabinet.destroy(owner.keys.filter(pk__in=old)) if old else 0


def _turn() -> Any:
    using = router.db_for_write(models.Words)
    return turnstile.turn(using), transaction.atomic(using=using, durable=True)


def _begin(owner: Owner, by: str, at: datetime) -> cabinet.Opened | None:
    """From here on the new key seals; nobody is still writing with the old one."""
    turn, atomic = _turn()
    with turn, atomic:
        seal = owner.seal.select_for_update().first()
        if seal is None or seal.key is None:
            return None
        newest = owner.keys.order_by("version").last()
        version = newest.version + 1 if newest else 1
        new = PersonKey(person=owner.id) if owner.is_person else _of_set(seal)
        new.version = version
        owner.seal.update(key=cabinet.make(new))
        current = _current(owner)
        organisation = None if owner.is_person else seal.organisation
        _note(organisation, "person" if owner.is_person else "set", owner.id, by, at)
        return current


def _note(organisation: UUID | None, thing: str, key: UUID | str, by: str, at: datetime) -> None:
    audit.record(
        organisation=organisation,
        actor=by,
        action="keys_rotated",
        thing=thing,
        thing_id=key,
        at=at,
    )


def _of_set(seal: models.SetSeal) -> SetKey:
    return SetKey(organisation=seal.organisation, learning_set=seal.learning_set)


def _current(owner: Owner) -> cabinet.Opened | None:
    """The key that seals now; it stays so until the transaction ends."""
    using = router.db_for_write(models.Words)
    try:
        return seals.current_of(owner.id, using, is_person=owner.is_person)
    except seals.Erased:
        return None


def _seal_anew(owner: Owner, rows: QuerySet[Any], key: cabinet.Opened) -> tuple[int, int]:
    done, failed, last = 0, 0, UUID(int=0)
    old = rows.exclude(key=key.id).order_by("pk")
    while True:
        turn, atomic = _turn()
        with turn, atomic:
            batch = list(old.filter(pk__gt=last).select_for_update()[:BATCH])
            current = _current(owner)
            if not batch or current is None or current.id != key.id:
                return done, failed
            for row in batch:
                done, failed = (done + 1, failed) if _one(row, key) else (done, failed + 1)
            last = batch[-1].pk


def _one(row: models.Words | models.PrivateWords, key: cabinet.Opened) -> bool:
    try:
        if isinstance(row, models.Words):
            sealed.reseal(row, key, author=row.author, keeper=row.keeper)
        else:
            sealed.reseal_private(row, key)
    except NotOpened:
        return False
    return True


def rotate_wrapping(*, by: str, at: datetime) -> Rewrapped:
    """Wrap every key with the first key of the keyring. Raises OutOfReach.

    No transaction spans it: each key is one of its own, and what breaks off is said again.
    """
    done, left = 0, 0
    with tenancy.on(Errand.HOUSE), cabinet.within_reach():
        first = keyring.renewed().first
        for kind in (SetKey, PersonKey):
            for row in kind.objects.exclude(wrapped_by=first):
                done, left = (done + 1, left) if _rewrap(row) else (done, left + 1)
    if done:
        _note(None, "key", first, by, at)
    return Rewrapped(done, left)


def _rewrap(row: SetKey | PersonKey) -> bool:
    before = row.wrapped_by
    try:
        cabinet.wrap(row, cabinet.unwrap(row))
    except (NotOpened, keyring.NoSuchKey):
        return False
    same: Any = type(row)._default_manager.filter(pk=row.pk, wrapped_by=before)
    same.update(wrapped=row.wrapped, wrapped_by=row.wrapped_by)
    return True


def wrapped_by() -> dict[str, int]:
    """How many keys each wrapping key wraps, by its name; those on the keyring first."""
    found = dict.fromkeys(keyring.renewed().names, 0)
    with tenancy.on(Errand.HOUSE), cabinet.within_reach():
        for kind in (SetKey, PersonKey):
            for name in kind.objects.values_list("wrapped_by", flat=True):
                found[name] = found.get(name, 0) + 1
    return found
