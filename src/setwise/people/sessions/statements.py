"""The statements that every request and every check of open screens run, written once.

Only here does SQL of sessions stand as text, and no value is ever part of that text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple
from uuid import UUID

from django.db import OperationalError, connections, router, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.people.models import SignedIn
from setwise.people.sessions.standing import Facts
from setwise.store import turnstile
from setwise.store.secrets import CannotOpen, unseal

_COLUMNS = (
    "s.id, s.person_id, s.begun_at, s.seen_at, s.met_at, s.own_device, s.wider, "
    "(s.person_id IS NOT NULL AND (p.id IS NULL OR p.suspended_at IS NOT NULL)), "
    "s.stepped_up_at, s.renew"
)
_FROM = "FROM people_signedin s LEFT JOIN people_person p ON p.id = s.person_id"
_BY_KEY = f"SELECT {_COLUMNS}, s.data {_FROM} WHERE s.key = %s"
_DATA = "people_signedin.data"
_BY_IDS = f"SELECT {_COLUMNS} {_FROM} WHERE s.id IN "
_THERE = "SELECT id FROM people_signedin WHERE id IN "
_STIRRED = (
    " AND (s.seen_at <= %s OR s.begun_at <= %s OR s.met_at <= %s"
    " OR (s.person_id IS NOT NULL AND p.id IS NULL) OR p.suspended_at IS NOT NULL)"
)
_SEEN = "UPDATE people_signedin SET seen_at = %s WHERE id = %s AND seen_at < %s"
_MET = "UPDATE people_signedin SET met_at = %s WHERE met_at < %s AND id IN "


class Row(NamedTuple):
    """A session, as far as a check of it must know it."""

    id: UUID
    person: UUID | None
    facts: Facts
    stepped_up_at: int
    renew: bool


def alias() -> str:
    """The database that holds the sessions."""
    return router.db_for_write(SignedIn)


def by_key(key: str) -> tuple[Row, str] | None:
    """The session of this key (as it is stored) and what it holds; none if that does not open."""
    found = _rows(_BY_KEY, [key])
    try:
        return (_row(found[0]), unseal(found[0][-1], _DATA)) if found else None
    except CannotOpen:
        return None


def by_ids(ids: Collection[UUID]) -> Mapping[UUID, Row]:
    """Those of these sessions that there still are."""
    if not ids:
        return {}
    wanted = _keys(ids)
    found = (_row(each) for each in _rows(_BY_IDS + _places(wanted), wanted))
    return {row.id: row for row in found}


class Looked(NamedTuple):
    """What is not as it was of many sessions: which have ended, and which want a closer look."""

    gone: frozenset[UUID]
    stirred: Mapping[UUID, Row]


def look(ids: Collection[UUID], *, seen: int, begun: int, met: int) -> Looked:
    """Look at many sessions, at next to no cost for those of which there is nothing to say.

    The others had their last sign of life, or began, or were last in a meeting, at these moments or
    before, or their person is suspended.
    """
    wanted = dict(zip(_keys(ids), ids, strict=True))
    keys = list(wanted)
    there = {key for (key,) in _rows(_THERE + _places(keys), keys)}
    stirred = _rows(_BY_IDS + _places(keys) + _STIRRED, [*keys, seen, begun, met])
    rows = (_row(each) for each in stirred)
    return Looked(
        frozenset(each for key, each in wanted.items() if key not in there),
        {row.id: row for row in rows},
    )


AT_ONCE = 100
"""How many signs of life are written in one turn: nobody who writes waits longer for them."""


def mark_seen(seen: Mapping[UUID, int]) -> bool:
    """Write down signs of life, unless that would have to wait. Whether all of it was done."""
    # Always in the same order, so that two processes never wait for each other.
    keys = sorted(zip(_keys(seen), seen.values(), strict=True))
    due = [(_SEEN, [at, key, at]) for key, at in keys]
    return all(_write(due[start : start + AT_ONCE]) for start in range(0, len(due), AT_ONCE))


def mark_met(ids: Collection[UUID], at: int) -> bool:
    """Write down that these are in a live meeting, unless that would have to wait."""
    wanted = _keys(ids)
    return _write([(_MET + _places(wanted), [at, at, *wanted])])


def _write(statements: list[tuple[str, list[Any]]]) -> bool:
    """Run these if nobody else is writing. What is not done now is done the next time."""
    with turnstile.if_free(_connection().alias) as free:
        if not free:
            return False
        with _impatient(_connection()):
            try:
                _in_one_go(statements)
            except OperationalError:
                return False
    return True


def _in_one_go(statements: list[tuple[str, list[Any]]]) -> None:
    """One transaction, and on PostgreSQL one message to the server."""
    connection = _connection()
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        say = getattr(connection, "later", cursor.execute)
        for statement, values in statements:
            say(statement, values)


@contextmanager
def _impatient(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Within the block, SQLite does not wait for writers of other processes."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    patience = int(connection.connection.execute("PRAGMA busy_timeout").fetchone()[0])
    connection.connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        connection.connection.execute(f"PRAGMA busy_timeout = {patience}")


def _row(found: Sequence[Any]) -> Row:
    session, person, begun, seen, met, own, wider, stopped, stepped_up, renew = found[:10]
    facts = Facts(begun, seen, met, bool(own), bool(wider), bool(stopped))
    return Row(_id(session), _id(person) if person else None, facts, stepped_up, bool(renew))


def _id(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _keys(ids: Collection[UUID]) -> list[UUID | str]:
    """Ids as this database keeps them."""
    native = _connection().features.has_native_uuid_field
    return [each if native else each.hex for each in ids]


def _places(values: Sequence[object]) -> str:
    return f"({', '.join(['%s'] * len(values))})"


def _rows(statement: str, values: Sequence[Any]) -> list[Any]:
    with _connection().cursor() as cursor:
        cursor.execute(statement, values)
        found: list[Any] = cursor.fetchall()
        return found


def _connection() -> BaseDatabaseWrapper:
    return connections[alias()]
