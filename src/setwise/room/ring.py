"""The ring in words: who sits where, and what stands in the middle."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from setwise.core.meeting.board import Board, InRing, Turn
from setwise.core.meeting.words import Depth
from setwise.design.phrases import Phrases
from setwise.design.words import phrase
from setwise.room.labels import QUESTION_STAGES, Speaker, called


class Seat(NamedTuple):
    """One place in the ring."""

    name: str
    short: str
    state: str
    you: bool
    presenter: bool
    facilitator: bool
    snug: bool = False
    """The name just fits, in smaller letters."""


def shows_ring(board: Board) -> bool:
    """The ring is left out where nobody's turn or place matters."""
    if board.status != "open" or board.stage == "silence":
        return False
    return board.depth is Depth.FULL or not board.i_chair or board.stage == "gathering"


class Circle:
    """The seats at one moment: each made as its own person sees it and as the others do, once."""

    def __init__(self, names: Mapping[str, str], said: Phrases, away: frozenset[str]) -> None:
        self._names = names
        self.said = said
        self._away = away
        self._made: dict[tuple[str, bool], Seat] = {}

    def seats(self, ring: tuple[InRing, ...]) -> tuple[Seat, ...]:
        """The seats of somebody's ring."""
        return tuple([self._made.get((each.person, each.you)) or self._seat(each) for each in ring])

    def _seat(self, seat: InRing) -> Seat:
        name = called(seat.person, self._names, self.said)
        short = _short(name) if seat.person in self._names else ""
        absent = not seat.here or seat.person in self._away
        state = "left" if seat.left else "away" if absent else seat.turn.value
        state = "floor" if seat.turn is Turn.FLOOR else state
        made = self._made[seat.person, seat.you] = Seat(
            name=name,
            short=short,
            state="waiting" if state in ("none", "waiting") else state,
            you=seat.you,
            presenter=seat.presenter,
            facilitator=seat.chair,
            snug=not seat.you and _width(short) > ROOMY,
        )
        return made


WIDE = frozenset("mwMW")
NARROW = frozenset("fijlrtIJ-'.")
ROOMY = 3.2
SNUG = 4.1
"""How wide a name may be in a seat, in widths of its letters: as it is, and when set smaller."""


@lru_cache(5_000)
def _width(name: str) -> float:
    """About how wide a name is in the widest of the fonts that a machine may fall back to."""
    return sum(1.0 if c in WIDE else 0.45 if c in NARROW else 0.7 for c in name)


@lru_cache(5_000)
def _short(name: str) -> str:
    parts = name.split()
    if len(parts) > 1:
        return (parts[0][:1] + parts[-1][:1]).upper()
    return name if _width(name) <= SNUG else name[:2].title()


def centre(who: Speaker) -> str:
    board = who.board
    if board.status != "open" or board.depth is Depth.LIGHT:
        return ""
    if board.stage == "action" or board.interruption is not None:
        return ""
    if board.my_turn:
        return who.say(phrase("Your turn"))
    if board.floor is not None:
        return who.say(phrase("{name}"), board.floor)
    if board.round and board.to_come:
        return who.say(phrase("Who begins?"))
    if board.round:
        return who.say(phrase("Everyone has been"))
    if board.stage in QUESTION_STAGES:
        return who.say(phrase("Who would like to ask?"))
    return ""


def centre_small(who: Speaker) -> str:
    board = who.board
    if board.status != "open" or board.depth is Depth.LIGHT or not centre(who):
        return ""
    if board.stage in QUESTION_STAGES and not board.round:
        return _waiting_to_ask(who)
    if board.next is not None:
        return who.say(phrase("{name} is next"), board.next)
    if board.floor is not None and not board.my_turn:
        return who.say(phrase("has the floor"))
    return ""


def _waiting_to_ask(who: Speaker) -> str:
    if who.board.to_come == 0:
        # Where nobody asks either, that says it.
        return who.say(phrase("Nobody waits to ask")) if who.board.floor is not None else ""
    return who.said.say_n("{n} waits to ask", "{n} wait to ask", who.board.to_come)
