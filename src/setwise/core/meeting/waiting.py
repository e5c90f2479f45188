"""Who has waited for time to work on something, over the life of a set.

A look for whoever helps the set to agree, in the order in which they asked: it orders nobody and
counts nothing. That somebody asked last time is known only while that meeting's log lasts
(`process.md`, "What is kept").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from setwise.core.meeting.state import State


class Wait(NamedTuple):
    """How somebody has waited: when they presented last, and whether they asked last time in vain."""

    person: str
    last: int | None
    """Milliseconds, UTC; None: never in this set."""
    asked: bool
    longest: bool
    """Nobody of these has waited longer, and somebody has waited less long."""


def unanswered(state: State) -> frozenset[str]:
    """Who asked for time in a meeting, and did not come to work in it."""
    return frozenset(bid.person for bid in state.bids)


def waits(
    people: Sequence[str], presented: Iterable[tuple[int, Sequence[str]]], asked: frozenset[str]
) -> tuple[Wait, ...]:
    """How each of these has waited; `presented` says of each meeting of the set when, and who."""
    last: dict[str, int] = {}
    for at, presenters in presented:
        for person in presenters:
            last[person] = max(at, last.get(person, at))
    since = {person: last.get(person, 0) for person in people}
    earliest = min(since.values(), default=0)
    differ = len(set(since.values())) > 1
    return tuple(
        Wait(
            person,
            last.get(person),
            person in asked,
            differ and since[person] == earliest,
        )
        for person in people
    )
