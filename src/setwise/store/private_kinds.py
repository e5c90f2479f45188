"""What people write for themselves, by kind. Each area says what it lets them write.

A kind that is registered here (in an area's `AppConfig.ready`) is taken along everywhere by itself:
the person takes it with them, it goes when they are erased, it gets new keys and is in backups, and
`docs/reference/what-is-kept.md` tells of it. Nothing is written of a kind that is not registered.
"""

from collections.abc import Callable
from typing import NamedTuple

from setwise.design.words import LazySay

LIMIT = 20_000


class PrivateKind(NamedTuple):
    """One kind of thing that somebody writes for themselves alone."""

    key: str
    """As it stands in the row; the area's, a dot, and a noun. At most 64 characters."""
    title: LazySay
    """What the person's own export calls it."""
    told: str
    """What it is, for the reference: a few words such as "a reflection after a meeting"."""
    limit: int = LIMIT
    """How many characters one may have."""
    tell: Callable[[str], str] = str
    """What is sealed, as its author would read it: for their own export."""


_kinds: dict[str, PrivateKind] = {}


class NotRegistered(LookupError):
    """A kind of which no area has said what it is. Nothing was written."""


def register(kind: PrivateKind) -> None:
    """Let it be written. Again with the same key, the later one counts."""
    _kinds[kind.key] = kind


def find(key: str) -> PrivateKind:
    """The kind. Raises NotRegistered."""
    try:
        return _kinds[key]
    except KeyError:
        raise NotRegistered(f"No area has registered {key!r}.") from None


def every() -> tuple[PrivateKind, ...]:
    """All of them, in the order in which they were registered."""
    return tuple(_kinds.values())
