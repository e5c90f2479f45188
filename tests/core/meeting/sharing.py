"""What is worked out once for several people is what each of them would see alone."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from setwise.core.meeting.alike import Alike
from setwise.core.meeting.board import Board, as_seen_by, board, common, own
from setwise.core.meeting.state import State


def check_alike(state: State, viewers: Iterable[str], at: int, *, away: bool) -> None:
    """People of one kind have one board but for their seat; and what `own` names tells boards apart."""
    shared = common(state)
    alike = Alike(state, shared)
    of_kind: dict[Hashable, Board] = {}
    of_own: dict[tuple[object, ...], Board] = {}
    for viewer in viewers:
        alone = board(state, viewer, at=at, chair_away=away)
        first = of_kind.setdefault(alike.kind(viewer), alone)
        assert as_seen_by(first, shared, viewer) == alone, f"{viewer} is of another kind"
        similar = of_own.setdefault(own(alone), alone)
        assert similar._replace(ring=()) == alone._replace(ring=()), f"{viewer} differs in more"
