"""The Code's four themes and their numbered parts, as codes.

The Nursing and Midwifery Council's "The Code: Professional standards of practice and behaviour for
nurses, midwives and nursing associates" (2015, with nursing associates 2018) has 25 parts under
four themes. Only their numbers stand here; their sense, in our own words, is in the pages' wording.
"""

from collections.abc import Mapping
from enum import StrEnum


class Theme(StrEnum):
    """The four themes of the Code."""

    PEOPLE = "people"
    EFFECTIVELY = "effectively"
    SAFETY = "safety"
    TRUST = "trust"


PARTS: Mapping[Theme, tuple[str, ...]] = {
    Theme.PEOPLE: tuple(map(str, range(1, 6))),
    Theme.EFFECTIVELY: tuple(map(str, range(6, 13))),
    Theme.SAFETY: tuple(map(str, range(13, 20))),
    Theme.TRUST: tuple(map(str, range(20, 26))),
}
"""The numbered parts of each theme, in the Code's order."""

CHOICES: tuple[str, ...] = tuple(code for theme in Theme for code in (theme.value, *PARTS[theme]))
"""All that can be chosen: a theme as a whole, or one of its parts."""

_THEMES = {code: theme for theme in Theme for code in (theme.value, *PARTS[theme])}


def theme_of(code: str) -> Theme | None:
    """The theme to which a code belongs; None for what is no code."""
    return _THEMES.get(code)
