"""What each press is called: an offer of the core in the words of the one who presses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from setwise.core.meeting.board import Board
from setwise.core.meeting.offers import Offer
from setwise.core.meeting.sight import Thing
from setwise.core.meeting.words import Depth
from setwise.design.phrases import Phrases
from setwise.design.words import LazySay, phrase
from setwise.room.wording import STAGES

QUESTION_STAGES = frozenset({"clarifying", "open_questions", "presenting_and_clarifying"})
CLOSING_STAGES = frozenset({"closing_round", "reflect_and_act"})


class Speaker:
    """Says things about one board: knows the names and the terms."""

    def __init__(self, board: Board, names: Mapping[str, str], said: Phrases) -> None:
        self.board = board
        self.names = names
        self.said = said
        self.unknown = said.say("{a_member}")
        self.presenter = self.name(board.presenter)

    def say(self, text: LazySay, person: str | None = None) -> str:
        """The text, with {name} as this person, or else the presenter."""
        name = self.presenter if person is None else self.name(person)
        if not text.values:
            said = self.said.named(text.text, name)
        else:
            said = self.said.say(text.text, **{"name": name, **text.values})
        return self._begun(said) if said.startswith(self.unknown) else said

    def name(self, person: str | None) -> str:
        """What someone is called within a sentence.

        Who has left the set, or has only just come into it, is not known by name.
        """
        if person is None:
            return self.said.say("{presenter}")
        return self.names.get(person) or self.unknown

    def called(self, person: str) -> str:
        """What someone is called where the name stands alone."""
        return self._begun(self.name(person))

    def _begun(self, text: str) -> str:
        return begun(text, self.unknown)


def begun(text: str, unknown: str) -> str:
    """The text with a capital where it begins with what stands for a name."""
    return text[:1].upper() + text[1:] if text.startswith(unknown) else text


def called(person: str, names: Mapping[str, str], said: Phrases) -> str:
    """As `Speaker.called`, for whoever has no board."""
    unknown = said.say("{a_member}")
    return begun(names.get(person) or unknown, unknown)


SIMPLE: Mapping[str, LazySay] = {
    "leave": phrase("Leave gently"),
    "agree_contract": phrase("I agree to our {contract}"),
    "step_back": phrase("One step back"),
    "ask_to_finish": phrase("I had not finished"),
    "hear_out": phrase("Let {name} finish"),
    "close": phrase("Close the {meeting} now"),
    "hold_round": phrase("The round was held aloud"),
    "go_round_again": phrase("Go round again"),
    "draw_order": phrase("Draw an order by lot"),
    "take_back_pass": phrase("I'd like a turn after all"),
    "raise_hand": phrase("I have a question"),
    "lower_hand": phrase("My question can wait"),
    "let_question_go": phrase("Let this question go"),
    "ask_to_write": phrase("Please write that one"),
    "bid": phrase("I'd like time today"),
    "withdraw_bid": phrase("Take my {bid} back"),
    "finish": phrase("I'm finished"),
    "end_for_time": phrase("Stop: the {meeting}'s time is nearly over"),
    "stop_for_care": phrase("Stop here, to take care"),
    "take_chair": phrase("Take the chair"),
    "offer_chair": phrase("I can hold the chair"),
    "agree_and_go": phrase("Go on"),
    "agree_pieces": phrase("This is what we agreed"),
}

WRITTEN_IN_TURN = {Thing.NOTE: frozenset({"check_in"}), Thing.FEEDBACK: CLOSING_STAGES}
"""What one may write in one's own turn, instead of saying it or beside it."""

FOR_SOMEONE: Mapping[str, LazySay] = {
    "join": phrase("Is here"),
    "leave": phrase("Has left"),
    "agree_contract": phrase("Agrees to our {contract}, said aloud"),
    "hear_out": phrase("Was interrupted, and is heard first"),
    "give_turn": phrase("Give the turn to"),
    "pass": phrase("Passes, said aloud"),
    "pass_over": phrase("Come back to later"),
    "hand_over": phrase("Hand the chair to"),
}
"""For a choice of people: what is done for the one who is chosen."""


def label(offer: Offer, who: Speaker) -> str:
    """What the button says."""
    special = _SPECIAL.get(offer.command)
    if special is not None:
        return special(offer, who)
    return who.say(SIMPLE[offer.command], offer.person)


def _end_turn(offer: Offer, who: Speaker) -> str:
    questions = who.board.stage in QUESTION_STAGES
    if offer.person is None:
        if who.board.i_present or written_in_turn(who.board):
            return who.say(phrase("That is all from me"))
        return who.say(phrase("I have asked") if questions else phrase("I have spoken"))
    if questions and who.board.i_present:
        return who.say(phrase("Next question"))
    return who.say(
        phrase("{name} has asked") if questions else phrase("{name} has spoken"), offer.person
    )


def written_in_turn(board: Board) -> Thing | None:
    """What this viewer, who has the floor, has written of what this round is for."""
    if not board.my_turn:
        return None
    for written in board.words:
        here = board.stage in WRITTEN_IN_TURN.get(written.thing, frozenset())
        if here and written.mine and written.piece == board.piece:
            return written.thing
    return None


def _take_turn(offer: Offer, who: Speaker) -> str:
    begun = any(seat.turn in ("done", "passed") for seat in who.board.ring)
    return who.say(phrase("I'll go next") if begun else phrase("I'll begin"))


def _pass(offer: Offer, who: Speaker) -> str:
    last = who.board.i_present and who.board.stage in CLOSING_STAGES
    return who.say(phrase("I have nothing to add") if last else phrase("Pass"))


def _advance(offer: Offer, who: Speaker) -> str:
    if offer.stage is not None:
        title = who.say(STAGES[offer.stage].title)
        return who.say(phrase("Go straight to {stage}").bind(stage=title))
    words = STAGES[who.board.stage]
    if who.board.depth is Depth.LIGHT:
        if who.board.held and who.board.stage in CLOSING_STAGES:
            return who.say(phrase("{name} is done"))
        return who.say(words.press)
    following = next((work for work in who.board.work if work.waiting), None)
    if following is not None and who.board.stage in ("bidding", "action"):
        return who.say(phrase("Begin: {name} presents"), following.presenter)
    if who.board.stage == "bidding":
        return nobody(who)
    return who.say(words.on)


def nobody(who: Speaker) -> str:
    """To go on without anyone presenting says so on the button."""
    if any(work.ended is not None for work in who.board.work):
        return who.say(phrase("Nobody else today: go on"))
    return who.say(phrase("Nobody today: go on"))


def _join(offer: Offer, who: Speaker) -> str:
    if offer.person is None:
        return who.say(phrase("I'm here"))
    return who.say(phrase("{name} is here"), offer.person)


def _finish(offer: Offer, who: Speaker) -> str:
    return who.say(phrase("I'm finished") if who.board.i_present else phrase("{name} is finished"))


def _return_to(offer: Offer, who: Speaker) -> str:
    title = who.say(STAGES[offer.stage or ""].title)
    return who.say(phrase("Come back to {stage}").bind(stage=title))


def _reopen(offer: Offer, who: Speaker) -> str:
    return who.say(phrase("One more thing for {name}"), offer.person)


def _drop_piece(offer: Offer, who: Speaker) -> str:
    return who.say(phrase("Leave {name}'s work for another time"), offer.person)


def _interrupt(offer: Offer, who: Speaker) -> str:
    names = {"pause": phrase("Pause"), "break": phrase("Break"), "time_out": phrase("Time-out")}
    return who.say(names[offer.kind or "pause"])


def _resume(offer: Offer, who: Speaker) -> str:
    heard = who.board.heard
    if heard is None:
        return who.say(phrase("Resume"))
    if not who.board.i_chair:
        return who.say(phrase("That is all from me"))
    return who.say(phrase("{name} has finished: go on"), heard)


def _change_depth(offer: Offer, who: Speaker) -> str:
    if offer.kind == Depth.LIGHT:
        return who.say(phrase("Hold it aloud: stages only"))
    return who.say(phrase("Keep turns on the screens"))


def _show_elapsed(offer: Offer, who: Speaker) -> str:
    if offer.kind == "on":
        return who.say(phrase("Show everyone how long it has been"))
    return who.say(phrase("Show only me how long it has been"))


def _accept_chair(offer: Offer, who: Speaker) -> str:
    return who.say(phrase("Yes, {name} holds the chair"), offer.person)


_SPECIAL: Mapping[str, Callable[[Offer, Speaker], str]] = {
    "join": _join,
    "end_turn": _end_turn,
    "take_turn": _take_turn,
    "pass": _pass,
    "advance": _advance,
    "finish": _finish,
    "return_to": _return_to,
    "reopen": _reopen,
    "drop_piece": _drop_piece,
    "interrupt": _interrupt,
    "resume": _resume,
    "change_depth": _change_depth,
    "show_elapsed": _show_elapsed,
    "accept_chair": _accept_chair,
}
