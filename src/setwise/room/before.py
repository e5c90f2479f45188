"""Whether a room is entered long before its meeting: a pure rule."""

from datetime import datetime

from setwise.design.dates import local_day


def early(starts_at: datetime, at: datetime) -> bool:
    """Before the day of the meeting its room is there to look around in. Nothing is refused then,
    because real meetings move; the pages only say when it is.
    """
    return local_day(at) < local_day(starts_at)
