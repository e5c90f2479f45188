"""Where higher areas hear that somebody has come, may come no longer, or may come again; and of an
organisation that was begun, and of one whose texts or words for things changed.

They are told within the transaction, so that what follows from it happens with it or not at all.
"""

from datetime import datetime
from typing import Protocol
from uuid import UUID

By = UUID | str


class Heard(Protocol):
    """Told of one person in one organisation, or of everybody in it (None).

    `since` is when they were told to stay away.
    """

    def __call__(
        self,
        *,
        organisation: UUID,
        person: UUID | None,
        at: datetime,
        by: By,
        since: datetime | None,
    ) -> None: ...


class Came(Protocol):
    """Told of an invitation that somebody has just accepted, and who they are."""

    def __call__(
        self, *, organisation: UUID, invitation: UUID, person: UUID, at: datetime
    ) -> None: ...


class Founded(Protocol):
    """Told of an organisation that was begun just now."""

    def __call__(self, *, organisation: UUID, at: datetime) -> None: ...


class Published(Protocol):
    """Told of a text that an organisation has just made its own."""

    def __call__(self, *, organisation: UUID, key: str) -> None: ...


class Renamed(Protocol):
    """Told of an organisation that calls things otherwise from now on."""

    def __call__(self, *, organisation: UUID) -> None: ...


_gone: list[Heard] = []
_back: list[Heard] = []
_came: list[Came] = []
_founded: list[Founded] = []
_published: list[Published] = []
_renamed: list[Renamed] = []


def when_gone(listener: Heard) -> Heard:
    """Hear of somebody who has left, or is suspended."""
    if listener not in _gone:
        _gone.append(listener)
    return listener


def when_back(listener: Heard) -> Heard:
    """Hear of somebody who is suspended no longer."""
    if listener not in _back:
        _back.append(listener)
    return listener


def when_come(listener: Came) -> Came:
    """Hear of somebody who has accepted an invitation."""
    if listener not in _came:
        _came.append(listener)
    return listener


def when_founded(listener: Founded) -> Founded:
    """Hear of an organisation that was begun."""
    if listener not in _founded:
        _founded.append(listener)
    return listener


def when_published(listener: Published) -> Published:
    """Hear of a text that changed."""
    if listener not in _published:
        _published.append(listener)
    return listener


def when_renamed(listener: Renamed) -> Renamed:
    """Hear of other words for things."""
    if listener not in _renamed:
        _renamed.append(listener)
    return listener


def gone(*, organisation: UUID, person: UUID | None, at: datetime, by: By) -> None:
    """Somebody, or everybody, may come no longer."""
    for listener in _gone:
        listener(organisation=organisation, person=person, at=at, by=by, since=None)


def back(*, organisation: UUID, person: UUID | None, at: datetime, by: By, since: datetime) -> None:
    """Whoever was told to stay away at `since` may come again."""
    for listener in _back:
        listener(organisation=organisation, person=person, at=at, by=by, since=since)


def come(*, organisation: UUID, invitation: UUID, person: UUID, at: datetime) -> None:
    """Somebody has accepted an invitation, and belongs now."""
    for listener in _came:
        listener(organisation=organisation, invitation=invitation, person=person, at=at)


def founded(*, organisation: UUID, at: datetime) -> None:
    """An organisation was begun."""
    for listener in _founded:
        listener(organisation=organisation, at=at)


def published(*, organisation: UUID, key: str) -> None:
    """A text of an organisation changed."""
    for listener in _published:
        listener(organisation=organisation, key=key)


def renamed(*, organisation: UUID) -> None:
    """An organisation calls things otherwise."""
    for listener in _renamed:
        listener(organisation=organisation)
