"""The door to what somebody keeps of a meeting, and to what is left of their own words there.

It is read by its keeper alone, before the meeting's log is folded and after. What the log knows of
it (that a question was kept, that feedback was let go) is said in the room, as long as there is a
log; the doors that change something here are for words of which the log says nothing, and for
meetings that have none any more.
"""

import logging
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q, QuerySet

from setwise.store import models, private, sealed, words
from setwise.store.keys import cabinet

_logger = logging.getLogger(__name__)


class Kept(NamedTuple):
    """Words that somebody keeps, or wrote and still has, open."""

    id: UUID
    organisation: UUID
    meeting: UUID
    learning_set: UUID
    kind: str
    mine: bool
    """They wrote it themselves."""
    kept: bool
    """It stays after the grace."""
    at: int
    """Milliseconds, UTC."""
    text: str


def of_meeting(person: UUID, meeting: UUID) -> tuple[Kept, ...]:
    """What somebody keeps of a meeting, and what they wrote there, the oldest first.

    One query and the keys, within the organisation that is said (`tenancy`). Words that do not
    open are left out, and the log says how many. Raises private.NotNow.
    """
    return _opened(person, _theirs(person).filter(meeting=meeting))


def of_kind(person: UUID, kind: str) -> tuple[Kept, ...]:
    """What somebody keeps of this kind, of all meetings, the oldest first; as `of_meeting`.

    In whichever organisation it was written.
    """
    return _opened(person, models.Words.objects.filter(keeper=str(person), kind=kind))


def _theirs(person: UUID) -> QuerySet[models.Words]:
    me = str(person)
    return models.Words.objects.filter(Q(keeper=me) | Q(author=me, keeper=""))


def _opened(person: UUID, found: QuerySet[models.Words]) -> tuple[Kept, ...]:
    rows = list(found.order_by("written_at", "pk"))
    try:
        texts = sealed.texts_of([sealed.as_row(row) for row in rows])
        if lost := [row.pk for row in rows if row.pk.hex not in texts]:
            # They may have been sealed anew meanwhile, and the old key destroyed.
            again = _theirs(person).filter(pk__in=lost)
            texts |= sealed.texts_of([sealed.as_row(row) for row in again])
    except cabinet.OutOfReach:
        raise private.NotNow from None
    if missing := len(rows) - len(texts):
        _logger.error("%d words that somebody keeps do not open.", missing)
    me = str(person)
    return tuple(
        Kept(
            row.pk,
            row.organisation,
            row.meeting,
            row.learning_set,
            row.kind,
            row.author == me,
            row.keeper == me,
            row.written_at,
            texts[row.pk.hex],
        )
        for row in rows
        if row.pk.hex in texts
    )


def keep(person: UUID, ids: Iterable[UUID], *, kinds: Iterable[str]) -> None:
    """Keep what the person wrote themselves, of these kinds: it gets their own seal.

    For use in a transaction. Raises NotSealed.
    """
    own = models.Words.objects.filter(author=str(person), keeper="", kind__in=list(kinds))
    words.keep({str(key): str(person) for key in _ids(own, ids)})


def let_go(person: UUID, meeting: UUID, ids: Iterable[UUID], *, kinds: Iterable[str]) -> None:
    """Do not keep what the person wrote themselves, of these kinds: it goes when the set's words
    of that meeting go, and at once if they have gone.

    For use in a transaction. Raises NotSealed.
    """
    own = models.Words.objects.filter(author=str(person), meeting=meeting, kind__in=list(kinds))
    logs = models.Log.objects.filter(pk=meeting, folded=False)
    done = words.let_go if logs.select_for_update().exists() else words.erase
    done(str(key) for key in _ids(own.filter(keeper=str(person)), ids))


def erase(person: UUID, ids: Iterable[UUID]) -> int:
    """Delete what the person keeps, once its meeting has no log. Returns how many there were."""
    mine = models.Words.objects.filter(keeper=str(person))
    return words.erase(str(key) for key in _ids(mine, ids))


def _ids(of: QuerySet[models.Words], ids: Iterable[UUID]) -> list[UUID]:
    return list(of.filter(pk__in=list(ids)).values_list("pk", flat=True))
