"""A board in words: what the template writes, as plain data.

The core says what is so and what may be pressed; here it becomes sentences, seats
in the ring, one main press, a few quiet ones, and the rest behind "More".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from setwise.core.meeting.board import Board, InRing, Turn, Written
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.process import Part
from setwise.core.meeting.sight import Standing, Thing
from setwise.core.meeting.words import Depth, Role
from setwise.design.phrases import phrases
from setwise.design.words import phrase
from setwise.room.facts import Facts
from setwise.room.labels import CLOSING_STAGES, FOR_SOMEONE, QUESTION_STAGES, Speaker, label
from setwise.room.wording import (
    ANOTHERS_ACTION,
    CLOSED,
    ENDINGS,
    INTERRUPTED,
    PLANNED,
    STAGES,
    VALUES,
    WHO_SEES,
    WRITE_LABELS,
    WRITE_OPEN,
    WRITE_PRESS,
    StageWords,
)

MINUTE = 60_000
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


class WriteForm(NamedTuple):
    """A place to write, with who can see it."""

    kind: str
    open_text: str
    label: str
    press: str
    who: str
    open: bool
    draft: str


class Note(NamedTuple):
    """Something written, with its author and what this viewer may do with it."""

    words: str
    author: str
    text: str
    mine: bool
    presses: tuple[Press, ...]


class Seat(NamedTuple):
    """One place in the ring."""

    name: str
    short: str
    state: str
    you: bool
    presenter: bool
    facilitator: bool


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


class Screen(NamedTuple):
    """Everything on one person's screen."""

    board: Board
    kicker: str
    question: str
    text: str
    hint: str
    dimmed: bool
    seats: tuple[Seat, ...]
    centre: str
    centre_small: str
    current: Note | None
    bar: Bar
    writes: tuple[WriteForm, ...]
    agree: tuple[tuple[str, str, bool], ...]
    bidders: str
    to_work: str
    notes: tuple[Note, ...]
    mine: tuple[Note, ...]
    notices: tuple[str, ...]
    path: tuple[str, ...]
    path_now: int
    say_stage: str
    say_turn: str
    say_mine: str
    value: str
    contract_line: str


def screen(board: Board, facts: Facts, texts: Mapping[str, str], away: frozenset[str]) -> Screen:
    """One person's screen. `texts` holds the words that the board names, by id."""
    who = Speaker(board, facts.names, phrases(facts.terms))
    words = _stage_words(board)
    offers = _Offers(board, who)
    notes = tuple(_note(w, who, texts) for w in board.words if w.words in texts)
    shown = {note.words: note for note in notes}
    current = next((shown[w.words] for w in board.words if w.current and w.words in shown), None)
    agree = offers.agree()
    return Screen(
        board=board,
        kicker=_kicker(who, words),
        question=who.say(words.question),
        text=who.say(words.text),
        hint=who.say(words.hint) if words.hint else "",
        dimmed=words.dimmed,
        seats=tuple(_seat(seat, who, away) for seat in board.ring),
        centre=_centre(who),
        centre_small=_centre_small(who),
        current=current,
        bar=offers.bar(words),
        writes=tuple(_writes(board, who)),
        agree=agree,
        bidders=_names(who, board.bids),
        to_work=_names(who, tuple(work.presenter for work in board.work if work.waiting)),
        notes=tuple(_said(board, shown, current)),
        mine=tuple(_mine(board, shown, current)),
        notices=tuple(_notices(board, who, away)),
        path=tuple(_titles(board, who)),
        path_now=_path_now(board),
        say_stage=f"{who.say(words.title)}. {who.say(words.question)}",
        say_turn=_say_turn(who),
        say_mine=_say_mine(who),
        value=who.say(VALUES[(facts.access.meeting.number - 1) % len(VALUES)]),
        contract_line=facts.access.learning_set.contract_line,
    )


def _names(who: Speaker, people: tuple[str, ...]) -> str:
    return ", ".join(who.name(person) for person in people)


def shows_ring(board: Board) -> bool:
    """The ring is left out where nobody's turn or place matters."""
    if board.status != "open" or board.stage == "silence":
        return False
    return board.depth is Depth.FULL or not board.i_chair or board.stage == "gathering"


def _stage_words(board: Board) -> StageWords:
    if board.status == "closed":
        return CLOSED
    if not board.stage:
        return CLOSED if board.status == "met" else PLANNED
    if board.interruption is not None:
        return INTERRUPTED[board.interruption.value]
    if board.stage == "action" and not board.i_present:
        return ANOTHERS_ACTION
    return STAGES[board.stage]


def _kicker(who: Speaker, words: StageWords) -> str:
    title = who.say(words.title)
    if who.board.presenter is None or who.board.standing is Standing.WALL:
        return title
    if who.board.i_present:
        return who.say(phrase("{stage} · you present").bind(stage=title))
    return who.say(phrase("{stage} · {name} presents").bind(stage=title))


def _seat(seat: InRing, who: Speaker, away: frozenset[str]) -> Seat:
    name = who.name(seat.person)
    absent = not seat.here or seat.person in away
    state = "away" if absent and seat.turn is not Turn.FLOOR else seat.turn.value
    return Seat(
        name=name,
        short=_short(name),
        state="waiting" if state in ("none", "waiting") else state,
        you=seat.you,
        presenter=seat.presenter,
        facilitator=seat.chair,
    )


def _short(name: str) -> str:
    parts = name.split()
    if len(parts) > 1:
        return (parts[0][:1] + parts[-1][:1]).upper()
    return name if len(name) <= 6 else name[:2].title()


def _centre(who: Speaker) -> str:
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


def _centre_small(who: Speaker) -> str:
    board = who.board
    if board.status != "open" or board.depth is Depth.LIGHT or not _centre(who):
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
        return who.say(phrase("Nobody waits to ask"))
    if who.board.to_come == 1:
        return who.say(phrase("1 waits to ask"))
    return who.say(phrase("{n} wait to ask").bind(n=who.board.to_come))


class _Offers:
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
            unopened=board.status == "open" and not any(seat.here for seat in board.ring),
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


def _writes(board: Board, who: Speaker) -> Iterator[WriteForm]:
    for offer in board.offers:
        if offer.command != "write" or offer.kind is None:
            continue
        if offer.kind == "action" and board.part == Part.WORK:
            continue
        kind = offer.kind
        waits = kind == "question" and not board.my_turn
        opener = phrase("Write a question for your turn") if waits else WRITE_OPEN[kind]
        press = phrase("Keep it for my turn") if waits else WRITE_PRESS[kind]
        yield WriteForm(
            kind=kind,
            open_text=who.say(opener),
            label=who.say(WRITE_LABELS[kind]),
            press=who.say(press),
            who=who.say(WHO_SEES[kind]),
            open=_write_open(board, kind),
            draft=f"{kind}-{board.piece if board.piece is not None else 0}",
        )


def _write_open(board: Board, kind: str) -> bool:
    asked = kind == "question" and board.my_turn and board.please_write
    return asked or (kind == "action" and board.stage == "action" and board.i_present)


def _note(written: Written, who: Speaker, texts: Mapping[str, str]) -> Note:
    author = who.say(phrase("You")) if written.mine else who.name(written.author)
    return Note(
        words=written.words,
        author=author,
        text=texts[written.words],
        mine=written.mine,
        presses=tuple(_note_presses(written, who)),
    )


def _note_presses(written: Written, who: Speaker) -> Iterator[Press]:
    fields = (("words", written.words),)
    if written.thing is Thing.QUESTION_ASKED and written.mine_to_keep:
        if written.kept:
            yield Press("let_go", who.say(phrase("Kept. Let it go")), fields)
        else:
            yield Press("keep", who.say(phrase("Keep this question")), fields)
    elif written.thing is Thing.FEEDBACK and written.mine_to_keep:
        if written.kept:
            yield Press("let_go", who.say(phrase("Let it go")), fields)
        else:
            yield Press("keep", who.say(phrase("Keep this after all")), fields)
    elif written.thing is Thing.ACTION and written.mine:
        text = phrase("Keep it to myself") if written.shared else phrase("Share it with the {set}")
        shared = ("shared", "no" if written.shared else "yes")
        yield Press("share_action", who.say(text), (*fields, shared))
    elif written.thing is Thing.QUESTION_WAITING:
        yield Press("withdraw", who.say(phrase("Take it back")), fields)


_SAID_AT: Mapping[Thing, frozenset[str]] = {
    Thing.NOTE: frozenset({"check_in"}),
    Thing.BID: frozenset({"bidding"}),
    Thing.COMMENT: frozenset({"how_did_we_work"}),
    Thing.FEEDBACK: CLOSING_STAGES,
    Thing.ACTION: frozenset({"action", "close", "how_did_we_work"}),
}


def _said(board: Board, shown: Mapping[str, Note], current: Note | None) -> Iterator[Note]:
    """What others wrote that belongs to this stage."""
    time_out = board.interruption is not None and board.interruption.value == "time_out"
    for written in board.words:
        note = shown.get(written.words)
        if note is None or note is current or written.thing is Thing.QUESTION_ASKED:
            continue
        if written.thing is Thing.QUESTION_WAITING or not _here(board, written, time_out):
            continue
        yield note


def _here(board: Board, written: Written, time_out: bool) -> bool:
    if written.thing is Thing.COMMENT and time_out:
        return True
    if written.thing is Thing.FEEDBACK and written.piece != board.piece:
        return False
    return board.stage in _SAID_AT.get(written.thing, frozenset())


def _mine(board: Board, shown: Mapping[str, Note], current: Note | None) -> Iterator[Note]:
    """A question of mine that waits, and as presenter the questions I may keep."""
    for written in board.words:
        note = shown.get(written.words)
        if note is None or note is current:
            continue
        waiting = written.thing is Thing.QUESTION_WAITING
        to_keep = written.thing is Thing.QUESTION_ASKED and written.mine_to_keep
        if waiting or (to_keep and (board.i_present or board.status != "open")):
            yield note


def _notices(board: Board, who: Speaker, away: frozenset[str]) -> Iterator[str]:
    if board.status == "open" and board.late and board.here:
        title = who.say(STAGES[board.stage].title)
        yield who.say(phrase("You have joined at: {stage}.").bind(stage=title))
    if board.piece is not None:
        ended = board.work[board.piece].ended
        if ended is not None and ended.value in ("time", "care"):
            yield who.say(ENDINGS[ended.value])
    if board.please_write and board.my_turn:
        yield who.say(phrase("You were asked to write this one."))
    if board.status == "open" and board.chair in away and not board.i_chair:
        yield who.say(
            phrase("{name} has lost the connection. Nothing changes by itself."), board.chair
        )
    if board.chair_offer is not None and not board.i_chair:
        mine = board.chair_offer in {seat.person for seat in board.ring if seat.you}
        text = (
            phrase("You offered to hold the chair.")
            if mine
            else phrase("{name} can hold the chair.")
        )
        yield who.say(text, board.chair_offer)


def _titles(board: Board, who: Speaker) -> Iterator[str]:
    for stage in board.path:
        yield who.say(STAGES[stage.stage].title)


def _path_now(board: Board) -> int:
    for place, stage in enumerate(board.path):
        if stage.place == "now":
            return place
    return len(board.path) if board.status == "closed" else 0


def _say_turn(who: Speaker) -> str:
    board = who.board
    if board.depth is Depth.LIGHT or board.floor is None or board.my_turn:
        return ""
    if board.next is not None:
        following = who.name(board.next)
        text = phrase("{name} has the floor. {following} is next.").bind(following=following)
        return who.say(text, board.floor)
    return who.say(phrase("{name} has the floor."), board.floor)


def _say_mine(who: Speaker) -> str:
    board = who.board
    if board.depth is Depth.LIGHT or board.status != "open":
        return ""
    if board.my_turn:
        return who.say(phrase("It is your turn."))
    me = next((seat.person for seat in board.ring if seat.you), None)
    if me is not None and board.next == me:
        return who.say(phrase("You are next."))
    return ""
