"""A text as it reads in an organisation now, and how it read before."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.http import Http404

from setwise.people.models import OwnText
from setwise.people.texts import shelf
from setwise.people.texts.rendering import filled, language_of


class Version(NamedTuple):
    """One version. Number 0 is the text as it came with Setwise."""

    key: str
    number: int
    source: str
    published_at: datetime | None = None
    published_by: str = ""

    @property
    def language(self) -> str:
        """In which language it is, where that is another than the page's."""
        return language_of(self.number)

    @property
    def title(self) -> str:
        """The first line without its mark, in the words that are used here."""
        return filled(self.source.partition("\n")[0].lstrip("# ").strip())

    @property
    def body(self) -> str:
        """Everything after the title."""
        return self.source.partition("\n")[2].strip()


_FIELDS = ("key", "number", "text", "published_at", "published_by__name")


def current(organisation: UUID, keys: Iterable[str]) -> Mapping[str, Version]:
    """Each of these texts as it reads now, in the order of the keys; one query."""
    wanted = tuple(keys)
    newest = Window(RowNumber(), partition_by=["key"], order_by=F("number").desc())
    rows = (
        OwnText.objects.filter(organisation=organisation, key__in=wanted)
        .annotate(place=newest)
        .filter(place=1)
    )
    own = {key: _version(key, *rest) for key, *rest in rows.values_list(*_FIELDS)}
    return {key: own.get(key) or _shipped(key) for key in wanted}


def as_they_came(keys: Iterable[str]) -> Mapping[str, Version]:
    """The same where no organisation has a say; no query."""
    return {key: _shipped(key) for key in keys}


def version(organisation: UUID, key: str, number: int) -> Version:
    """One version of a text. Raises Http404."""
    if number == 0:
        return _shipped(key)
    rows = OwnText.objects.filter(organisation=organisation, key=key, number=number)
    for found, *rest in rows.values_list(*_FIELDS):
        return _version(found, *rest)
    raise Http404


def history(organisation: UUID, key: str) -> tuple[Version, ...]:
    """Every version that was in force, the newest first; the last is the one that came."""
    rows = OwnText.objects.filter(organisation=organisation, key=key).order_by("-number")
    own = (_version(found, *rest) for found, *rest in rows.values_list(*_FIELDS))
    return (*own, _shipped(key))


def _version(key: str, number: int, text: str, at: datetime, by: str | None) -> Version:
    return Version(key, number, text, at, by or "")


def _shipped(key: str) -> Version:
    return Version(key, 0, shelf.find(key).shipped())
