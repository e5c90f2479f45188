"""The part of the Code that is suggested, and the word that is the reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.evidence.code import CHOICES, PARTS, Theme, theme_of
from setwise.core.evidence.suggesting import (
    BEGINNINGS,
    LEARNING_TOGETHER,
    Suggestion,
    for_meeting,
    suggest,
)


def test_the_code_has_four_themes_and_twenty_five_parts() -> None:
    assert [part for theme in Theme for part in PARTS[theme]] == [str(n) for n in range(1, 26)]
    assert theme_of("18") is Theme.SAFETY
    assert theme_of("trust") is Theme.TRUST
    assert theme_of("26") is None


@pytest.mark.parametrize(
    ("text", "code", "because"),
    [
        ("Handover at night", "8", "handover"),
        ("Saying no to extra shifts when staffing is unsafe", "16", "staffing"),
        ("A family who disagreed, and how I listened to the family", "2", "family"),
        ("Insulin doses", "18", "insulin"),
        ("Supervising a student who is not safe with medicines", "9", "supervising"),
        ("", None, ""),
        ("Something else entirely", None, ""),
    ],
)
def test_words_point_at_a_part(text: str, code: str | None, because: str) -> None:
    assert suggest(text) == (Suggestion(code, because) if code else None)


def test_a_meeting_is_about_learning_together_whatever_its_topic() -> None:
    assert for_meeting("") == Suggestion(LEARNING_TOGETHER)
    assert for_meeting("Handover").code == "8"


def test_a_word_points_at_one_part() -> None:
    every = [beginning for found in BEGINNINGS.values() for beginning in found]
    assert len(every) == len(set(every))
    assert set(BEGINNINGS) <= set(CHOICES)


@given(text=st.text(max_size=200))
def test_the_reason_is_a_word_of_the_text(text: str) -> None:
    found = suggest(text)
    assert found is None or found.because in text.lower()
