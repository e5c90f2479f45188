"""Who is connected, for the moment only: in memory, never in the log.

A person on a phone and a laptop is one person. Times are seconds of a monotonic clock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from django.conf import settings

GRACE: float = settings.PRESENCE_GRACE
"""After how many seconds without a connection the chair counts as out of reach (rule 10)."""
SHOWN_AFTER = 8.0
"""After how many seconds without a connection the ring shows someone as away."""
TOLD_WITHIN = 12.0
"""Within how many seconds every process has been told who is connected to the others."""
ONE_LOOK = 60.0
"""For how long a page looked at without a stream counts as being there."""
REMEMBERED_FOR = 3600.0
"""For how many seconds it is remembered who was in a meeting that nobody watches any more."""
TIDY_EVERY = 60.0
"""The least seconds between two looks for what can be forgotten."""


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
        self._elsewhere: dict[UUID, dict[str, tuple[float, frozenset[str]]]] = {}
        self._tidied = clock()

    def __len__(self) -> int:
        """Of how many meetings anything is remembered."""
        return len(self._seen.keys() | self._elsewhere.keys())

    def arrive(self, meeting: UUID, person: str) -> bool:
        """A screen opened. Was the person shown as away, or not known, before?"""
        with self._lock:
            people = self._people(meeting)
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
            people = self._people(meeting)
            screens = people[person].screens if person in people else 0
            later = self._clock() + (ONE_LOOK if screens == 0 else 0)
            people[person] = Seen(screens, later, looked=True)

    def elsewhere(self, process: str, meeting: UUID, people: frozenset[str]) -> None:
        """Another process says who is connected to it."""
        with self._lock:
            self._tidy()
            self._elsewhere.setdefault(meeting, {})[process] = (self._clock(), people)

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
            self._people(meeting).setdefault(person, Seen(0, since))

    def _people(self, meeting: UUID) -> dict[str, Seen]:
        """The people of a meeting, to be added to: the moment to forget others."""
        self._tidy()
        return self._seen.setdefault(meeting, {})

    def _tidy(self) -> None:
        """Now and then, forget the meetings that nobody has watched for long."""
        now = self._clock()
        if now - self._tidied < TIDY_EVERY:
            return
        self._tidied = now
        self._seen = {
            meeting: people
            for meeting, people in self._seen.items()
            if any(seen.screens or now - seen.since < REMEMBERED_FOR for seen in people.values())
        }
        self._elsewhere = {
            meeting: told
            for meeting, everything in self._elsewhere.items()
            if (
                told := {process: each for process, each in everything.items() if _fresh(each, now)}
            )
        }

    def _is_away(self, seen: Seen, after: float) -> bool:
        return seen.screens == 0 and self._clock() - seen.since > after

    def _known_elsewhere(self, meeting: UUID, person: str) -> bool:
        now = self._clock()
        told = self._elsewhere.get(meeting, {}).values()
        return any(person in each[1] and _fresh(each, now) for each in told)


def _fresh(told: tuple[float, frozenset[str]], now: float) -> bool:
    """Is what another process said still to be believed? It says it again and again."""
    return now - told[0] < max(GRACE, TOLD_WITHIN)


presence = Presence()

away = presence.away
all_away = presence.all_away
look = presence.look
