"""Articles as plain data, of what the door found."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from setwise.design.words import LazySay
from setwise.library.access import Reader, visible
from setwise.library.articles.kinds import KINDS, Kind
from setwise.library.articles.models import Article, ArticleFile
from setwise.library.articles.rules import audiences_for
from setwise.library.audiences import AUDIENCES, Audience
from setwise.people.access import OrganisationAccess
from setwise.programmes.models import Programme


class Line(NamedTuple):
    """An article on a list."""

    id: UUID
    title: str
    source: str
    year: int | None
    kind: LazySay
    has_file: bool
    audience: Audience
    readers: LazySay
    programme: str
    language: str


class FileFacts(NamedTuple):
    """A file, without what is in it."""

    name: str
    size: int
    pages: int


class Withdrawn(NamedTuple):
    """An article that can be put back."""

    id: UUID
    title: str
    at: datetime
    language: str


_LINE = (
    "pk",
    "title",
    "source",
    "year",
    "kind",
    "has_file",
    "audience",
    "programme__name",
    "language",
)


def lines(reader: Reader) -> tuple[Line, ...]:
    """All articles that this reader may see, by title; one query."""
    return _lines(Article.objects.filter(visible(reader)))


def _lines(rows: QuerySet[Article]) -> tuple[Line, ...]:
    file = ArticleFile.objects.filter(article=OuterRef("pk"))
    found = rows.filter(withdrawn_at=None).annotate(has_file=Exists(file)).order_by("title", "pk")
    return tuple(
        Line(
            *(
                key,
                title,
                source,
                _unsaid(year, source),
                KINDS[Kind(kind)],
                has_file,
                Audience(audience),
            ),
            AUDIENCES[Audience(audience)],
            programme or "",
            language,
        )
        for key, title, source, year, kind, has_file, audience, programme, language in found.values_list(
            *_LINE
        )
    )


def _unsaid(year: int | None, source: str) -> int | None:
    """The year, unless the source says it."""
    return None if year is not None and str(year) in source else year


def anything_for_everybody(organisation: UUID) -> bool:
    """Whether somebody who only passes by finds an article here; one query."""
    passing = Reader(organisation, "")
    return Article.objects.filter(visible(passing), withdrawn_at=None).exists()


def file_of(article: Article) -> FileFacts | None:
    """What is known of its file."""
    files = ArticleFile.objects.filter(organisation=article.organisation_id, article=article)
    row = files.values_list("name", "size", "pages").first()
    return FileFacts(*row) if row else None


def withdrawn(access: OrganisationAccess) -> tuple[Withdrawn, ...]:
    """What this keeper can put back, the latest first."""
    theirs = [each.value for each in audiences_for(access.roles)]
    gone = Article.objects.filter(
        organisation=access.organisation, audience__in=theirs, withdrawn_at__isnull=False
    )
    rows = gone.order_by("-withdrawn_at", "pk").values_list(
        "pk", "title", "withdrawn_at", "language"
    )
    return tuple(Withdrawn(*row[:2], row[2], row[3]) for row in rows if row[2] is not None)


def programmes(organisation: UUID) -> dict[UUID, str]:
    """The programmes that an article can be for, by name."""
    here = Programme.objects.filter(organisation=organisation).order_by("name", "pk")
    return dict(here.values_list("pk", "name"))


def standing(organisation: UUID) -> QuerySet[Article]:
    """Every article of an organisation that is not withdrawn: for the house, which tells the search."""
    return Article.objects.filter(organisation=organisation, withdrawn_at=None)


def count(organisation: UUID) -> int:
    """How many there are, for those who look after the organisation."""
    return standing(organisation).count()


def titles(organisation: UUID, ids: frozenset[UUID]) -> dict[UUID, str]:
    """What these are called, withdrawn or not: for the audit."""
    here = Article.objects.filter(organisation=organisation, pk__in=ids)
    return dict(here.values_list("pk", "title"))
