"""The door to one's own journal: an entry is found through its owner, or it does not exist."""

from uuid import UUID

from django.http import Http404

from setwise.design import dates
from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.journal import entries
from setwise.learning.journal.entries import GONE, LIVE, About, Entry
from setwise.programmes.access import meeting_for


def entry_for(owner: Owner, entry: UUID) -> Entry:
    """The entry, if it is the owner's and not deleted. Raises Http404, and private.NotNow."""
    return _found(owner, entry, *LIVE)


def deleted_for(owner: Owner, entry: UUID) -> Entry:
    """An entry that its owner deleted, while it can be brought back. Raises the same."""
    return _found(owner, entry, GONE)


def any_for(owner: Owner, entry: UUID, *, held: bool = False) -> Entry:
    """The entry, even if it was deleted and can be brought back. Raises the same.

    If it is `held`, nobody else writes it until this transaction ends.
    """
    return _found(owner, entry, *LIVE, GONE, held=held)


def _found(owner: Owner, entry: UUID, *kinds: str, held: bool = False) -> Entry:
    for sheet in sheets.some(owner.person, [entry], *kinds, held=held):
        return entries.of(sheet)
    raise Http404


def meeting_about(owner: Owner, meeting: UUID) -> About:
    """A meeting of a set that the owner belongs to now. Raises Http404."""
    found = meeting_for(owner.person, meeting, with_roster=False)
    on = dates.local_day(found.meeting.starts_at)
    return About(meeting, found.learning_set.name, on)
