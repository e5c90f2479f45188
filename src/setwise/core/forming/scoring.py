"""What a set is worth: whole numbers, the same everywhere.

By default: +1 for every distinct site beyond the first, +1 for every distinct profession beyond
the first, -1 for every person away from six. An empty column is no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from setwise.core.forming.problem import Candidate, Group, Problem, Rules, WardRule


def score(problem: Problem, groups: Iterable[Group]) -> int:
    """The score of these sets."""
    people = {person.id: person for person in problem.candidates}
    return sum(of_group(problem.rules, people, group.members) for group in groups)


def of_group(rules: Rules, people: Mapping[str, Candidate], members: Sequence[str]) -> int:
    """The score of one set."""
    seated = [people[each] for each in members]
    weights = rules.weights
    mix = (
        weights.site * _beyond_first(person.site for person in seated)
        + weights.profession * _beyond_first(person.profession for person in seated)
        + weights.specialty * _beyond_first(person.specialty for person in seated)
        + weights.band * _beyond_first(person.band for person in seated)
    )
    return mix - weights.size * abs(len(seated) - rules.preferred) - _same_ward(rules, seated)


def _beyond_first(values: Iterable[str]) -> int:
    return max(0, len({value for value in values if value}) - 1)


def _same_ward(rules: Rules, seated: Sequence[Candidate]) -> int:
    if rules.ward is not WardRule.WISH:
        return 0
    wards = [person.ward for person in seated if person.ward]
    return rules.weights.ward * (len(wards) - len(set(wards)))
