"""There are words for everything: each stage, refusal, ending, kind of writing and press."""

from typing import get_args

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.process import Process
from setwise.core.meeting.processes import SHIPPED
from setwise.core.meeting.refusals import Why
from setwise.core.meeting.words import Ending, Interruption, Kind
from setwise.design.terms import BRITISH
from setwise.design.words import LazySay
from setwise.room import facts, labels, rendering, wording
from setwise.store import log
from tests.room.world import World

SAID_BY_THE_PAGES = {
    *(log.NOT_YOURS, log.FOLDED),
    *("malformed", "unknown", "empty", "too_long", "nobody_ticked", "unwritable", "not_saved"),
}


def said(text: LazySay) -> str:
    return text.resolve(BRITISH, name="Alice")


@pytest.mark.parametrize("code", sorted({*Why, *SAID_BY_THE_PAGES}))
def test_every_refusal_has_a_sentence(code: str) -> None:
    sentence = wording.REFUSALS[code].resolve(BRITISH)
    assert sentence.endswith(".")
    assert code not in sentence or code in ("closed", "light", "unknown")


def test_no_sentence_is_left_over() -> None:
    assert set(wording.REFUSALS) == {*Why, *SAID_BY_THE_PAGES}


@pytest.mark.parametrize("process", SHIPPED.values(), ids=lambda process: process.name)
def test_every_stage_of_every_process_has_words(process: Process) -> None:
    for stage in process.stages:
        words = wording.STAGES[stage.key]
        for text in (words.title, words.question, words.help, words.aloud, words.press, words.on):
            assert said(text), stage.key


def test_help_is_at_most_two_sentences() -> None:
    for key, words in {**wording.STAGES, **wording.INTERRUPTED}.items():
        assert 1 <= said(words.help).count(".") <= 2, key


def test_every_interruption_ending_and_kind_has_words() -> None:
    assert set(wording.INTERRUPTED) == set(Interruption)
    assert set(wording.ENDINGS) == set(Ending)
    tables = (wording.WHO_SEES, wording.WRITE_LABELS, wording.WRITE_OPEN, wording.WRITE_PRESS)
    for table in tables:
        assert set(table) == set(Kind)
        assert all(said(text) for text in table.values())
    assert all(said(text) for text in wording.ENDINGS.values())


def test_the_seven_values_are_seven() -> None:
    assert len({said(value) for value in wording.VALUES}) == 7


def test_no_text_of_a_press_has_a_gap() -> None:
    for text in (*labels.SIMPLE.values(), *labels.FOR_SOMEONE.values()):
        assert said(text)
    assert len(get_args(c.Command)) > 40


@pytest.mark.parametrize("number", [1, 7, 8])
def test_each_meeting_has_one_of_the_values_in_turn(world: World, number: int) -> None:
    world.meeting.number = number
    world.meeting.save()
    world.everyone_comes()
    known = facts.from_access(world.access("alice"))
    screen = rendering.one(world.room, known, world.id("alice"))[1]
    assert screen.value == said(wording.VALUES[(number - 1) % 7])
