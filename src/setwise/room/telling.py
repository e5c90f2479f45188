"""A set is told of actions that are shared with it, beside the log: the log is folded, they stay."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from setwise.learning.actions import sharing
from setwise.programmes.access import MeetingAccess
from setwise.store import words


def tell(
    access: MeetingAccess, before: Mapping[str, str], now: Mapping[str, str], at: datetime
) -> None:
    """What is shared now and was not, and what is no more: actions by id, with their presenter.

    For use in the transaction of a command; where nothing changed it asks nothing.
    """
    newly = now.keys() - before.keys()
    texts = words.read_many(access.meeting.id, newly)
    for key in newly & texts.keys():
        sharing.share(
            organisation=access.meeting.organisation,
            learning_set=access.learning_set.id,
            person=UUID(now[key]),
            action=UUID(key),
            text=texts[key],
            at=at,
        )
    for key in before.keys() - now.keys():
        sharing.take_back(UUID(before[key]), UUID(key))
