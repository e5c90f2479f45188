"""From any moment of an open meeting a few presses lead to its close."""

from __future__ import annotations

from collections.abc import Iterator

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.board import board
from setwise.core.meeting.decide import Refused, decide
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.offers import Offer
from setwise.core.meeting.state import State
from tests.core.meeting.press import command_of

MOST_PRESSES = 60
_CHAIR_PRESSES = (
    "resume",
    "advance",
    "hold_round",
    "finish",
    "end_turn",
    "pass",
    "close",
    "hand_over",
    "stop_for_care",
)
"""What a chair presses who wants to be done, the first that is offered."""


def leads_to_closed(state: State, at: int) -> int:
    """How many presses of what is offered lead to the close. AssertionError when none do."""
    for presses in range(MOST_PRESSES):
        if not state.open:
            return presses
        state = _press(state, at)
    raise AssertionError(f"no way out of {state.position}, chair {state.chair}")


def _press(state: State, at: int) -> State:
    for person, offer in _worth_pressing(state, at):
        command = command_of(state, offer, away=not state.is_here(state.chair))
        answer = decide(state, c.Ask(person, at, command))
        assert not isinstance(answer, Refused), f"{person} {offer}: {answer}"
        for event in answer:
            state = evolve(state, e.Entry(at, person, event))
        return state
    raise AssertionError(f"nothing to press in {state.position}, chair {state.chair}")


def _worth_pressing(state: State, at: int) -> Iterator[tuple[str, Offer]]:
    if state.is_here(state.chair):
        yield from _as_chair(state, at)
        return
    for wanted in ("take_chair", "accept_chair", "offer_chair", "finish", "join"):
        for seat in state.seats:
            for offer in board(state, seat.person, at=at, chair_away=True).offers:
                if offer.command == wanted and seat.has_turns:
                    yield seat.person, offer


def _as_chair(state: State, at: int) -> Iterator[tuple[str, Offer]]:
    chair = str(state.chair)
    offered = board(state, chair, at=at).offers
    if state.stage.takes_bids and state.next_piece is not None:
        yield from ((chair, offer) for offer in offered if offer.command == "agree_pieces")
    if not state.stage.takes_bids:
        yield from ((chair, offer) for offer in offered if offer.command == "drop_piece")
    for wanted in _CHAIR_PRESSES:
        yield from ((chair, offer) for offer in offered if offer.command == wanted)
