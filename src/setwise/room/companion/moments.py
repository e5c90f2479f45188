"""Rehearsed words and steps for hard moments, as they come and as an organisation changed them.

Each is a Markdown file in `words/`: a title, what can be said aloud (quoted), steps, and where it
comes from (the troubles of a facilitator's work in the field's own literature).
"""

from functools import cache, partial
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from markupsafe import Markup

from setwise.design.terms import Terms
from setwise.design.words import phrase
from setwise.people.texts import links, queries, rendering, shelf
from setwise.people.texts.shelf import Group, Text

_WORDS = Path(__file__).with_name("words")

HARD_MOMENTS = Group(
    "hard_moments",
    phrase("Words for hard moments"),
    phrase("{facilitators} and whoever holds the chair, in the room and while they prepare."),
    place=10,
)
MOMENTS = (
    "no-bids",
    "too-many-bids",
    "advice",
    "over-explaining",
    "dominant",
    "silent",
    "support-group",
    "late",
    "too-few",
    "tears",
    "anger",
    "discrimination",
    "breach",
    "disclosure",
)
"""In the order in which the list shows them: from the everyday to the grave."""


class Moment(NamedTuple):
    """One hard moment, ready to be read."""

    key: str
    title: str
    html: Markup
    language: str
    """In which language it is, where that is another than the page's: ours come in English."""


def learn() -> None:
    """Called once, when the area starts."""
    for key in MOMENTS:
        shelf.register(Text(key, HARD_MOMENTS, partial(_shipped, key)))


def moments(organisation: UUID, terms: Terms) -> tuple[Moment, ...]:
    """All of them, as they read in this organisation; one query."""
    places = links.places(organisation)
    return tuple(
        Moment(
            each.key,
            rendering.filled(each.title, terms),
            links.followed(rendering.html(each.body, terms, top=4), places),
            rendering.language_of(each.number),
        )
        for each in queries.current(organisation, MOMENTS).values()
    )


@cache
def _shipped(key: str) -> str:
    return (_WORDS / f"{key}.md").read_text(encoding="utf-8")
