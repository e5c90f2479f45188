"""What must never be written down is found: for any text, and where each kind begins and ends."""

from __future__ import annotations

import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.identifiers import Kind, find
from setwise.core.identifiers.numbers import valid
from tests.core.identifiers.labelled import HELD_BACK, LATER, TUNED, lines, score

DIGITS = st.text("0123456789", min_size=9, max_size=9)
PIECES = st.sampled_from(
    [
        *(
            "bed 4 ",
            "Mrs Patel ",
            "DOB ",
            "3/4/1951 ",
            "NHS ",
            "999 945 8076 ",
            "on Maple ward ",
            "JB, ",
        ),
        *(
            "82 years old ",
            "pt ",
            ". ",
            "\n",
            "07700 900123 ",
            "a@b.uk ",
            "LE1 5WW ",
            "dr ",
            "’",
            "\u00a0",
        ),
    ]
)
"""What the finders look for, in an order that nobody writes."""


def pieces(text: str) -> list[tuple[str, str]]:
    return [(each.kind.value, text[each.start : each.end]) for each in find(text)]


def check_digit(nine: str) -> int:
    """By the published rule, worked out another way than in the product: 10 is never given."""
    return -sum((10 - place) * int(digit) for place, digit in enumerate(nine)) % 11


@given(st.text() | st.lists(PIECES | st.text(string.printable, max_size=5)).map("".join))
def test_any_text_gives_pieces_of_itself_that_do_not_overlap(text: str) -> None:
    found = find(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert find(text) == found


@given(DIGITS, st.integers(0, 9))
def test_only_the_right_check_digit_is_valid(nine: str, last: int) -> None:
    assert valid(f"{nine}{last}") == (check_digit(nine) == last)


@pytest.mark.parametrize("number", ["9434765919", "4010232137", "9999458076"])
def test_published_numbers_are_valid(number: str) -> None:
    assert valid(number)
    assert not valid(number[:9])
    assert not any(valid(f"{number[:9]}{last}") for last in "0123456789" if last != number[9])


@given(
    st.integers(100_000, 999_999).map(lambda n: f"999{n}"),
    st.sampled_from(["", " ", "-", ".", "  "]),
    st.sampled_from([(3, 6), (5,), tuple(range(1, 10)), ()]),
)
def test_an_nhs_number_is_found_however_it_is_spaced(
    nine: str, gap: str, cuts: tuple[int, ...]
) -> None:
    number = f"{nine}{check_digit(nine)}" if check_digit(nine) < 10 else "9999458076"
    parts = [number[a:b] for a, b in zip((0, *cuts), (*cuts, 10), strict=True)]
    text = f"It was {gap.join(parts)}, I think"
    assert pieces(text) == [("nhs", gap.join(parts))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("NHS 485 777 3458 (mistyped)", [("nhs", "485 777 3458")]),
        ("485 777 3458 alone is a number", []),
        ("DOB 14/02/1951, she said", [("dob", "14/02/1951")]),
        ("The course is on 14/02/2027", []),
        ("Mrs Patel's daughter rang", [("name", "Mrs Patel's")]),
        ("Dr van der Berg and mr jones", [("name", "Dr van der Berg"), ("name", "mr jones")]),
        ("Sister Act in the day room", []),
        ("JB, 82, came in", [("initials", "JB, 82")]),
        ("bed 4 on Maple ward yesterday", [("bed", "bed 4")]),
        ("I went to bed at 4 yesterday", []),
        ("PIN 98I1234E, NI QQ123456C", [("pin", "98I1234E"), ("ni", "QQ123456C")]),
        ("He lives at LE3 9QP now", [("postcode", "LE3 9QP")]),
    ],
)
def test_where_a_piece_begins_and_ends(text: str, found: list[tuple[str, str]]) -> None:
    assert pieces(text) == found


@pytest.mark.parametrize("name", [TUNED, HELD_BACK, LATER])
def test_precision_and_recall_stay(name: str) -> None:
    found = score(lines(name), find)
    least = {TUNED: 0.92, HELD_BACK: 0.98, LATER: 0.8}[name]
    assert found.precision >= 0.98, found.lines
    assert found.recall >= least, found.lines


def test_there_are_enough_lines_and_each_stands_in_one_file() -> None:
    texts = [line.text for name in (TUNED, HELD_BACK, LATER) for line in lines(name)]
    assert len(texts) == len(set(texts)) >= 300
    kinds = {
        kind for name in (TUNED, HELD_BACK, LATER) for line in lines(name) for kind in line.must
    }
    assert kinds == {kind.value for kind in Kind}


@pytest.mark.parametrize("text", ["1 " * 20_000, "bed 1 " * 5_000, "dr dr " * 8_000, "A. " * 9_000])
def test_long_texts_full_of_beginnings_take_no_longer_than_their_length(text: str) -> None:
    find(text)
