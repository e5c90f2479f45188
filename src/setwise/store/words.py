"""The one door through which what people wrote is written and read.

The text is sealed before it reaches a database and opened after it left one. It is never logged,
never part of an error, never in a representation.
"""

import logging
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from django.db import connections, router, transaction
from django.db.models import Q

from setwise.store import models, sealed, sealing, seals
from setwise.store.keys import cabinet
from setwise.store.seals import NotSealed as NotSealed
from setwise.store.statements import Sealed, Statements

LIMIT = 2_000

_logger = logging.getLogger(__name__)


class TooLong(ValueError):
    """More than LIMIT characters. Nothing was written. Says how many, not which."""


class Unwritable(ValueError):
    """A character that is none: NUL, or half of a surrogate pair."""


class Mine(NamedTuple):
    """Words that are somebody's: which, of which meeting, since when (milliseconds, UTC)."""

    id: UUID
    meeting: UUID
    kind: str
    written: bool
    kept: bool
    at: int


def write(
    *,
    words: UUID,
    organisation: UUID,
    learning_set: UUID,
    meeting: UUID,
    author: str,
    kind: str,
    text: str,
    at: int,
    keeper: str = "",
) -> None:
    """Seal this text under the id `words`, within the transaction that refers to them.

    `at` is in milliseconds since 1970-01-01 UTC. `keeper` is who keeps it from the beginning.
    Raises TooLong, Unwritable or NotSealed before anything is written, IntegrityError if the id is
    taken, and TransactionManagementError outside a transaction: words that nothing refers to would
    be found by nobody, and erased by nobody.
    """
    check(text)
    using = writable()
    key = seals.of_set(organisation, learning_set, using)
    if keeper:
        key = seals.of_person(UUID(keeper), using)
    row: Sealed = (words, organisation, learning_set, meeting, author, keeper, kind, key.id, b"")
    bound = sealed.place_of(row, key.version).bound()
    content = sealing.seal(key.cipher, text.encode(), bound)
    Statements(connections[using]).write_words((*row[:8], content), at)


def read_many(meeting: UUID, ids: Iterable[str]) -> dict[str, str]:
    """The text of each of these words that are there and belong to the meeting, by id.

    Words that do not open are left out, as if they were gone, and the log says how many.
    """
    wanted = {key.hex: key for key in map(UUID, ids)}
    found = _read(meeting, list(wanted.values()))
    return {str(wanted[key]): text for key, text in found.items()}


def _read(meeting: UUID, wanted: list[UUID], *, again: bool = True) -> dict[str, str]:
    if not wanted:
        return {}
    statements = Statements(connections[router.db_for_read(models.Words)])
    rows = statements.read_words(meeting, wanted)
    try:
        texts = sealed.texts_of(rows)
    except cabinet.OutOfReach:
        _logger.error("Keys are out of reach: words of meeting %s are not shown.", meeting)
        return {}
    missing = [key for row in rows if (key := UUID(str(row[0]))).hex not in texts]
    if missing and again:
        # They may have been sealed anew between the two questions, and the old key destroyed.
        return texts | _read(meeting, missing, again=False)
    if missing:
        _logger.error("%d words of meeting %s do not open.", len(missing), meeting)
    return texts


def keep(keepers: Mapping[str, str]) -> None:
    """Seal words with the key of whoever keeps them: keeper by id of the words.

    For use in a transaction. Words that do not open are left as they are. Raises NotSealed.
    """
    for row in _locked(keepers):
        if row.keeper != (keeper := keepers[str(row.pk)]):
            _reseal(row, seals.of_person(UUID(keeper), writable()), keeper)


def let_go(ids: Iterable[str]) -> None:
    """Nobody keeps these words any more: they get the set's seal again, or go if it was erased.

    For use in a transaction. Raises NotSealed.
    """
    for row in _locked(ids):
        if row.keeper:
            try:
                key = seals.of_set(row.organisation, row.learning_set, writable())
            except seals.Erased:
                row.delete()
            else:
                _reseal(row, key, "")


def _locked(ids: Iterable[str]) -> Iterable[models.Words]:
    found = models.Words.objects.filter(pk__in=[UUID(each) for each in ids])
    return found.using(writable()).select_for_update()


def _reseal(row: models.Words, key: cabinet.Opened, keeper: str) -> None:
    try:
        sealed.reseal(row, key, author=row.author, keeper=keeper)
    except cabinet.OutOfReach as error:
        raise NotSealed("The words could not be sealed anew.") from error
    except sealing.NotOpened:
        _logger.error("Words of meeting %s do not open.", row.meeting)


def of_person(person: UUID) -> tuple[Mine, ...]:
    """What is left of what somebody wrote, and what they keep of others, the oldest first.

    Within the organisation that is said (`tenancy`).
    """
    me = str(person)
    found = models.Words.objects.filter(Q(author=me, keeper__in=["", me]) | Q(keeper=me))
    rows = found.order_by("written_at", "pk").values_list(
        "id", "meeting", "kind", "author", "keeper", "written_at"
    )
    return tuple(
        Mine(key, meeting, kind, author == me, keeper == me, at)
        for key, meeting, kind, author, keeper, at in rows
    )


def holders(organisation: UUID) -> frozenset[UUID]:
    """Who has words of their own in an organisation: kept, written and still there, or private."""
    here = models.Words.objects.filter(organisation=organisation)
    names = {
        *here.values_list("keeper", flat=True),
        *here.filter(keeper="").values_list("author", flat=True),
    }
    private = models.PrivateWords.objects.filter(organisation=organisation)
    return frozenset(map(UUID, names - {""})) | set(private.values_list("person", flat=True))


def with_keeper(ids: Iterable[str]) -> frozenset[str]:
    """Those of these words that somebody keeps."""
    found = models.Words.objects.filter(pk__in=[UUID(each) for each in ids]).exclude(keeper="")
    return frozenset(str(key) for key in found.values_list("pk", flat=True))


def erase(ids: Iterable[str]) -> int:
    """Delete these words. Returns how many there were."""
    return models.Words.objects.filter(pk__in=[UUID(each) for each in ids]).delete()[0]


def check(text: str, limit: int = LIMIT) -> None:
    """Whether this can be written at all. Raises TooLong or Unwritable."""
    if len(text) > limit:
        raise TooLong(f"{len(text)} characters of at most {limit}.")
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise Unwritable("A character that cannot be kept.")


def writable() -> str:
    """The database that words are written to. Raises TransactionManagementError outside of one."""
    using = router.db_for_write(models.Words)
    if not connections[using].in_atomic_block:
        raise transaction.TransactionManagementError("Words are written in a transaction.")
    return using
