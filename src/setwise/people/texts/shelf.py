"""The texts that come with Setwise, by key. Each area says which ones it has.

A text is Markdown whose first line is its title (`# ...`). Words in curly brackets are the field's
terms, filled in as the organisation calls them.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from setwise.design.words import LazySay
from setwise.people.models import Role
from setwise.people.organisations.rules import LOOKS_AFTER


class Group(NamedTuple):
    """Texts that belong together: what they are called, who reads them, and who may change them."""

    key: str
    title: LazySay
    readers: LazySay
    place: int
    writers: tuple[Role, ...] = LOOKS_AFTER


NO_PICTURES: Mapping[str, LazySay] = MappingProxyType({})


class Text(NamedTuple):
    """One text as it comes, and the pictures that can stand in it, by the names of their gaps."""

    key: str
    group: Group
    shipped: Callable[[], str]
    pictures: Mapping[str, LazySay] = NO_PICTURES
    page: Callable[[UUID], str] | None = None
    """Where it is read in an organisation, if it has a page of its own."""


_texts: dict[str, Text] = {}


def register(text: Text) -> None:
    """Let an organisation make it its own. Again with the same key, the later one counts."""
    _texts[text.key] = text


def find(key: str) -> Text:
    """The text as it comes. Raises LookupError."""
    return _texts[key]


def every() -> tuple[Text, ...]:
    """All of them, by group, in the order in which they were registered."""
    return tuple(sorted(_texts.values(), key=lambda each: each.group.place))


def of_group(group: Group) -> tuple[Text, ...]:
    """Those of one group."""
    return tuple(each for each in _texts.values() if each.group == group)
