"""What remains of a meeting: its closing moment, and after the grace its summary.

Moments are milliseconds since 1970-01-01 UTC.
"""

from collections.abc import Iterable
from uuid import UUID

from setwise.store import models

DAY = 24 * 60 * 60 * 1000


def mark_closed(meeting: UUID, at: int | None) -> None:
    """Say when the meeting closed; None when it is open again. For use inside `transact`'s work."""
    models.Log.objects.filter(pk=meeting).update(closed_at=at)


def due(now: int, grace: int, organisation: UUID | None = None) -> tuple[UUID, ...]:
    """The meetings whose grace, in days from their close, is over and that are not folded yet.

    The longest closed come first. Graces differ between organisations: name one to ask for its
    meetings only.
    """
    logs = models.Log.objects.filter(folded=False, closed_at__lte=now - grace * DAY)
    if organisation:
        logs = logs.filter(organisation=organisation)
    return tuple(logs.order_by("closed_at", "pk").values_list("pk", flat=True))


def read(meeting: UUID) -> dict[str, object] | None:
    """The meeting's summary, or None as long as it is not folded."""
    return read_many([meeting]).get(meeting)


def read_many(meetings: Iterable[UUID]) -> dict[UUID, dict[str, object]]:
    """The summary of each of these meetings that has one, in one query."""
    found = models.Summary.objects.filter(pk__in=tuple(meetings))
    return dict(found.values_list("meeting", "data"))
