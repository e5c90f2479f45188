"""Which part of the Code something may be about, from the words in which its owner told it.

A word points at a part; the part at which most different words point is suggested, and the first
of these words is the reason that is shown. It is a suggestion: the owner chooses.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from setwise.core.evidence.code import CHOICES

LEARNING_TOGETHER = "9"
"""What every meeting of a set is about, whatever was its topic: learning with colleagues."""

BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    "1": ("dignity", "kindness", "racis", "discriminat", "equalit", "diversity", "stereotyp"),
    "2": ("listen", "preference", "wishes", "family", "families", "relative", "carer", "partner"),
    "3": ("wellbeing", "pain", "nutrition", "hydration", "dying", "bereave", "palliative", "lonel"),
    "4": ("consent", "capacity", "restrain", "refus", "deprivation"),
    "5": ("confidential", "privacy", "disclos"),
    "6": ("evidence", "research", "guideline", "audit"),
    "7": ("communicat", "conversation", "interpreter", "language", "explain", "deaf"),
    "8": ("team", "colleague", "handover", "conflict", "multidisciplin", "disagree", "doctor"),
    "9": ("student", "mentor", "precept", "teach", "feedback", "supervis", "coach", "learner"),
    "10": ("record", "document", "chart", "write-up"),
    "11": ("delegat", "allocat", "accountab"),
    "12": ("indemnity",),
    "13": ("competen", "confidence", "confident", "limits", "refer", "scope"),
    "14": ("candour", "mistake", "error", "apolog", "sorry", "honest"),
    "15": ("emergenc", "collaps", "arrest", "resus"),
    "16": ("concern", "unsafe", "staffing", "speak", "escalat", "whistle", "challeng"),
    "17": ("safeguard", "abuse", "neglect", "vulnerab"),
    "18": ("medication", "medicine", "drug", "prescri", "dose", "insulin"),
    "19": ("infection", "falls", "hygiene", "ulcer", "sepsis", "risk", "incident", "deteriorat"),
    "20": ("professional", "boundar", "stress", "burnout", "resilien", "role-model", "integrity"),
    "21": ("gift", "advert"),
    "22": ("revalidat", "registration"),
    "23": ("investigat", "hearing"),
    "24": ("complain",),
    "25": ("lead", "manag", "rota", "priorit", "change", "improv", "workload"),
}
"""How words begin that point at a part. Chosen here, not by the NMC."""

_WORD = re.compile(r"[a-z][a-z'’-]*")


class Suggestion(NamedTuple):
    """A part of the Code, and the word that pointed at it; without one it is the usual part."""

    code: str
    because: str = ""


def suggest(text: str) -> Suggestion | None:
    """What somebody's words may be about; None where no word points anywhere."""
    words = list(dict.fromkeys(_WORD.findall(text.lower())))
    found = {code: _pointing(code, words) for code in CHOICES if code in BEGINNINGS}
    best = max(found, key=lambda code: len(found[code]))
    return Suggestion(best, found[best][0]) if found[best] else None


def for_meeting(text: str) -> Suggestion:
    """The same of a meeting of a set: there is always a part that fits it."""
    return suggest(text) or Suggestion(LEARNING_TOGETHER)


def _pointing(code: str, words: list[str]) -> list[str]:
    return [word for word in words if word.startswith(BEGINNINGS[code])]
