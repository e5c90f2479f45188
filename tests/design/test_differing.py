"""What changed between two texts: nothing is lost, nothing is made up, and little is said."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.design.differing import Kind, changes

MARKS = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "[+{}+]"}


def told(before: str, after: str) -> list[str]:
    """The lines that changed, in marks, with how many stand between them."""
    return [
        f"{line.unchanged}: " + "".join(MARKS[each.kind].format(each.text) for each in line.pieces)
        for line in changes(before, after)
    ]


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("One two three.", "One 2 three.", ["0: One [-two-][+2+] three."]),
        ("# A\n\nB", "# A\n\nB\n\nC", ["2: [+C+]"]),
        ("- one\n- two\n- three", "- one\n- three", ["1: [-- two-]"]),
        # Words that change side by side are one change, and a text of its own is no patchwork.
        ("What is kept, why", "What we keep, why", ["0: What [-is kept-][+we keep+], why"]),
        (
            "Ring the chaplain.",
            "Breathe, and wait",
            ["0: [-Ring the chaplain.-][+Breathe, and wait+]"],
        ),
        ("Same\n\n\n", "Same  ", []),
        ("", "New", ["0: [+New+]"]),
        ("Old", "", ["0: [-Old-]"]),
    ],
)
def test_what_changed_is_told(before: str, after: str, lines: list[str]) -> None:
    assert told(before, after) == lines


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d e", "f, g", "\n", "\n\n"]), max_size=25).map(
    " ".join
)


def lines_of(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]


@given(WORDS, WORDS)
def test_what_came_and_what_went_is_all_there(before: str, after: str) -> None:
    """Without what went, the lines that are shown are those of the later text; nothing is made up."""
    found = changes(before, after)
    assert bool(found) <= (before.split() != after.split() or lines_of(before) != lines_of(after))
    assert not changes(before, before)
    for kind, text in ((Kind.GONE, before), (Kind.NEW, after)):
        words = text.split()
        for line in found:
            for each in line.pieces:
                if each.kind is kind:
                    assert set(each.text.split()) <= set(words)
    if before.split() != after.split():
        assert found


def test_a_very_long_text_takes_no_long_time() -> None:
    begun = time.monotonic()
    changes("a\n" * 30_000, "b\n" * 30_000)
    changes("a b " * 15_000, "b c " * 15_000)
    assert time.monotonic() - begun < 5
