"""What can be done with an article. The moment comes in as an argument."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.library.articles import telling
from setwise.library.articles.access import KeptAccess
from setwise.library.articles.kinds import Kind
from setwise.library.articles.models import Article, ArticleFile
from setwise.library.articles.pdfs import Checked
from setwise.library.articles.rules import may_keep
from setwise.library.audiences import Audience
from setwise.library.search.usecases import refresh
from setwise.people.access import OrganisationAccess
from setwise.programmes.models import Programme
from setwise.store import audit


class NotTheirs(ValueError):
    """Somebody would make it an article that they do not look after."""


class Draft(NamedTuple):
    """An article as somebody wrote it down."""

    title: str
    source: str
    kind: Kind
    audience: Audience
    year: int | None = None
    summary: str = ""
    text: str = ""
    link: str = ""
    programme: UUID | None = None
    off_websites: bool = False
    language: str = ""
    """Empty: the organisation's."""


@transaction.atomic
def add(*, access: OrganisationAccess, draft: Draft, at: datetime) -> Article:
    """Have an article. Raises NotTheirs."""
    article = Article(organisation_id=access.organisation, added_at=at, changed_at=at)
    article.added_by_id = access.person
    _write(article, access, draft)
    article.save(force_insert=True)
    _done("article_added", article, access.person, at)
    return article


@transaction.atomic
def change(*, access: KeptAccess, draft: Draft, at: datetime) -> bool:
    """Let it be as in the draft. False if it is. Raises NotTheirs."""
    article = access.article
    before = {name: getattr(article, name) for name in _COLUMNS}
    _write(article, access.organisation, draft)
    if before == {name: getattr(article, name) for name in _COLUMNS}:
        return False
    article.changed_at = at
    article.save()
    _done("article_changed", article, access.organisation.person, at)
    return True


_COLUMNS = tuple("programme_id" if name == "programme" else name for name in Draft._fields)


def _write(article: Article, access: OrganisationAccess, draft: Draft) -> None:
    of_one = draft.audience is Audience.PROGRAMME
    here = Programme.objects.filter(organisation=access.organisation, pk__in=[draft.programme])
    public = draft.audience is Audience.PUBLIC
    if not may_keep(access.roles, draft.audience) or of_one is not (draft.programme is not None):
        raise NotTheirs
    if (of_one and not here.exists()) or (public and draft.off_websites):
        raise NotTheirs
    for name, value in zip(_COLUMNS, draft, strict=True):
        setattr(article, name, value)


@transaction.atomic
def withdraw(*, access: KeptAccess, at: datetime) -> bool:
    """Nobody finds it any more, until it is put back. False if it was withdrawn before."""
    return _stands(access, None, at)


@transaction.atomic
def put_back(*, access: KeptAccess, at: datetime) -> bool:
    """The undo. False if it was there."""
    return _stands(access, at, at)


def _stands(access: KeptAccess, back: datetime | None, at: datetime) -> bool:
    there = Article.objects.filter(
        organisation=access.organisation.organisation,
        pk=access.article.pk,
        withdrawn_at__isnull=back is None,
    )
    if not there.update(withdrawn_at=None if back else at):
        return False
    action = "article_put_back" if back else "article_withdrawn"
    _done(action, access.article, access.organisation.person, at)
    return True


@transaction.atomic
def attach(*, access: KeptAccess, file: Checked, at: datetime) -> None:
    """Have this PDF with it, in the place of the one before."""
    ArticleFile.objects.update_or_create(
        organisation_id=access.organisation.organisation,
        article=access.article,
        defaults={
            "name": file.name,
            "size": len(file.content),
            "pages": file.pages,
            "content": file.content,
            "added_at": at,
        },
    )
    _done("article_file_added", access.article, access.organisation.person, at)


@transaction.atomic
def detach(*, access: KeptAccess, at: datetime) -> bool:
    """Let its PDF go. False if it has none."""
    here = access.organisation.organisation
    gone, _ = ArticleFile.objects.filter(organisation=here, article=access.article).delete()
    if gone:
        _done("article_file_removed", access.article, access.organisation.person, at)
    return bool(gone)


def _done(action: str, article: Article, by: UUID, at: datetime) -> None:
    refresh(organisation=article.organisation_id, source=telling.SOURCE)
    audit.record(
        organisation=article.organisation_id,
        actor=by,
        action=action,
        thing="article",
        thing_id=article.pk,
        at=at,
    )
