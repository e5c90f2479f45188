"""What there is to read before a meeting: beside preparing for it."""

from datetime import UTC, datetime
from uuid import UUID

from django.urls import reverse

from setwise.design.words import say
from setwise.library.articles.shipped import in_its_language
from setwise.library.reading import queries
from setwise.library.reading.queries import ToRead
from setwise.programmes.access import SetFacts
from setwise.programmes.preparing import beside
from setwise.programmes.preparing.beside import Beside, Link


def learn() -> None:
    """Called once, when the area starts."""
    beside.register("reading", 20, _to_read)


def _to_read(person: UUID, learning_set: SetFacts) -> Beside | None:
    here = learning_set.organisation
    links = tuple(
        Link(
            each.title,
            reverse("articles:one", args=[here, each.id]),
            each.source,
            _marks(each),
        )
        for each in queries.before(person, learning_set, datetime.now(UTC))
    )
    return Beside(say("To read before, if you like"), "", links, above=True) if links else None


def _marks(each: ToRead) -> tuple[str, str]:
    title, source = (in_its_language(text, each.language) for text in (each.title, each.source))
    return title, source
