"""What the library holds of a person: which articles they added."""

from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.library.articles.models import Article
from setwise.people import holdings
from setwise.people.holdings import Holding


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "articles",
            phrase("Articles that you added to a library"),
            # An article stays, by an id that leads to nobody.
            frozenset({"library_article"}),
            _added,
            labels={
                "title": phrase("Title"),
                "added_at": phrase("Added"),
                "organisation_name": phrase("Organisation"),
            },
        )
    )


def _added(person: UUID) -> list[dict[str, Any]]:
    mine = Article.objects.filter(added_by=person).order_by("added_at", "pk")
    return [
        dict(row)
        for row in mine.values("title", "added_at", organisation_name=F("organisation__name"))
    ]
