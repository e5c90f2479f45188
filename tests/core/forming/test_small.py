"""Small problems: what is found is the best there is, and what is named as a clash is one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from setwise.core.forming import (
    Candidate,
    ClashKind,
    Guide,
    Outcome,
    Problem,
    Rule,
    Rules,
    WardRule,
    Wish,
    WishKind,
    counting,
    form,
)
from setwise.core.forming.compact import compact
from tests.core.forming.plainly import best, can_all_sit
from tests.core.forming.problems import Ticking, names, problems

MANY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def solved(problem: Problem) -> Outcome:
    """An answer for which there was time enough."""
    return form(problem, seconds=100, clock=Ticking(0.0001))


@MANY
@given(problem=problems(4, 9))
def test_small_problems_agree_with_looking_at_everything(problem: Problem) -> None:
    outcome = solved(problem)
    highest = best(problem)
    if highest is None:
        assert outcome.status == "infeasible"
    else:
        assert (outcome.status, outcome.score, outcome.bound) == ("optimal", highest, highest)
        small = compact(problem)
        counted = [counting.bound(small, sets) for sets in counting.numbers_of_sets(small)]
        assert max(counted) >= highest


@MANY
@given(problem=problems(4, 8))
def test_a_clash_is_one_whoever_else_sits_with_them(problem: Problem) -> None:
    clash = solved(problem).clash
    if clash is not None and clash.kind is ClashKind.RULES:
        assert set(clash.relax) == set(clash.rules)
        assert clash.smallest
        assert not can_all_sit(only(problem, clash.rules), frozenset(clash.people))


def only(problem: Problem, rules: tuple[Rule, ...]) -> Problem:
    """The problem without what the clash does not need."""
    people = problem.candidates
    if Rule.SLOTS not in rules:
        problem = replace(problem, rules=replace(problem.rules, slots_least=0))
    if Rule.WARD not in rules:
        problem = replace(problem, rules=replace(problem.rules, ward=WardRule.FREE))
    if Rule.SIZE not in rules:
        problem = replace(problem, rules=replace(problem.rules, least=1))
    if Rule.PLACE not in rules:
        people = tuple(replace(person, sites=frozenset()) for person in people)
    if Rule.MANAGER not in rules and Rule.GUIDE_MANAGES not in rules:
        people = tuple(replace(person, line_manager="") for person in people)
    return replace(
        problem,
        candidates=people,
        with_guides=problem.with_guides and Rule.GUIDE in rules,
    )


def clash_of(problem: Problem) -> tuple[ClashKind, tuple[str, ...], tuple[Rule, ...]]:
    clash = solved(problem).clash
    assert clash is not None
    return clash.kind, clash.people, clash.rules


def changed(n: int, **columns: dict[int, object]) -> tuple[Candidate, ...]:
    """So many people, with some of their columns filled in."""
    people = list(names(n))
    for column, values in columns.items():
        for place, value in values.items():
            people[place] = replace(people[place], **{column: value})  # type: ignore[arg-type]
    return tuple(people)


def test_somebody_who_is_never_free_with_others_is_named() -> None:
    monday, tuesday = frozenset({"mon"}), frozenset({"tue"})
    slots: dict[int, object] = {n: monday if n == 0 else tuesday for n in range(9)}
    kind, people, rules = clash_of(Problem(changed(9, slots=slots)))
    assert (kind, people) == (ClashKind.RULES, ("p0",))
    assert set(rules) == {Rule.SIZE, Rule.SLOTS}


def test_five_who_can_only_meet_on_one_day_and_share_a_manager_are_named() -> None:
    """Each of them alone is a clash; who could sit with them is told beside it."""
    monday, other = frozenset({"mon"}), frozenset({"tue", "wed"})
    slots: dict[int, object] = {n: monday if n < 4 else other for n in range(12)}
    manager: dict[int, object] = dict.fromkeys((1, 2, 3), "boss")
    people = changed(12, slots=slots, line_manager=manager, number={0: "boss"})
    clash = solved(Problem(people)).clash
    assert clash is not None
    assert set(clash.rules) == {Rule.SIZE, Rule.SLOTS, Rule.MANAGER}
    assert len(clash.people) == 1
    assert set(clash.people) | set(clash.others) == {"p0", "p1", "p2", "p3"}
    assert clash.slots == ("mon",)


def test_more_of_one_ward_than_there_can_be_sets_are_named() -> None:
    people = changed(8, ward=dict.fromkeys(range(4), "A1"))
    kind, named, rules = clash_of(Problem(people))
    assert kind is ClashKind.TOO_MANY_APART
    assert len(named) == 3
    assert rules == (Rule.WARD, Rule.SIZE)


def test_numbers_that_do_not_fit_are_named() -> None:
    assert clash_of(Problem(names(3)))[0] is ClashKind.NUMBERS
    assert clash_of(Problem(names(7), rules=Rules(4, 4, 6, slots_least=0)))[1] == ()
    seven = Problem(names(7), rules=Rules(4, 4, 5))
    assert clash_of(seven)[0] is ClashKind.NUMBERS


def test_too_few_offers_are_named() -> None:
    problem = Problem(names(12), (Guide("g", "Ann"),), with_guides=True)
    assert clash_of(problem) == (ClashKind.TOO_FEW_GUIDES, (), (Rule.GUIDE, Rule.SIZE))


def test_somebody_whom_nobody_may_lead_is_named() -> None:
    people = changed(6, line_manager={2: "ann"})
    problem = Problem(people, (Guide("g", "Ann", "ann", 3),), with_guides=True)
    assert clash_of(problem)[:2] == (ClashKind.NO_GUIDE, ("p2",))


@pytest.mark.parametrize("rule", ["ward", "manager", "apart", "slots"])
def test_together_and_apart_at_once_is_named(rule: str) -> None:
    monday, tuesday = frozenset({"mon"}), frozenset({"tue"})
    columns: dict[str, dict[str, dict[int, object]]] = {
        "ward": {"ward": {0: "A1", 2: "A1"}},
        "manager": {"number": {0: "boss"}, "line_manager": {2: "boss"}},
        "apart": {},
        "slots": {"slots": {0: monday, 2: tuesday}},
    }
    wishes = [Wish("p0", "p1", WishKind.TOGETHER), Wish("p2", "p1", WishKind.TOGETHER)]
    if rule == "apart":
        wishes.append(Wish("p2", "p0", WishKind.APART))
    kind, people, rules = clash_of(Problem(changed(6, **columns[rule]), wishes=tuple(wishes)))
    assert kind is ClashKind.TOGETHER_AND_RULE
    assert (set(people), rules[0]) == ({"p0", "p1", "p2"}, Rule.TOGETHER)
    assert rules[1] == Rule(rule)


def test_more_who_stay_together_than_a_set_holds_are_named() -> None:
    wishes = tuple(Wish("p0", f"p{n}", WishKind.TOGETHER) for n in range(1, 9))
    assert clash_of(Problem(names(18), wishes=wishes))[0] is ClashKind.TOO_MANY_TOGETHER
