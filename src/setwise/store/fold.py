"""The job that turns a meeting whose grace is over into a summary, and deletes the rest.

Each meeting is one transaction: the summary is there and the events, the answers and the words
that nobody kept are gone, or nothing has changed. Running it again, or after it was killed,
continues with what is left.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from django.db import router, transaction

from setwise.store import log, models, summaries, turnstile
from setwise.store.summaries import Graces

GRACE = 7
USUAL = Graces(GRACE)

Summarise = Callable[[tuple[log.Row, ...]], dict[str, object]]
Kept = Callable[[frozenset[str]], Collection[str]]

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Folding:
    """Which meetings were folded, and which could not be and will be tried again."""

    folded: tuple[UUID, ...]
    failed: tuple[UUID, ...]


def fold_due(
    *,
    now: int,
    summarise: Summarise,
    kept: Kept,
    graces: Graces = USUAL,
) -> Folding:
    """Fold every meeting that is due. `now` is in milliseconds.

    A meeting that cannot be folded is named in the log and does not keep the others waiting.
    """
    folded, failed = [], []
    for meeting in summaries.due(now, graces):
        try:
            if fold(meeting, now=now, summarise=summarise, kept=kept, graces=graces):
                folded.append(meeting)
        except Exception as error:
            # Only the kind of error: its message may hold anything.
            _logger.error("Meeting %s was not folded: %s", meeting, type(error).__name__)
            failed.append(meeting)
    return Folding(tuple(folded), tuple(failed))


def fold(
    meeting: UUID, *, now: int, summarise: Summarise, kept: Kept, graces: Graces = USUAL
) -> bool:
    """Fold one meeting. False, and nothing changed, if it is not due or folded already.

    `summarise` makes the summary of the rows; `kept` is given the ids of all the meeting's words
    and returns those that somebody keeps. Raises what they raise, after undoing everything.
    """
    using = router.db_for_write(models.Log)
    with turnstile.turn(using), transaction.atomic(using=using, durable=True):
        due = models.Log.objects.filter(pk=meeting, folded=False)
        entry = due.select_for_update().first()
        if entry is None or not graces.are_over(entry, now):
            return False
        models.Summary(
            meeting=meeting,
            organisation=entry.organisation,
            data=summarise(log.read(meeting)),
            folded_at=now,
        ).save(force_insert=True)
        _delete(meeting, kept)
        due.update(folded=True)
        return True


def _delete(meeting: UUID, kept: Kept) -> None:
    models.Event.objects.filter(log_id=meeting).delete()
    models.Answer.objects.filter(log_id=meeting).delete()
    written = models.Words.objects.filter(meeting=meeting)
    ids = frozenset(str(key) for key in written.values_list("pk", flat=True))
    written.exclude(pk__in=[UUID(each) for each in kept(ids)]).delete()
