"""Private words with fields: a small form that somebody fills in for themselves, sealed as one.

A sheet is private words (`store.private`) whose text is a JSON object: its field names and values
stand in no column, in no log and in no backup in clear. All of a person's sheets of a kind are
opened together (ten years of them are some thousands of small ones); who wants a part of them
chooses among the opened ones.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from setwise.design.words import LazySay
from setwise.learning.access import Owner
from setwise.store import private, private_kinds
from setwise.store.private_kinds import PrivateKind

Tell = Callable[[Mapping[str, Any]], str]


class Sheet(NamedTuple):
    """One filled-in form: what it is about (an opaque id, or empty), since when, and its values."""

    id: UUID
    kind: str
    about: str
    at: int
    """Milliseconds, UTC."""
    values: Mapping[str, Any]
    """Plain JSON: text, numbers, truth, lists of them."""


def learn(
    key: str,
    title: LazySay,
    told: str,
    *,
    tell: Tell,
    limit: int = private_kinds.LIMIT,
) -> None:
    """Let sheets of this kind be written (`PrivateKind`); called once, when the area starts.

    `tell` is how a sheet reads in its owner's export: never by the names of its fields.
    """
    private_kinds.register(PrivateKind(key, title, told, limit, _opened(tell)))


def put(
    *,
    owner: Owner,
    kind: str,
    sheet: UUID,
    values: Mapping[str, Any],
    at: datetime,
    about: str = "",
) -> None:
    """Seal these values in the place of what stood under the id. For use in a transaction.

    Raises what `private.write` raises, and then nothing was written.
    """
    private.write(
        words_id=sheet,
        organisation=owner.organisation,
        person=owner.person,
        kind=kind,
        text=json.dumps(values, ensure_ascii=False, separators=(",", ":")),
        at=round(at.timestamp() * 1_000),
        about=about,
    )


def every(person: UUID, *kinds: str, about: str | None = None) -> tuple[Sheet, ...]:
    """All sheets of these kinds of a person, the oldest first; one query and the keys.

    Raises private.NotNow.
    """
    return _sheets(private.opened(person, kinds, about=about))


def one(person: UUID, kind: str, sheet: UUID) -> Sheet | None:
    """A person's own sheet; None: there is none with this id, or it is not theirs, or of that kind."""
    return next(iter(_sheets(private.opened(person, [kind], ids=[sheet]))), None)


def some(person: UUID, ids: Iterable[UUID], *kinds: str, held: bool = False) -> tuple[Sheet, ...]:
    """Those of these sheets that are the person's and of these kinds.

    If they are `held`, nobody else writes them until this transaction ends. Raises private.NotNow.
    """
    return _sheets(private.opened(person, kinds, ids=ids, held=held))


def remove(person: UUID, sheets: Iterable[UUID]) -> int:
    """These sheets of the person are gone. Returns how many there were."""
    return private.erase(person, sheets)


def _sheets(found: Iterable[private.Opened]) -> tuple[Sheet, ...]:
    return tuple(
        Sheet(each.id, each.kind, each.about, each.at, json.loads(each.text)) for each in found
    )


def _opened(tell: Tell) -> Callable[[str], str]:
    """What is sealed, told as a sheet; what is none of ours, as it is: an export leaves nothing out."""

    def told(text: str) -> str:
        try:
            return tell(json.loads(text))
        except ValueError:
            return text

    return told
