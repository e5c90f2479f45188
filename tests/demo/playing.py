"""A meeting of the demonstration, played with a clock that jumps to whatever is due next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from setwise.core.meeting.state import State
from setwise.demo import cast, eyes, hands, policy, usecases
from setwise.demo.options import Options
from setwise.demo.players import Players
from setwise.demo.seen import Seen
from setwise.demo.usecases import Begun, Chair
from setwise.demo.wishes import Wish
from setwise.programmes.models import Depth
from setwise.room import facts, present
from setwise.store import log

DEFAULT = "action-learning-set"
SHORT = "short-set"
A_LONG_TIME = 3 * 3600.0


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Playing:
    """One meeting, and the seconds that have passed in it."""

    begun: Begun
    at: float = 0.0
    diary: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.players = Players(clock=lambda: self.at)

    @property
    def room(self) -> UUID:
        return self.begun.meeting

    @property
    def state(self) -> State:
        return present.now(self.room).state

    @property
    def closed(self) -> bool:
        return self.state.process is not None and self.state.position.closed

    @property
    def me(self) -> str:
        return str(self.begun.person)

    @property
    def rows(self) -> tuple[log.Row, ...]:
        return log.read(self.room)

    def kinds(self, by: str | None = None) -> list[str]:
        return [row.kind for row in self.rows if by in (None, row.by)]

    def until(self, enough: Callable[[], bool] = lambda: False) -> bool:
        """Play on until it is enough, closed, or nobody played has anything to do."""
        while not (self.closed or enough()) and self.at < A_LONG_TIME:
            due = self.players.tick()
            if due is None:
                break
            self.at = max(self.at, due)
        return self.closed or enough()

    def press(self, do: str, *, text: str = "", kind: str | None = None) -> None:
        """The newcomer presses something that their own board offers."""
        board = eyes.board_of(self.room, self.me, now())
        names = facts.facts_of(self.room).names
        seen = eyes.look(board, self.me, names, Options())
        press = seen.press(do, kind=kind) if kind else seen.press(do)
        assert press, (do, [each.do for each in seen.presses])
        wish = Wish(press, text=text)
        said = hands.press(
            meeting=self.room, person=UUID(self.me), board=board, wish=wish, at=now()
        )
        assert said.done, said

    def press_as_usual(self) -> bool:
        """The newcomer does what the made-up person in their chair would have done."""
        board = eyes.board_of(self.room, self.me, now())
        names = facts.facts_of(self.room).names
        seen = eyes.look(board, self.me, names, Options())
        wish = policy.wish(seen, cast.part_named(names[self.me]), self.diary)
        wish = wish or told_aloud(seen)
        if wish is None:
            return False
        said = hands.press(
            meeting=self.room, person=UUID(self.me), board=board, wish=wish, at=now()
        )
        if said.done and wish.mark:
            self.diary.add(wish.mark)
        return said.done


def told_aloud(seen: Seen) -> Wish | None:
    """Held aloud, a newcomer who presents is waited for: they press when they have told it."""
    on = seen.press("advance")
    return Wish(on) if on and seen.light and seen.i_present else None


def play(chair: Chair, *, depth: Depth = Depth.FULL, process: str = DEFAULT) -> Playing:
    """Begin as somebody at the door would."""
    return Playing(usecases.begin(chair=chair, depth=depth, process=process, at=now()))
