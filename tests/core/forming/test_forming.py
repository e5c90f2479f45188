"""Sets that are formed keep every hard rule, hold everybody once, and score what is said."""

from __future__ import annotations

from hypothesis import given, settings

from setwise.core.forming import Problem, breaches, form, overloaded, score
from tests.core.forming.plainly import plain_score
from tests.core.forming.problems import Ticking, groups_of, names, problems


@settings(max_examples=60, deadline=None)
@given(problem=problems())
def test_every_hard_rule_is_kept(problem: Problem) -> None:
    outcome = form(problem, seconds=0.05, clock=Ticking())
    groups = groups_of(outcome)
    assert [breaches(problem, group) for group in groups] == [()] * len(groups)
    assert overloaded(problem, groups) == ()
    if outcome.status != "infeasible":
        seated = [each for group in groups for each in group.members]
        assert sorted(seated) == sorted(person.id for person in problem.candidates)
        assert outcome.score == score(problem, groups) == plain_score(problem, groups)
        assert outcome.score <= outcome.bound
    else:
        assert outcome.clash is not None
        assert groups == ()


def test_a_list_of_names_becomes_sets_of_an_even_size() -> None:
    outcome = form(Problem(names(30)), seconds=1, clock=Ticking())
    assert outcome.status == "optimal"
    assert [len(group.members) for group in outcome.groups] == [6] * 5
