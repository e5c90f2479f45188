"""The hint for whoever is about to ask: what the question is, whether to nudge, and why, in codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from setwise.core.questions.asking import Asked, ask
from setwise.core.questions.english import is_english
from setwise.core.questions.features import features
from setwise.core.questions.kinds import Form, Kind, Stage, nudged
from setwise.core.questions.reading import Reading, read
from setwise.core.questions.rules import kind_of
from setwise.core.questions.signals import signs
from setwise.core.questions.trained import likelihoods, vocabulary

CERTAIN = 0.6
"""How likely it must be that a good facilitator would nudge. A wrong nudge costs trust (docs/adr/0018)."""


class Reason(StrEnum):
    """Why somebody is nudged. Each has its words, and words to try instead."""

    CLOSED = "closed"
    LEADING = "leading"
    FEELING = "feeling"
    """Lends the presenter a feeling."""
    ADVICE = "advice"
    STORY = "story"
    """One's own story, with what helped there."""
    CHOICE = "choice"
    MULTIPLE = "multiple"
    WHY = "why"
    CURIOSITY = "curiosity"
    RHETORICAL = "rhetorical"
    STATEMENT = "statement"
    PASS = "pass"
    """Says that there is no question, which is all right."""


class Hint(NamedTuple):
    """What can be told to the asker, and to nobody else. Nothing of the text is in it."""

    form: Form
    kind: Kind
    nudge: bool
    reason: Reason | None = None
    asks: int = 1
    """How many questions there are in it, for the words of `multiple`."""


SILENT = Hint(Form.NONE, Kind.UNKNOWN, nudge=False, asks=0)
_AT_EXPLORE = frozenset({Stage.EXPLORE, Stage.ACTION})


class Looked(NamedTuple):
    """Everything that grammar and phrase say about a text."""

    reading: Reading
    asked: tuple[Asked, ...]
    main: Asked
    shown: frozenset[str]
    ruled: Kind
    """The kind by rules alone."""


def hint(text: str, stage: Stage) -> Hint:
    """The hint for this text at this stage. Never fails; silent on what is not English."""
    reading = read(text)
    if not is_english(reading.words, vocabulary()):
        return SILENT
    looked = look(reading, stage)
    form = form_of(looked.main, looked.ruled)
    kind, nudge = settle(likelihoods(features(*looked, stage)), form, looked.ruled, stage)
    return Hint(
        Form.NONE if kind is Kind.STATEMENT else form,
        kind,
        nudge,
        _reason(kind, looked.shown) if nudge else None,
        asks=sum(len(each.starts) for each in looked.asked),
    )


def look(reading: Reading, stage: Stage) -> Looked:
    """Read it by grammar and phrase. There must be a word in it."""
    asked = ask(reading)
    main = main_of(asked)
    shown = frozenset(signs(main, reading.whole))
    ruled = kind_of(asked, main, shown, reading.whole, stage)
    return Looked(reading, asked, main, shown, ruled)


def main_of(asked: Sequence[Asked]) -> Asked:
    """The last sentence that asks, or else the last."""
    return next((each for each in reversed(asked) if each.starts or each.frame), asked[-1])


def form_of(main: Asked, ruled: Kind) -> Form:
    """Open or closed, by its shape: "can you say more" has the shape of a closed question."""
    if ruled is Kind.STATEMENT:
        return Form.NONE
    if ruled is Kind.PROBING and not main.starts:
        return Form.OPEN
    if main.starts[:1] == ("yn",) or (
        not main.starts and main.frame not in ("invited", "imagined")
    ):
        return Form.CLOSED
    return Form.CLOSED if _asks_for_a_number(main) else Form.OPEN


def _asks_for_a_number(main: Asked) -> bool:
    return main.text.startswith(("how many ", "how long ", "how often ", "how old ", "how big "))


def settle(
    likely: Mapping[Kind, float], form: Form, ruled: Kind, stage: Stage
) -> tuple[Kind, bool]:
    """The kind, and whether to nudge: by how likely all the kinds are that would be nudged."""
    shares = dict(likely)
    if stage in _AT_EXPLORE and form is Form.CLOSED and ruled is not Kind.SCALING:
        # What has the form of yes or no gathers a fact only while facts are gathered.
        shares[Kind.CLOSED] += shares[Kind.CLARIFYING]
        shares[Kind.CLARIFYING] = 0.0
    hinders = nudged(stage)
    nudge = sum(shares[kind] for kind in hinders) >= CERTAIN
    among = hinders if nudge else shares.keys() - hinders if hinders else shares.keys()
    return max(sorted(among), key=lambda kind: shares[kind]), nudge


def _reason(kind: Kind, shown: frozenset[str]) -> Reason:
    if kind is Kind.ADVICE and shown & {"own_story", "statement_i"}:
        return Reason.STORY
    if kind is Kind.LEADING and shown & {"charged", "how_charged", "must_have"}:
        return Reason.FEELING
    if kind is Kind.STATEMENT and "pass" in shown:
        return Reason.PASS
    return Reason(kind.value)
