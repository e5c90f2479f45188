"""A page of a set's own: up to six questions that it writes for the journals of its people.

They are words of the set, sealed with its key. Each stands in a place that the set's id alone
gives, so nothing else refers to them.
"""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID, uuid5

from django.db import transaction
from django.http import Http404

from setwise.learning.journal.prompts import MOST
from setwise.programmes.access import SetAccess, set_for, sets_of
from setwise.programmes.models import Role
from setwise.programmes.tending.access import HOLDS
from setwise.store import set_words, tenancy

KIND = "journal_question"
LONGEST = 200


class Changed(Exception):
    """Somebody else of the set changed the page meanwhile."""


def page_for(person: UUID, learning_set: UUID) -> SetAccess:
    """The set whose page somebody may write: one of its members or facilitators. Raises Http404."""
    found = set_for(person, learning_set)
    if found.role is Role.SUPPORTER:
        raise Http404
    return found


def _places(learning_set: UUID) -> tuple[UUID, ...]:
    return tuple(uuid5(learning_set, f"{KIND}/{number}") for number in range(MOST))


def questions(learning_set: UUID) -> tuple[str, ...]:
    """What the set asks, in order; empty if it has no page."""
    places = _places(learning_set)
    found = set_words.read_many(learning_set, places)
    return tuple(found[place] for place in places if place in found)


class SetPage(NamedTuple):
    """What a set asks: nothing, if it has no page; and whether somebody may write it."""

    learning_set: UUID
    name: str
    asks: tuple[str, ...]
    may_write: bool
    holds: bool = False
    """They facilitate it."""


def pages_of(person: UUID) -> tuple[SetPage, ...]:
    """For each set of a person, its page; a query for each of their organisations."""
    mine = sets_of(person)
    found = _questions_of(mine)
    return tuple(
        SetPage(
            each.learning_set.id,
            each.learning_set.name,
            found[each.learning_set.id],
            each.role is not Role.SUPPORTER,
            each.role in HOLDS,
        )
        for each in mine
    )


def _questions_of(mine: Sequence[SetAccess]) -> dict[UUID, tuple[str, ...]]:
    places = {each.learning_set.id: _places(each.learning_set.id) for each in mine}
    texts: dict[UUID, str] = {}
    for organisation in {each.learning_set.organisation for each in mine}:
        with tenancy.inside(organisation):
            texts |= set_words.read_of(places, [key for each in places.values() for key in each])
    return {
        key: tuple(texts[place] for place in asked if place in texts)
        for key, asked in places.items()
    }


def mark(asked: Sequence[str]) -> str:
    """What tells one state of the page from another, and says nothing of it."""
    return sha256("\0".join(asked).encode()).hexdigest()[:16]


@transaction.atomic
def write(*, access: SetAccess, asked: Sequence[str], shown: str, at: datetime) -> None:
    """The page asks this from now on; entries that were begun keep what they were asked.

    `shown` is the mark of what whoever writes was shown. Raises Changed and what
    `set_words.write` raises, and then nothing was changed.
    """
    there = access.learning_set
    if shown != mark(questions(there.id)):
        raise Changed
    places = _places(there.id)
    set_words.erase(places)
    for place, text in zip(places, filter(None, (each.strip() for each in asked)), strict=False):
        set_words.write(
            words_id=place,
            organisation=there.organisation,
            learning_set=there.id,
            kind=KIND,
            text=text,
            at=round(at.timestamp() * 1_000),
        )
