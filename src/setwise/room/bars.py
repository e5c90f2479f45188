"""The bar at the thumb: a board's offers as one main press, quiet links, and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from setwise.core.meeting.board import Board
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.sight import Standing, Thing
from setwise.core.meeting.words import Depth, Role
from setwise.design.words import phrase
from setwise.room.awaited import hands, helping, waiting_words
from setwise.room.labels import FOR_SOMEONE, Speaker, label, nobody, written_in_turn
from setwise.room.wording import NOT_YET_HELP, StageWords

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
    first: bool = False
    """It stands in the place of the main press."""


class Bar(NamedTuple):
    """The bar at the thumb: one main press, quiet links, and the rest behind "More"."""

    main: Press | None
    note: str
    """A line over the main press: what is waited for, or what has been done."""
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
    minute: bool = False
    """It is over, and they came: what they take back is a page of their own."""
    held: bool = False
    """It is over, and they held it: a page of their own to look back on that."""
    lift: str = ""
    """Where the veil over the screen is lifted: then that is all there is to press."""


class Offers:
    """The board's offers, sorted into one main press, quiet links and the rest."""

    def __init__(
        self,
        board: Board,
        who: Speaker,
        *,
        early: bool = False,
        but_for: frozenset[str] = frozenset(),
    ) -> None:
        self.board = board
        self.who = who
        self.early = early and not board.here
        """It is not the day yet, and they look around."""
        offers = _at_rest(helping(board)) if self.early else helping(board)
        self.offers = [offer for offer in offers if offer.command not in but_for]
        self.agrees = next((o for o in self.offers if o.command == "agree_pieces"), None)
        """The chair may record what the set agreed."""
        self.goes = self.agrees is not None and board.depth is Depth.LIGHT
        """In light depth one press records what was agreed and goes on."""
        self.own: list[Offer] = []
        self.for_others: dict[str, list[str]] = {}
        """Whom a kind of thing can be done for, where one chooses among them."""
        for offer in self.offers:
            if _for_a_choice(offer):
                self.for_others.setdefault(offer.command, []).append(offer.person or "")
            elif offer.command not in ("write", "agree_pieces"):
                self.own.append(offer)
        self.first = next((o for o in self.own if o.weight is Weight.MAIN), None)
        self.agree_press = self._agree_press()
        self.quiet = self._quiet()

    def bar(self, words: StageWords) -> Bar:
        """The whole bar."""
        board = self.board
        return Bar(
            main=self.main(),
            note=self.note(),
            agree=self.agree_press,
            links=self.links(),
            more=self.more(),
            choices=tuple(self.choices()),
            help=self.who.say(NOT_YET_HELP if self.early else words.help),
            aloud=self.who.say(words.aloud) if board.i_chair else "",
            i_chair=board.i_chair,
            unopened=_may_have_met_without(board),
            presented=board.standing is not Standing.SUPPORTER,
            minute=_came_to_it(board),
            held=_held_it(board),
        )

    def note(self) -> str:
        """What has just been given, or who is waited for."""
        match written_in_turn(self.board):
            case Thing.FEEDBACK:
                return self.who.say(phrase("{name} has your words."))
            case Thing.NOTE:
                return self.who.say(phrase("The {set} has your words."))
            case _:
                return waiting_words(self.board, self.who)

    def press(self, offer: Offer) -> Press:
        text = label(offer, self.who)
        if offer[2:] == _ABOUT_NOTHING:
            return Press(offer.command, text)
        about = (
            ("person", offer.person),
            ("stage", offer.stage),
            ("piece", offer.piece),
            ("kind", offer.kind),
        )
        fields = tuple((name, str(value)) for name, value in about if value is not None)
        return Press(offer.command, text, fields)

    def main(self) -> Press | None:
        if self.agree_press is not None or self.first is None:
            return None
        return self.press(self.first)

    def _quiet(self) -> list[Offer]:
        elsewhere = self._elsewhere()
        quiet, pause = [], []
        for offer in self.own:
            if offer.weight is Weight.QUIET and offer.command not in elsewhere:
                quiet.append(offer)
            if offer.command == "interrupt" and offer.kind == "pause":
                pause.append(offer)
        room = max(0, QUIET_LINKS - len(quiet))
        return quiet + pause[:room]

    def _elsewhere(self) -> frozenset[str]:
        """What would be a quiet link, were it not done by another press or done with."""
        if self.goes:
            return frozenset({"advance"})
        return frozenset({"pass"}) if written_in_turn(self.board) else frozenset()

    def links(self) -> tuple[Press, ...]:
        without = self._without_anyone()
        return (*without, *map(self.press, self.quiet[: QUIET_LINKS - len(without)]))

    def _without_anyone(self) -> tuple[Press, ...]:
        """In light depth: to go on with nobody ticked is a press of its own."""
        if not self.goes:
            return ()
        return (Press("agree_and_go", nobody(self.who), (("nobody", "yes"),)),)

    def more(self) -> tuple[Press, ...]:
        above = self.quiet[: QUIET_LINKS - len(self._without_anyone())]
        shown = {id(offer) for offer in (*above, self.first)}
        if self.agree_press is not None:
            shown |= {id(offer) for offer in self.own if offer.command == "advance"}
        return tuple([self.press(offer) for offer in self.own if id(offer) not in shown])

    def choices(self) -> Iterator[Choice]:
        """Offers about other people, one choice for each kind of thing."""
        if not self.for_others:
            return
        first = hands(self.board)
        for command, text in FOR_SOMEONE.items():
            people = self.for_others.get(command, ())
            loud = command == "hand_over" and bool(first)
            named = tuple((one, self.who.called(one)) for one in (first if loud else people))
            if named:
                yield Choice(command, self.who.say(text), named, loud)

    def agree(self) -> tuple[tuple[str, str, bool], ...]:
        """Whom the chair may tick as agreed to work, and who is ticked."""
        if self.agrees is None:
            return ()
        waiting = {work.presenter for work in self.board.work if work.waiting}
        return tuple(
            (seat.person, self.who.called(seat.person), seat.person in waiting)
            for seat in self.board.ring
            if seat.role is Role.MEMBER
        )

    def _agree_press(self) -> Press | None:
        if self.goes:
            return Press("agree_and_go", label(Offer("agree_and_go", Weight.MAIN), self.who))
        if self.agrees is not None and self.agrees.weight is Weight.MAIN:
            return self.press(self.agrees)
        return None


_ABOUT_NOTHING = (None, None, None, None)


def _at_rest(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """To come in is behind "More" before the day, and no longer the one thing to do: whoever opens
    the room days before wants to look around, and would tell the others that they are there.

    It is still offered, and the command refuses nothing, because real meetings move: a set that
    meets a day earlier comes in by it, and from the first stage on everybody is asked as ever.
    """
    return tuple(
        offer._replace(weight=Weight.MORE) if offer.command == "join" else offer for offer in offers
    )


def _for_a_choice(offer: Offer) -> bool:
    return offer.person is not None and offer.weight is Weight.MORE and offer.command in FOR_SOMEONE


def _came_to_it(board: Board) -> bool:
    """Who has attendance of their own: whoever supports somebody is not counted."""
    over = board.status == "closed" and bool(board.came_at)
    return over and board.standing is not Standing.SUPPORTER


def _held_it(board: Board) -> bool:
    """Whoever facilitates the set, and a member who held the chair to the end."""
    facilitates = board.standing in (Standing.FACILITATOR, Standing.CO_FACILITATOR)
    return _came_to_it(board) and (facilitates or board.i_chair)


def _may_have_met_without(board: Board) -> bool:
    """Nobody has come in, and this is one who may say that the set met without the screen."""
    if board.status != "open" or any(seat.here for seat in board.ring):
        return False
    return board.i_chair or (board.chair is None and board.standing is not Standing.SUPPORTER)
