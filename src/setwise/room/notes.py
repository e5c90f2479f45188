"""What people wrote, and the places to write: each with who can see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from setwise.core.meeting.board import Board, Written
from setwise.core.meeting.process import Part
from setwise.core.meeting.sight import Thing
from setwise.design.words import LazySay, phrase
from setwise.room.bars import Press
from setwise.room.labels import CLOSING_STAGES, Speaker
from setwise.room.trying import NO_TRIAL, Trial
from setwise.room.wording import WHO_SEES, WRITE_LABELS, WRITE_OPEN, WRITE_PRESS


class WriteForm(NamedTuple):
    """A place to write, with who can see it."""

    kind: str
    open_text: str
    label: str
    press: str
    who: str
    open: bool
    draft: str
    text: str = ""
    """What was given already, to be changed."""
    shared: bool = False
    trial: Trial = NO_TRIAL
    """Only on a page of its writer's: what they tried before they send it."""


class Note(NamedTuple):
    """Something written, with its author and what this viewer may do with it."""

    words: str
    author: str
    text: str
    mine: bool
    presses: tuple[Press, ...]


def writes(board: Board, who: Speaker, texts: Mapping[str, str]) -> Iterator[WriteForm]:
    """Each place to write that the board offers; what was given already is there to be changed."""
    for offer in board.offers:
        if offer.command != "write" or offer.kind is None:
            continue
        if offer.kind == "action" and board.part == Part.WORK:
            continue
        kind = offer.kind
        waits = kind == "question" and not board.my_turn
        given = _given(board, kind)
        opener = _CHANGE.get(kind) if given else None
        opener = opener or (phrase("Write a question for your turn") if waits else WRITE_OPEN[kind])
        press = phrase("Keep it for my turn") if waits else WRITE_PRESS[kind]
        yield WriteForm(
            kind=kind,
            open_text=who.say(opener),
            label=who.say(WRITE_LABELS[kind]),
            press=who.say(press),
            who=who.say(WHO_SEES[kind]),
            open=_write_open(board, kind) and given is None,
            draft=f"{kind}-{board.piece if board.piece is not None else 0}",
            text=texts.get(given.words, "") if given else "",
            shared=given is not None and given.shared,
        )


_CHANGE: Mapping[str, LazySay] = {
    "note": phrase("Change your words"),
    "bid": phrase("Change your {bid}"),
    "feedback": phrase("Change your words"),
    "action": phrase("Change your action"),
}
"""What opens the place to write where the new words take the place of those given."""


def _given(board: Board, kind: str) -> Written | None:
    """This viewer's own words that new ones of this kind would take the place of."""
    if kind not in _CHANGE:
        return None
    own = [w for w in board.words if w.mine and w.thing.value == kind]
    if kind == "action":
        own = [w for w in own if w.piece == _latest_work(board, w.author)]
    elif kind == "feedback":
        own = [w for w in own if w.piece == board.piece]
    elif kind == "bid":
        own = [w for w in own if w.author in board.bids]
    return own[-1] if own else None


def _latest_work(board: Board, person: str) -> int | None:
    """The number of the piece of work that someone began last."""
    theirs = (w for w in board.work if w.presenter == person and not (w.waiting or w.dropped))
    return max((work.number for work in theirs), default=None)


def _write_open(board: Board, kind: str) -> bool:
    asked = kind == "question" and board.my_turn and board.please_write
    return asked or (kind == "action" and board.stage == "action" and board.i_present)


def note_of(written: Written, who: Speaker, texts: Mapping[str, str]) -> Note:
    author = who.say(phrase("You")) if written.mine else who.called(written.author)
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
            yield Press("let_go", who.say(phrase("Kept. Do not keep it")), fields)
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


def said(board: Board, shown: Mapping[str, Note], current: Note | None) -> Iterator[Note]:
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
    if written.thing is Thing.ACTION and written.mine:
        return board.part is not Part.WORK  # Wherever it can be changed.
    return board.stage in _SAID_AT.get(written.thing, frozenset())


def mine(board: Board, shown: Mapping[str, Note], current: Note | None) -> Iterator[Note]:
    """A question of mine that waits, and as presenter the questions I may keep."""
    for written in board.words:
        note = shown.get(written.words)
        if note is None or note is current:
            continue
        waiting = written.thing is Thing.QUESTION_WAITING
        to_keep = written.thing is Thing.QUESTION_ASKED and written.mine_to_keep
        if waiting or (to_keep and (board.i_present or board.status != "open")):
            yield note
