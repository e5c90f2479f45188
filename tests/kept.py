"""Worlds that are built once, by commands, and are then laid down again as they were.

Most of what a test used to wait for was its world: hundreds of queries, the same in each test. A
builder that is `@kept` is asked once in a while; after that, the rows that it had written are put
back, and what it gave is given again as a copy. That happens only where it makes no difference:
into empty databases on SQLite. Otherwise, the builder is asked as ever.
"""

from __future__ import annotations

import copy
import os
import time
from collections.abc import Callable, Hashable
from functools import cache, wraps
from typing import Generic, ParamSpec, TypeVar

from django.conf import settings
from django.core.cache import cache as remembered
from django.db import connections, router, transaction

from setwise.people.models import Person
from setwise.room import facts, present
from setwise.room.live.presence import presence
from setwise.store import tenancy
from tests.emptying import STAYS

P = ParamSpec("P")
T = TypeVar("T")

FRESH_FOR = 60.0
"""Seconds. Worlds begin "now", and a test may ask how long that is ago."""
ALIASES = ("default", "keys")


def kept(build: Callable[P, T]) -> Callable[P, T]:
    """A builder of a world that need not do its work in each test anew."""
    known: dict[Hashable, _Kept[T]] = {}

    @wraps(build)
    def built_or_laid_down(*given: P.args, **named: P.kwargs) -> T:
        if not (_ours() and _empty()):
            return build(*given, **named)
        key = (given, tuple(sorted(named.items())), settings.KEYRING, settings.DEMO)
        if key not in known or known[key].until < time.monotonic():
            world = build(*given, **named)
            known[key] = _Kept(world)
            return world
        return known[key].lie_down()

    return built_or_laid_down


class _Kept(Generic[T]):
    """A world, and the statements that write all its rows."""

    def __init__(self, world: T) -> None:
        self.until = time.monotonic() + FRESH_FOR
        self._world = copy.deepcopy(world)
        self._bounds = tenancy.bounds()
        self._rows = {alias: _statements(alias) for alias in ALIASES}

    def lie_down(self) -> T:
        _forget()
        for alias, statements in self._rows.items():
            with transaction.atomic(using=alias):
                for statement in statements:
                    # Below Django: this is no query of the test.
                    connections[alias].connection.execute(statement)
        tenancy.begin()
        tenancy.enter(organisation=self._bounds.organisation, person=self._bounds.person)
        return copy.deepcopy(self._world)


def _ours() -> bool:
    """Whether this is a test's own process, and the databases are those of the tests."""
    return (
        os.environ.get("DJANGO_SETTINGS_MODULE") == "tests.settings"
        and router.db_for_write(Person) == "default"
        and all(connections[alias].vendor == "sqlite" for alias in ALIASES)
    )


def _empty() -> bool:
    return not any(_written(alias) for alias in ALIASES)


def _written(alias: str) -> list[str]:
    connections[alias].ensure_connection()
    asked = " UNION ALL ".join(
        f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\")" for table in _tables(alias)
    )
    return [name for (name,) in connections[alias].connection.execute(asked)] if asked else []


@cache
def _tables(alias: str) -> tuple[str, ...]:
    found = connections[alias].introspection.django_table_names(only_existing=True)
    return tuple(name for name in found if name not in STAYS)


def _statements(alias: str) -> list[str]:
    """One for each table: SQLite itself writes every value so that it can be read back."""
    connection, made = connections[alias].connection, []
    for table in _written(alias):
        columns = [column[1] for column in connection.execute(f'PRAGMA table_info("{table}")')]
        values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
        rows = [row for (row,) in connection.execute(f'SELECT {values} FROM "{table}"')]
        names = ", ".join(f'"{column}"' for column in columns)
        made.append(f'INSERT INTO "{table}" ({names}) VALUES ({"), (".join(rows)})')
    return made


def _forget() -> None:
    """What this process remembers by the ids of a world, which are the same each time."""
    remembered.clear()
    settings.LEDGER.unlink(missing_ok=True)
    facts.forget()
    present.memory.forget()
    presence._seen.clear()
    presence._elsewhere.clear()
