"""What the demonstration remembers of a meeting, in the meeting's own options."""

from __future__ import annotations

from typing import Any, NamedTuple

from setwise.programmes.models import ASIDE

KEY = "demo"
HUMAN_PACE = 1.0
FASTER = 4.0
WATCHED = 4.6
"""At this pace a whole meeting in full depth takes about 90 seconds."""


class Options(NamedTuple):
    """Who is played by real people, at what pace the others act, and what they wait for."""

    chair: str = ""
    """The chair that was chosen at the door."""
    humans: tuple[str, ...] = ()
    """Ids of the people whom real people play: the computer never acts for them."""
    awaits: str | None = None
    """Whose bid the set waits for: the newcomer who chose to present."""
    speed: float = HUMAN_PACE
    watch: bool = False
    pieces: int = 1
    played: bool = True
    """False in a rehearsal, where clients play everyone."""


def read(options: dict[str, Any]) -> Options | None:
    """The demonstration's part of a meeting's options; None if the meeting is not one of its."""
    kept = options.get(KEY)
    if not isinstance(kept, dict):
        return None
    known = {name: kept[name] for name in Options._fields if name in kept}
    return Options(**{**known, "humans": tuple(known.get("humans", ()))})


def write(chosen: Options) -> dict[str, object]:
    """As a meeting's options."""
    return {KEY: {**chosen._asdict(), "humans": list(chosen.humans)}, ASIDE: True}
