"""Who is connected, for the moment only: in memory, never in the log.

A person on a phone and a laptop is one person. Times are seconds of a monotonic clock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

GRACE = 30.0
"""After how many seconds without a connection the chair counts as out of reach (rule 10)."""
SHOWN_AFTER = 8.0
"""After how many seconds without a connection the ring shows someone as away."""
TOLD_WITHIN = 12.0
"""Within how many seconds every process has been told who is connected to the others."""
ONE_LOOK = 60.0
"""For how long a page looked at without a stream counts as being there."""


class Seen(NamedTuple):
    """How many screens someone has open here, and since when that is so."""

    screens: int
    since: float
    looked: bool = False
    """By a page: there until `since`."""


class Presence:
    """The people connected to the meetings of this process, and what other processes tell."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[UUID, dict[str, Seen]] = {}
        self._elsewhere: dict[tuple[str, UUID], tuple[float, frozenset[str]]] = {}

    def arrive(self, meeting: UUID, person: str) -> bool:
        """A screen opened. Was the person shown as away, or not known, before?"""
        with self._lock:
            people = self._seen.setdefault(meeting, {})
            before = people.get(person)
            people[person] = Seen((before.screens if before else 0) + 1, self._clock())
            return before is None or self._is_away(before, SHOWN_AFTER)

    def depart(self, meeting: UUID, person: str) -> None:
        """A screen closed."""
        with self._lock:
            people = self._seen.get(meeting, {})
            if person in people:
                people[person] = Seen(max(0, people[person].screens - 1), self._clock())

    def look(self, meeting: UUID, person: str) -> None:
        """A page was looked at, or a command sent, without a stream."""
        with self._lock:
            people = self._seen.setdefault(meeting, {})
            screens = people[person].screens if person in people else 0
            later = self._clock() + (ONE_LOOK if screens == 0 else 0)
            people[person] = Seen(screens, later, looked=True)

    def elsewhere(self, process: str, meeting: UUID, people: frozenset[str]) -> None:
        """Another process says who is connected to it."""
        with self._lock:
            self._elsewhere[process, meeting] = (self._clock(), people)

    def here(self, meeting: UUID) -> frozenset[str]:
        """Who has a screen open with this process, or looked at a page of it just now."""
        with self._lock:
            people, now = self._seen.get(meeting, {}), self._clock()
            return frozenset(
                person
                for person, seen in people.items()
                if seen.screens or (seen.looked and seen.since > now)
            )

    def away(self, meeting: UUID, person: str | None, after: float = GRACE) -> bool:
        """Was this person connected, and has not been for so many seconds?"""
        with self._lock:
            if person is None or self._known_elsewhere(meeting, person):
                return False
            seen = self._seen.get(meeting, {}).get(person)
            return seen is not None and self._is_away(seen, after)

    def all_away(self, meeting: UUID, after: float = SHOWN_AFTER) -> frozenset[str]:
        """Everyone whom the ring shows as away, or whoever is out of reach for longer."""
        with self._lock:
            people = self._seen.get(meeting, {})
            return frozenset(
                person
                for person, seen in people.items()
                if self._is_away(seen, after) and not self._known_elsewhere(meeting, person)
            )

    def expect(self, meeting: UUID, person: str) -> None:
        """Someone who should be here: if nobody has seen them by then, they are missed."""
        with self._lock:
            since = self._clock() + TOLD_WITHIN
            self._seen.setdefault(meeting, {}).setdefault(person, Seen(0, since))

    def forget(self, meeting: UUID) -> None:
        with self._lock:
            self._seen.pop(meeting, None)

    def _is_away(self, seen: Seen, after: float) -> bool:
        return seen.screens == 0 and self._clock() - seen.since > after

    def _known_elsewhere(self, meeting: UUID, person: str) -> bool:
        fresh = self._clock() - GRACE
        return any(
            person in people and told > fresh
            for (_, where), (told, people) in self._elsewhere.items()
            if where == meeting
        )


presence = Presence()

away = presence.away
all_away = presence.all_away
look = presence.look
