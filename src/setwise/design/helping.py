"""Help where somebody stands: a few quiet sentences near the end of a page.

Each area says them for its own pages, by the names of their addresses, when it starts:

    helping.learn({"journal:journal": Help(phrase("..."), then=Then(phrase("..."), "journal:begin"))})

The layout shows those of the page that is looked at. What a page says already is not said again;
tests/addresses/test_helping.py asks each page for help, or for the reason why it needs none.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from django.http import HttpRequest
from django.urls import reverse

from setwise.design.words import LazySay


class Then(NamedTuple):
    """Where the next thing is done: an address by its name, about the same things as this page."""

    text: LazySay
    name: str
    places: tuple[str, ...] = ()
    """Which of the things in this page's address stand in that one's."""


class Help:
    """What somebody may want to know on a page, and where they go from there."""

    def __init__(self, *lines: LazySay | tuple[LazySay, LazySay], then: Then | None = None) -> None:
        """A line is a sentence or two; a pair is a question with its answer."""
        self.lines = tuple(each if isinstance(each, tuple) else (None, each) for each in lines)
        self.then = then


class Said(NamedTuple):
    """The help of the page that is looked at, said in the reader's words."""

    lines: tuple[tuple[str, str], ...]
    """Question, or nothing, and answer."""
    link: tuple[str, str] | None
    """Text and address."""
    contact: str
    """The address of the page that says whom to ask, if the organisation names somebody."""


_known: dict[str, Help] = {}
_contact: Callable[[], str] = lambda: ""  # noqa: E731 (until somebody registers)


def learn(texts: Mapping[str, Help]) -> None:
    """What an area says to whoever stands on its pages. `name/as` is for one who is there as that."""
    _known.update(texts)


def contact_at(find: Callable[[], str]) -> None:
    """`find` is asked for the page that says whom to ask, and answers fast; empty: there is none."""
    global _contact
    _contact = find


def every() -> Mapping[str, Help]:
    """All that there is."""
    return _known


def help_here(request: HttpRequest, seen_as: str = "") -> Said | None:
    """What the page that is looked at says as help, if it has any."""
    match = getattr(request, "resolver_match", None)
    if match is None:
        return None
    found = _known.get(f"{match.view_name}/{seen_as}" if seen_as else match.view_name)
    return _said(found, match.kwargs) if found else None


def _said(found: Help, things: Mapping[str, object]) -> Said:
    lines = tuple((str(asked or ""), str(answer)) for asked, answer in found.lines)
    then = found.then
    link = None
    if then is not None:
        link = (
            str(then.text),
            reverse(then.name, kwargs={each: things[each] for each in then.places}),
        )
    return Said(lines, link, _contact())
