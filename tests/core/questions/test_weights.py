"""The weights were learned from the questions that lie beside the tool, and do what the ADR says."""

from __future__ import annotations

import hashlib

from setwise.core.questions import Kind, hint, weights
from tests.core.questions.labelled import HELD_BACK, TUNING, labelled


def test_the_weights_come_from_the_questions_that_are_there() -> None:
    """If not: tools/questions/README.md says how they are made anew."""
    assert hashlib.sha256(TUNING.read_bytes()).hexdigest() == weights.MADE_FROM


def test_no_question_is_in_both_parts() -> None:
    def plain(text: str) -> str:
        return "".join(letter for letter in text.lower() if letter.isalnum())

    tuning = {plain(each.text) for each in labelled(TUNING)}
    assert not tuning & {plain(each.text) for each in labelled(HELD_BACK)}
    assert len(labelled(TUNING)) > 2000
    assert len(labelled(HELD_BACK)) > 500


def test_on_the_part_held_back_a_nudge_is_nearly_always_right() -> None:
    asked = [(each, hint(each.text, each.stage)) for each in labelled(HELD_BACK)]
    hits = sum(found.nudge and each.nudge for each, found in asked)
    assert hits / sum(found.nudge for _, found in asked) >= 0.95
    assert hits / sum(each.nudge for each, _ in asked) >= 0.85


def test_other_languages_of_the_part_held_back_meet_silence() -> None:
    others = [each for each in labelled(HELD_BACK) if each.kind is Kind.UNKNOWN]
    assert not any(hint(each.text, each.stage).nudge for each in others)
