"""Meetings of a set are numbered by date: meeting 3 is the third that the set has.

The number is kept with the meeting, because whoever left the set sees only those meetings that they
came to, and could not count the others. It changes when a date does, and nothing refers to it.
"""

from uuid import UUID

from django.db import transaction
from django.db.models import Case, F, Max, Value, When

from setwise.programmes.models import LearningSet, Meeting


def next_number(learning_set: UUID) -> int:
    """A number that is free; whoever asks plans within the same transaction."""
    _queue(learning_set)
    latest = Meeting.objects.filter(learning_set=learning_set).aggregate(latest=Max("number"))
    return (latest["latest"] or 0) + 1


@transaction.atomic
def number_by_date(learning_set: UUID) -> bool:
    """Number the meetings of a set anew, after a date was planned or moved. False if they stay.

    One that is cancelled counts: those after it are still called what people know them as.
    """
    _queue(learning_set)
    meetings = Meeting.objects.filter(learning_set=learning_set)
    rows = list(meetings.order_by("starts_at", "number").values_list("pk", "number"))
    wrong = {key: place for place, (key, number) in enumerate(rows, 1) if place != number}
    if not wrong:
        return False
    # Two of one set never have the same number: first all that change are out of the way.
    beyond = len(rows) + max(number for _, number in rows)
    going = meetings.filter(pk__in=wrong)
    going.update(number=F("number") + beyond)
    going.update(number=Case(*(When(pk=key, then=Value(place)) for key, place in wrong.items())))
    return True


def _queue(learning_set: UUID) -> None:
    """The set's row is the queue for those who plan or move at the same moment."""
    LearningSet.objects.select_for_update().get(pk=learning_set)
