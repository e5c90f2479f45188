"""What one person's screen shows, as far as somebody needs it to know what to do next.

The same value is read from a screen within the server and from a page over HTTP, so that
the same policy plays people here and there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Press(NamedTuple):
    """Something that can be pressed: what it does, and about whom or what."""

    do: str
    fields: Mapping[str, str]
    main: bool = False

    @property
    def person(self) -> str | None:
        return self.fields.get("person")

    @property
    def kind(self) -> str | None:
        return self.fields.get("kind")


class Seat(NamedTuple):
    """Someone in the ring, by the name that the others call them."""

    name: str
    state: str
    """`none` or `waiting` (a page may show both alike), `floor`, `next`, `done`, `passed`, `away`."""
    you: bool = False
    presenter: bool = False
    chair: bool = False


class Tick(NamedTuple):
    """Someone whom the chair may tick as agreed to work."""

    person: str
    name: str
    ticked: bool


class Seen(NamedTuple):
    """One person's screen at one moment."""

    status: str
    stage: str
    depth: str
    me: str
    seats: tuple[Seat, ...] = ()
    presses: tuple[Press, ...] = ()
    agree: tuple[Tick, ...] = ()
    bidders: tuple[str, ...] = ()
    to_work: tuple[str, ...] = ()
    card: bool = False
    """A written question is having its turn."""
    please_write: bool = False
    held: frozenset[str] = frozenset()
    """Whom a real person plays: nothing here is done for them, and they are waited for."""
    awaited: str | None = None
    """Whose bid the set waits for."""
    pieces: int = 1
    """How many pieces of work there is time for."""

    def press(self, do: str, **about: str) -> Press | None:
        """The press that does this about nobody else, if the screen offers it."""
        for each in self.presses:
            if each.do == do and each.person is None and about.items() <= each.fields.items():
                return each
        return None

    @property
    def open(self) -> bool:
        return self.status == "open"

    @property
    def light(self) -> bool:
        return self.depth == "light"

    @property
    def floor(self) -> str | None:
        return next((seat.name for seat in self.seats if seat.state == "floor"), None)

    @property
    def presenter(self) -> str | None:
        return next((seat.name for seat in self.seats if seat.presenter), None)

    @property
    def i_present(self) -> bool:
        return any(seat.you and seat.presenter for seat in self.seats)

    @property
    def i_chair(self) -> bool:
        """Only the chair can interrupt, and go on again."""
        return any(each.do in ("interrupt", "resume") for each in self.presses)

    def count(self, state: str) -> int:
        """How many of the ring are in this state."""
        return sum(seat.state == state for seat in self.seats)
