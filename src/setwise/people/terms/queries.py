"""Who accepted which version of an organisation's documents, and when: for its administrator."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count

from setwise.design.words import phrase
from setwise.people.models import Organisation, TermsAccepted, TermsKind
from setwise.people.terms.kinds import DOCUMENTS, agreed_to

SIZE = 50
SHIPPED = phrase("as it came with Setwise")
VERSION = phrase("version {number}")


class Line(NamedTuple):
    """Somebody accepted a version of a document, or read it where there is nothing to accept."""

    person: UUID
    name: str
    document: str
    version: str
    agreed: bool
    at: datetime


class Listed(NamedTuple):
    """A page of the list, the latest first."""

    lines: tuple[Line, ...]
    total: int
    page: int
    pages: int


def accepted(organisation: UUID, *, search: str = "", page: int = 1) -> Listed:
    """Who accepted what, the latest first; `search` finds people by a part of their name."""
    found = TermsAccepted.objects.filter(organisation=organisation)
    for word in search.split():
        found = found.filter(person__name__icontains=word)
    total = found.count()
    pages = max(1, -(-total // SIZE))
    page = min(max(page, 1), pages)
    rows = found.order_by("-accepted_at", "person__name", "kind", "pk").values_list(
        "person", "person__name", "kind", "number", "accepted_at"
    )
    lines = (_line(*row) for row in rows[(page - 1) * SIZE : page * SIZE])
    return Listed(tuple(lines), total, page, pages)


def _line(person: UUID, name: str, kind: str, number: int, at: datetime) -> Line:
    document = TermsKind(kind)
    version = str(VERSION.bind(number=number) if number else SHIPPED)
    return Line(person, name, str(DOCUMENTS[document]), version, agreed_to(document), at)


def kept_as_they_came(organisation: UUID) -> datetime | None:
    """When the organisation said that it leaves the terms as they came, if it did."""
    found = Organisation.objects.filter(pk=organisation).values_list("terms_kept_at", flat=True)
    return found.first()


def how_many(organisation: UUID) -> dict[tuple[TermsKind, int], int]:
    """How many people accepted each version, by document and number; one query."""
    rows = TermsAccepted.objects.filter(organisation=organisation).values("kind", "number")
    counted = rows.annotate(people=Count("person", distinct=True))
    return {(TermsKind(each["kind"]), each["number"]): each["people"] for each in counted}
