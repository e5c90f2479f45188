"""What the asker of a question reads."""

from __future__ import annotations

import itertools

import pytest

from setwise.core.questions import Reason, Stage, hint
from setwise.design.terms import BRITISH
from setwise.design.words import resolve
from setwise.room.hints import words_for

EVERY = list(itertools.product(Reason, (Stage.CLARIFY, Stage.EXPLORE, Stage.ACTION)))


@pytest.mark.parametrize(("reason", "stage"), EVERY)
def test_every_reason_has_a_sentence_and_all_but_a_pass_a_stem(
    reason: Reason, stage: Stage
) -> None:
    words = words_for(reason, stage)
    sentence, stem = resolve(words.sentence, BRITISH), resolve(words.stem, BRITISH)
    assert sentence.endswith((".", "?"))
    assert "!" not in sentence + stem
    assert (stem == "") is (reason is Reason.PASS)


@pytest.mark.parametrize(("reason", "stage"), EVERY)
def test_no_stem_would_be_nudged_itself(reason: Reason, stage: Stage) -> None:
    stem = resolve(words_for(reason, stage).stem, BRITISH)
    assert not hint(stem, stage).nudge, stem
