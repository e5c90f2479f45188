"""What the library puts on an organisation's page, and how the audit calls articles."""

from uuid import UUID

from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.library.articles import queries
from setwise.people.access import OrganisationAccess
from setwise.people.audit import names
from setwise.people.organisations.shelves import Shelf, shelf


def learn() -> None:
    """Called once, when the area starts."""
    shelf("library", 34, _library)
    names.register("article", _titles)


def _library(access: OrganisationAccess) -> Shelf:
    text = say_n("{n} article", "{n} articles", queries.count(access.organisation))
    return Shelf(say("Library"), text, reverse("articles:every", args=[access.organisation]))


def _titles(organisation: UUID, ids: frozenset[UUID]) -> names.Names:
    return queries.titles(organisation, ids)
