"""The doors to articles: to read them, and to look after them."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.library.access import Reader, reader_for, visible
from setwise.library.articles.models import Article, ArticleFile
from setwise.library.articles.rules import audiences_for, may_keep
from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.organisations.rules import LOOKS_AFTER, WRITES


@dataclass(frozen=True, slots=True)
class ArticleAccess:
    """An article, as one of its readers may know it."""

    reader: Reader
    article: Article

    @property
    def may_keep(self) -> bool:
        return may_keep(self.reader.roles, self.article.audience)


@dataclass(frozen=True, slots=True)
class KeptAccess:
    """An article, withdrawn or not, for somebody who looks after it."""

    organisation: OrganisationAccess
    article: Article


def article_for(person: UUID | None, organisation: UUID, article: UUID) -> ArticleAccess:
    """An article that whoever asks may see now. Raises Http404."""
    reader = reader_for(person, organisation)
    live = Article.objects.filter(visible(reader), withdrawn_at=None, pk=article)
    if found := live.select_related("programme").first():
        return ArticleAccess(reader, found)
    raise Http404


def file_for(person: UUID | None, organisation: UUID, article: UUID) -> ArticleFile:
    """The file of such an article. Raises Http404."""
    found = article_for(person, organisation, article).article
    file = ArticleFile.objects.filter(organisation=organisation, article=found).first()
    if file is None:
        raise Http404
    return file


def keeper_for(person: UUID | None, organisation: UUID) -> OrganisationAccess:
    """The organisation, for somebody who may add articles to it. Raises Http404."""
    found = organisation_for(person, organisation, *LOOKS_AFTER, *WRITES)
    if not audiences_for(found.roles):
        raise Http404
    return found


def article_to_keep(person: UUID | None, organisation: UUID, article: UUID) -> KeptAccess:
    """An article that somebody may change. Raises Http404."""
    keeper = keeper_for(person, organisation)
    theirs = [each.value for each in audiences_for(keeper.roles)]
    here = Article.objects.filter(organisation=organisation, audience__in=theirs, pk=article)
    if found := here.first():
        return KeptAccess(keeper, found)
    raise Http404
