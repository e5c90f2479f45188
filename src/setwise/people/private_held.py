"""What people wrote for themselves, of whatever kind, for the whole-person export and erasure."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from setwise.design.words import LazySay, phrase
from setwise.people import holdings
from setwise.people.holdings import NOT_NOW, Holding
from setwise.store import private, private_kinds


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "private",
            phrase("What you wrote for yourself"),
            # They go with their key, apart from all else (`store.erasure.erase_person`).
            frozenset({"store_privatewords"}),
            _private,
            labels={
                "at": phrase("When"),
                "kind": phrase("Kind"),
                "text": phrase("What you wrote"),
            },
        )
    )


def _private(person: UUID) -> list[dict[str, Any]]:
    mine = private.of_person(person)
    texts = private.read_many(person, [each.id for each in mine])
    return [
        {
            "at": datetime.fromtimestamp(each.at / 1000, UTC),
            "kind": _title(each.kind),
            "text": _told(each.kind, texts[each.id]) if each.id in texts else NOT_NOW,
            **_fields(texts.get(each.id, "")),
        }
        for each in mine
    ]


def _told(kind: str, text: str) -> str:
    """What was written, as its author would read it."""
    try:
        return private_kinds.find(kind).tell(text)
    except private_kinds.NotRegistered:
        return text


def _fields(text: str) -> dict[str, Any]:
    """What was filled in, field by field, for computers; nothing for what is only text."""
    try:
        values = json.loads(text)
    except ValueError:
        return {}
    return {"fields": values} if isinstance(values, dict) else {}


def _title(kind: str) -> LazySay | str:
    """What a kind is called; of one that only an older release knew, its key."""
    try:
        return private_kinds.find(kind).title
    except private_kinds.NotRegistered:
        return kind
