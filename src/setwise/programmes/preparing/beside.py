"""What stands beside preparing, such as something of one's own from before. Areas above say what."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from setwise.programmes.access import SetFacts


class Link(NamedTuple):
    """Where something leads, and what is said of it."""

    text: str
    address: str
    hint: str = ""
    languages: tuple[str, str] = ("", "")
    """How both are marked, where they are in another language than the page."""


class Beside(NamedTuple):
    """One thing that stands there: a heading, a line if there is one, and where it leads."""

    title: str
    text: str
    links: tuple[Link, ...]
    above: bool = False
    """A line near the top of the page leads to it."""
    key: str = ""
    """As what it was registered: its place on the page."""


Find = Callable[[UUID, SetFacts], Beside | None]
_finds: dict[str, tuple[int, Find]] = {}


def register(key: str, place: int, find: Find) -> None:
    """Say how it is found, for a person and a set; None leaves it out."""
    _finds[key] = (place, find)


def find(person: UUID, learning_set: SetFacts) -> tuple[Beside, ...]:
    """What comes to somebody before they meet with this set, for them alone."""
    ordered = sorted(_finds.items(), key=lambda entry: entry[1][0])
    found = ((key, find(person, learning_set)) for key, (_, find) in ordered)
    return tuple(each._replace(key=key) for key, each in found if each is not None)
