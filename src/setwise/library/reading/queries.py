"""Reading lists as plain data: for whoever keeps one, and for those who read."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, Subquery

from setwise.library.access import Reader, visible
from setwise.library.articles.models import Article
from setwise.library.reading.access import ListAccess
from setwise.library.reading.models import Reading
from setwise.library.reading.rules import reaches
from setwise.programmes.models import LearningSet, Meeting


class Line(NamedTuple):
    """An article that is on a list, or could be."""

    id: UUID
    title: str
    source: str
    listed: bool
    reaches: bool
    """Those whom the list is for see it."""


class ToRead(NamedTuple):
    """An article on a list, for somebody who reads."""

    id: UUID
    title: str
    source: str


def lines(access: ListAccess) -> tuple[Line, ...]:
    """What is on the list, and what could be, by title; one query."""
    on = Reading.objects.filter(article=OuterRef("pk"), **access.which)
    seen = Article.objects.filter(visible(access.reader), withdrawn_at=None)
    rows = seen.annotate(listed=Exists(on)).order_by("title", "pk")
    found = (
        Line(key, title, source, listed, reaches(audience, of, access.programme))
        for key, title, source, listed, audience, of in rows.values_list(
            "pk", "title", "source", "listed", "audience", "programme_id"
        )
    )
    return tuple(each for each in found if each.listed or each.reaches)


def next_meeting(learning_set: UUID, at: datetime) -> Subquery:
    """The meeting that a set has next, as part of another query."""
    ahead = Meeting.objects.filter(
        learning_set=learning_set, closed_at=None, cancelled_at=None, ends_at__gt=at
    )
    return Subquery(ahead.order_by("starts_at", "pk").values("pk")[:1])


def before(reader: Reader, learning_set: UUID, meeting: UUID | Subquery) -> tuple[ToRead, ...]:
    """What this reader may like to read before a meeting of the set, and of its programme; one
    query. What is for the meeting comes first.
    """
    here = LearningSet.objects.filter(organisation=reader.organisation, pk=learning_set)
    of = here.values("programme")
    on = Reading.objects.filter(article=OuterRef("pk"), organisation=reader.organisation)
    for_it = on.filter(meeting=meeting)
    any_of_them = on.filter(Q(meeting=meeting) | Q(programme__in=of))
    seen = Article.objects.filter(visible(reader), Exists(any_of_them), withdrawn_at=None)
    rows = seen.annotate(for_it=Exists(for_it)).order_by("-for_it", "title", "pk")
    return tuple(ToRead(*row) for row in rows.values_list("pk", "title", "source"))
