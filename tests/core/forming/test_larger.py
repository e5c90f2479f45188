"""More people than can be solved for certain: slots first, seats after, and clashes by counting."""

from __future__ import annotations

from setwise.core.forming import Candidate, ClashKind, Guide, Problem, Rule, form
from setwise.core.forming.building import fill, follow, make_room
from setwise.core.forming.compact import compact
from setwise.core.forming.dice import Dice
from setwise.core.forming.planning import plan
from setwise.core.forming.seating import Seating
from tests.core.forming.problems import Ticking

SLOTS = ("mon", "tue", "wed", "thu", "fri")


def cohort(slots: tuple[str, ...], each: int, **odd: frozenset[str]) -> Problem:
    """So many people for each slot, who can make no other; each of `odd` can make what it says."""
    people = [
        Candidate(f"{slot}{n}", "Somebody", ward=f"w{n}", slots=frozenset({slot}))
        for slot in slots
        for n in range(each)
    ]
    people += [Candidate(name, "Somebody", slots=theirs) for name, theirs in odd.items()]
    guides = tuple(Guide(f"g{slot}", "Somebody", "", 2, frozenset({slot})) for slot in slots)
    return Problem(tuple(people), guides, with_guides=True)


def test_a_plan_is_followed() -> None:
    small = compact(cohort(SLOTS, 10))
    planned = plan(small, 10, 0)
    assert planned is not None
    assert planned.possible
    seating = Seating(small, len(planned.sets))
    dice = Dice(0)
    fill(seating, dice, follow(seating, planned))
    assert make_room(seating, dice, lambda: True)
    assert seating.complete()
    for unit, group in enumerate(seating.where):
        assert planned.slot_of[unit] == planned.sets[group][0]


def test_sets_are_formed_where_everybody_has_one_slot() -> None:
    outcome = form(cohort(SLOTS, 10), seconds=2, clock=Ticking())
    assert outcome.status != "infeasible"
    assert sorted(slot for group in outcome.groups for slot in group.slots) == sorted(SLOTS * 2)


def test_a_slot_that_no_guide_can_make_is_named() -> None:
    """Nobody leads on Sundays."""
    outcome = form(
        cohort(SLOTS, 5, **{f"odd{n}": frozenset({"sun"}) for n in range(3)}),
        seconds=20,
        clock=Ticking(),
    )
    assert outcome.status == "infeasible"
    assert outcome.clash is not None
    assert outcome.clash.kind is ClashKind.NO_GUIDE


def test_too_few_with_a_slot_are_named_with_those_who_share_it() -> None:
    odd = {f"odd{n}": frozenset({"sun"}) for n in range(3)}
    problem = Problem(cohort(SLOTS, 5, **odd).candidates)
    outcome = form(problem, seconds=20, clock=Ticking())
    clash = outcome.clash
    assert clash is not None
    assert clash.kind is ClashKind.RULES
    assert set(clash.rules) == {Rule.SIZE, Rule.SLOTS}
    assert set(clash.people) | set(clash.others) == odd.keys()
    assert clash.slots == ("sun",)
    assert clash.smallest


def test_without_time_nothing_is_claimed() -> None:
    odd = {f"odd{n}": frozenset({"sun"}) for n in range(3)}
    problem = Problem(cohort(SLOTS, 5, **odd).candidates)
    outcome = form(problem, seconds=0.001, clock=Ticking())
    assert outcome.clash is not None
    assert outcome.clash.kind is ClashKind.NOT_FOUND
    assert set(outcome.clash.people) <= {person.id for person in problem.candidates}
