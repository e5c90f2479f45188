"""The pictures that stand in public texts: made of the room's own parts and of the process itself.

A text says where one stands with its name in curly brackets, in a line of its own. They are HTML, so
they are read aloud, grow with the letters, turn dark and print as everything else does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from django.template.loader import render_to_string
from markupsafe import Markup

from setwise.core.meeting.board import Board, InRing, Turn
from setwise.core.meeting.processes import DEFAULT, newest
from setwise.design.brand import speaking
from setwise.design.words import LazySay, language, phrase
from setwise.library.public import drawing, walk
from setwise.programmes.stages import STAGES

WALK: Mapping[str, LazySay] = {
    stage: phrase("The room: {stage}").bind(stage=STAGES[stage].title) for stage in walk.boards()
}
DRAWINGS: Mapping[str, tuple[str, LazySay]] = {
    "process": (DEFAULT, phrase("The process, stage by stage")),
    "short_process": ("short-set", phrase("The process of the short {set}, stage by stage")),
}
PICTURES: Mapping[str, LazySay] = {
    **{f"picture_{name}": words for name, words in WALK.items()},
    **{f"picture_{name}": words for name, (_, words) in DRAWINGS.items()},
}
"""Every picture by the name that a text calls it by, and what it shows."""
LAST_WORD = phrase("The last word is {name}'s")
LONGEST = 4
"""Letters of a name that fit a seat of the circle; longer ones are set smaller, as in the room."""


class Seat(NamedTuple):
    """One place in the circle, as the room's own templates take it."""

    name: str
    short: str
    state: str
    presenter: bool
    facilitator: bool
    snug: bool


class Glimpse(NamedTuple):
    """One screen of the room, and who it shows where."""

    stage: str
    question: str
    path: tuple[str, ...]
    place: int
    seats: tuple[Seat, ...]
    floor: str
    after: str
    presenter: str
    asking: str


def put_in(html: Markup) -> Markup:
    """The text with its pictures."""
    for name in PICTURES:
        place = Markup("<p>{{{}}}</p>").format(name)
        if place in html:
            html = html.replace(place, picture(name, language(), speaking().mark))
    return html


def left_out(source: str) -> str:
    """A text, before it is made into a page, without the places of its pictures."""
    for name in PICTURES:
        source = source.replace(f"{{{name}}}", "")
    return source


@lru_cache(64)
def picture(name: str, spoken: str, terms: int) -> Markup:
    """One picture in a language and an organisation's words: made once, for it says the same to everybody."""
    what = name.removeprefix("picture_")
    if what in DRAWINGS:
        process = newest(DRAWINGS[what][0])
        context: dict[str, object] = {"drawn": drawing.drawn(process), "what": DRAWINGS[what][1]}
        return _made("process", context)
    return _made("glimpse", {"glimpse": glimpse(walk.boards()[what])})


def _made(template: str, context: dict[str, object]) -> Markup:
    # Our own template, which escapes what it is given.
    return Markup(render_to_string(f"library/public/{template}.jinja", context))


def glimpse(board: Board) -> Glimpse:
    """A board as the room draws it for somebody who looks on."""
    name = board.presenter or ""
    words = STAGES[board.stage]
    last = board.round and board.floor is not None and board.floor == name
    path = tuple(each.stage for each in board.path)
    return Glimpse(
        stage=str(words.title),
        question=str((LAST_WORD if last else words.question).bind(name=name)),
        path=tuple(str(STAGES[each].title) for each in path),
        place=path.index(board.stage),
        seats=tuple(_seats(board.ring)),
        floor=board.floor or "",
        after=board.next or "",
        presenter=name,
        asking=", ".join(board.bids) if words is STAGES["bidding"] else "",
    )


def _seats(ring: tuple[InRing, ...]) -> Iterator[Seat]:
    for each in ring:
        plain = each.turn in (Turn.NONE, Turn.WAITING)
        yield Seat(
            name=each.person,
            short=each.person,
            state="waiting" if plain else each.turn.value,
            presenter=each.presenter,
            facilitator=each.chair,
            snug=len(each.person) > LONGEST,
        )
