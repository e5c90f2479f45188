"""Reading lists as plain data: for whoever keeps one, and for those who read."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from setwise.library.access import Reader, visible
from setwise.library.articles.models import Article
from setwise.library.audiences import Audience
from setwise.library.reading.access import ListAccess
from setwise.library.reading.models import Reading
from setwise.library.reading.rules import reaches
from setwise.people.models import Belonging
from setwise.programmes.access import SetFacts
from setwise.programmes.models import LearningSet, Meeting


class Line(NamedTuple):
    """An article that is on a list, or could be."""

    id: UUID
    title: str
    source: str
    listed: bool
    reaches: bool
    """Those whom the list is for see it."""
    language: str


class ToRead(NamedTuple):
    """An article on a list, for somebody who reads."""

    id: UUID
    title: str
    source: str
    language: str


def lines(access: ListAccess) -> tuple[Line, ...]:
    """What is on the list, and what could be, by title; one query."""
    on = Reading.objects.filter(article=OuterRef("pk"), **access.which)
    seen = Article.objects.filter(visible(access.reader), withdrawn_at=None)
    rows = seen.annotate(listed=Exists(on)).order_by("title", "pk")
    found = (
        Line(key, title, source, listed, reaches(audience, of, access.programme), language)
        for key, title, source, listed, audience, of, language in rows.values_list(
            "pk", "title", "source", "listed", "audience", "programme_id", "language"
        )
    )
    return tuple(each for each in found if each.listed or each.reaches)


def before(member: UUID, learning_set: SetFacts, at: datetime) -> tuple[ToRead, ...]:
    """What a member of the set may like to read before they meet: what is for their next meeting
    comes before what is for all of the programme's. One query.
    """
    rows = _before(member, learning_set, at).values_list("pk", "title", "source", "language")
    return tuple(ToRead(*row) for row in rows)


def anything_before(member: UUID, learning_set: SetFacts, at: datetime) -> Exists:
    """Whether there is any of that, to be asked along with another query."""
    return Exists(_before(member, learning_set, at))


def _before(member: UUID, learning_set: SetFacts, at: datetime) -> QuerySet[Article]:
    """Whatever else they are, here they are a member: only what the people of the set all see."""
    here = learning_set.organisation
    of = LearningSet.objects.filter(organisation=here, pk=learning_set.id).values("programme")
    on = Reading.objects.filter(article=OuterRef("pk"), organisation=here)
    for_it = on.filter(meeting=_next(learning_set, at))
    listed = Exists(for_it) | Exists(on.filter(programme__in=of))
    theirs = visible(Reader(here, "", member)) | Q(
        organisation=here, audience=Audience.PROGRAMME, programme__in=of
    )
    seen = Article.objects.filter(theirs, listed, _belongs(here, member), withdrawn_at=None)
    return seen.annotate(for_it=Exists(for_it)).order_by("-for_it", "title", "pk")


def _next(learning_set: SetFacts, at: datetime) -> Subquery:
    """The meeting that a set has next."""
    ahead = Meeting.objects.filter(
        organisation=learning_set.organisation,
        learning_set=learning_set.id,
        closed_at=None,
        cancelled_at=None,
        ends_at__gt=at,
    )
    return Subquery(ahead.order_by("starts_at", "pk").values("pk")[:1])


def _belongs(organisation: UUID, person: UUID) -> Exists:
    found = Belonging.objects.filter(organisation=organisation, person=person, left_at=None)
    return Exists(found.filter(joined_at__isnull=False, suspended_at=None))
