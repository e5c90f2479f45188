"""When an exercise is offered: pure rules, told the time."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

APART = timedelta(days=7)
"""At most one a week."""


def due(order: Iterable[str], touched: Mapping[str, datetime], at: datetime) -> str | None:
    """The exercise that may be offered now: the first that was neither done nor put away.

    Each is offered once, so after five it is quiet.
    """
    if any(at < before + APART for before in touched.values()):
        return None
    return next((key for key in order if key not in touched), None)
