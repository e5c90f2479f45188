"""Who was in a meeting, for how long, who came late and who left early: its evidence.

Moments are milliseconds, UTC, so that midnight and the changes of the clock need no thought.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from setwise.core.meeting import events as e
from setwise.core.meeting.evolve import evolve
from setwise.core.meeting.state import NOTHING, State

MINUTE = 60_000
MARGIN = 30 * MINUTE
"""So long before its planned beginning and after its planned end a meeting still counts: whoever
forgot to close it has not learned all night."""
GRACE = 5
"""From so many minutes on somebody came late, or left early."""


class Presence(NamedTuple):
    """One person's time in the meeting, in whole minutes, breaks included."""

    person: str
    minutes: int
    late_minutes: int = 0
    left_early: bool = False


class Planned(NamedTuple):
    """When the meeting was to be."""

    starts_at: int
    ends_at: int

    @property
    def lasts(self) -> int:
        return self.ends_at - self.starts_at


Span = tuple[int, int]


class Held(NamedTuple):
    """When a meeting really began, and who was there."""

    began_at: int
    presences: tuple[Presence, ...]


def held(entries: Iterable[e.Entry], planned: Planned) -> Held:
    """Fold a meeting's whole log into who was there. A meeting held without the screen counts as
    long as it was planned to be, for nobody measured it.
    """
    state, at = NOTHING, 0
    spans: dict[str, list[Span]] = {}
    for entry in entries:
        if state.open:
            _stay(spans, state, (at, entry.at))
        state, at = evolve(state, entry), entry.at
    if state.met:
        whole = minutes(planned.lasts)
        there = tuple(Presence(seat.person, whole) for seat in state.seats)
        return Held(planned.starts_at, there)
    meant, counted = _counted(state, planned)
    there = tuple(_presence(person, mine, meant, counted) for person, mine in spans.items())
    return Held(counted[0], there)


def _stay(spans: dict[str, list[Span]], state: State, during: Span) -> None:
    for seat in state.seats:
        if seat.here:
            mine = spans.setdefault(seat.person, [])
            if mine and mine[-1][1] == during[0]:
                mine[-1] = (mine[-1][0], during[1])
            else:
                mine.append(during)


def _counted(state: State, planned: Planned) -> tuple[Planned, Span]:
    """When it was to be, moved to where it was held; and from when until when time counts."""
    meant, opened = planned, state.opened_at
    elsewhere = state.closed_at <= planned.starts_at - MARGIN or opened >= planned.ends_at
    if elsewhere:
        meant = Planned(opened, opened + planned.lasts)
    begins = max(opened, meant.starts_at - MARGIN)
    ends_at = max(meant.ends_at, begins + planned.lasts)
    if state.position.by_house:
        # Nobody closed it: nobody knows when they went.
        return meant, (begins, min(state.closed_at, ends_at))
    return meant, (begins, min(state.closed_at, ends_at + MARGIN))


def _presence(person: str, spans: list[Span], meant: Planned, counted: Span) -> Presence:
    inside = [
        (max(start, counted[0]), min(end, counted[1]))
        for start, end in spans
        if start < counted[1] and end > counted[0]
    ]
    began = max(counted[0], meant.starts_at)
    late = (spans[0][0] - began) // MINUTE
    early = min(counted[1], meant.ends_at) - spans[-1][1]
    return Presence(
        person,
        minutes(sum(end - start for start, end in inside)),
        late if late >= GRACE else 0,
        early >= GRACE * MINUTE,
    )


def minutes(milliseconds: int) -> int:
    """Whole minutes, to the nearest; half a minute counts."""
    return (milliseconds + MINUTE // 2) // MINUTE


def hours(minutes_there: int) -> str:
    """Minutes as hours with two places, to the nearest hundredth: 115 minutes are 1.92."""
    hundredths = (minutes_there * 100 + 30) // 60
    return f"{hundredths // 100}.{hundredths % 100:02}"
