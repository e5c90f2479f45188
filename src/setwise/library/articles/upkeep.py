"""For how long articles that were withdrawn can be put back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from setwise.design.words import phrase
from setwise.library.articles.models import Article, ArticleFile
from setwise.people.retention.periods import Period, Removal, Unit, register


def learn() -> None:
    """Called once, when the area starts."""
    register(
        Period(
            "articles",
            phrase("Articles that were withdrawn"),
            phrase(
                "Counted from the day they were withdrawn from the library. Until then they can be put back; then they are deleted, with their PDFs. Those that came with Setwise only lose their PDFs."
            ),
            Unit.MONTHS,
            *(3, 1, 24),
            (Removal(phrase("Articles that were withdrawn, with their PDFs"), over, forget),),
            place=60,
        )
    )


def over(organisation: UUID, before: datetime) -> list[UUID]:
    """The articles that were withdrawn so long ago, and of which something is left to delete."""
    gone = Article.objects.filter(organisation=organisation, withdrawn_at__lt=before)
    left = gone.exclude(file=None, shipped__gt="")
    return list(left.order_by("withdrawn_at").values_list("pk", flat=True))


def forget(organisation: UUID, ids: Sequence[UUID]) -> None:
    """Delete them. Of one that came with Setwise the bare row stays, so that it does not come again."""
    gone = Article.objects.filter(organisation=organisation, pk__in=ids)
    ArticleFile.objects.filter(organisation=organisation, article__in=ids).delete()
    gone.filter(shipped="").delete()
