"""The prompts that somebody can choose from, in the order in which they are offered."""

from collections.abc import Mapping
from typing import NamedTuple

from setwise.design.words import LazySay, phrase

MOST = 6
"""How many questions a page can have."""

FREE, WHAT, ACCOUNT, OURS = "free", "what", "account", "set"
TO_HOLD, HELD = "to_hold", "held"


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
    holding: bool = False
    """For whoever holds a set: offered to nobody else who does not ask for it."""


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
        Prompt(
            TO_HOLD,
            phrase("Before {a_meeting} that you hold"),
            phrase("To arrive yourself, before you help others to."),
            (
                Question(phrase("How do I come to this today?"), NAMELESS),
                Question(
                    phrase("What may this {set} need from me?"),
                    phrase("And what can it do without me?"),
                ),
                Question(
                    phrase("What do I want to watch for in myself?"),
                    phrase("An urge to advise, to rescue, to fill a silence."),
                ),
            ),
            holding=True,
        ),
        Prompt(
            HELD,
            phrase("After {a_meeting} that you held"),
            phrase("A debrief of your own learning. It is not about the {presenter}'s issue."),
            (
                Question(
                    phrase("What stays with me?"),
                    phrase("About how I held it, not what was said. No names."),
                ),
                Question(
                    phrase("When did I step in, and when did I hold back?"),
                    phrase("And what came of it?"),
                ),
                Question(
                    phrase("Who had room, and who had less?"),
                    phrase("Without names. What of it was mine to change?"),
                ),
                Question(phrase("What would I like to try next time?")),
                Question(
                    phrase("What would I like to bring to supervision?"),
                    phrase("To {a_set} of {facilitators}, or to whoever supports you."),
                ),
            ),
            holding=True,
        ),
    )
}
"""Those that are the same everywhere. A set's own page comes from the set."""


def offered(*, holds: bool, asked: str) -> dict[str, Prompt]:
    """Those to choose from; for holding a set, if somebody does, or comes from there."""
    also = holds or (asked in PROMPTS and PROMPTS[asked].holding)
    return {key: each for key, each in PROMPTS.items() if also or not each.holding}


THEMES: Mapping[str, LazySay] = {
    "people": phrase("Prioritise people"),
    "effectively": phrase("Practise effectively"),
    "safety": phrase("Preserve safety"),
    "trust": phrase("Promote professionalism and trust"),
}
"""The four themes of the Code, in its order."""

OURS_TITLE = phrase("The {set}'s own page")
