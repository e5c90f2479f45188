"""Given a question at a stage, when somebody is about to ask it, then this is what they are told."""

from __future__ import annotations

import pytest

from setwise.core.questions import SILENT, STAGES, Form, Kind, Reason, Stage, hint, nudged
from setwise.core.questions.hint import look
from setwise.core.questions.reading import read

EXPLORE, CLARIFY, ACTION = Stage.EXPLORE, Stage.CLARIFY, Stage.ACTION


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Did you ring the on-call registrar?", Reason.CLOSED),
        ("i was wondering if you had told your sister", Reason.CLOSED),
        ("You went back in?", Reason.CLOSED),
        ("Isn't he simply out of his depth?", Reason.LEADING),
        ("You were livid, weren't you?", Reason.FEELING),
        ("How humiliated were you?", Reason.FEELING),
        ("Have you tried writing it all down?", Reason.ADVICE),
        ("Why don't you ring her tonight?", Reason.ADVICE),
        ("How about a quiet word with the porter?", Reason.ADVICE),
        ("When I was new I kept a diary. Have you tried that?", Reason.STORY),
        ("Is it the noise or the people?", Reason.CHOICE),
        ("What happened, and who was with you?", Reason.MULTIPLE),
        ("what did he say and how did you answer him and did anyone help", Reason.MULTIPLE),
        ("Why did you agree to it?", Reason.WHY),
        ("How come you never said?", Reason.WHY),
        ("What was the name of the consultant?", Reason.CURIOSITY),
        ("Who do they think they are?", Reason.RHETORICAL),
        ("I would go to the union.", Reason.STATEMENT),
        ("No question from me.", Reason.PASS),
    ],
)
def test_what_may_be_asked_another_way_is_told_with_its_reason(text: str, reason: Reason) -> None:
    found = hint(text, EXPLORE)
    assert (found.nudge, found.reason) == (True, reason)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What is it like for you on nights?", Kind.OPEN),
        ("Could you tell us a bit more about that evening?", Kind.OPEN),
        ("And then?", Kind.PROBING),
        ("Go on.", Kind.PROBING),
        ("What do you notice about yourself as you say it?", Kind.REFLECTIVE),
        ("What are you assuming about the managers?", Kind.CHALLENGING),
        ("If nothing stood in your way, what would you do?", Kind.HYPOTHETICAL),
        ("Imagine it is all done. What is different?", Kind.HYPOTHETICAL),
        ("Out of ten, how ready are you?", Kind.SCALING),
        ("What will you do next?", Kind.ACTION),
        ("Are we helping?", Kind.PROCESS),
    ],
)
def test_what_helps_is_let_pass(text: str, kind: Kind) -> None:
    found = hint(text, EXPLORE)
    assert not found.nudge
    assert found.reason is None
    assert found.kind in {kind, Kind.OPEN, Kind.PROBING}


@pytest.mark.parametrize(
    "text",
    [
        "How long have you been in post?",
        "Are you full time?",
        "Was that before or after the merger?",
        "What does the abbreviation mean?",
        "So it is two wards?",
    ],
)
def test_facts_may_be_asked_with_yes_or_no_while_facts_are_gathered(text: str) -> None:
    assert not hint(text, CLARIFY).nudge


def test_a_yes_or_no_is_fine_where_an_action_is_named() -> None:
    assert not hint("Will you do it by Friday?", ACTION).nudge
    assert hint("Was it a good day?", EXPLORE).nudge


def test_advice_is_told_at_each_stage_of_the_work() -> None:
    for stage in (CLARIFY, EXPLORE, ACTION):
        assert hint("Have you thought about going part time?", stage).nudge, stage


@pytest.mark.parametrize("stage", [Stage.CHECKIN, Stage.BIDDING, Stage.CLOSING, Stage.PROCESS])
def test_at_other_stages_nobody_is_told_anything(stage: Stage) -> None:
    for text in ("Have you tried yoga?", "I would leave.", "Why did you do it?"):
        found = hint(text, stage)
        assert (found.nudge, found.reason) == (False, None)
        assert found.kind is not Kind.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!",
        "12 34",
        "Sut wyt ti'n teimlo am hyn?",
        "Warum hast du das gemacht?",
        "Pourquoi as-tu fait cela ?",
        "Czy próbowałaś z nią porozmawiać?",
        "Bakit hindi mo sinabi?",
        "你为什么这样做？",
        "کیا تم نے اس سے بات کی؟",
        "xqz vrrp zmmt",
    ],
)
def test_on_what_is_not_english_it_is_silent(text: str) -> None:
    assert hint(text, EXPLORE) == SILENT


def test_the_form_is_that_of_the_words() -> None:
    assert hint("What do you see?", EXPLORE).form is Form.OPEN
    assert hint("Do you see it?", EXPLORE).form is Form.CLOSED
    assert hint("Can you say more about that?", EXPLORE).form is Form.CLOSED
    assert hint("How many beds are there?", CLARIFY).form is Form.CLOSED
    assert hint("Tell us more.", EXPLORE).form is Form.OPEN
    assert hint("You should leave.", EXPLORE).form is Form.NONE


def test_how_many_questions_there_are_is_told() -> None:
    assert hint("How are you? What happened? Who helped?", EXPLORE).asks == 3


def test_spelling_does_not_matter() -> None:
    for text in (
        "have u tried talkin to her",
        "HAVE YOU TRIED TALKING TO HER",
        "Have you tried… talking to her??",
    ):
        assert hint(text, EXPLORE).kind is Kind.ADVICE, text


def test_a_long_way_to_the_question_does_not_matter() -> None:
    story = "It was a long shift and the ward was full. " * 40
    assert hint(story + "Have you tried asking for help?", EXPLORE).kind is Kind.ADVICE
    assert not hint(story + "What was that like for you?", EXPLORE).nudge


def test_the_kinds_of_a_stage_are_those_of_the_table() -> None:
    assert nudged(EXPLORE) - nudged(CLARIFY) == {Kind.CLOSED}
    assert nudged(ACTION) == nudged(CLARIFY)
    assert nudged(Stage.CLOSING) == frozenset()
    assert set(STAGES.values()) == set(Stage)


def test_every_reason_can_be_given() -> None:
    assert {Reason(kind) for kind in nudged(EXPLORE)} | {
        Reason.FEELING,
        Reason.STORY,
        Reason.PASS,
    } == set(Reason)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Monday or Tuesday?", Kind.CHOICE),
        ("Tell us what happened and how you got home.", Kind.MULTIPLE),
        ("Which is worse, the noise or the waiting?", Kind.CHOICE),
        ("Can you explain why that was?", Kind.WHY),
        ("You could ask the porter?", Kind.ADVICE),
        ("It's unfair, isn't it?", Kind.LEADING),
        ("What a day.", Kind.STATEMENT),
        ("I'm wondering about your team.", Kind.STATEMENT),
        ("Can I check that I understood: you are two?", Kind.CLARIFYING),
        ("What options are there, like maybe a secondment?", Kind.ADVICE),
    ],
)
def test_the_rules_alone_settle_the_kind(text: str, kind: Kind) -> None:
    for stage in (EXPLORE, CLARIFY):
        if look(read(text), stage).ruled is kind:
            return
    pytest.fail(f"{look(read(text), EXPLORE).ruled}")
