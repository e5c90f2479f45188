"""A house that is built once; every test finds it as it was built."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from django.db import connections

from tests.addresses.house import House, a_house

DATABASES = ("default", "keys")


class KeptHouse:
    """Built through use cases, which takes as long as a hundred requests; then taken from a copy.

    Only on SQLite. The test needs real transactions, for it overwrites both databases.
    """

    def __init__(self) -> None:
        self.house = a_house()
        self._copies: Mapping[str, sqlite3.Connection] = {
            alias: sqlite3.connect(":memory:") for alias in DATABASES
        }
        for alias, copy in self._copies.items():
            _connection(alias).backup(copy)

    def as_it_was(self) -> House:
        """Both databases hold what they held when it was built."""
        for alias, copy in self._copies.items():
            copy.backup(_connection(alias))
        return self.house


def _connection(alias: str) -> sqlite3.Connection:
    connections[alias].ensure_connection()
    connection: sqlite3.Connection = connections[alias].connection
    return connection
