"""What was told, for those whom a door let in."""

from typing import NamedTuple
from uuid import UUID

from django.db.models import QuerySet

from setwise.programmes.access import SetAccess
from setwise.programmes.needs.models import AccessNeed
from setwise.store import set_words


class Need(NamedTuple):
    """What somebody needs."""

    name: str
    text: str
    for_rooms: bool


def mine(access: SetAccess) -> Need | None:
    """What the person told themselves."""
    told = _told(access.learning_set.organisation, access.learning_set.id)
    return next(iter(_read(access.learning_set.id, told.filter(person=access.person))), None)


def of_set(organisation: UUID, learning_set: UUID) -> tuple[Need, ...]:
    """All that was told in a set, for those who facilitate it; two queries."""
    return _read(learning_set, _told(organisation, learning_set))


def for_rooms(organisation: UUID, learning_set: UUID) -> tuple[Need, ...]:
    """What may be told to whoever looks after rooms."""
    return _read(learning_set, _told(organisation, learning_set).filter(for_rooms=True))


def _told(organisation: UUID, learning_set: UUID) -> QuerySet[AccessNeed]:
    found = AccessNeed.objects.filter(organisation=organisation, learning_set=learning_set)
    return found.order_by("person__name", "pk")


def _read(learning_set: UUID, told: QuerySet[AccessNeed]) -> tuple[Need, ...]:
    rows = list(told.values_list("person__name", "words", "for_rooms"))
    texts = set_words.read_many(learning_set, [words for _, words, _ in rows]) if rows else {}
    return tuple(
        Need(name, texts[words], for_rooms) for name, words, for_rooms in rows if words in texts
    )
