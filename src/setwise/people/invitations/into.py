"""Where an invitation leads besides the organisation. Higher areas say what there is."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.people.models import Person

By = UUID | str


class Into(NamedTuple):
    """A kind of place that people can be led into; of an organisation that is entered already."""

    choices: Callable[[UUID], Mapping[UUID, str]]
    """The places of an organisation, by name."""
    lead: Callable[[UUID, UUID, Person, datetime, By], None]
    """Let somebody into the place of an organisation. Does nothing if it is gone."""


_into: list[Into] = []


def register(into: Into) -> None:
    """Let invitations lead there. There is one kind."""
    _into[:] = [into]


def choices(organisation: UUID) -> Mapping[UUID, str]:
    """Where an invitation of this organisation may lead."""
    return _into[0].choices(organisation) if _into else {}


def name(organisation: UUID, place: UUID | None) -> str:
    """What the place is called; empty if there is none."""
    return choices(organisation).get(place, "") if place else ""


def lead(organisation: UUID, place: UUID | None, person: Person, at: datetime, by: By) -> None:
    """Let somebody in, who has just come to belong to the organisation."""
    if place is not None and _into:
        _into[0].lead(organisation, place, person, at, by)
