"""What the search is told of articles."""

from collections.abc import Iterator
from uuid import UUID

from setwise.library.articles.queries import standing
from setwise.library.audiences import Audience
from setwise.library.search import sources
from setwise.library.search.plain import begins, of_markdown
from setwise.library.search.sources import Entry

SOURCE = "articles"


def learn() -> None:
    """Called once, when the area starts."""
    sources.register(SOURCE, _tell)


def _tell(organisation: UUID) -> Iterator[Entry]:
    for each in standing(organisation):
        said = (each.source, str(each.year or ""))
        summary, text = of_markdown(each.summary), of_markdown(each.text)
        yield Entry(
            key=str(each.pk),
            title=each.title,
            text="\n".join(part for part in (summary, *said, text) if part),
            blurb=begins(summary) or each.source,
            route="articles:one",
            place=(str(organisation), str(each.pk)),
            audience=Audience(each.audience),
            programme=each.programme_id,
            off_websites=each.off_websites,
            language=each.language,
        )
