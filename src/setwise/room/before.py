"""Whether a room is entered long before its meeting: a pure rule."""

from datetime import datetime, timedelta

from setwise.design.dates import local_day

SOON = timedelta(hours=2)
"""A set that meets just after midnight gathers before it."""


def early(starts_at: datetime, at: datetime) -> bool:
    """Before the day of the meeting its room is there to look around in. Nothing is refused then,
    because real meetings move; the pages only say when it is.
    """
    return local_day(at) < local_day(starts_at) and starts_at - at > SOON
