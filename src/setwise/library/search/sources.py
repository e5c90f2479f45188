"""Where what can be found comes from. Each part of the area that has something says how to tell of it.

A source tells of everything that it has in one organisation; `usecases.refresh` makes the table agree.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple
from uuid import UUID

from setwise.library.audiences import Audience


class Entry(NamedTuple):
    """One thing to be found. `route` and `place` are the name of its address and what stands in it."""

    key: str
    title: str
    text: str
    blurb: str
    route: str
    place: tuple[str, ...]
    audience: Audience = Audience.PUBLIC
    programme: UUID | None = None
    off_websites: bool = False
    language: str = ""
    """In which it is; empty for the organisation's own."""


Tell = Callable[[UUID], Iterable[Entry]]
"""Everything that a source has in an organisation, as it is now."""
_sources: dict[str, Tell] = {}


def register(name: str, tell: Tell) -> None:
    """Have this source found. Again with the same name, the later one counts."""
    _sources[name] = tell


def tell(name: str, organisation: UUID) -> tuple[Entry, ...]:
    """What a source has."""
    return tuple(_sources[name](organisation))


def names() -> tuple[str, ...]:
    """All of them."""
    return tuple(_sources)
