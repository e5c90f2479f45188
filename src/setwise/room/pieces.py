"""The pieces of a board as HTML: the same input is the same HTML, so it is made once.

What is remembered holds names and labels, never anything that people wrote in a meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from jinja2 import Environment, Template
from markupsafe import Markup

from setwise.core.meeting.board import MINUTE, Board
from setwise.design.jinja import saying
from setwise.design.phrases import Phrases
from setwise.room.bars import Bar, Choice, Press
from setwise.room.column import Column
from setwise.room.ring import Seat

Parts = tuple[str, ...]
"""A board's HTML, in parts that change on their own; joined they are the whole."""

SEATS = INNER = "<!-- inside -->"
"""Stands for what is in a ring or a part, which holds no other comment: what is said is escaped."""

NO_FORM = {"token": "", "moment": "", "waits": ""}
"""In a stream: screens that follow it send token and moment by themselves."""


@cache
def environment(said: Phrases) -> Environment:
    """The environment of boards, where `say` is bound to one language and one set of terms."""
    return saying(said)


@cache
def template(said: Phrases, name: str) -> Template:
    """A template of boards; looking for it on the disk each time costs more than it does."""
    return environment(said).get_template(name)


@cache
def _macros(said: Phrases, name: str) -> Any:
    return environment(said).get_template(name).module


@lru_cache(10_000)
def opening(
    said: Phrases,
    moment: str,
    *,
    looks: tuple[bool, bool, bool],
    tells: tuple[str, str, str, bool],
    says: tuple[str, str, str],
) -> Markup:
    """The tag that a board begins with: how it looks, and what it tells and says to the script."""
    return Markup(_macros(said, "room/parts.jinja").opening(moment, looks, tells, says))


def part(said: Phrases, name: str, inner: Markup) -> Markup:
    """A part of a board around what is in it."""
    before, after = _around_part(said, name)
    return Markup(f"{before}{inner}{after}")


@cache
def _around_part(said: Phrases, name: str) -> tuple[str, str]:
    """What a part is before what is in it, and after."""
    made = str(_macros(said, "room/parts.jinja").part(name, Markup(INNER)))
    before, _, after = made.partition(INNER)
    return before, after


@lru_cache(1_000)
def path(said: Phrases, titles: tuple[str, ...], now: int) -> Markup:
    """The thin path at the top."""
    return part(said, "path", _macros(said, "design/room.jinja").path(titles, now))


@lru_cache(1_000)
def kicker(said: Phrases, text: str, turn: str, following: str) -> Markup:
    """The small line above the question; and whose turn it is, for a phone too low for the ring."""
    return Markup(_macros(said, "room/parts.jinja").kicker(text, turn, following))


@lru_cache(20_000)
def seat(said: Phrases, one: Seat, place: int, full: bool) -> Markup:
    """One seat of the ring, at its place; `full` writes the whole name, for the wall."""
    return Markup(_macros(said, "design/room.jinja").seat(one, place, full))


def seats(said: Phrases, ring: tuple[Seat, ...], *, full: bool = False) -> tuple[Markup, ...]:
    """All seats in their order."""
    return tuple(seat(said, one, place, full) for place, one in enumerate(ring, start=1))


def ring(said: Phrases, around: tuple[Seat, ...], centre: str, small: str) -> Markup:
    """The circle, and what stands in its middle."""
    before, after = _around_seats(said, len(around), centre, small)
    return Markup("".join((before, *seats(said, around), after)))


@lru_cache(5_000)
def _around_seats(said: Phrases, places: int, centre: str, small: str) -> tuple[str, str]:
    """What a ring is before its seats and after them."""
    made = str(_macros(said, "room/parts.jinja").ring(places, Markup(SEATS), centre, small))
    before, _, after = made.partition(SEATS)
    return before, after


@lru_cache(10_000)
def act(said: Phrases, press: Press, kind: str) -> Markup:
    """One press, as a stream sends it."""
    return Markup(_macros(said, "room/parts.jinja").act(press, NO_FORM, kind))


@lru_cache(10_000)
def choice(said: Phrases, one: Choice) -> Markup:
    """One thing to do for one of several people, as a stream sends it."""
    return Markup(_macros(said, "room/parts.jinja").choice(one, NO_FORM))


@lru_cache(10_000)
def press(said: Phrases, shown: Bar) -> Markup:
    """The bar at the thumb, as a stream sends it."""
    made = {
        "main": act(said, shown.main, "primary") if shown.main else None,
        "links": [act(said, press, "quiet") for press in shown.links],
        "more": [act(said, press, "quiet") for press in shown.more],
        "choices": [choice(said, one) for one in shown.choices],
        "waits": "",
    }
    return part(said, "press", _macros(said, "room/parts.jinja").bar(shown, made))


@lru_cache(5_000)
def _wordless(said: Phrases, shown: Column) -> Markup:
    return column(said, shown, NO_FORM)


def words(said: Phrases, shown: Column) -> Markup:
    """The middle of a board, as a stream sends it; remembered if nobody's words are in it."""
    return column(said, shown, NO_FORM) if shown.holds_words else _wordless(said, shown)


def column(said: Phrases, shown: Column, form: Mapping[str, str]) -> Markup:
    """The middle of a board."""
    made = template(said, "room/words.jinja").render(c=shown, form=form)
    return Markup(made)


def left(said: Phrases, board: Board) -> Markup:
    """How much time is left, for the two who keep it."""
    if not (board.i_chair or board.i_present) or board.stage == "gathering":
        return Markup()
    if board.status != "open" or board.part is None:
        return Markup()
    to_end, gone = board.left_for_meeting, board.elapsed
    made = _minutes_left(said, -(-to_end // MINUTE), None if gone is None else gone // MINUTE)
    return Markup(made.replace(LEFT_MS, str(to_end)).replace(ELAPSED_MS, str(gone)))


LEFT_MS, ELAPSED_MS = "@left@", "@elapsed@"
"""Stand for times in milliseconds: only they change with every board."""


@lru_cache(5_000)
def _minutes_left(said: Phrases, minutes: int, gone: int | None) -> str:
    return str(_macros(said, "room/parts.jinja").left(minutes, gone, LEFT_MS, ELAPSED_MS))


def page_press(said: Phrases, shown: Bar, form: Mapping[str, str]) -> Markup:
    """The bar as a page sends it, with what a form needs without a script; and how to renew a page
    that `waits`, because there is something to write on it.
    """
    macros = _macros(said, "room/parts.jinja")
    made = {
        "main": macros.act(shown.main, form, "primary") if shown.main else None,
        "links": [macros.act(press, form, "quiet") for press in shown.links],
        "more": [macros.act(press, form, "quiet") for press in shown.more],
        "choices": [macros.choice(one, form) for one in shown.choices],
        "waits": form["waits"],
    }
    return part(said, "press", macros.bar(shown, made))
