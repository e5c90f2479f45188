"""What somebody is told who may want to ask it another way: a sentence, and words to try.

The core says what it found in codes (`core/questions`); here they become words. They are for the
asker alone. None of them praises or marks, and none says that anything is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from setwise.core.questions import Kind, Reason, Stage, hint
from setwise.design.words import SILENT, LazySay, phrase


class HintWords(NamedTuple):
    """A sentence, and how a question might begin instead. The second may be silent."""

    sentence: LazySay
    stem: LazySay


_WORDS: Mapping[Reason, HintWords] = {
    Reason.CLOSED: HintWords(
        phrase("A yes or a no would answer this."), phrase("What has that been like for you?")
    ),
    Reason.LEADING: HintWords(
        phrase("Part of an answer may already be in this."), phrase("How do you see it?")
    ),
    Reason.FEELING: HintWords(
        phrase("Is that their word for it, or yours?"), phrase("How was that for you?")
    ),
    Reason.ADVICE: HintWords(
        phrase("Is that your idea or theirs?"), phrase("What options have you thought of?")
    ),
    Reason.STORY: HintWords(
        phrase("That is what helped you. What helps them may be different."),
        phrase("What has helped you before?"),
    ),
    Reason.CHOICE: HintWords(
        phrase("There may be more than these to choose from."),
        phrase("What possibilities do you see?"),
    ),
    Reason.MULTIPLE: HintWords(
        phrase("There is more than one question here. Which one would you keep?"),
        phrase("What matters most to you in this?"),
    ),
    Reason.WHY: HintWords(
        phrase("A why can land as blame, however it is meant."), phrase("What led you to that?")
    ),
    Reason.CURIOSITY: HintWords(
        phrase("Whose thinking would the answer help?"),
        phrase("What is important to you about this?"),
    ),
    Reason.RHETORICAL: HintWords(
        phrase("This may leave little room for an answer."), phrase("What do you make of it?")
    ),
    Reason.STATEMENT: HintWords(
        phrase("Is there a question in this for them?"), phrase("How does that seem to you?")
    ),
    Reason.PASS: HintWords(
        phrase("That is all right. If a question comes later, it is welcome."), SILENT
    ),
}
_STEMS: Mapping[tuple[Stage, Reason], LazySay] = {
    (Stage.CLARIFY, Reason.ADVICE): phrase("What have you tried so far?"),
    (Stage.CLARIFY, Reason.STORY): phrase("What have you tried so far?"),
    (Stage.CLARIFY, Reason.WHY): phrase("What happened before that?"),
    (Stage.CLARIFY, Reason.LEADING): phrase("What happened, as you saw it?"),
    (Stage.CLARIFY, Reason.CURIOSITY): phrase("What would it help us to know?"),
    (Stage.CLARIFY, Reason.STATEMENT): phrase("Have I understood this as you meant it?"),
    (Stage.ACTION, Reason.ADVICE): phrase("What would you like to do first?"),
    (Stage.ACTION, Reason.STORY): phrase("What would you like to do first?"),
    (Stage.ACTION, Reason.CHOICE): phrase("What will you do?"),
    (Stage.ACTION, Reason.MULTIPLE): phrase("What will you do?"),
    (Stage.ACTION, Reason.WHY): phrase("What makes this the right step for you?"),
    (Stage.ACTION, Reason.LEADING): phrase("What do you need, to be able to do it?"),
    (Stage.ACTION, Reason.STATEMENT): phrase("What is your next step?"),
}
"""Where another stem suits what the meeting is doing."""


def words_for(reason: Reason, stage: Stage) -> HintWords:
    """What the asker reads."""
    words = _WORDS[reason]
    return words._replace(stem=_STEMS.get((stage, reason), words.stem))


class Told(NamedTuple):
    """What stands under the box: a sentence, and words to try, if there are any."""

    sentence: str
    stem: str = ""


NOTHING = phrase("There is no hint for this one. It is yours to ask.")
EMPTY = phrase("Write a few words first. They stay with you.")
ENGLISH_ONLY = phrase("There is no hint for this one: hints know only English.")


def told(text: str, stage: Stage) -> Told | None:
    """The hint for this text; None where there is nothing that could be asked another way."""
    found = hint(text, stage)
    if found.reason is None:
        return None
    words = words_for(found.reason, stage)
    return Told(str(words.sentence), str(words.stem))


def answered(text: str, stage: Stage) -> Told:
    """The same for whoever asked for it: they are answered in any case."""
    if not text.strip():
        return Told(str(EMPTY))
    unread = hint(text, stage).kind is Kind.UNKNOWN
    return told(text, stage) or Told(str(ENGLISH_ONLY if unread else NOTHING))
