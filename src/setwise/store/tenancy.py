"""Whose rows may be seen now: the second wall, kept by PostgreSQL itself (docs/adr).

The doors (`access.py`) find things through the person who asks. When one of them has let somebody
in, it says so here, and from then on every statement tells the database for which organisation,
and for whom, it is made. The policies (`store/policies.py`) show no other row, whatever the
statement says; where nobody has said anything, they show none. On SQLite there is only the first
wall, the doors.

What is said holds for the request, the job or the `with` block it is said in, never longer.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

ORGANISATION = "setwise.organisation"
PERSON = "setwise.person"
ERRAND = "setwise.errand"


class Errand(StrEnum):
    """The few jobs that reach across organisations; each has narrow policies of its own."""

    SIGN_IN = "sign_in"
    """Finding out which organisations ask what of somebody who signs in."""
    INVITATION = "invitation"
    """Finding an invitation by its code, before anyone belongs."""
    FOUNDING = "founding"
    """Making an organisation, which nobody belongs to yet."""
    SCREENS = "screens"
    """Looking after the open screens of all meetings at once."""
    WALL = "wall"
    """Finding the meeting of a wall by its code."""
    PUBLIC = "public"
    """Finding out whose public pages an installation shows, for somebody who is nobody."""
    HOUSE = "house"
    """The house's jobs: closing, folding, erasing, mail, reminders."""
    OPERATOR = "operator"
    """The operator's commands."""


class Bounds(NamedTuple):
    """For which organisation, and for whom."""

    organisation: UUID | None = None
    person: UUID | None = None
    errand: Errand | None = None


NOBODY = Bounds()
_bounds: ContextVar[Bounds] = ContextVar("bounds", default=NOBODY)
_told: list[Callable[[Bounds], None]] = []


def bounds() -> Bounds:
    """What was said last."""
    return _bounds.get()


def begin() -> None:
    """Forget what was said: a new request, or a new job in a thread that had another before."""
    _bounds.set(NOBODY)


def enter(*, organisation: UUID | None = None, person: UUID | None = None) -> None:
    """A door has let somebody in: from now on, this organisation, for this person."""
    now = _bounds.get()
    _bounds.set(
        now._replace(organisation=organisation or now.organisation, person=person or now.person)
    )
    for tell in _told:
        tell(_bounds.get())


def when_entered(tell: Callable[[Bounds], None]) -> None:
    """`tell` learns of each door that lets somebody in, for what an area does about it."""
    _told.append(tell)


@contextmanager
def inside(organisation: UUID) -> Iterator[None]:
    """Within the block: the rows of this organisation only."""
    token = _bounds.set(_bounds.get()._replace(organisation=organisation))
    try:
        yield
    finally:
        _bounds.reset(token)


@contextmanager
def on(errand: Errand) -> Iterator[None]:
    """Within the block: what this errand may see besides."""
    token = _bounds.set(_bounds.get()._replace(errand=errand))
    try:
        yield
    finally:
        _bounds.reset(token)


@contextmanager
def unbound() -> Iterator[None]:
    """Within the block nothing is said: for statements that stand alone and show no rows."""
    token = _bounds.set(NOBODY)
    try:
        yield
    finally:
        _bounds.reset(token)


def preamble() -> str:
    """What a statement tells the database first."""
    return _preamble(_bounds.get())


@lru_cache(4_096)
def _preamble(now: Bounds) -> str:
    # Local to the transaction, or to the statement where there is none. The values are ids and
    # words of ours, never anything that came from outside.
    values = ((ORGANISATION, now.organisation), (PERSON, now.person), (ERRAND, now.errand))
    told = (f"set_config('{name}', '{value or ''}', true)" for name, value in values)
    return f"SELECT {', '.join(told)}"
