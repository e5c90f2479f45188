"""The prompts that somebody can choose from, in the order in which they are offered."""

from collections.abc import Mapping
from typing import NamedTuple

from setwise.design.words import LazySay, phrase

MOST = 6
"""How many questions a page can have."""

FREE, WHAT, ACCOUNT, OURS = "free", "what", "account", "set"


class Question(NamedTuple):
    """One box of a page: what it asks, and a hint."""

    asks: LazySay | str
    hint: LazySay | str = ""


class Prompt(NamedTuple):
    """One way of writing."""

    key: str
    title: LazySay
    hint: LazySay
    questions: tuple[Question, ...]


NAMELESS = phrase("No names of patients or colleagues.")

PROMPTS: Mapping[str, Prompt] = {
    each.key: each
    for each in (
        Prompt(
            FREE,
            phrase("Free writing"),
            phrase("An empty page."),
            (Question(phrase("Write"), NAMELESS),),
        ),
        Prompt(
            WHAT,
            phrase("What, so what, now what"),
            phrase("Three short questions."),
            (
                Question(phrase("What?"), phrase("What happened, and what was my part in it?")),
                Question(phrase("So what?"), phrase("What does it mean to me and to others?")),
                Question(phrase("Now what?"), phrase("What will I do, or leave, from now on?")),
            ),
        ),
        Prompt(
            ACCOUNT,
            phrase("The four questions of the NMC"),
            phrase(
                "For nurses, midwives and nursing associates. It can become a reflective account."
            ),
            (
                Question(
                    phrase(
                        "What was the nature of the CPD activity and/or practice-related feedback and/or event or experience in your practice?"
                    ),
                    NAMELESS,
                ),
                Question(
                    phrase(
                        "What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?"
                    )
                ),
                Question(phrase("How did you change or improve your practice as a result?")),
                Question(
                    phrase("How is this relevant to the Code?"),
                    phrase("Say it in a sentence, and choose one or more themes below."),
                ),
            ),
        ),
    )
}
"""Those that are there for everybody. A set's own page comes from the set."""

THEMES: Mapping[str, LazySay] = {
    "people": phrase("Prioritise people"),
    "effectively": phrase("Practise effectively"),
    "safety": phrase("Preserve safety"),
    "trust": phrase("Promote professionalism and trust"),
}
"""The four themes of the Code, in its order."""

OURS_TITLE = phrase("The {set}'s own page")
