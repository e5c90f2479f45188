"""Which rules of forming somebody would not keep in a set: told to whoever leads, who decides."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from setwise.core.forming import Candidate, Group, Guide, Problem, Rules
from setwise.core.forming.checking import breaches
from setwise.core.forming.outcome import Breach, Rule
from setwise.core.forming.problem import Wish, WishKind
from setwise.people.models import Belonging
from setwise.programmes import models
from setwise.programmes.models import Enrolment, LearningSet, Membership, Role

FIELDS = ("ward", "site", "profession", "specialty", "band", "line_manager", "employee_number")


def against(learning_set: LearningSet, people: Iterable[UUID]) -> Mapping[UUID, tuple[Breach, ...]]:
    """Of each of these people, the rules that do not hold any more if they join. A few queries,
    however many they are.
    """
    asked = tuple(people)
    here = _seated(learning_set)
    members = [person for person, role in here.items() if role is Role.MEMBER]
    guides = [person for person, role in here.items() if role is Role.FACILITATOR]
    problem = _problem(learning_set, {*members, *asked}, guides[:1])
    guide = str(guides[0]) if guides else None
    now = {_key(each) for each in breaches(problem, Group(_ids(members), guide))}
    return {
        person: tuple(
            each
            for each in breaches(problem, Group(_ids([*members, person]), guide))
            if each.rule is not Rule.GUIDE and _key(each) not in now
        )
        for person in asked
    }


def _key(breach: Breach) -> tuple[Rule, tuple[str, ...]]:
    return breach.rule, breach.ids


def _ids(people: Iterable[UUID]) -> tuple[str, ...]:
    return tuple(str(each) for each in people)


def _seated(learning_set: LearningSet) -> dict[UUID, Role]:
    here = Membership.objects.filter(learning_set=learning_set, until=None)
    return {person: Role(role) for person, role in here.values_list("person", "role")}


def _problem(learning_set: LearningSet, people: set[UUID], guides: list[UUID]) -> Problem:
    records = _records(learning_set.organisation_id, {*people, *guides})
    places = _places(learning_set, people)
    candidates = tuple(
        _candidate(person, records, places) for person in sorted(people - set(guides), key=str)
    )
    led = tuple(Guide(str(each), "", records.get(each, ("",) * 7)[-1]) for each in guides)
    return Problem(
        candidates, led, _wishes(learning_set, people - set(guides)), _rules(learning_set)
    )


def _candidate(
    person: UUID,
    records: Mapping[UUID, tuple[str, ...]],
    places: Mapping[UUID, tuple[frozenset[str], frozenset[str]]],
) -> Candidate:
    record = dict(zip(FIELDS, records.get(person, ("",) * len(FIELDS)), strict=True))
    slots, sites = places.get(person, (frozenset(), frozenset()))
    number = record.pop("employee_number")
    return Candidate(str(person), "", **record, number=number, slots=slots, sites=sites)


def _records(organisation: UUID, people: set[UUID]) -> dict[UUID, tuple[str, ...]]:
    rows = Belonging.objects.filter(organisation=organisation, person__in=people)
    return {person: tuple(record) for person, *record in rows.values_list("person", *FIELDS)}


def _places(
    learning_set: LearningSet, people: set[UUID]
) -> dict[UUID, tuple[frozenset[str], frozenset[str]]]:
    rows = Enrolment.objects.filter(
        cohort=learning_set.cohort_id, person__in=people, left_at=None
    ).values_list("person", "slots", "sites")
    return {person: (frozenset(slots), frozenset(sites)) for person, slots, sites in rows if person}


def _wishes(learning_set: LearningSet, people: set[UUID]) -> tuple[Wish, ...]:
    rows = models.Wish.objects.filter(
        cohort=learning_set.cohort_id, a__person__in=people, b__person__in=people
    )
    found = rows.values_list("a__person", "b__person", "kind")
    # Who is to sit together with somebody who is not here is no matter of this set.
    return tuple(
        Wish(str(a), str(b), WishKind(kind)) for a, b, kind in found if kind == WishKind.APART
    )


def _rules(learning_set: LearningSet) -> Rules:
    programme = learning_set.programme
    if programme is None:
        return Rules(least=1, slots_least=0)
    return Rules(least=1, preferred=programme.size_preferred, most=max(programme.size_most, 1))
