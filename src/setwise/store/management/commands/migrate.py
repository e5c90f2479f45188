"""Django's `migrate`, for both databases: the words' and then the keys'."""

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands import migrate
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from setwise.store.keys.router import KEYS


class Command(migrate.Command):
    """Migrates both, unless one is named."""

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.set_defaults(database=None)

    def get_check_kwargs(self, options: Any) -> Any:
        databases = _databases(options["database"], options["app_label"])
        return {**super().get_check_kwargs({**options, "database": ""}), "databases": databases}

    def handle(self, *args: Any, **options: Any) -> None:
        for database in _databases(options["database"], options["app_label"]):
            chosen = {**options, "database": database}
            if database == KEYS:
                _for_the_owner_only(connections[KEYS])
                chosen |= _keys_alone(options)
            super().handle(*args, **chosen)


def _keys_alone(options: Any) -> dict[str, Any]:
    """Of all other areas nothing would be made there; to go through them took half of the time."""
    return {} if options["app_label"] else {"app_label": KEYS, "run_syncdb": False}


def _for_the_owner_only(connection: BaseDatabaseWrapper) -> None:
    """A new file of keys is made so that nobody else can read it; SQLite's others follow it."""
    if connection.vendor == "sqlite" and not connection.is_in_memory_db():  # type: ignore[attr-defined]
        Path(connection.settings_dict["NAME"]).touch(mode=0o600)


def _databases(named: str | None, app: str | None) -> tuple[str, ...]:
    if named:
        return (named,)
    if app:
        return (KEYS if app == KEYS else DEFAULT_DB_ALIAS,)
    return (DEFAULT_DB_ALIAS, KEYS)
