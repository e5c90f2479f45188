"""Sets that are formed keep every hard rule, hold everybody once, and score what is said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from setwise.core.forming import (
    Candidate,
    ClashKind,
    Group,
    Problem,
    Progress,
    Rules,
    Weights,
    Wish,
    WishKind,
    breaches,
    form,
    overloaded,
    score,
)
from tests.core.forming.plainly import plain_score
from tests.core.forming.problems import SLOTS, Ticking, groups_of, names, problems


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


def test_the_same_seed_gives_the_same_sets() -> None:
    problem = Problem(names(40))
    one, two = (form(problem, seconds=1, clock=Ticking(), seed=3) for _ in range(2))
    assert one == two


def test_nobody_is_no_problem() -> None:
    outcome = form(Problem(()), seconds=1, clock=Ticking())
    assert (outcome.status, outcome.score, outcome.groups) == ("optimal", 0, ())


@settings(max_examples=20, deadline=None)
@given(problem=problems(), taken=st.integers(1, 4))
def test_locked_sets_stay_as_they_are(problem: Problem, taken: int) -> None:
    seated = tuple(person.id for person in problem.candidates[:taken])
    locked = Group(seated, problem.guides[0].id, locked=True)
    outcome = form(replace(problem, locked=(locked,)), seconds=0.05, clock=Ticking())
    if outcome.status != "infeasible":
        assert set(outcome.groups[0].members) == set(seated)
        assert (outcome.groups[0].guide, outcome.groups[0].locked) == (locked.guide, True)
        assert outcome.score == plain_score(problem, groups_of(outcome))
        led = [group.guide for group in outcome.groups[1:]]
        offered = {guide.id: guide.max_sets for guide in problem.guides}
        assert led.count(locked.guide) <= max(0, offered[problem.guides[0].id] - 1)


def test_who_is_to_stay_with_somebody_in_a_locked_set_is_told() -> None:
    wish = Wish("p0", "p7", WishKind.TOGETHER)
    locked = Group(("p0", "p1", "p2", "p3"), None, locked=True)
    outcome = form(Problem(names(12), wishes=(wish,), locked=(locked,)), seconds=1, clock=Ticking())
    assert outcome.clash is not None
    assert outcome.clash.kind is ClashKind.TOGETHER_AND_LOCKED
    assert outcome.clash.people == ("p0", "p7")


def ninety() -> Problem:
    """A cohort that is not proven at once."""
    people = tuple(
        Candidate(
            f"p{n}",
            "Somebody",
            ward=f"w{n % 17}",
            site=f"s{n * n % 5}",
            profession=f"q{n * n * n % 7}",
            slots=frozenset(SLOTS[n % 3 : n % 3 + 2]),
        )
        for n in range(90)
    )
    # To want likeness is not bounded by counting, so that nothing is proven.
    return Problem(people, rules=Rules(weights=Weights(profession=-1)))


def test_progress_is_told_and_stopping_gives_the_best_so_far() -> None:
    told: list[Progress] = []
    outcome = form(
        ninety(),
        seconds=1000,
        clock=Ticking(),
        progress=told.append,
        stop=lambda: len(told) > 1,
    )
    assert outcome.status == "feasible"
    assert outcome.score == max(each.score or 0 for each in told)
    assert {each.placed for each in told} == {90}
    assert all(each.bound >= outcome.score for each in told)


def test_stopped_before_anything_was_found() -> None:
    outcome = form(ninety(), seconds=1000, clock=Ticking(), stop=lambda: True)
    assert outcome.status in ("feasible", "infeasible")
    assert outcome.clash is None or outcome.clash.kind is ClashKind.NOT_FOUND


def test_more_time_is_never_worse() -> None:
    scores = [form(ninety(), seconds=s, clock=Ticking(0.01)).score for s in (1, 3)]
    assert scores == sorted(scores)
