"""Where a list leads besides the organisation, such as an intake. Higher areas say what there is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.urls import reverse


class Arriving(NamedTuple):
    """Somebody of a list: a person, or the invitation that waits for them.

    `slots` are codes of half-days that they can make; None: the list said nothing.
    """

    person: UUID | None
    invitation: UUID | None
    slots: Sequence[str] | None


class Places(NamedTuple):
    """The places that a list gave, by their ids: to people, and to the invited."""

    people: Sequence[str] = ()
    invited: Sequence[str] = ()


Slots = Callable[[str], Sequence[str]]
"""What a cell says of half-days. Raises values.Bad."""


class Onwards(NamedTuple):
    """A kind of place that lists can lead to; of an organisation that is entered already."""

    choices: Callable[[UUID], Mapping[UUID, str]]
    """The places of an organisation, by name."""
    slots: Callable[[UUID], Slots]
    """What cells say of half-days in this place."""
    take_in: Callable[[UUID, Sequence[Arriving], datetime], Places]
    """Let everybody of a list into the place."""
    take_out: Callable[[UUID, Places], None]
    """Take places of an organisation back that a list gave."""
    page: str
    """The page of such a place, by its name; its argument is called `place`."""


_onwards: list[Onwards] = []


def register(onwards: Onwards) -> None:
    """Let lists lead there. There is one kind."""
    _onwards[:] = [onwards]


def choices(organisation: UUID) -> Mapping[UUID, str]:
    """Where a list of this organisation may lead."""
    return _onwards[0].choices(organisation) if _onwards else {}


def name(organisation: UUID, place: UUID | None) -> str:
    """What the place is called; empty if there is none."""
    return choices(organisation).get(place, "") if place else ""


def page(organisation: UUID, place: UUID | None) -> str:
    """The address of the place's page; empty if there is none."""
    return reverse(_onwards[0].page, args=[organisation, place]) if place and _onwards else ""


def slots(place: UUID | None) -> Slots | None:
    """What cells say of half-days there; None where there are none."""
    return _onwards[0].slots(place) if place and _onwards else None


def take_in(place: UUID, arriving: Sequence[Arriving], at: datetime) -> Places:
    """Let everybody of a list in."""
    return _onwards[0].take_in(place, arriving, at) if _onwards else Places()


def take_out(organisation: UUID, places: Places) -> None:
    """Take back what a list gave."""
    if _onwards:
        _onwards[0].take_out(organisation, places)
