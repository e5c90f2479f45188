"""What stands in somebody's journal, for nobody but them."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from setwise.core import searching
from setwise.core.searching import Piece
from setwise.design.dates import local_day
from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.journal import entries
from setwise.learning.journal.entries import BESIDE, ENTRY, GONE, Entry
from setwise.learning.journal.prompts import ACCOUNT
from setwise.programmes.access import meetings_of

ON_A_PAGE = 25
MOST_FOUND = 50
MEETINGS = 12
"""How many of the last meetings are offered to write about."""


class Account(NamedTuple):
    """A reflective account, as the form of the NMC asks for it."""

    id: UUID
    title: str
    finished: date
    nature: str
    learnt: str
    changed: str
    relevant: str
    themes: tuple[str, ...]
    """Of the Code, as `prompts.THEMES` names them."""
    about_meeting: UUID | None
    """None: about something of one's own."""


def accounts(person: UUID) -> tuple[Account, ...]:
    """Somebody's reflective accounts, the first finished first: those that they say are one, and
    that hold all that one needs. Raises private.NotNow.
    """
    mine = [each for each in _all(person) if each.prompt == ACCOUNT and each.is_account]
    found = [_account(each, each.finished) for each in mine if each.finished]
    return tuple(sorted(found, key=lambda each: (each.finished, each.id)))


def _account(entry: Entry, finished: date) -> Account:
    nature, learnt, changed, relevant = (*entry.said.answers, "", "", "", "")[:4]
    about = entry.about.meeting if entry.about else None
    # Without a title, its first words would be a heading: they may name somebody.
    title = entry.said.title
    told = (nature, learnt, changed, relevant)
    return Account(entry.id, title, finished, *told, entry.said.themes, about)


def _all(person: UUID, *kinds: str) -> tuple[Entry, ...]:
    """All entries, the newest first."""
    found = map(entries.of, sheets.every(person, *(kinds or (ENTRY,))))
    return tuple(sorted(found, key=lambda each: (each.began_at, each.id), reverse=True))


class Line(NamedTuple):
    """One entry in a list, and the line of it in which what was looked for stands."""

    entry: Entry
    title: str
    pieces: tuple[Piece, ...] = ()


class Journal(NamedTuple):
    """One page of the list: its entries, and what was deleted lately."""

    lines: tuple[Line, ...]
    total: int
    page: int
    pages: int
    deleted: tuple[Line, ...]
    titles: dict[UUID, str]
    """What each entry is called, on this page or not."""


def journal(person: UUID, page: int) -> Journal:
    """A page of one's journal, the newest entries first. Raises private.NotNow."""
    every = _all(person, ENTRY, GONE)
    mine = [each for each in every if each.kind == ENTRY]
    gone = sorted((each for each in every if each.kind == GONE), key=lambda each: each.saved_at)
    pages = max(1, -(-len(mine) // ON_A_PAGE))
    page = min(max(1, page), pages)
    shown = mine[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    titles = {each.id: entries.title_of(each) for each in mine}
    return Journal(_lines(shown), len(mine), page, pages, _lines(reversed(gone)), titles)


def _lines(found: Iterable[Entry]) -> tuple[Line, ...]:
    return tuple(Line(each, entries.title_of(each)) for each in found)


class Found(NamedTuple):
    """What a search brought: how many entries, and the newest of them."""

    total: int
    lines: tuple[Line, ...]


def found(person: UUID, asked: str) -> Found:
    """One's entries in which all of these words stand, the newest first. Raises private.NotNow."""
    words = searching.words_of(asked)
    if not words:
        return Found(0, ())
    hits = [each for each in _all(person) if searching.has(each.text, words)]
    lines = (
        Line(each, entries.title_of(each), searching.shown(each.text, words))
        for each in hits[:MOST_FOUND]
    )
    return Found(len(hits), tuple(lines))


def others_of(owner: Owner, entry: Entry) -> tuple[Entry, ...]:
    """What other devices wrote into the entry at the same time. Raises private.NotNow."""
    return tuple(map(entries.of, sheets.every(owner.person, BESIDE, about=str(entry.id))))


class Met(NamedTuple):
    """A meeting that somebody can write about."""

    meeting: UUID
    learning_set: str
    on: date


def met(person: UUID, today: date, also: str = "") -> tuple[Met, ...]:
    """The last meetings of one's sets, the latest first, and the one that is asked for."""
    begun = [each for each in meetings_of(person) if local_day(each.meeting.starts_at) <= today]
    begun.reverse()
    chosen = begun[:MEETINGS] + [each for each in begun[MEETINGS:] if str(each.meeting.id) == also]
    return tuple(
        Met(each.meeting.id, each.learning_set.name, local_day(each.meeting.starts_at))
        for each in chosen
    )
