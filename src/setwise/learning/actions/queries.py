"""Somebody's actions, for nobody but them; and those that a set was told of, for the set."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from setwise.learning import sheets
from setwise.learning.actions.kinds import ACTION, SHARED, shared_place
from setwise.learning.sheets import Sheet
from setwise.programmes.access import SetAccess
from setwise.store import kept, private, set_words
from setwise.store.kept import Kept
from setwise.store.keys import cabinet


class Action(NamedTuple):
    """Something that somebody will do. Nothing says whether it is done."""

    id: UUID
    organisation: UUID
    """Of its set."""
    learning_set: UUID
    meeting: UUID | None
    """Where it was named; None: somewhere else."""
    at: int
    """When it was named: milliseconds, UTC."""
    text: str
    by: date | None = None
    """The day they thought of, if any."""
    did: str = ""
    learnt: str = ""
    again: bool = False
    """Looked back on, and to be in front of them once more."""
    shared: bool = False
    """Their set is told of it."""
    in_words: bool = False
    """Its text stands among the words of its meeting."""

    @property
    def looked_back(self) -> bool:
        """Whether they have said what they did or learnt."""
        return bool(self.did or self.learnt)

    @property
    def ahead(self) -> bool:
        """Whether it is to be in front of them."""
        return self.again or not self.looked_back


def actions(person: UUID) -> tuple[Action, ...]:
    """All actions of somebody, the newest first; three queries and the keys.

    Raises private.NotNow.
    """
    found = _found(person)
    shared = set_words.of_author(person, SHARED)
    return tuple(each._replace(shared=shared_place(each.id) in shared) for each in found)


def _found(person: UUID) -> list[Action]:
    filled = {each.id: each for each in sheets.every(person, ACTION)}
    words = {each.id: each for each in kept.of_kind(person, SHARED)}
    own = [_of_sheet(each) for key, each in filled.items() if key not in words and _text(each)]
    named = [_of_words(each, filled.get(key)) for key, each in words.items()]
    return sorted((*own, *named), key=lambda each: (each.at, each.id), reverse=True)


def _text(sheet: Sheet) -> str:
    return str(sheet.values["text"])


def _of_sheet(sheet: Sheet) -> Action:
    values = sheet.values
    return Action(
        sheet.id,
        UUID(values["organisation"]),
        UUID(sheet.about),
        UUID(values["meeting"]) if values["meeting"] else None,
        values["made"],
        _text(sheet),
        date.fromisoformat(values["by"]) if values["by"] else None,
        values["did"],
        values["learnt"],
        values["again"],
    )


def _of_words(words: Kept, sheet: Sheet | None) -> Action:
    """An action named in a meeting, with what was written of it since."""
    where = (words.organisation, words.learning_set, words.meeting)
    named = Action(words.id, *where, words.at, words.text, in_words=True)
    if sheet is None:
        return named
    more = _of_sheet(sheet)
    return named._replace(
        text=more.text or named.text,
        by=more.by,
        did=more.did,
        learnt=more.learnt,
        again=more.again,
    )


def last_of(person: UUID, learning_set: UUID) -> Action | None:
    """The action that comes back at the next meeting of a set; two queries and the keys.

    Whether it is shared is not asked. None, too, where the keys are out of reach just now.
    """
    try:
        found = _found(person)
    except private.NotNow:
        return None
    theirs = (each for each in found if each.learning_set == learning_set and each.ahead)
    return next(theirs, None)


class Shared(NamedTuple):
    """An action that a set was told of."""

    name: str
    mine: bool
    at: int
    text: str


def shared_with(access: SetAccess) -> tuple[Shared, ...]:
    """The actions that those who belong to the set now have told it of, the newest first; one query
    and the key. Raises private.NotNow.
    """
    names = {str(seat.person): seat.short_name for seat in access.roster}
    try:
        found = set_words.every(access.learning_set.id, SHARED)
    except cabinet.OutOfReach:
        raise private.NotNow from None
    me = str(access.person)
    return tuple(
        Shared(names[each.author], each.author == me, each.at, each.text)
        for each in reversed(found)
        if each.author in names
    )


def learnt_from(found: Iterable[Action]) -> int:
    """From how many of these something was learnt: the one thing that is counted."""
    return sum(1 for each in found if each.learnt)
