"""A group agrees when all have said yes, and is told nothing before all have answered."""

from hypothesis import given
from hypothesis import strategies as st

from setwise.core.agreement import Agreement, agreement

PEOPLE = st.frozensets(st.integers(0, 9))
SAID = st.dictionaries(st.integers(0, 9), st.booleans())


@given(PEOPLE, SAID)
def test_it_waits_for_everybody_and_then_one_no_is_enough(
    asked: frozenset[int], said: dict[int, bool]
) -> None:
    found = agreement(asked, said)
    assert (found is Agreement.WAITING) == (not asked <= said.keys())
    if found is not Agreement.WAITING:
        assert (found is Agreement.AGREED) == all(said[each] for each in asked)


@given(PEOPLE, SAID, SAID)
def test_what_is_said_by_those_who_are_not_asked_changes_nothing(
    asked: frozenset[int], said: dict[int, bool], others: dict[int, bool]
) -> None:
    besides = {person: yes for person, yes in others.items() if person not in asked}
    only = {person: yes for person, yes in said.items() if person in asked}
    assert agreement(asked, only) is agreement(asked, {**only, **besides})


def test_nobody_has_nothing_against_it() -> None:
    assert agreement((), {}) is Agreement.AGREED
