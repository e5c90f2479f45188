"""Where keys are found, made and destroyed.

A key that was opened is known to this process for at most half a minute: boards ask all the time,
and a key destroyed by another process must soon be gone here, too.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import DatabaseError, connections, router
from django.db.models import QuerySet

from setwise.store import keyring, sealing, tenancy
from setwise.store.keys.models import PersonKey, SetKey

REMEMBERED_FOR = 30.0
MOST = 4_096

Kind = type[SetKey] | type[PersonKey]


class OutOfReach(RuntimeError):
    """Keys cannot be had just now: their database, or the key that wraps them, is not there."""


class Opened(NamedTuple):
    """A key, ready to seal and open."""

    id: UUID
    version: int
    cipher: AESGCM

    def __repr__(self) -> str:
        return f"<key {self.id}>"


class _Memory:
    """Keys opened lately, the least used forgotten first."""

    def __init__(self, size: int = MOST) -> None:
        self._size = size
        self._known: OrderedDict[UUID, tuple[float, Opened]] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, key: UUID) -> Opened | None:
        with self._lock:
            until, opened = self._known.get(key, (0.0, None))
            if opened is None or until <= time.monotonic():
                self._known.pop(key, None)
                return None
            self._known.move_to_end(key)
            return opened

    def remember(self, opened: Opened) -> None:
        with self._lock:
            self._known[opened.id] = (time.monotonic() + REMEMBERED_FOR, opened)
            while len(self._known) > self._size:
                self._known.popitem(last=False)

    def forget(self) -> None:
        with self._lock:
            self._known.clear()


_memory = _Memory()
forget = _memory.forget


@contextmanager
def within_reach() -> Iterator[None]:
    """Say in one word what may be wrong with keys. Raises OutOfReach."""
    try:
        yield
    except (DatabaseError, keyring.NoSuchKey, keyring.Unusable) as error:
        raise OutOfReach("Keys are out of reach.") from error


def find(kind: Kind, ids: Iterable[UUID]) -> dict[UUID, Opened]:
    """Those of these keys that exist and open, in one query or none. Raises OutOfReach."""
    found, wanted = dict[UUID, Opened](), set[UUID]()
    for key in ids:
        if known := _memory.recall(key):
            found[key] = known
        else:
            wanted.add(key)
    if wanted:
        with within_reach():
            for row in kind._default_manager.filter(pk__in=wanted):
                found |= _opened(row)
    return found


def _opened(row: SetKey | PersonKey) -> dict[UUID, Opened]:
    try:
        opened = Opened(row.pk, row.version, AESGCM(unwrap(row)))
    except sealing.NotOpened:
        return {}
    _memory.remember(opened)
    return {row.pk: opened}


def unwrap(row: SetKey | PersonKey) -> bytes:
    """The key itself. Raises keyring.NoSuchKey or sealing.NotOpened."""
    ring = keyring.current()
    if row.wrapped_by not in ring.names:
        ring = keyring.renewed()
    return ring.unwrap(row.wrapped_by, bytes(row.wrapped), row.place())


def wrap(row: SetKey | PersonKey, key: bytes) -> None:
    """Let the row hold this key, wrapped by the first key of the keyring as it is now."""
    row.wrapped_by, row.wrapped = keyring.renewed().wrap(key, row.place())


def destroy(keys: QuerySet[Any]) -> int:
    """Destroy these keys. Returns how many there were. Raises OutOfReach."""
    with within_reach():
        count: int = keys.delete()[0]
        _overwrite(keys)
    forget()
    return count


def _overwrite(keys: QuerySet[Any]) -> None:
    """Let nothing of them stay in the database's files, as far as that can be said to it."""
    connection = connections[router.db_for_write(keys.model)]
    if connection.in_atomic_block:
        return
    with tenancy.unbound(), connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            # The file is overwritten by itself (`secure_delete`); the write-ahead log goes.
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            cursor.execute(f"VACUUM {keys.model._meta.db_table}")


def make(row: SetKey | PersonKey) -> UUID:
    """Fill in a new key and keep it. If its owner has one of that version by now, that is it.

    Raises OutOfReach.
    """
    owner = (
        {"learning_set": row.learning_set} if isinstance(row, SetKey) else {"person": row.person}
    )
    with within_reach():
        wrap(row, sealing.new_key())
        rows: Any = type(row)._default_manager
        rows.bulk_create([row], ignore_conflicts=True)
        key: UUID = rows.values_list("pk", flat=True).get(version=row.version, **owner)
    return key
