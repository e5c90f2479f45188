"""Who sees the same: people of whom a state says the same have the same board, but for their seat.

A room of nine has few kinds of people at any moment: the chair, the presenter, whoever has the floor,
those who wait to ask and those who do not. So a board is worked out for each kind.
"""

from __future__ import annotations

from collections.abc import Hashable

from setwise.core.meeting.board import Common
from setwise.core.meeting.state import State


class Alike:
    """The kinds of people at one moment."""

    def __init__(self, state: State, shared: Common) -> None:
        position = state.position
        self._seats = {seat.person: seat for seat in state.seats}
        self._sets = (
            frozenset(position.waiting),
            frozenset(position.hands),
            position.done,
            position.passed,
            position.passed_over,
        )
        self._alone = {
            *(state.chair, position.floor, shared.next, position.mover),
            *state.chair_offers,
            *(position.heard, *position.unfinished),
            *(bid.person for bid in state.bids_made),
            *(piece.presenter for piece in position.pieces),
            *(word.author for word in state.words.values()),
            *(word.to for word in state.words.values()),
        }

    def kind(self, viewer: str) -> Hashable:
        """The same for those who see the same. Of whoever is named for themselves, it is they."""
        seat = self._seats.get(viewer)
        if seat is None or viewer in self._alone:
            return viewer
        return seat[1:], tuple([viewer in each for each in self._sets])
