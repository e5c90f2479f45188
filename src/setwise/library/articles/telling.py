"""What the search is told of articles."""

from collections.abc import Iterator
from uuid import UUID

from setwise.library.articles.queries import standing
from setwise.library.audiences import Audience
from setwise.library.search import sources
from setwise.library.search.sources import Entry

SOURCE = "articles"


def learn() -> None:
    """Called once, when the area starts."""
    sources.register(SOURCE, _tell)


def _tell(organisation: UUID) -> Iterator[Entry]:
    for each in standing(organisation):
        said = (each.source, str(each.year or ""))
        yield Entry(
            key=str(each.pk),
            title=each.title,
            text="\n".join(part for part in (each.summary, *said, each.text) if part),
            blurb=each.summary.partition("\n")[0] or each.source,
            route="articles:one",
            place=(str(organisation), str(each.pk)),
            audience=Audience(each.audience),
            programme=each.programme_id,
            off_websites=each.off_websites,
        )
