"""Programmes and cohorts as plain data for their pages. Each takes the same few queries at any size."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count as Counting
from django.db.models import Q, QuerySet

from setwise.people.models import Invitation
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.models import (
    Cohort,
    Enrolment,
    LearningSet,
    Meeting,
    Membership,
    Offer,
    Pattern,
    Programme,
    Wish,
    WishKind,
)


class ProgrammeLine(NamedTuple):
    """One programme of the list."""

    id: UUID
    name: str
    pattern: Pattern
    ended_at: datetime | None
    cohorts: int


class CohortLine(NamedTuple):
    """One cohort of a programme."""

    id: UUID
    name: str
    starts_on: date | None
    people: int
    sets: int


class Count(NamedTuple):
    """How many there are in a cohort. `slotless`: people of whom nobody said when they can meet.

    `seated` sit in a set of the cohort, or will when they accept; `unsent` were not written to yet.
    `ahead`: meetings of its sets that are planned.
    """

    people: int
    invited: int
    unsent: int
    slotless: int
    sets: int
    seated: int
    ahead: int
    wishes: int
    guides: int
    offered: int


class WishLine(NamedTuple):
    """A wish, and of whom."""

    id: UUID
    a: UUID
    a_name: str
    b: UUID
    b_name: str
    kind: WishKind


class OfferLine(NamedTuple):
    """Who would facilitate: how many sets at most, and when."""

    id: UUID
    person: UUID
    name: str
    most: int
    slots: tuple[str, ...]


def programmes(organisation: UUID) -> tuple[ProgrammeLine, ...]:
    """The programmes of an organisation, those that have ended last."""
    found = Programme.objects.filter(organisation=organisation)
    rows = found.annotate(many=Counting("cohorts")).order_by("name", "pk")
    lines = [
        ProgrammeLine(each.pk, each.name, Pattern(each.pattern), each.ended_at, each.many)
        for each in rows
    ]
    return tuple(sorted(lines, key=lambda each: each.ended_at is not None))


def cohorts(programme: Programme) -> tuple[CohortLine, ...]:
    """The cohorts of a programme, the newest first."""
    found = Cohort.objects.filter(programme=programme).annotate(
        people=Counting("enrolments", filter=Q(enrolments__left_at=None), distinct=True),
        sets=Counting("learning_sets", distinct=True),
    )
    rows = found.order_by("-made_at").values_list("pk", "name", "starts_on", "people", "sets")
    return tuple(CohortLine(*row) for row in rows)


def count(cohort: Cohort, at: datetime) -> Count:
    """How much there is of everything; seven queries."""
    there = here(cohort).aggregate(
        people=Counting("pk"),
        invited=Counting("pk", filter=Q(invitation__isnull=False)),
        unsent=Counting("pk", filter=Q(invitation__isnull=False, invitation__sent_at=None)),
        slotless=Counting("pk", filter=Q(slots=[])),
    )
    sets = LearningSet.objects.filter(cohort=cohort, ended_at=None).values_list("pk", flat=True)
    formed = list(sets)
    sitting = Membership.objects.filter(learning_set__in=formed, until=None, role="member").count()
    waiting = Invitation.objects.filter(
        organisation=cohort.organisation_id, leads_to__in=formed, accepted_at=None
    ).count()
    meetings = Meeting.objects.filter(
        learning_set__in=formed, ends_at__gt=at, closed_at=None, cancelled_at=None
    )
    offers = list(Offer.objects.filter(cohort=cohort).values_list("most", flat=True))
    return Count(
        **there,
        sets=len(formed),
        seated=sitting + waiting,
        ahead=meetings.count(),
        wishes=Wish.objects.filter(cohort=cohort).count(),
        guides=len(offers),
        offered=sum(offers),
    )


def here(cohort: Cohort) -> QuerySet[Enrolment]:
    """The places in a cohort that nobody has left."""
    return Enrolment.objects.filter(cohort=cohort, left_at=None)


def wishes(access: CohortAccess, *, of: UUID | None = None) -> tuple[WishLine, ...]:
    """The wishes of a cohort, or those that name one of its people; one query."""
    found = Wish.objects.filter(cohort=access.cohort)
    if of is not None:
        found = found.filter(Q(a=of) | Q(b=of))
    rows = found.select_related("a__person", "a__invitation", "b__person", "b__invitation")
    lines = [_wish(each) for each in rows]
    return tuple(sorted(lines, key=lambda each: (each.a_name, each.b_name)))


def _wish(wish: Wish) -> WishLine:
    # By name: which of the two is `a` has no meaning for people.
    a, b = sorted((wish.a, wish.b), key=lambda each: (_called(each), each.pk))
    return WishLine(wish.pk, a.pk, _called(a), b.pk, _called(b), WishKind(wish.kind))


def _called(place: Enrolment) -> str:
    whose = place.person or place.invitation
    return (whose.name or whose.email or "") if whose else ""


def offers(access: CohortAccess) -> tuple[OfferLine, ...]:
    """Who would facilitate sets of the cohort, by name; one query."""
    names = {each.code: each.name for each in halves.known(access.cohort.slots)}
    rows = Offer.objects.filter(cohort=access.cohort).select_related("person")
    return tuple(
        OfferLine(
            each.pk,
            each.person_id,
            each.person.name,
            each.most,
            tuple(names[code] for code in each.slots if code in names),
        )
        for each in rows.order_by("person__name", "pk")
    )
