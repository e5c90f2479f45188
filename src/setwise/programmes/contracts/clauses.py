"""What a contract can speak of, and what is always part of it.

The prompts only ask: the set writes its own. (The list: peers' ground rules and what stands in
the brief for sets; sources in docs/how-to/make-a-contract.md.)
"""

from enum import StrEnum
from typing import NamedTuple

from setwise.design.words import LazySay, phrase

LINE, LEAST = "line", "least"
LINE_LIMIT = 200
"""As long as the wall can show (`LearningSet.contract_line`)."""
FEWEST, MOST = 2, 20


class Kind(StrEnum):
    """What is written there."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"


class Clause(NamedTuple):
    """One thing that a contract can speak of."""

    key: str
    title: LazySay
    prompt: LazySay
    kind: Kind = Kind.TEXT


CLAUSES: tuple[Clause, ...] = (
    Clause(
        LINE,
        phrase("In one line"),
        phrase(
            "What is the one sentence you want to be reminded of? The wall shows it as you arrive."
        ),
        Kind.LINE,
    ),
    Clause(
        "confidentiality",
        phrase("What stays here"),
        phrase("What may each of us take out of the room, and tell whom? What never?"),
    ),
    Clause(
        "punctuality",
        phrase("Being on time"),
        phrase("When do we begin, and what do we do if somebody is late?"),
    ),
    Clause(
        "attendance",
        phrase("Coming, and giving notice"),
        phrase(
            "What do we expect of each other? How long before, and whom, do we tell if we cannot come?"
        ),
    ),
    Clause(
        LEAST,
        phrase("The least number to meet"),
        phrase("How many of us have to be there for it to be worth meeting?"),
        Kind.NUMBER,
    ),
    Clause(
        "airtime",
        phrase("Who speaks, and for how long"),
        phrase(
            "How do we share the time? What do we do about the silent, and about those who say much?"
        ),
    ),
    Clause(
        "notes",
        phrase("Notes"),
        phrase("Who may write something down, for whom, and what becomes of it?"),
    ),
    Clause(
        "phones",
        phrase("Phones and bleeps"),
        phrase("Where are they? What if somebody has to be reached?"),
    ),
    Clause(
        "devices",
        phrase("Screens and devices"),
        phrase(
            "Which screens are open as we meet? Who could look over a shoulder, or hear us at home?"
        ),
    ),
    Clause(
        "captions",
        phrase("Captions and transcripts"),
        phrase("Who needs captions? How do we make sure that no transcript or recording is kept?"),
    ),
    Clause(
        "discrimination",
        phrase("When somebody is treated unfairly"),
        phrase(
            "What do we do, then and there, when something said or done discriminates against somebody?"
        ),
    ),
    Clause(
        "more",
        phrase("Anything else"),
        phrase("What else do you need, to be able to think aloud here?"),
    ),
)
BY_KEY = {each.key: each for each in CLAUSES}

STAYS = phrase(
    "What is said in the {set} stays in the {set}. There are three limits, which no {contract} can lift:"
)
LIMITS: tuple[LazySay, ...] = (
    phrase("Patient safety: somebody is at risk of harm, or was harmed."),
    phrase("Safeguarding: a child, or an adult who needs care and support, is or may be at risk."),
    phrase("Duty of candour: something went wrong, and those whom it concerns have not been told."),
)
THEN = phrase(
    "If one of them comes up, you are helped to raise it yourself, and first. Only what is needed to keep somebody safe is passed on."
)
USE = phrase("Nothing from {a_set} is ever used for appraisal, capability or discipline.")
