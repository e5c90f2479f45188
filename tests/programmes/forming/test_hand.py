"""Moving by hand, as properties of any cohort: what is not refused breaks nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from setwise.core.forming import (
    Candidate,
    Group,
    Problem,
    Rules,
    Wish,
    WishKind,
    breaches,
    score,
)
from setwise.programmes.forming import hand
from setwise.programmes.forming.options import Options
from setwise.programmes.forming.proposal import ProposedSet, Sets, judged

MANY = 9
PEOPLE = [f"p{n}" for n in range(MANY)]


@st.composite
def cohorts(draw: st.DrawFn) -> tuple[Problem, Sets]:
    """Nine people of a few wards and half-days in two or three sets, with a wish or two."""
    people = tuple(
        Candidate(
            each,
            each,
            ward=draw(st.sampled_from(("", "Oak", "Elm", "Ash"))),
            site=draw(st.sampled_from(("North", "South"))),
            slots=frozenset(draw(st.sets(st.sampled_from("abc")))),
        )
        for each in PEOPLE
    )
    pairs = draw(
        st.lists(
            st.sampled_from([(a, b) for a in PEOPLE for b in PEOPLE if a < b]),
            max_size=3,
            unique=True,
        )
    )
    wishes = tuple(Wish(a, b, draw(st.sampled_from(WishKind))) for a, b in pairs)
    problem = Problem(people, (), wishes, Rules(least=2, preferred=4, most=6))
    where = draw(st.lists(st.integers(1, 3), min_size=MANY, max_size=MANY))
    sets = []
    for number in sorted(set(where)):
        members = [each for each, place in zip(PEOPLE, where, strict=True) if place == number]
        empty = ProposedSet(number, f"Set {number}", (), None, (), (), ())
        sets.append(judged(problem, empty, members))
    return problem, tuple(sets)


def groups(sets: Sets) -> list[Group]:
    return [each.group for each in sets]


def after(problem: Problem, sets: Sets, made: hand.Tried) -> Sets:
    touched = {each.number for each in made.before}
    return (
        *(each for each in sets if each.number not in touched),
        *hand.after(problem, made),
    )


@settings(max_examples=60, deadline=None)
@given(cohorts(), st.sampled_from(PEOPLE), st.data())
def test_a_move_that_is_not_refused_breaks_nothing_and_nobody_is_lost(
    cohort: tuple[Problem, Sets], person: str, data: st.DataObject
) -> None:
    problem, sets = cohort
    number = data.draw(st.sampled_from([each.number for each in sets]))
    made = hand.tried(problem, sets, hand.to_set(problem, person, number))
    now = after(problem, sets, made)
    assert sorted(one for each in now for one in each.members) == PEOPLE
    before = {breach for each in groups(sets) for breach in breaches(problem, each)}
    broken = {breach for each in groups(now) for breach in breaches(problem, each)} - before
    assert set(made.broken) >= broken, "whatever is broken was said"
    assert score(problem, groups(now)) - score(problem, groups(sets)) == made.gain


@settings(max_examples=40, deadline=None)
@given(cohorts(), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE))
def test_two_who_change_places_twice_sit_as_before(
    cohort: tuple[Problem, Sets], a: str, b: str
) -> None:
    problem, sets = cohort
    problem = replace(problem, wishes=())
    ours, theirs = hand.home(sets, a), hand.home(sets, b)
    if ours is None or theirs is None or ours is theirs:
        return
    now = after(problem, sets, hand.tried(problem, sets, hand.swapped(problem, sets, a, b)))
    back = after(problem, now, hand.tried(problem, now, hand.swapped(problem, now, a, b)))
    assert {each.number: set(each.members) for each in back} == {
        each.number: set(each.members) for each in sets
    }


@settings(max_examples=40, deadline=None)
@given(cohorts(), st.sampled_from(PEOPLE))
def test_who_is_to_stay_together_goes_together(cohort: tuple[Problem, Sets], person: str) -> None:
    problem, _ = cohort
    goes = hand.who_goes(problem, person)
    assert person in goes
    for wish in problem.wishes:
        if wish.kind is WishKind.TOGETHER:
            assert (wish.a in goes) == (wish.b in goes)


@settings(max_examples=60, deadline=None)
@given(cohorts(), st.sampled_from(PEOPLE), st.data())
def test_with_the_rules_relaxed_the_same_move_breaks_none(
    cohort: tuple[Problem, Sets], person: str, data: st.DataObject
) -> None:
    problem, sets = cohort
    number = data.draw(st.sampled_from([each.number for each in sets]))
    goes = hand.to_set(problem, person, number)
    made = hand.tried(problem, sets, goes)
    chosen = Options(least=2, preferred=4, most=6)
    relaxed = hand.relaxed(problem, chosen, made)
    if relaxed is None:
        assert not {each.rule for each in made.broken} & hand.RELAXED or made.broken
    else:
        assert not hand.tried(replace(problem, rules=relaxed.rules()), sets, goes).broken
