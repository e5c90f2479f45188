"""What is known of a cohort for forming sets: its people, who would facilitate, and wishes.

A candidate's id is the enrolment's, a guide's the person's, as text.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from setwise.core.forming import problem
from setwise.core.forming.problem import Candidate, Guide
from setwise.people.models import Belonging
from setwise.programmes.models import Cohort, Enrolment, Offer, Wish

_RECORD = (
    *("ward", "site", "profession", "specialty", "band"),
    *("line_manager", "employee_number"),
)
Record = Mapping[str, Any]


class Intake(NamedTuple):
    """Everything that forming asks for, by name."""

    candidates: tuple[Candidate, ...]
    guides: tuple[Guide, ...]
    wishes: tuple[problem.Wish, ...]


def intake(cohort: Cohort) -> Intake:
    """All that is known of a cohort; four queries, however many people it has."""
    places = list(_places(cohort))
    offers = list(Offer.objects.filter(cohort=cohort).select_related("person"))
    records = _records(
        cohort.organisation_id,
        [each.person_id for each in places if each.person_id] + [each.person_id for each in offers],
    )
    candidates = [_candidate(each, records) for each in places]
    guides = [_guide(each, records) for each in offers]
    there = {each.id for each in candidates}
    wishes = [each for each in _wishes(cohort) if {each.a, each.b} <= there]
    return Intake(
        tuple(sorted(candidates, key=lambda each: (each.name, each.id))),
        tuple(sorted(guides, key=lambda each: (each.name, each.id))),
        tuple(wishes),
    )


def _places(cohort: Cohort) -> Iterable[Enrolment]:
    here = Enrolment.objects.filter(cohort=cohort, left_at=None)
    return here.select_related("person", "invitation").order_by("pk")


def _records(organisation: UUID, people: list[UUID]) -> dict[UUID, Record]:
    here = Belonging.objects.filter(organisation=organisation, person__in=people)
    return {row["person"]: row for row in here.values("person", *_RECORD)}


def _candidate(place: Enrolment, records: Mapping[UUID, Record]) -> Candidate:
    if place.person is not None:
        name, record = place.person.name, records.get(place.person.pk, {})
    else:
        assert place.invitation is not None
        name = place.invitation.name or place.invitation.email
        record = place.invitation.record
    return Candidate(
        id=str(place.pk),
        name=name,
        ward=record.get("ward", ""),
        site=record.get("site", ""),
        profession=record.get("profession", ""),
        specialty=record.get("specialty", ""),
        band=record.get("band", ""),
        line_manager=record.get("line_manager", ""),
        number=record.get("employee_number", ""),
        slots=frozenset(place.slots),
        sites=frozenset(place.sites),
    )


def _guide(offer: Offer, records: Mapping[UUID, Record]) -> Guide:
    return Guide(
        id=str(offer.person_id),
        name=offer.person.name,
        number=records.get(offer.person_id, {}).get("employee_number", ""),
        max_sets=offer.most,
        slots=frozenset(offer.slots),
    )


def _wishes(cohort: Cohort) -> Iterable[problem.Wish]:
    rows = Wish.objects.filter(cohort=cohort).order_by("pk").values_list("a", "b", "kind")
    for a, b, kind in rows:
        yield problem.Wish(str(a), str(b), problem.WishKind(kind))
