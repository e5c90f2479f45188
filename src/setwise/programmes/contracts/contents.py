"""What the contract tells other areas: the audit, people's own data, and of a set that changed."""

import logging
from datetime import UTC, datetime
from uuid import UUID

from django.db import Error

from setwise.people.audit.names import register
from setwise.programmes import news
from setwise.programmes.contracts import held, queries, usecases

logger = logging.getLogger(__name__)


def learn() -> None:
    """Called once, when the area starts."""
    register("contract", queries.names)
    held.register()
    news.listen(_changed)


def _changed(learning_set: UUID) -> None:
    try:
        usecases.settle(learning_set=learning_set, at=datetime.now(UTC))
    except Error as error:
        # What changed the set is done. The next agreement settles it.
        logger.error("The contract of %s was not settled: %s", learning_set, type(error).__name__)
