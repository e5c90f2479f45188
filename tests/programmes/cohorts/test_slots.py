"""Half-days: written one a line, and named by their codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.programmes.cohorts import slots
from setwise.programmes.cohorts.slots import Bad, Slot

some_slots = st.lists(
    st.builds(
        Slot,
        st.text("abcxyz019-_", min_size=1, max_size=8).map(lambda code: f"s{code}"),
        st.sampled_from(("Monday morning", "Nights", "The late shift, from two")),
    ),
    unique_by=lambda each: each.code,
    min_size=1,
    max_size=8,
)


@given(some_slots)
def test_what_is_written_is_read_as_it_was(some: list[Slot]) -> None:
    assert slots.read(slots.written(some)) == tuple(some)
    assert slots.known(slots.kept(some)) == tuple(some)


@given(some_slots, st.data())
def test_codes_come_in_the_order_of_the_cohort(some: list[Slot], data: st.DataObject) -> None:
    codes = [each.code for each in some]
    chosen = data.draw(st.permutations(codes))
    assert slots.codes_in("; ".join(chosen).upper(), some) == codes


def test_the_usual_ones_are_ten_half_days() -> None:
    assert len(slots.usual()) == 10
    assert slots.usual()[0] == Slot("mon-am", "Monday morning")


def test_a_code_alone_is_its_own_name() -> None:
    assert slots.read("Nights\n\n") == (Slot("nights", "nights"),)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mon-am Monday\nmon-am Again", "more than one line"),
        ("Monday: morning", "has no code"),
        ("\n".join(f"s{n} One" for n in range(31)), "at most 30"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, why: str) -> None:
    with pytest.raises(Bad, match=why):
        slots.read(text)


def test_an_unknown_code_is_named_with_those_there_are() -> None:
    with pytest.raises(Bad, match=r"“sun-am” is not a half-day.*mon-am, tue-am"):
        slots.codes_in("mon-am;sun-am", [Slot("mon-am", "M"), Slot("tue-am", "T")])
