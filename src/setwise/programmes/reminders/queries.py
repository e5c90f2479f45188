"""What people chose about reminders, as plain data."""

from collections.abc import Collection, Mapping
from typing import NamedTuple
from uuid import UUID

from setwise.core.reminding import Before, Quiet
from setwise.programmes.reminders.models import EVENING, MORNING, ReminderChoice


class Chosen(NamedTuple):
    """How long before a date somebody is reminded, and their quiet hours."""

    before: frozenset[Before]
    quiet: Quiet


UNLESS_CHOSEN = Chosen(frozenset(Before), Quiet(EVENING, MORNING))


def chosen_by(people: Collection[UUID]) -> Mapping[UUID, Chosen]:
    """Of those who chose, what; the others have what Setwise chose. One query."""
    rows = ReminderChoice.objects.filter(person__in=people)
    return {each.person_id: _chosen(each) for each in rows}


def _chosen(row: ReminderChoice) -> Chosen:
    before = {Before.WEEK: row.week, Before.DAY: row.day, Before.HOUR: row.hour}
    wanted = frozenset(each for each, yes in before.items() if yes)
    return Chosen(wanted, Quiet(row.quiet_from, row.quiet_until))
