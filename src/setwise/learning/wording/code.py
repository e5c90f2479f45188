"""The parts of the Code in a few plain words of our own.

The names of the four themes, and the numbers, are those of the Nursing and Midwifery Council's "The
Code: Professional standards of practice and behaviour for nurses, midwives and nursing associates".
What a part is about is told in our words, to find it again; what it asks stands in the Code alone.
"""

from collections.abc import Mapping

from setwise.core.evidence.code import PARTS, Theme
from setwise.design.words import LazySay, phrase

THEMES: Mapping[str, LazySay] = {
    Theme.PEOPLE: phrase("Prioritise people"),
    Theme.EFFECTIVELY: phrase("Practise effectively"),
    Theme.SAFETY: phrase("Preserve safety"),
    Theme.TRUST: phrase("Promote professionalism and trust"),
}
ABOUT: Mapping[str, LazySay] = {
    "1": phrase("Kindness, dignity, and seeing each person"),
    "2": phrase("Hearing what matters to people, and acting on it"),
    "3": phrase("Seeing needs of body, mind and life, and meeting them"),
    "4": phrase("What is best for the person, and consent"),
    "5": phrase("Privacy"),
    "6": phrase("Doing what the evidence supports"),
    "7": phrase("Understanding, and being understood"),
    "8": phrase("Working well with colleagues"),
    "9": phrase("Learning with colleagues, and passing it on"),
    "10": phrase("Records that others can rely on"),
    "11": phrase("Handing over tasks, and answering for it"),
    "12": phrase("Being covered by indemnity"),
    "13": phrase("Knowing one's limits, and asking in time"),
    "14": phrase("Saying openly when something went wrong"),
    "15": phrase("Helping in an emergency"),
    "16": phrase("Speaking up when people are at risk"),
    "17": phrase("Protecting people who are vulnerable"),
    "18": phrase("Medicines"),
    "19": phrase("Making harm less likely"),
    "20": phrase("Being somebody whom people can trust"),
    "21": phrase("Keeping one's position free of gifts and advertising"),
    "22": phrase("What registration asks"),
    "23": phrase("Helping with investigations and audits"),
    "24": phrase("Meeting complaints well"),
    "25": phrase("Leading so that care gets better"),
}


def told(code: str) -> str:
    """A theme by its name, a part by its number and what it is about; empty for what is neither."""
    if code in THEMES:
        return THEMES[code].resolve()
    return f"{code}. {ABOUT[code].resolve()}" if code in ABOUT else ""


def choices() -> list[tuple[str, str]]:
    """All that can be chosen, each theme followed by its parts."""
    return [(code, told(code)) for theme in Theme for code in (theme.value, *PARTS[theme])]
