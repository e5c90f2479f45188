"""The bar at the thumb: a board's offers as one main press, quiet links, and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from setwise.core.meeting.board import Board
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.sight import Standing
from setwise.core.meeting.words import Depth, Role
from setwise.room.labels import FOR_SOMEONE, Speaker, label
from setwise.room.wording import StageWords

QUIET_LINKS = 2


class Press(NamedTuple):
    """One thing that can be pressed, with the hidden fields that say what it is about."""

    do: str
    text: str
    fields: tuple[tuple[str, str], ...] = ()


class Choice(NamedTuple):
    """One thing that can be done for one of several people."""

    do: str
    text: str
    people: tuple[tuple[str, str], ...]


class Bar(NamedTuple):
    """The bar at the thumb: one main press, quiet links, and the rest behind "More"."""

    main: Press | None
    agree: Press | None
    """The main press, where it sends the form of whom the set agreed on."""
    links: tuple[Press, ...]
    more: tuple[Press, ...]
    choices: tuple[Choice, ...]
    help: str
    aloud: str
    i_chair: bool
    unopened: bool
    presented: bool
    """May know who presented when."""


class Offers:
    """The board's offers, sorted into one main press, quiet links and the rest."""

    def __init__(self, board: Board, who: Speaker) -> None:
        self.board = board
        self.who = who
        own = [o for o in board.offers if o.command not in ("write", "agree_pieces")]
        self.own = [o for o in own if not _for_a_choice(o, board)]

    def bar(self, words: StageWords) -> Bar:
        """The whole bar."""
        board = self.board
        return Bar(
            main=self.main(),
            agree=self.agree_press(),
            links=self.links(),
            more=self.more(),
            choices=tuple(self.choices()),
            help=self.who.say(words.help),
            aloud=self.who.say(words.aloud) if board.i_chair else "",
            i_chair=board.i_chair,
            unopened=_may_have_met_without(board),
            presented=board.standing is not Standing.SUPPORTER,
        )

    def press(self, offer: Offer) -> Press:
        about = (
            ("person", offer.person),
            ("stage", offer.stage),
            ("piece", offer.piece),
            ("kind", offer.kind),
        )
        fields = tuple((name, str(value)) for name, value in about if value is not None)
        return Press(offer.command, label(offer, self.who), fields)

    def main(self) -> Press | None:
        if self.agree_press() is not None:
            return None
        for offer in self.own:
            if offer.weight is Weight.MAIN:
                return self.press(offer)
        return None

    def _quiet(self) -> list[Offer]:
        both = self.agree_press() is not None and self.board.depth is Depth.LIGHT
        quiet = [
            o
            for o in self.own
            if o.weight is Weight.QUIET and not (both and o.command == "advance")
        ]
        pause = [o for o in self.own if o.command == "interrupt" and o.kind == "pause"]
        room = max(0, QUIET_LINKS - len(quiet))
        return quiet + pause[:room]

    def links(self) -> tuple[Press, ...]:
        return tuple(self.press(offer) for offer in self._quiet()[:QUIET_LINKS])

    def more(self) -> tuple[Press, ...]:
        above = self._quiet()[:QUIET_LINKS]
        main = next((o for o in self.own if o.weight is Weight.MAIN), None)
        shown = {id(offer) for offer in (*above, main)}
        if self.agree_press() is not None:
            shown |= {id(offer) for offer in self.own if offer.command == "advance"}
        return tuple(self.press(offer) for offer in self.own if id(offer) not in shown)

    def choices(self) -> Iterator[Choice]:
        """Offers about other people, one choice for each kind of thing."""
        for command, text in FOR_SOMEONE.items():
            people = tuple(
                (offer.person, self.who.name(offer.person))
                for offer in self.board.offers
                if offer.command == command and offer.person and _for_a_choice(offer, self.board)
            )
            if people:
                yield Choice(command, self.who.say(text), people)

    def agree(self) -> tuple[tuple[str, str, bool], ...]:
        """Whom the chair may tick as agreed to work, and who is ticked."""
        if not any(offer.command == "agree_pieces" for offer in self.board.offers):
            return ()
        waiting = {work.presenter for work in self.board.work if work.waiting}
        return tuple(
            (seat.person, self.who.name(seat.person), seat.person in waiting)
            for seat in self.board.ring
            if seat.role is Role.MEMBER
        )

    def agree_press(self) -> Press | None:
        """In light depth one press records what was agreed and goes on."""
        agree = next((o for o in self.board.offers if o.command == "agree_pieces"), None)
        if agree is None:
            return None
        if self.board.depth is Depth.LIGHT:
            return Press("agree_and_go", label(Offer("agree_and_go", Weight.MAIN), self.who))
        if agree.weight is Weight.MAIN:
            return self.press(agree)
        return None


def _for_a_choice(offer: Offer, board: Board) -> bool:
    return offer.command in FOR_SOMEONE and offer.person is not None and offer.weight is Weight.MORE


def _may_have_met_without(board: Board) -> bool:
    """Nobody has come in, and this is one who may say that the set met without the screen."""
    if board.status != "open" or any(seat.here for seat in board.ring):
        return False
    return board.i_chair or (board.chair is None and board.standing is not Standing.SUPPORTER)
