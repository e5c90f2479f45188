"""What is told of a table and of its columns. In braces stand figures that the code knows."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Stored(StrEnum):
    """In which form a column holds what it holds."""

    PLAIN = "plain"
    HASH = "hash"
    SEALED = "sealed"
    WRAPPED = "wrapped"
    LOCKED = "locked"


class Column(NamedTuple):
    """One column."""

    holds: str
    stored: Stored = Stored.PLAIN


class Table(NamedTuple):
    """One table: what it is for, who reads it on the pages, and how long a row stays."""

    holds: str
    read: str
    kept: str
    columns: Mapping[str, Column]


NOBODY = "Nobody. The server works with it."
THE_ID = "an id made by chance"
ORGANISATION = "the organisation, by its id"
PERSON = "the person, by their id"


def table(holds: str, *, read: str = NOBODY, kept: str, **columns: str | Column) -> Table:
    """A table with its columns; a text alone is a column that is stored as it is."""
    told = {
        name: each if isinstance(each, Column) else Column(each) for name, each in columns.items()
    }
    return Table(holds, read, kept, told)


def hashed(holds: str) -> Column:
    """A column that holds only the fingerprint of something."""
    return Column(holds, Stored.HASH)


def sealed(holds: str) -> Column:
    """A column that opens with the key of a set or of a person only."""
    return Column(holds, Stored.SEALED)


def wrapped(holds: str) -> Column:
    """A key, which opens with the keyring only."""
    return Column(holds, Stored.WRAPPED)


def locked(holds: str) -> Column:
    """A secret of signing in, which opens with the installation's secret key only."""
    return Column(holds, Stored.LOCKED)
