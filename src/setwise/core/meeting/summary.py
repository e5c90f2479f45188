"""What remains of a meeting after the grace (`process.md`, "What is kept").

Who passed, asked, spoke or overran is not in it, and cannot be had back from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from setwise.core.meeting import events as e
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.state import NOTHING, State
from setwise.core.meeting.words import Kind


class Attended(NamedTuple):
    """One person's time in the meeting, in seconds, breaks included."""

    person: str
    role: str
    seconds: int


class StageTime(NamedTuple):
    stage: str
    seconds: int


class Summary(NamedTuple):
    """The meeting in figures. Times are seconds; `began_at` is milliseconds, UTC."""

    process: str | None
    version: int | None
    began_at: int
    ended_at: int
    attended: tuple[Attended, ...]
    presented: tuple[str, ...]
    stages: tuple[StageTime, ...]
    without_screen: bool = False
    day: str | None = None


class _Clock:
    """Adds up, entry by entry, how long each person was here and each stage lasted."""

    def __init__(self) -> None:
        self.spent: dict[str, int] = {}
        self.stages: dict[str, int] = {}
        self.at = 0

    def tick(self, before: State, at: int) -> None:
        if before.open:
            stage = before.position.stage
            self.stages[stage] = self.stages.get(stage, 0) + at - self.at
            for seat in before.seats:
                if seat.here:
                    self.spent[seat.person] = self.spent.get(seat.person, 0) + at - self.at
        self.at = at


def summarise(entries: Iterable[e.Entry]) -> Summary:
    """Fold a meeting's whole log into what is kept of it."""
    state, clock = NOTHING, _Clock()
    met: e.MetWithout | None = None
    for entry in entries:
        clock.tick(state, entry.at)
        state = evolve(state, entry)
        if isinstance(entry.event, e.MetWithout):
            met = entry.event
    return _summary(state, clock, met)


def _summary(state: State, clock: _Clock, met: e.MetWithout | None) -> Summary:
    roles = {seat.person: seat.role.value for seat in state.seats}
    attended = clock.spent or {seat.person: 0 for seat in state.seats if met}
    worked = tuple(piece.presenter for piece in state.position.pieces if piece.begun)
    presented = met.presenters if met else worked
    return Summary(
        process=state.process.name if state.process else None,
        version=state.process.version if state.process else None,
        began_at=state.opened_at,
        ended_at=state.closed_at,
        attended=tuple(Attended(p, roles[p], ms // 1000) for p, ms in attended.items()),
        presented=presented,
        stages=tuple(StageTime(stage, ms // 1000) for stage, ms in clock.stages.items()),
        without_screen=met is not None,
        day=met.day if met else None,
    )


def kept_words(state: State) -> dict[str, str]:
    """The words that outlive the grace, by id, with the presenter who keeps them.

    They are the questions a presenter chose to keep, and the feedback and action not let go.
    A question whose turn was undone by a step back waits again, and is its author's alone.
    """
    return {
        key: word.to or word.author
        for key, word in state.words.items()
        if word.kept and (word.kind is not Kind.QUESTION or key in state.position.asked)
    }


def shared_actions(state: State) -> dict[str, str]:
    """The actions that their presenters keep and share with the set, by id, with the presenter."""
    return {
        key: word.author
        for key, word in state.words.items()
        if word.kind is Kind.ACTION and word.kept and word.shared
    }
