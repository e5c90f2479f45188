"""One meeting whose made-up people the computer plays."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.core.meeting.board import Board
from setwise.demo import cast, eyes, hands, policy, wishes
from setwise.demo.options import Options
from setwise.demo.wishes import Wish
from setwise.room import facts, present
from setwise.room.live.presence import presence

ATTEND_EVERY = 20.0
"""Seconds; well within the time for which one look at a page counts."""


class Pending(NamedTuple):
    """A wish, and when it will have taken as long as it takes."""

    wish: Wish
    due: float


class Played:
    """The made-up people of one meeting. Moments are seconds of the given clock."""

    def __init__(self, meeting: UUID, clock: Callable[[], float], wall: Callable[[], datetime]):
        self.meeting = meeting
        self._clock = clock
        self._wall = wall
        self._chance = random.Random(meeting.int)
        self._pending: dict[str, Pending] = {}
        self._diaries: dict[str, set[str]] = {}
        self._known: tuple[int, Options] | None = None
        self._seq = -1
        self._speed = 0.0
        self._attended = -ATTEND_EVERY
        self.moved = clock()
        """When something last happened here."""

    def step(self, options: Options) -> float | None:
        """Let one person do what is due. Returns when the next one is due, if anyone wishes."""
        self._attend(options)
        self._think(options)
        soonest = min(self._pending, key=lambda each: self._pending[each].due, default=None)
        if soonest is not None and self._pending[soonest].due <= self._clock():
            # What one does changes what the others see, so they all look again.
            self._known = None
            self._act(soonest, options)
            self._think(options)
        return min((each.due for each in self._pending.values()), default=None)

    def _attend(self, options: Options) -> None:
        """Made-up people have no screen open; without this they would count as out of reach."""
        if self._clock() - self._attended < ATTEND_EVERY:
            return
        self._attended = self._clock()
        for person in facts.facts_of(self.meeting).names:
            if person not in options.humans:
                presence.look(self.meeting, person)

    def _think(self, options: Options) -> None:
        """When anything has changed: what everyone would like to do now."""
        seq = present.now(self.meeting).seq
        if self._known == (seq, options):
            return
        if seq != self._seq:
            self._seq, self.moved = seq, self._clock()
        faster = options.speed != self._speed
        self._known, self._speed = (seq, options), options.speed
        for person in facts.facts_of(self.meeting).names:
            self._wonder(person, options, afresh=faster)

    def _wonder(self, person: str, options: Options, *, afresh: bool) -> None:
        wish, _ = self._wish(person, options)
        before = self._pending.get(person)
        if wish is None:
            self._pending.pop(person, None)
        elif before is None or before.wish.key != wish.key or afresh:
            took = wishes.seconds(wish, self._chance.uniform) / options.speed
            self._pending[person] = Pending(wish, self._clock() + took)

    def _wish(self, person: str, options: Options) -> tuple[Wish | None, Board]:
        """What they would like to do. Nothing is ever wished for whom a real person plays."""
        names = facts.facts_of(self.meeting).names
        board = eyes.board_of(self.meeting, person, self._wall())
        if person in options.humans:
            return None, board
        seen = eyes.look(board, person, names, options)
        diary = self._diaries.setdefault(person, set())
        return policy.wish(seen, cast.part_named(seen.me), diary), board

    def _act(self, person: str, options: Options) -> None:
        """Do it, if it is still what they wish now that they look again."""
        pending = self._pending.pop(person)
        wish, board = self._wish(person, options)
        if wish is None or wish.key != pending.wish.key:
            return
        said = hands.press(
            meeting=self.meeting, person=UUID(person), board=board, wish=wish, at=self._wall()
        )
        if said.done and wish.mark:
            self._diaries[person].add(wish.mark)
