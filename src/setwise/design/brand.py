"""Whose words and whose look a page has: that of the organisation that it is about.

Like the reader's language, this is so for everything that is said at the moment, so nobody has to
hand it on. `people.brand` knows the organisations and registers with `found_by`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from setwise.design.terms import BRITISH, Terms

PALETTES = ("teal", "blue", "plum", "forest", "slate")
"""The palettes there are, the usual one first; `sass/_palettes.scss` draws the others."""
NHS = "nhs"
"""The look of NHS organisations: their blue, and the header with the organisation's name."""


COLOURS = {
    "teal": ("#0b5f63", "#f6f4ef"),
    "blue": ("#1b5395", "#f3f5f8"),
    "plum": ("#753871", "#f7f4f6"),
    "forest": ("#306032", "#f4f6f1"),
    "slate": ("#445564", "#f4f5f6"),
    NHS: ("#005eb8", "#f0f4f5"),
}
"""What a phone draws around an app before there is a style sheet: its accent, and its paper."""


class Look(NamedTuple):
    """How an organisation's pages look. Without a name they are nobody's: neutral."""

    name: str = ""
    palette: str = PALETTES[0]
    frutiger: bool = False
    logo: str = ""
    """Its address."""
    of: str = ""
    """Whose it is, for what asks without saying who is there."""

    @property
    def nhs(self) -> bool:
        """With the header of NHS organisations."""
        return self.palette == NHS

    @property
    def own(self) -> bool:
        """With other colours than the usual ones, which have a file of their own."""
        return self.palette != PALETTES[0]


NEUTRAL = Look()


class Brand(NamedTuple):
    """An organisation's words and look, its language if it has chosen one, and whether it can be asked."""

    terms: Terms = BRITISH
    look: Look = NEUTRAL
    language: str = ""
    names_contacts: str = ""
    """The organisation, if it names whom to turn to."""


PLAIN = Brand()
_shown: ContextVar[Brand | None] = ContextVar("brand", default=None)
_find: Callable[[], Brand] = lambda: PLAIN  # noqa: E731 (until somebody registers)


def found_by(find: Callable[[], Brand]) -> None:
    """`find` is asked whose brand it is now, and answers fast."""
    global _find
    _find = find


def brand() -> Brand:
    """The brand of what is said now."""
    return _shown.get() or _find()


def speaking(terms: Terms | None = None) -> Terms:
    """These terms; or, where none are named, those that hold now."""
    return brand().terms if terms is None else terms


@contextmanager
def shown(as_if: Brand | None) -> Iterator[None]:
    """Within the block this brand holds, if there is one: for a preview."""
    token = _shown.set(as_if)
    try:
        yield
    finally:
        _shown.reset(token)
