"""What a press on a board sends: each offer as its command."""

from __future__ import annotations

from collections.abc import Callable

from setwise.core.meeting import commands as c
from setwise.core.meeting.offers import Offer
from setwise.core.meeting.state import State
from setwise.core.meeting.words import Depth, Interruption, Kind

WORDS = "new-words"
Maker = Callable[[State, Offer, bool], c.Command]


def command_of(state: State, offer: Offer, *, away: bool = False, words: str = WORDS) -> c.Command:
    """The command an offer stands for; raises KeyError for an offer nobody knows."""
    if offer.command == "write":
        return c.Write(words, Kind(str(offer.kind)))
    return _MAKERS[offer.command](state, offer, away)


def _agree_others(state: State, offer: Offer, away: bool) -> c.Command:
    """An agreement other than the one that stands: nobody, or the first of the members."""
    if state.next_piece is not None:
        return c.AgreePieces(())
    members = (seat.person for seat in state.seats if seat.role == "member")
    return c.AgreePieces((next(members),))


def _drawn(state: State, offer: Offer, away: bool) -> c.Command:
    waiting = state.position.waiting
    if state.stage.presenter_last and waiting[-1] == state.presenter:
        return c.DrawOrder((*reversed(waiting[:-1]), waiting[-1]))
    return c.DrawOrder(tuple(reversed(waiting)))


def _plain(make: Callable[[], c.Command]) -> Maker:
    return lambda state, offer, away: make()


def _person(make: Callable[[str | None], c.Command]) -> Maker:
    return lambda state, offer, away: make(offer.person)


def _named(make: Callable[[str], c.Command]) -> Maker:
    return lambda state, offer, away: make(str(offer.person))


def _piece(make: Callable[[int], c.Command]) -> Maker:
    return lambda state, offer, away: make(-1 if offer.piece is None else offer.piece)


_MAKERS: dict[str, Maker] = {
    "accept_chair": _named(c.AcceptChair),
    "advance": lambda state, offer, away: c.Advance(offer.stage),
    "agree_contract": _person(c.AgreeContract),
    "agree_pieces": _agree_others,
    "ask_to_finish": _plain(c.AskToFinish),
    "ask_to_write": _plain(c.AskToWrite),
    "bid": _person(c.Bid),
    "change_depth": lambda state, offer, away: c.ChangeDepth(Depth(str(offer.kind))),
    "close": _plain(c.Close),
    "draw_order": _drawn,
    "drop_piece": _piece(c.DropPiece),
    "end_for_time": _plain(c.EndForTime),
    "end_turn": _person(c.EndTurn),
    "finish": _plain(c.Finish),
    "give_turn": _named(c.GiveTurn),
    "go_round_again": _plain(c.GoRoundAgain),
    "hand_over": _named(c.HandOver),
    "hear_out": _named(c.HearOut),
    "hold_round": _plain(c.HoldRound),
    "interrupt": lambda state, offer, away: c.Interrupt(Interruption(str(offer.kind))),
    "join": _person(c.Join),
    "leave": _person(c.Leave),
    "let_question_go": _plain(c.LetQuestionGo),
    "lower_hand": _person(c.LowerHand),
    "offer_chair": lambda state, offer, away: c.OfferChair(away),
    "pass": _person(c.Pass),
    "pass_over": _named(c.PassOver),
    "raise_hand": _person(c.RaiseHand),
    "reopen": _piece(c.Reopen),
    "resume": _plain(c.Resume),
    "return_to": lambda state, offer, away: c.ReturnTo(str(offer.stage)),
    "show_elapsed": lambda state, offer, away: c.ShowElapsed(offer.kind == "on"),
    "step_back": _plain(c.StepBack),
    "stop_for_care": _plain(c.StopForCare),
    "take_back_pass": _person(c.TakeBackPass),
    "take_chair": lambda state, offer, away: c.TakeChair(away),
    "take_turn": _plain(c.TakeTurn),
    "withdraw_bid": _person(c.WithdrawBid),
}
