"""What the house does by itself.

It closes meetings left open, folds those whose grace is over, and removes walls whose time is over.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.core.meeting.evolve import fold as fold_log
from setwise.core.meeting.summary import kept_words, summarise
from setwise.people.access import graces
from setwise.programmes.access import left_open, meeting_for_the_house
from setwise.room import present, usecases, walls
from setwise.room.opening import milliseconds
from setwise.store import audit, erasure, fold, log, rotation, tenancy, words
from setwise.store.rotation import Owner
from setwise.store.summaries import Graces
from setwise.store.tenancy import Errand

logger = logging.getLogger(__name__)


class NotAll(RuntimeError):
    """So many meetings could not be closed or folded this time."""


class Done(NamedTuple):
    """How many meetings were closed and folded, and which could not be this time."""

    closed: int
    folded: int
    failed: tuple[UUID, ...]
    walls: int = 0
    """How many walls were removed."""


def do_due(at: datetime) -> None:
    """All that is due by now, as a job that comes round. Raises NotAll."""
    if failed := do(at=at).failed:
        raise NotAll(len(failed))


def do(*, at: datetime, grace: int | None = None) -> Done:
    """All that is due by now. Doing it twice changes nothing.

    `grace` is in days, and stands for what each organisation says of itself.
    """
    erasure.catch_up(at=milliseconds(at))
    with tenancy.on(Errand.HOUSE):
        closed, failed = _close_all(at)
        folding = fold.fold_due(
            now=milliseconds(at),
            summarise=_summary,
            kept=words.with_keeper,
            graces=Graces(fold.GRACE, graces()) if grace is None else Graces(grace),
        )
        removed = walls.remove_ended(at=at)
        _renew_keys(folding.folded, at)
    for meeting in folding.folded:
        present.memory.forget(meeting)
    return Done(closed, len(folding.folded), (*failed, *folding.failed), removed)


def _renew_keys(meetings: tuple[UUID, ...], at: datetime) -> None:
    """Destroy the keys under which words have just gone: a copy of the data from before, beside the
    keys of today, no longer opens. A set that cannot have a new key now gets one after its next
    meeting.
    """
    for learning_set in {meeting_for_the_house(each).learning_set.id for each in meetings}:
        try:
            rotation.rotate(Owner(learning_set), by=audit.HOUSE, at=at)
        except Exception as error:
            # Only the kind of error: its message may hold anything.
            logger.error("Set %s got no new key: %s", learning_set, type(error).__name__)


def _close_all(at: datetime) -> tuple[int, tuple[UUID, ...]]:
    closed, failed = 0, []
    for meeting in left_open(at):
        try:
            closed += _close(meeting, at)
        except Exception as error:
            # Only the kind of error: its message may hold anything.
            logger.error("Meeting %s was not closed: %s", meeting, type(error).__name__)
            failed.append(meeting)
    return closed, tuple(failed)


def _close(meeting: UUID, at: datetime) -> bool:
    return usecases.close_left_open(access=meeting_for_the_house(meeting), at=at).done


def _summary(rows: tuple[log.Row, ...]) -> dict[str, object]:
    """What is kept of a meeting, as plain data; and its kept words get their keeper."""
    entries = present.entries(rows)
    words.keep(kept_words(fold_log(entries)))
    summary = summarise(entries)
    plain = summary._asdict()
    plain["attended"] = [attended._asdict() for attended in summary.attended]
    plain["stages"] = [stage._asdict() for stage in summary.stages]
    return plain
