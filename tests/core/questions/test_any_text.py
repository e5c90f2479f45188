"""Whatever somebody types: an answer comes, always the same, and silence where it is not English."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from setwise.core.questions import SILENT, Form, Kind, Stage, hint, nudged
from setwise.core.questions.trained import likelihoods, vocabulary
from tests.core.questions.labelled import HELD_BACK, labelled

STAGES = st.sampled_from(Stage)
WORDS = st.lists(
    st.sampled_from(
        [
            "what",
            "how",
            "why",
            "when",
            "or",
            "and",
            ",",
            ".",
            "?",
            "n't",
            "you",
            "your",
            "it",
            "is",
            "are",
            "did",
            "do",
            "would",
            "could",
            "have",
            "tried",
            "if",
            "whether",
            "so",
            "tell",
            "us",
            "more",
            "about",
            "the",
            "ward",
            "not",
            "'s",
            "maybe",
            "-",
            "should",
            "scale",
            "ten",
            "who",
            "which",
        ]
    ),
    max_size=40,
).map(" ".join)
ENGLISH = [each.text for each in labelled(HELD_BACK) if each.kind is not Kind.UNKNOWN]


@given(st.text(max_size=600), STAGES)
def test_no_text_makes_it_fail(text: str, stage: Stage) -> None:
    assert hint(text, stage) == hint(text, stage)


@given(WORDS, STAGES)
def test_no_order_of_words_makes_it_fail(text: str, stage: Stage) -> None:
    found = hint(text, stage)
    assert found.nudge is (found.kind in nudged(stage))
    assert (found.reason is None) is not found.nudge
    assert found.form in Form


@given(
    st.text(alphabet="абвгдежзийклмнопрстуфхцчшщыэюяαβγδεζηθάέ؀بتثج我你他們是的 ?.", max_size=80),
    STAGES,
)
def test_other_scripts_meet_silence(text: str, stage: Stage) -> None:
    assert hint(text, stage) == SILENT


@given(st.sampled_from(ENGLISH), STAGES)
def test_capitals_and_room_around_it_change_nothing(text: str, stage: Stage) -> None:
    assert hint(f"  {text.upper()}  ", stage) == hint(text, stage)


@given(st.sets(st.text(max_size=12), max_size=20))
def test_likelihoods_are_shares_of_one(found: set[str]) -> None:
    assert abs(sum(likelihoods(found).values()) - 1) < 1e-9


def test_the_words_of_the_training_are_known() -> None:
    assert {"ward", "have", "midwife"} <= vocabulary()
