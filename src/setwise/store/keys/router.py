"""Keys in one database, everything else in the other, and nothing of one in the other."""

from typing import Any

KEYS = "keys"
"""The name of the app and of its database."""


class Router:
    """Sends the keys to their own database."""

    def db_for_read(self, model: type[Any], **hints: object) -> str | None:
        """The keys' database for the keys; for the rest, as Django would."""
        return KEYS if model._meta.app_label == KEYS else None

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **hints: object) -> bool | None:
        """A copy of a backup that is only looked at may hold both."""
        if db == KEYS:
            return app_label == KEYS
        if db == "default":
            return app_label != KEYS
        return None
