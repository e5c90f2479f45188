"""Scratch databases, so that one run of the tests shows the store on SQLite and on PostgreSQL."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, OperationalError, connections, router

from setwise.config import databases
from setwise.store import models
from setwise.store.keys.models import PersonKey, SetKey
from tests import laid_down, needs
from tests.settings import POSTGRES_URL


class To:
    """Sends the store's tables, or all, to the database of this alias; keys to one beside it."""

    def __init__(self, alias: str, *, whole: bool = False) -> None:
        self.alias = alias
        self.whole = whole

    def db_for_read(self, model: type, **hints: object) -> str | None:
        if model in KEYS and not self.whole:
            return f"{self.alias}_keys"
        return self.alias if self.whole or model in STORE else None

    db_for_write = db_for_read


STORE: tuple[Any, ...] = (
    models.Event,
    models.Answer,
    models.Words,
    models.Summary,
    models.Log,
    models.AuditRow,
    models.AuditChain,
    models.PrivateWords,
    models.SetSeal,
    models.PersonSeal,
)
KEYS: tuple[Any, ...] = (SetKey, PersonKey)


@contextmanager
def sqlite(folder: Path) -> Iterator[str]:
    """SQLite files with the store's tables, spoken to as the product does. Yields their alias."""
    keys = databases.of_keys("", folder / "keys.sqlite3")
    with (
        _known_as("store_sqlite", databases.sqlite(folder / "store.sqlite3")) as alias,
        _known_as("store_sqlite_keys", keys) as beside,
    ):
        _with_tables(beside, "keys")
        yield _with_tables(alias, "store")


@contextmanager
def postgres(*, whole: bool = False) -> Iterator[str]:
    """New PostgreSQL databases with the store's tables, or one with all. Yields their alias."""
    server = _server()
    # Several may be open in one process at once: each is known by a name of its own.
    known = f"{'whole' if whole else 'store'}_postgres_{uuid4().hex[:8]}"
    name = f"setwise_store_{os.getpid()}_{uuid4().hex[:8]}"
    with _known_as(f"{known}_server", server) as control:
        if whole:
            with _copied(control, _whole(server), name), _known_as(known, server | {"NAME": name}):
                yield known
            return
        with (
            _copied(control, "template1", name),
            _copied(control, "template1", f"{name}_keys"),
            _known_as(known, server | {"NAME": name}) as alias,
            _known_as(f"{known}_keys", server | {"NAME": f"{name}_keys"}) as beside,
        ):
            _with_tables(beside, "keys")
            yield _with_tables(alias, "store")


@contextmanager
def _copied(control: str, template: str, name: str) -> Iterator[None]:
    _say(control, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield
    finally:
        _say(control, f'DROP DATABASE "{name}" WITH (FORCE)')


def _whole(server: dict[str, Any]) -> str:
    """The name of a template with all tables, the keys' among them."""

    def finish(name: str) -> None:
        with _known_as("whole_begun", server | {"NAME": name}) as alias:
            # The keys stand in the same database here; what it was copied from has them elsewhere.
            _say(alias, "DELETE FROM django_migrations WHERE app = 'keys'")
            _with_tables(alias)

    return laid_down.template_of(laid_down.template(POSTGRES_URL), POSTGRES_URL, finish)


def empty() -> None:
    """Forget everything in the store's tables of the current database."""
    # PostgreSQL deletes rows of the audit only as far as they are cut off.
    models.AuditChain.objects.update(cut=2**62)
    for table in (*STORE, *KEYS):
        table.objects.all().delete()


def _server() -> dict[str, Any]:
    settings = databases.postgres(POSTGRES_URL)
    with _known_as("store_server", settings) as alias:
        needs.require(_answers(alias), "PostgreSQL does not answer (SETWISE_TEST_POSTGRES_URL)")
    return settings


def _answers(alias: str) -> bool:
    try:
        connections[alias].ensure_connection()
    except OperationalError:
        return False
    return True


@contextmanager
def _known_as(alias: str, settings: dict[str, Any]) -> Iterator[str]:
    complete = connections.configure_settings({DEFAULT_DB_ALIAS: {}, alias: dict(settings)})
    connections.settings[alias] = complete[alias]
    try:
        yield alias
    finally:
        connections[alias].close()
        del connections[alias]
        del connections.settings[alias]


def _with_tables(alias: str, *apps: str) -> str:
    usual = router.routers
    if not apps:
        # Some migrations of others write to whichever database comes first.
        router.routers = [To(alias, whole=True)]
    try:
        call_command("migrate", *apps, database=alias, verbosity=0)
    finally:
        router.routers = usual
    return alias


def _say(alias: str, statement: str) -> None:
    with connections[alias].cursor() as cursor:
        cursor.execute(statement)
