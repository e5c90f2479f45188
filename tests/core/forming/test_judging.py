"""What one set breaks, what speaks for it, and in what it could be better."""

from __future__ import annotations

from dataclasses import replace

import pytest

from setwise.core.forming import (
    Breach,
    Candidate,
    Could,
    Group,
    Guide,
    Problem,
    Reason,
    ReasonCode,
    Rule,
    Rules,
    WardRule,
    Weights,
    Wish,
    WishKind,
    breaches,
    overloaded,
    quality,
)
from setwise.core.forming.quality import formed

MONDAY, TUESDAY = frozenset({"mon"}), frozenset({"tue"})
PEOPLE = (
    Candidate("ann", "Ann", ward="A1", site="Elm", profession="Nurse", number="1", slots=MONDAY),
    Candidate("ben", "Ben", ward="B1", site="Oak", profession="Midwife", number="2"),
    Candidate("cat", "Cat", ward="C1", site="Elm", profession="Nurse", line_manager="1"),
    Candidate("dan", "Dan", ward="A1", site="Oak", line_manager="9", slots=TUESDAY),
    Candidate("eve", "Eve", site="Oak", profession="Nurse", sites=frozenset({"Oak"})),
    Candidate("fay", "Fay", site="Elm", profession="Nurse", sites=frozenset({"Elm"})),
)
GUIDES = (Guide("gus", "Gus", "9", 1, MONDAY), Guide("hal", "Hal", "2", 2))
WISHES = (
    Wish("ben", "eve", WishKind.APART),
    Wish("ben", "fay", WishKind.TOGETHER),
    Wish("ann", "gus", WishKind.APART),
    Wish("hal", "eve", WishKind.TOGETHER),
)
PROBLEM = Problem(PEOPLE, GUIDES, WISHES, Rules(least=2, preferred=3, most=4))


@pytest.mark.parametrize(
    ("members", "guide", "found"),
    [
        (("ann", "cat"), None, [Breach(Rule.MANAGER, ("ann", "cat"))]),
        (
            ("ann", "dan"),
            None,
            [Breach(Rule.WARD, ("ann", "dan")), Breach(Rule.SLOTS, ("ann", "dan"))],
        ),
        (("ann", "ben"), None, [Breach(Rule.TOGETHER, ("ben", "fay"))]),
        (("ben", "fay"), None, []),
        (("ben", "fay", "eve"), "hal", [Breach(Rule.APART, ("ben", "eve"))]),
        (("cat",), None, [Breach(Rule.SIZE)]),
        (("cat", "dan"), "gus", [Breach(Rule.SLOTS, ("dan", "gus"))]),
        (("cat", "ann"), "gus", [Breach(Rule.GUIDE_APART, ("ann", "gus"))]),
        (("cat", "eve"), "gus", [Breach(Rule.GUIDE_TOGETHER, ("eve", "hal"))]),
    ],
)
def test_what_a_set_breaks(
    members: tuple[str, ...], guide: str | None, found: list[Breach]
) -> None:
    broken = breaches(PROBLEM, Group(members, guide))
    assert set(found) <= set(broken)
    assert bool(found) is bool(broken)


def test_a_guide_is_nobodys_manager_and_not_in_the_set() -> None:
    managed = breaches(PROBLEM, Group(("dan", "eve"), "gus"))
    assert Breach(Rule.GUIDE_MANAGES, ("dan", "gus")) in managed
    own = breaches(PROBLEM, Group(("ben", "fay"), "hal"))
    assert own == (Breach(Rule.GUIDE_MANAGES, ("ben", "hal")),)


def test_a_place_that_all_can_get_to() -> None:
    apart = breaches(PROBLEM, Group(("cat", "eve", "fay", "ben"), None))
    assert Breach(Rule.PLACE, ("eve", "fay")) in apart


def test_a_set_that_needs_a_guide() -> None:
    led = replace(PROBLEM, with_guides=True)
    assert breaches(led, Group(("ben", "fay"))) == (Breach(Rule.GUIDE),)


def test_slots_that_only_three_do_not_share() -> None:
    pairs = ({"a", "b"}, {"b", "c"}, {"a", "c"})
    people = tuple(
        Candidate(f"p{n}", "Somebody", slots=frozenset(pair)) for n, pair in enumerate(pairs)
    )
    problem = Problem(people, rules=Rules(2, 3, 4))
    assert breaches(problem, Group(("p0", "p1", "p2"))) == (Breach(Rule.SLOTS, ("p0", "p1", "p2")),)


def test_a_guide_with_more_sets_than_offered() -> None:
    two = (Group(("ann",), "gus"), Group(("cat",), "gus"))
    assert overloaded(PROBLEM, two) == (Breach(Rule.GUIDE, ("gus",)),)


def test_reasons_are_codes_and_numbers() -> None:
    problem = replace(PROBLEM, rules=Rules(2, 3, 4, weights=Weights(band=-1)))
    people = tuple(replace(each, band="5") for each in PEOPLE)
    problem = replace(problem, candidates=people)
    found = formed(problem, Group(("ben", "fay", "ann"), "gus", locked=True))
    assert found.slots == ("mon",)
    assert found.members == ("ann", "ben", "fay")
    assert found.reasons == (
        Reason(ReasonCode.LOCKED, 1),
        Reason(ReasonCode.SIZE, 3, 3),
        Reason(ReasonCode.SITES, 2, 2),
        Reason(ReasonCode.PROFESSIONS, 2, 2),
        Reason(ReasonCode.WARDS, 2, 2),
        Reason(ReasonCode.BANDS, 1),
        Reason(ReasonCode.SLOTS, 1),
        Reason(ReasonCode.WISHES, 1),
    )


def test_a_good_mix_and_what_could_be_better() -> None:
    wish = replace(PROBLEM, rules=Rules(1, 3, 6, WardRule.WISH))
    assert quality(wish, Group(("ann", "ben", "cat"))).good
    alike = quality(wish, Group(("cat", "ann", "fay")))
    assert set(alike.could) == {Could.MORE_SITES}
    assert Could.SMALL in quality(wish, Group(("ann",))).could
    large = quality(wish, Group(("ann", "ben", "cat", "dan", "eve"))).could
    assert {Could.LARGE, Could.SAME_WARD} <= set(large)


def refused(**changes: object) -> None:
    with pytest.raises(ValueError, match=r"twice|unknown|kept"):
        replace(PROBLEM, **changes)  # type: ignore[arg-type]


def test_what_makes_no_sense_is_refused() -> None:
    refused(candidates=(*PEOPLE, PEOPLE[0]))
    refused(wishes=(Wish("ann", "zoe", WishKind.APART),))
    refused(wishes=(Wish("ann", "ann", WishKind.APART),))
    refused(locked=(Group(("zoe",)),))
    refused(locked=(Group(("ann",)), Group(("ann",))))
    refused(locked=(Group(("ann",), "zoe"),))
    with pytest.raises(ValueError, match="kept"):
        Rules(least=5, most=4)
