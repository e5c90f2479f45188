"""Reads a made-up person's own board within the server: what their page would show and offer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from uuid import UUID

from setwise.core.meeting import board as boards
from setwise.core.meeting.board import Board, InRing
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.sight import Thing
from setwise.core.meeting.words import Depth, Role
from setwise.demo.options import Options
from setwise.demo.seen import Press, Seat, Seen, Tick
from setwise.room import facts, opening, present


def board_of(meeting: UUID, person: str, at: datetime) -> Board:
    """This person's board now; before anyone has come, as it will be for the first to come."""
    state = present.now(meeting).state
    if state.process is None and not state.met:
        state = opening.as_if_opened(facts.facts_of(meeting).access)
    return boards.board(state, person, at=opening.milliseconds(at))


def look(board: Board, person: str, names: Mapping[str, str], options: Options) -> Seen:
    """What this person sees of their board."""
    return Seen(
        status=board.status,
        stage=board.stage,
        depth=board.depth.value,
        me=names[person],
        seats=tuple(_seat(seat, names) for seat in board.ring),
        presses=(*(_press(offer, board) for offer in board.offers), *_to_keep(board)),
        agree=tuple(_agree(board, names)),
        bidders=tuple(names[p] for p in board.bids if p in names),
        to_work=tuple(names[w.presenter] for w in board.work if w.waiting and w.presenter in names),
        card=any(written.current for written in board.words),
        please_write=board.please_write and board.my_turn,
        held=frozenset(names[p] for p in options.humans if p in names),
        awaited=names.get(options.awaits or ""),
        pieces=options.pieces,
    )


def _seat(seat: InRing, names: Mapping[str, str]) -> Seat:
    return Seat(
        name=names.get(seat.person, ""),
        state=seat.turn.value if seat.here else "away",
        you=seat.you,
        presenter=seat.presenter,
        chair=seat.chair,
    )


def _press(offer: Offer, board: Board) -> Press:
    about = (("person", offer.person), ("stage", offer.stage), ("kind", offer.kind))
    fields = {name: value for name, value in about if value is not None}
    if offer.piece is not None:
        fields["piece"] = str(offer.piece)
    # Held aloud, one press records what was agreed and goes on.
    at_once = offer.command == "agree_pieces" and board.depth is Depth.LIGHT
    do = "agree_and_go" if at_once else offer.command
    return Press(do, fields, main=offer.weight is Weight.MAIN)


def _to_keep(board: Board) -> Iterator[Press]:
    for written in board.words:
        mine = written.thing is Thing.QUESTION_ASKED and written.mine_to_keep
        if mine and not written.kept:
            yield Press("keep", {"words": written.words})


def _agree(board: Board, names: Mapping[str, str]) -> Iterator[Tick]:
    if not any(offer.command == "agree_pieces" for offer in board.offers):
        return
    waiting = {work.presenter for work in board.work if work.waiting}
    for seat in board.ring:
        if seat.role is Role.MEMBER and seat.person in names:
            yield Tick(seat.person, names[seat.person], seat.person in waiting)
