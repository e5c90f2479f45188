"""The one door through which what people wrote is written and read.

The text is never logged, never part of an error, never in a representation. A later issue seals
it; the signature already names what binds a word to its place.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import DatabaseError, IntegrityError, connections, router, transaction

from setwise.store import models

LIMIT = 2_000


class TooLong(ValueError):
    """More than LIMIT characters. Nothing was written. Says how many, not which."""


class Unwritable(ValueError):
    """A character that not every database can hold: NUL, or half of a surrogate pair."""


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
) -> None:
    """Keep this text under the id `words`, within the transaction that refers to them.

    `at` is in milliseconds since 1970-01-01 UTC. Raises TooLong or Unwritable before anything is
    written, IntegrityError if the id is taken, and TransactionManagementError outside a
    transaction: words that nothing refers to would be found by nobody, and erased by nobody.
    """
    _check(text)
    using = router.db_for_write(models.Words)
    if not connections[using].in_atomic_block:
        raise transaction.TransactionManagementError("Words are written in a transaction.")
    row = models.Words(
        id=words,
        organisation=organisation,
        learning_set=learning_set,
        meeting=meeting,
        author=author,
        kind=kind,
        text=text,
        written_at=at,
    )
    _insert_in_silence(row, using)


def read_many(meeting: UUID, ids: Iterable[str]) -> dict[str, str]:
    """The text of each of these words that are there and belong to the meeting, by id."""
    wanted = [UUID(each) for each in ids]
    found = models.Words.objects.filter(meeting=meeting, pk__in=wanted)
    return {str(key): text for key, text in found.values_list("id", "text")}


def keep(keepers: Mapping[str, str]) -> None:
    """Note whose these words are from now on: keeper by id of the words."""
    for words, keeper in keepers.items():
        models.Words.objects.filter(pk=UUID(words)).update(keeper=keeper)


def with_keeper(ids: Iterable[str]) -> frozenset[str]:
    """Those of these words that somebody keeps."""
    found = models.Words.objects.filter(pk__in=[UUID(each) for each in ids]).exclude(keeper="")
    return frozenset(str(key) for key in found.values_list("pk", flat=True))


def erase(ids: Iterable[str]) -> int:
    """Delete these words. Returns how many there were."""
    return models.Words.objects.filter(pk__in=[UUID(each) for each in ids]).delete()[0]


def _check(text: str) -> None:
    if len(text) > LIMIT:
        raise TooLong(f"{len(text)} characters of at most {LIMIT}.")
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise Unwritable("A character that cannot be kept.")


def _insert_in_silence(row: models.Words, using: str) -> None:
    """Let neither the query log nor a database's error carry the text.

    A debug cursor writes statements with their values into a log and into `connection.queries`;
    PostgreSQL quotes the row in some of its errors. So: no debug cursor, and errors in our words.
    """
    connection = connections[using]
    failed: type[DatabaseError] | None = None
    vars(connection)["make_debug_cursor"] = connection.make_cursor
    try:
        row.save(force_insert=True, using=using)
    except DatabaseError as error:
        failed = IntegrityError if isinstance(error, IntegrityError) else DatabaseError
    finally:
        del vars(connection)["make_debug_cursor"]
    if failed:
        # Raised here and not above, so that the first error is not even its context.
        raise failed("The words were not written.")
