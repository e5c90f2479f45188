"""What the search is told of the public pages of an organisation."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.library.public import access, contents, queries
from setwise.library.search import sources
from setwise.library.search.plain import begins
from setwise.library.search.sources import Entry
from setwise.library.search.usecases import refresh

SOURCE = "pages"


def learn() -> None:
    """Called once, when the area starts."""
    sources.register(SOURCE, _tell)


def founded(*, organisation: UUID, at: datetime) -> None:
    """They are found where an organisation begins."""
    refresh(organisation=organisation, source=SOURCE)


def published(*, organisation: UUID, key: str) -> None:
    """A page is found by its new words at once."""
    if key in contents.KEYS:
        refresh(organisation=organisation, source=SOURCE)


def renamed(*, organisation: UUID) -> None:
    """All of them are found by what things are called from now on."""
    refresh(organisation=organisation, source=SOURCE)


def _tell(organisation: UUID) -> Iterator[Entry]:
    try:
        face = access.of(organisation)
    except Http404:
        # A set that keeps itself shows nothing, nor does an organisation that is suspended.
        return
    for each in queries.texts(face):
        front = each.name == contents.FRONT
        yield Entry(
            key=each.name,
            title=each.title,
            text=each.text,
            blurb=begins(each.text),
            route="about:front_of" if front else "about:page_of",
            place=(str(organisation),) if front else (str(organisation), each.name),
            language=each.language,
        )
