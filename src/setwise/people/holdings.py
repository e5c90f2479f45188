"""What the product holds of a person: each area says here what it has, and how it lets it go.

An area that holds something registers it when it starts. The whole-person export and the erasure
(`home/`) know no area's tables; a new area adds itself, and a test fails for a table with a person
that no area has spoken for.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from setwise.design.words import LazySay, phrase

Export = Callable[[UUID], list[dict[str, Any]]]
"""Everything of one person, as plain rows: text, numbers, moments; nothing of anybody else.

A text that is to be said in somebody's terms is a `phrase`.
"""
Erase = Callable[[UUID, datetime], None]
"""Lets go of one person's things, in the transaction it is called in; said twice it is once."""


NOT_NOW = phrase("This could not be opened just now. Try again later.")
"""What an export says in the place of words that do not open."""


class Holding(NamedTuple):
    """One kind of thing that an area holds of a person."""

    key: str
    title: LazySay
    tables: frozenset[str]
    """The tables it speaks for."""
    export: Export | None = None
    erase: Erase | None = None
    """None: nothing of it goes, because it names nobody once the account is gone."""
    labels: Mapping[str, LazySay] = {}
    """What each field of the export is called on the page for people."""


_holdings: dict[str, Holding] = {}


def register(holding: Holding) -> None:
    """Say what an area holds. Again with the same key, the later one counts."""
    _holdings[holding.key] = holding


def all_holdings() -> tuple[Holding, ...]:
    """In the order in which they were registered: lower areas first."""
    return tuple(_holdings.values())
