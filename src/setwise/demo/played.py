"""One meeting whose made-up people the computer plays."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.demo import cast, eyes, hands, policy, wishes
from setwise.demo.options import Options
from setwise.demo.seen import Seen
from setwise.demo.wishes import Wish
from setwise.room import facts, present
from setwise.room.screens import Screen


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
        self.moved = clock()
        """When something last happened here."""

    def step(self, options: Options) -> float | None:
        """Let everyone do what is due. Returns when the next one is due, if anyone wishes."""
        self._think(options)
        now = self._clock()
        for person, pending in sorted(self._pending.items(), key=lambda each: each[1].due):
            if pending.due <= now and self._act(person, options):
                # What one does changes what the others see.
                self._known = None
                break
        if self._known is None:
            self._think(options)
        return min((each.due for each in self._pending.values()), default=None)

    def _think(self, options: Options) -> None:
        """When anything has changed: what everyone would like to do now."""
        seq = present.now(self.meeting).seq
        if self._known == (seq, options):
            return
        if self._known is None or self._known[0] != seq:
            self.moved = self._clock()
        faster = self._known is not None and self._known[1].speed != options.speed
        self._known = (seq, options)
        for person in facts.facts_of(self.meeting).names:
            self._wonder(person, options, afresh=faster)

    def _wonder(self, person: str, options: Options, *, afresh: bool) -> None:
        wish, _, _ = self._wish(person, options)
        before = self._pending.get(person)
        if wish is None:
            self._pending.pop(person, None)
        elif before is None or before.wish.key != wish.key or afresh:
            took = wishes.seconds(wish, self._chance.uniform) / options.speed
            self._pending[person] = Pending(wish, self._clock() + took)

    def _wish(
        self, person: str, options: Options
    ) -> tuple[Wish | None, Seen | None, Screen | None]:
        if person in options.humans:
            return None, None, None
        seen, screen = eyes.look(self.meeting, person, options)
        diary = self._diaries.setdefault(person, set())
        return policy.wish(seen, cast.part_named(seen.me), diary), seen, screen

    def _act(self, person: str, options: Options) -> bool:
        """Do it, if it is still what they wish now that they look again."""
        pending = self._pending.pop(person)
        wish, _, screen = self._wish(person, options)
        if wish is None or screen is None or wish.key != pending.wish.key:
            return True
        said = hands.press(
            meeting=self.meeting,
            person=UUID(person),
            screen=screen,
            wish=wish,
            at=self._wall(),
        )
        if said.done and wish.mark:
            self._diaries[person].add(wish.mark)
        return True
