"""Letting go of what is over: the house's work, every day."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from django.db import router, transaction

from setwise.people.models import Organisation
from setwise.people.retention import periods
from setwise.people.retention.periods import Removal
from setwise.store import audit, tenancy, turnstile
from setwise.store.tenancy import Errand

BATCH = 50
"""How many things go in one transaction: nobody waits long for one."""

logger = logging.getLogger(__name__)


class NotAll(RuntimeError):
    """So many things could not be removed this time."""


def remove_due(at: datetime) -> int:
    """Remove whatever is over in every organisation; how many things. Twice is once.

    Raises NotAll when the rest is done: something else may stand on a thing. It is tried again.
    """
    removed, failed = 0, 0
    with tenancy.on(Errand.HOUSE):
        for organisation in Organisation.objects.order_by("pk"):
            done, left = _of(organisation, at)
            removed, failed = removed + done, failed + left
    if failed:
        raise NotAll(failed)
    return removed


def _of(organisation: Organisation, at: datetime) -> tuple[int, int]:
    """How many went, and how many could not."""
    removed, failed = 0, 0
    for period in periods.every():
        before = period.before(period.of(organisation), at)
        for removal in period.removals:
            if isinstance(removal, Removal):
                ids = removal.due(organisation.pk, before)
                left = sum(_remove(removal, organisation.pk, some, at) for some in _batches(ids))
                removed, failed = removed + len(ids) - left, failed + left
    if removed:
        _note(organisation.pk, at)
    return removed, failed


def _batches(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def _remove(removal: Removal, organisation: UUID, ids: Sequence[UUID], at: datetime) -> int:
    """How many of these could not be removed: each is tried alone, if all together do not go."""
    try:
        _remove_together(removal, organisation, ids, at)
    except Exception as error:
        if len(ids) > 1:
            return sum(_remove(removal, organisation, [each], at) for each in ids)
        # Only the kind of error: its message may hold anything.
        logger.error("%s was not removed: %s", ids[0], type(error).__name__)
        return 1
    return 0


def _remove_together(
    removal: Removal, organisation: UUID, ids: Sequence[UUID], at: datetime
) -> None:
    if removal.first is not None:
        removal.first(organisation, ids, at)
    using = router.db_for_write(Organisation)
    with turnstile.turn(using), transaction.atomic(using=using):
        removal.remove(organisation, ids)


def _note(organisation: UUID, at: datetime) -> None:
    audit.record(
        organisation=organisation,
        actor=audit.HOUSE,
        action="kept_no_longer",
        thing="organisation",
        thing_id=organisation,
        at=at,
    )
