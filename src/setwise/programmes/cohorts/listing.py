"""The people of a cohort as plain data: a page of them, those who are searched for, one of them."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import CharField, Q, QuerySet, Value
from django.db.models.functions import Coalesce, NullIf

from setwise.people.models import Belonging, Invitation
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.queries import here
from setwise.programmes.models import Cohort, Enrolment, LearningSet, Membership

SIZE = 50
FEW = 20
"""So many people are offered when somebody is searched for."""


class PersonLine(NamedTuple):
    """Somebody of a cohort. `learning_set`: the name of the set they sit in; `slots`: how many."""

    id: UUID
    name: str
    email: str
    record: tuple[str, ...]
    invited: bool
    slots: int
    learning_set: str


class Listed(NamedTuple):
    """A page of the people."""

    lines: tuple[PersonLine, ...]
    total: int
    page: int
    pages: int


def people(access: CohortAccess, *, search: str = "", page: int = 1) -> Listed:
    """The people of a cohort by name, with where they work and the set they sit in; five queries."""
    found = _searched(access.cohort, search)
    total = found.count()
    pages = max(1, -(-total // SIZE))
    page = min(max(page, 1), pages)
    some = list(found[(page - 1) * SIZE : page * SIZE])
    return Listed(tuple(_lines(access.cohort, some)), total, page, pages)


def _searched(cohort: Cohort, search: str) -> QuerySet[Enrolment]:
    found = here(cohort).annotate(
        called=Coalesce(
            "person__name",
            NullIf("invitation__name", Value("")),
            "invitation__email",
            output_field=CharField(),
        )
    )
    for word in search.split():
        found = found.filter(
            Q(called__icontains=word)
            | Q(person__email__icontains=word)
            | Q(invitation__email__icontains=word)
            | Q(invitation__record__ward__icontains=word)
            | Q(invitation__record__employee_number__iexact=word)
            | Q(person__in=_recorded(cohort.organisation_id, word))
        )
    return found.select_related("person", "invitation").order_by("called", "pk")


def _recorded(organisation: UUID, word: str) -> QuerySet[Belonging, UUID]:
    known = Belonging.objects.filter(organisation=organisation)
    found = known.filter(Q(ward__icontains=word) | Q(employee_number__iexact=word))
    return found.values_list("person", flat=True)


_SHOWN = ("profession", "ward", "site")


def _lines(cohort: Cohort, places: list[Enrolment]) -> Iterable[PersonLine]:
    people = [each.person_id for each in places if each.person_id]
    records = _records(cohort, people)
    sets = _sets(cohort, people, [each.invitation for each in places if each.invitation])
    for place in places:
        whose = place.person or place.invitation
        assert whose is not None
        record = records.get(whose.pk, {}) if place.person else _record_of(place)
        yield PersonLine(
            place.pk,
            whose.name or whose.email or "",
            whose.email or "",
            tuple(filter(None, (record.get(key, "") for key in _SHOWN))),
            place.person is None,
            len(place.slots),
            sets.get(whose.pk, ""),
        )


def _record_of(place: Enrolment) -> dict[str, str]:
    return dict(place.invitation.record) if place.invitation else {}


def _records(cohort: Cohort, people: list[UUID]) -> dict[UUID, dict[str, str]]:
    known = Belonging.objects.filter(organisation=cohort.organisation_id, person__in=people)
    return {row.pop("person"): row for row in known.values("person", *_SHOWN)}


def _sets(cohort: Cohort, people: list[UUID], invited: list[Invitation]) -> dict[UUID, str]:
    names = dict(LearningSet.objects.filter(cohort=cohort).values_list("pk", "name"))
    rows = Membership.objects.filter(learning_set__in=names, person__in=people, until=None)
    sitting = {person: names[one] for person, one in rows.values_list("person", "learning_set")}
    return sitting | {each.pk: names[each.leads_to] for each in invited if each.leads_to in names}


def found_in(access: CohortAccess, search: str, *, but: UUID) -> tuple[PersonLine, ...]:
    """Some people of the cohort who are called so, without one of them."""
    some = list(_searched(access.cohort, search).exclude(pk=but)[:FEW])
    return tuple(_lines(access.cohort, some))


def line_of(access: CohortAccess, place: Enrolment) -> PersonLine:
    """One of the people."""
    return next(iter(_lines(access.cohort, [place])))


def sites(access: CohortAccess) -> tuple[str, ...]:
    """The sites at which people of the cohort work, by name."""
    rows = here(access.cohort).values_list("person", "invitation__record__site")
    said = [(person, site) for person, site in rows]
    known = Belonging.objects.filter(
        organisation=access.cohort.organisation_id,
        person__in=[person for person, _ in said if person],
    )
    found = {site for _, site in said} | set(known.values_list("site", flat=True))
    return tuple(sorted(each for each in found if each))
