"""What remains of a meeting: its closing moment, and after the grace its summary.

Moments are milliseconds since 1970-01-01 UTC.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.store import models

DAY = 24 * 60 * 60 * 1000


def mark_closed(meeting: UUID, at: int | None) -> None:
    """Say when the meeting closed; None when it is open again. For use inside `transact`'s work."""
    models.Log.objects.filter(pk=meeting).update(closed_at=at)


class Graces(NamedTuple):
    """For how many days words that nobody kept stay: `usual`, but for organisations of their own."""

    usual: int
    of: Mapping[UUID, int] = {}

    def are_over(self, log: models.Log, now: int) -> bool:
        """Whether a meeting closed so long ago."""
        days = self.of.get(log.organisation, self.usual)
        return log.closed_at is not None and log.closed_at <= now - days * DAY


def due(now: int, graces: Graces) -> tuple[UUID, ...]:
    """The meetings whose grace is over and that are not folded yet, the longest closed first."""
    logs = models.Log.objects.filter(folded=False, closed_at__lte=now)
    found = logs.order_by("closed_at", "pk").only("organisation", "closed_at")
    return tuple(log.pk for log in found if graces.are_over(log, now))


def over(organisation: UUID, before: datetime) -> int:
    """How many meetings of an organisation closed before, and are not folded yet."""
    moment = round(before.timestamp() * 1_000)
    logs = models.Log.objects.filter(organisation=organisation, folded=False, closed_at__lte=moment)
    return logs.count()


def unfolded(organisation: UUID) -> frozenset[UUID]:
    """The meetings of an organisation of which there is still a log to fold."""
    logs = models.Log.objects.filter(organisation=organisation, folded=False)
    return frozenset(logs.values_list("pk", flat=True))


def forget(organisation: UUID, meetings: Iterable[UUID]) -> None:
    """Delete what remains of these meetings, once they are folded. For use in a transaction."""
    wanted = tuple(meetings)
    models.Summary.objects.filter(organisation=organisation, pk__in=wanted).delete()
    models.Log.objects.filter(organisation=organisation, pk__in=wanted, folded=True).delete()


def read(meeting: UUID) -> dict[str, object] | None:
    """The meeting's summary, or None as long as it is not folded."""
    return read_many([meeting]).get(meeting)


def read_many(meetings: Iterable[UUID]) -> dict[UUID, dict[str, object]]:
    """The summary of each of these meetings that has one, in one query."""
    found = models.Summary.objects.filter(pk__in=tuple(meetings))
    return dict(found.values_list("meeting", "data"))
