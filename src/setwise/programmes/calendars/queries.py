"""What people said about dates, as plain data, for pages that have found the meetings already."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.programmes.calendars.models import Coming


class Answer(NamedTuple):
    """What somebody said last. `remote` is empty where nobody asked how they join."""

    can_come: bool
    remote: bool | None
    answered_at: datetime


def answers(meetings: Iterable[UUID]) -> Mapping[UUID, Mapping[UUID, Answer]]:
    """Meeting -> person -> what they said; a meeting that nobody has answered is empty. One query."""
    found: dict[UUID, dict[UUID, Answer]] = {each: {} for each in meetings}
    rows = Coming.objects.filter(meeting__in=found)
    fields = ("meeting", "person", "can_come", "remote", "answered_at")
    for meeting, person, *said in rows.values_list(*fields):
        found[meeting][person] = Answer(*said)
    return found
