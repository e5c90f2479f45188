"""What a front page and one's data say to somebody who has left; and the house lets them go in the end."""

import logging
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.core.farewell import last_day
from setwise.design.dates import LONDON, full_day
from setwise.home import erasing
from setwise.people import sessions
from setwise.people.farewell import access
from setwise.store import audit

_logger = logging.getLogger(__name__)


class Left(NamedTuple):
    """Somebody has left, and may come until the end of a day."""

    day: str


def left(person: UUID, at: datetime) -> Left | None:
    """How it stands with somebody who has left; None while they belong anywhere.

    Raises Http404 once their time is over.
    """
    found = access.leaving(person)
    if found is None:
        return None
    if found.ends_at <= at:
        raise Http404
    return Left(full_day(last_day(found.left_at, LONDON)))


def let_go(*, at: datetime) -> int:
    """Whoever has left and whose time is over is signed out, and erased as if they had asked to be.

    A house's job; says how many.
    """
    done = 0
    for person in access.over_all(at):
        sessions.end_all(person, at, by=audit.HOUSE)
        try:
            erasing.erase(person=person, at=at, by=audit.HOUSE)
            done += 1
        except Exception as error:
            # Only the kind of error: its message may hold anything. It is tried again.
            _logger.error("Person %s was not erased: %s", person, type(error).__name__)
    return done
