"""Whom the next piece of work waits for, where it cannot begin, and what helps."""

from __future__ import annotations

from setwise.core.meeting.board import Board
from setwise.core.meeting.offers import Offer, Weight
from setwise.core.meeting.process import Part
from setwise.core.meeting.words import Depth, Role
from setwise.design.words import phrase
from setwise.room.labels import Speaker

HELPS = {"join": Weight.MAIN, "drop_piece": Weight.QUIET}
"""What the chair may press about a presenter who is not here."""


def awaited(board: Board) -> str | None:
    """The next presenter, if they are not here yet or still hold the chair.

    Told to whoever would go on: the chair, and who presented last.
    """
    following = next((work.presenter for work in board.work if work.waiting), None)
    if following is None or not _stands_still(board):
        return None
    here = any(seat.here for seat in board.ring if seat.person == following)
    return following if not here or following == board.chair else None


def _stands_still(board: Board) -> bool:
    """Nothing but the next presenter keeps this viewer from going on."""
    if not board.here or not (board.i_chair or board.i_present):
        return False
    if board.part is Part.WORK or board.interruption is not None:
        return False
    turns = board.round and (board.floor is not None or board.to_come > 0)
    # In light depth the one press of bidding records who is here as well.
    taps = board.depth is Depth.LIGHT and board.stage == "bidding"
    on = any(o.command == "advance" and o.stage is None for o in board.offers)
    return not (turns or taps or on)


def waiting_words(board: Board, who: Speaker) -> str:
    """What is waited for, in a line over the press."""
    person = awaited(board)
    if person is None:
        return ""
    if person != board.chair:
        return who.say(phrase("{name} presents next, and is not here yet."), person)
    if not board.i_chair:
        return who.say(phrase("{name} presents next, and hands over the chair first."), person)
    if hands(board):
        return who.say(phrase("You present next. Who holds the chair meanwhile?"))
    return who.say(phrase("You present next, once somebody is here to hold the chair."))


def helping(board: Board) -> tuple[Offer, ...]:
    """The board's offers, those louder that help with what is waited for."""
    person = awaited(board)
    if person is None or person == board.chair:
        return board.offers
    return tuple(
        offer._replace(weight=HELPS[offer.command])
        if offer.person == person and offer.command in HELPS
        else offer
        for offer in board.offers
    )


def hands(board: Board) -> tuple[str, ...]:
    """Whom a presenter who holds the chair may hand it to: the likeliest first."""
    if not board.i_chair or awaited(board) != board.chair:
        return ()
    fit = {offer.person for offer in board.offers if offer.command == "hand_over"}
    busy = {work.presenter for work in board.work if work.waiting}
    seats = [seat for seat in board.ring if seat.person in fit]
    seats.sort(key=lambda seat: (seat.role is Role.MEMBER, seat.person in busy))
    return tuple(seat.person for seat in seats)
