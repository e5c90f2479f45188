"""Every code that the core answers with has words, and they name whom they are about."""

from __future__ import annotations

import pytest

from setwise.core.forming import (
    Breach,
    Clash,
    ClashKind,
    Could,
    Formed,
    Quality,
    Reason,
    ReasonCode,
    Rule,
)
from setwise.programmes.forming import wording


def called(an_id: str) -> str:
    return an_id.capitalize()


def test_a_set_has_a_sentence_of_reasons() -> None:
    formed = Formed(
        members=("ann", "ben"),
        guide=None,
        slots=("mon-am",),
        reasons=(
            Reason(ReasonCode.SIZE, 6, 6),
            Reason(ReasonCode.SITES, 4, 5),
            Reason(ReasonCode.PROFESSIONS, 1, 8),
            Reason(ReasonCode.WARDS, 6, 6),
            Reason(ReasonCode.SLOTS, 1),
            Reason(ReasonCode.WISHES, 2),
            Reason(ReasonCode.LOCKED, 1),
        ),
    )
    assert wording.why(formed) == (
        "6 people from 4 sites and 1 profession; no two from the same ward or team; "
        "2 wishes to stay together; 1 half-day that all can make; locked by hand."
    )


def test_names_alone_have_a_sentence_too() -> None:
    formed = Formed(("ann",), None, (), (Reason(ReasonCode.SIZE, 6, 6),))
    assert wording.why(formed) == "6 people."


@pytest.mark.parametrize("code", [ReasonCode.SITES, ReasonCode.PROFESSIONS])
def test_one_kind_of_mix_alone(code: ReasonCode) -> None:
    formed = Formed(("ann",), None, (), (Reason(ReasonCode.SIZE, 5, 6), Reason(code, 2, 3)))
    assert wording.why(formed).startswith("5 people from 2 ")


def test_a_mix_is_judged_in_words() -> None:
    assert wording.judged(Quality(())) == "A good mix"
    two = Quality((Could.MORE_SITES, Could.SMALL))
    assert wording.judged(two) == "Could be better: more sites, a small set"


@pytest.mark.parametrize("rule", Rule)
def test_every_breach_has_words(rule: Rule) -> None:
    assert wording.broken(Breach(rule, ("ann", "ben")), called)
    assert "{" not in wording.broken(Breach(rule), called)


def test_a_breach_names_who_is_concerned() -> None:
    said = wording.broken(Breach(Rule.WARD, ("ann", "ben")), called)
    assert said == "Ann and Ben work on the same ward or team."
    too_much = wording.broken(Breach(Rule.GUIDE, ("ann",)), called)
    assert too_much == "Ann would have more sets than offered."


@pytest.mark.parametrize("kind", ClashKind)
def test_every_clash_has_words_and_names_people(kind: ClashKind) -> None:
    clash = Clash(kind, ("ann",), tuple(Rule), tuple(Rule), need=3, have=2)
    said = wording.stands_in_the_way(clash, called)
    counted = {ClashKind.NUMBERS, ClashKind.TOO_FEW_GUIDES}
    assert ("Ann" in said) is (kind not in counted)
    assert "What would help: allow smaller or larger sets;" in said


def test_many_names_are_counted() -> None:
    people = tuple(f"p{n}" for n in range(20))
    clash = Clash(ClashKind.NOT_FOUND, people, slots=("mon",), others=("x", "y", "z"))
    said = wording.stands_in_the_way(clash, called)
    assert "P0, P1, P2, P3, P4, P5, P6, P7 and 12 others" in said
    assert "Half-days that they can make: mon. Who could meet them then: X, Y and Z." in said
