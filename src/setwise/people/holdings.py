"""What the product holds of a person: each area says here what it has, and how it lets it go.

An area that holds something registers it when it starts. The whole-person export and the erasure
(`home/`) know no area's tables; a new area adds itself, and a test fails for a table with a person
that no area has spoken for.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from setwise.design.words import LazySay, phrase

Export = Callable[[UUID], list[dict[str, Any]]]
"""Everything of one person, as plain rows: text, numbers, moments; nothing of anybody else.

A text that is to be said in an organisation's words is a `phrase`; whose they are says `OF`.
"""
OF = "organisation"
"""In a row: the id of the organisation that it is from. It goes no further than to its words."""
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


class Attachment(NamedTuple):
    """A file that somebody takes along besides: something of theirs as paper, or as a table."""

    name: str
    """As it is called in the folder of files: letters, digits, dots and dashes."""
    content: bytes


Attach = Callable[[UUID, datetime], Iterable[Attachment]]
"""The files of one person; of nobody else."""

_attachments: dict[str, tuple[LazySay, Attach]] = {}


def attach(key: str, title: LazySay, make: Attach) -> None:
    """Let these files be in everybody's own export. Again with the same key, the later one counts."""
    _attachments[key] = (title, make)


def all_attachments() -> tuple[tuple[str, LazySay, Attach], ...]:
    """In the order in which they were registered: the key, what they are, and how they are made."""
    return tuple((key, title, make) for key, (title, make) in _attachments.items())
