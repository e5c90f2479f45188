"""What somebody can do with their journal. The moment and new ids come in as arguments."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID, uuid5

from django.db import transaction

from setwise.design import dates
from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.journal import entries
from setwise.learning.journal.access import any_for, deleted_for, entry_for
from setwise.learning.journal.entries import BEGUN, BESIDE, ENTRY, GONE, About, Entry, Said
from setwise.learning.sharing import usecases as sharing
from setwise.learning.sheets import Sheet
from setwise.store import private

GONE_AFTER = timedelta(days=14)
"""How long a deleted entry can be brought back."""
EMPTY_AFTER = timedelta(days=2)
"""How long an entry is kept in which nobody wrote a word."""


class Saved(StrEnum):
    """What became of a text that was sent."""

    HERE = "here"
    BESIDE = "beside"
    """Another device wrote meanwhile: both are kept."""


class Page(NamedTuple):
    """An open page on some device: which, what it was opened with, how often it was sent."""

    writer: str
    base: int = 0
    sends: int = 0


@transaction.atomic
def begin(
    *,
    owner: Owner,
    entry: UUID,
    prompt: str,
    at: datetime,
    about: About | None = None,
    asks: tuple[str, ...] = (),
) -> Entry:
    """An empty entry, which is kept once something is written into it."""
    new = Entry(entry, BEGUN, prompt, asks, about, Said(), None, at, at)
    _put(owner, new, BEGUN, at)
    return new


@transaction.atomic
def save(*, owner: Owner, entry: UUID, said: Said, page: Page, at: datetime) -> Saved:
    """Seal what a page has now. What another page wrote since this one was opened stays.

    One that was deleted meanwhile is there again. Raises Http404 and what `sheets.put` raises.
    """
    there = any_for(owner, entry, held=True)
    if page.writer != there.writer and page.base != there.revision and said != there.said:
        return _beside(owner, there, said, page, at)
    if page.writer == there.writer and page.sends < there.sends:
        return Saved.HERE  # An earlier one that came later.
    new = _with(there, said, page, at)
    still_empty = there.kind == BEGUN and not new.text
    _put(owner, new, BEGUN if still_empty else ENTRY, at)
    return Saved.HERE


def _beside(owner: Owner, there: Entry, said: Said, page: Page, at: datetime) -> Saved:
    """Keep what this page has beside what stands there; again from the same page, the later counts."""
    place = uuid5(there.id, page.writer)
    found = sheets.some(owner.person, [place], BESIDE, held=True)
    before = next(map(entries.of, found), None)
    if before is None or before.sends <= page.sends:
        beside = _with(there, said, page, at)._replace(id=place)
        _put(owner, beside, BESIDE, at, about=str(there.id))
    if there.kind == GONE:
        _put(owner, there, ENTRY, at)
    return Saved.BESIDE


def _with(there: Entry, said: Said, page: Page, at: datetime) -> Entry:
    finished = (there.finished or dates.local_day(at)) if said.account else None
    return there._replace(
        said=said,
        finished=finished,
        revision=there.revision + 1,
        writer=page.writer,
        sends=page.sends,
    )


@transaction.atomic
def keep_other(*, owner: Owner, entry: UUID, other: UUID, new: UUID, at: datetime) -> None:
    """What another device wrote becomes an entry of its own. Nothing, if it is gone. Raises Http404."""
    there = entry_for(owner, entry)
    for sheet in sheets.some(owner.person, [other], BESIDE):
        if sheet.about == str(there.id):
            beside = entries.of(sheet._replace(about=_about(there)))
            _put(owner, beside._replace(id=new, finished=None), ENTRY, at)
            sheets.remove(owner.person, [other])


@transaction.atomic
def let_go_other(*, owner: Owner, entry: UUID, other: UUID, at: datetime) -> None:
    """What another device wrote is not needed; for a while it can be brought back. Raises Http404."""
    there = entry_for(owner, entry)
    for sheet in sheets.some(owner.person, [other], BESIDE):
        if sheet.about == str(there.id):
            _let_go(owner, there, sheet, at)


def _let_go(owner: Owner, there: Entry, other: Sheet, at: datetime) -> None:
    beside = entries.of(other._replace(about=_about(there)))
    _put(owner, beside._replace(finished=None), GONE, at)


def _about(entry: Entry) -> str:
    return str(entry.about.meeting) if entry.about else ""


@transaction.atomic
def delete(*, owner: Owner, entry: UUID, at: datetime) -> None:
    """The entry is gone from the journal, and shared with nobody; for a while it can be brought
    back. Raises Http404.
    """
    there = entry_for(owner, entry)
    _put(owner, there, GONE, at)
    sharing.end_all(owner=owner, entry=entry, at=at)
    for sheet in sheets.every(owner.person, BESIDE, about=str(entry)):
        _let_go(owner, there, sheet, at)


@transaction.atomic
def bring_back(*, owner: Owner, entry: UUID, at: datetime) -> None:
    """A deleted entry stands in the journal again. Raises Http404."""
    _put(owner, deleted_for(owner, entry), ENTRY, at)


@transaction.atomic
def delete_for_good(*, owner: Owner, entry: UUID) -> None:
    """A deleted entry cannot be brought back. Raises Http404."""
    sheets.remove(owner.person, [deleted_for(owner, entry).id])


def _put(owner: Owner, entry: Entry, kind: str, at: datetime, *, about: str = "") -> None:
    sheets.put(
        owner=owner,
        kind=kind,
        sheet=entry.id,
        values=entries.values(entry),
        at=at,
        about=about or _about(entry),
    )


def forget(at: datetime) -> None:
    """The house's work: what was deleted a while ago goes for good, and what stayed empty."""
    for kind, after in ((GONE, GONE_AFTER), (BEGUN, EMPTY_AFTER)):
        private.erase_older(kind, round((at - after).timestamp() * 1_000))
