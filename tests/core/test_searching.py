"""Searching: whatever the case, the accents and the order; the line it stands in, with the words marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.searching import AROUND, fold, has, shown, words_of

TEXT = st.text(alphabet="aàÀeéÉiïßſﬁ’' \n-–bcABC", max_size=300)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("handover", "The Handover at night"),
        ("night handover", "The handover at night"),
        ("cafe", "In the Café"),
        ("CAFÉ", "in the cafe"),
        ("Siân", "sian said so"),
        ("don't", "I don’t know"),
        ("tŷ", "Ty Gwyn"),
        ("strasse", "Straße"),
        ("over", "handover"),
        ("two lines", "lines\nand two of them"),
    ],
)
def test_what_is_found(asked: str, text: str) -> None:
    assert has(text, words_of(asked))


@pytest.mark.parametrize(
    ("asked", "text"), [("night shift", "The handover at night"), ("cafés", "the cafe")]
)
def test_what_is_not(asked: str, text: str) -> None:
    assert not has(text, words_of(asked))


def marked(text: str, asked: str) -> str:
    pieces = shown(text, words_of(asked))
    return "".join(f"[{each.text}]" if each.hit else each.text for each in pieces)


def test_the_line_with_most_of_the_words_is_shown() -> None:
    text = "At night.\nA good Handover, at níght.\nThe end."
    assert marked(text, "night handover") == "A good [Handover], at [níght]."


def test_words_that_overlap_are_marked_once() -> None:
    assert marked("handover", "hand handover over") == "[handover]"
    assert marked("Straße", "ss") == "Stra[ß]e"


def test_a_long_line_is_cut_at_a_gap() -> None:
    line = marked("before " * 60 + "HERE" + " after" * 60, "here")
    assert line.startswith("…")
    assert line.endswith("…")
    assert "[HERE]" in line
    assert len(line) < 2 * AROUND + 60


def test_where_the_words_are_not_its_beginning_is_shown() -> None:
    assert marked("Nothing of it.", "elsewhere") == "Nothing of it."
    assert marked("", "elsewhere") == ""


@given(TEXT, st.lists(TEXT, max_size=3))
def test_the_pieces_are_a_part_of_the_text(text: str, asked: list[str]) -> None:
    words = words_of(" ".join(asked))
    pieces = shown(text, words)
    assert "".join(each.text for each in pieces).strip("…") in text
    for piece in pieces:
        if piece.hit:
            assert any(word in fold(piece.text) or fold(piece.text) in word for word in words)


@given(TEXT)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(["aé", "Bc", "ﬁn", "iß"]), min_size=1, unique=True))
def test_a_text_has_all_its_own_words_in_any_order(words: list[str]) -> None:
    assert has(" ".join(words), words_of(" ".join(reversed(words)).upper()))
