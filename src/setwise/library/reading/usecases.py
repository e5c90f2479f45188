"""What can be done with a reading list. The moment comes in as an argument."""

from datetime import datetime

from django.db import transaction

from setwise.library.articles.models import Article
from setwise.library.reading.access import ListAccess
from setwise.library.reading.models import Reading
from setwise.library.reading.rules import reaches
from setwise.store import audit


class NotForThem(ValueError):
    """Those whom the list is for do not see the article."""


@transaction.atomic
def put(*, access: ListAccess, article: Article, at: datetime) -> bool:
    """Have the article on the list. False if it is there. Raises NotForThem."""
    if not reaches(article.audience, article.programme_id, access.programme):
        raise NotForThem
    _, new = Reading.objects.get_or_create(
        organisation_id=access.organisation.organisation,
        article=article,
        **access.which,
        defaults={"added_at": at},
    )
    if new:
        _done("reading_put", access, article, at)
    return new


@transaction.atomic
def take_off(*, access: ListAccess, article: Article, at: datetime) -> bool:
    """Have it there no longer. False if it is not."""
    here = Reading.objects.filter(organisation=access.organisation.organisation, article=article)
    gone, _ = here.filter(**access.which).delete()
    if gone:
        _done("reading_taken_off", access, article, at)
    return bool(gone)


def _done(action: str, access: ListAccess, article: Article, at: datetime) -> None:
    audit.record(
        organisation=access.organisation.organisation,
        actor=access.organisation.person,
        action=action,
        thing="article",
        thing_id=article.pk,
        at=at,
    )
