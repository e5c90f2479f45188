"""What follows in sets from somebody leaving an organisation, or being suspended in it.

When a whole organisation is closed, so are all its sets; that is one row of the audit, not
thousands.
"""

from datetime import datetime
from uuid import UUID

from setwise.people import news
from setwise.programmes import news as sets
from setwise.programmes import usecases
from setwise.programmes.models import Membership, Role

By = UUID | str


def listen() -> None:
    """Hear of it."""
    news.when_gone(_gone)
    news.when_back(_back)


def _gone(
    *, organisation: UUID, person: UUID | None, at: datetime, by: By, since: datetime | None
) -> None:
    held = Membership.objects.filter(organisation=organisation, until=None)
    if person is None:
        for learning_set in set(held.values_list("learning_set", flat=True)):
            sets.changed(learning_set)
        held.update(until=at)
        return
    for each in held.filter(person=person).select_related("learning_set", "person"):
        usecases.end_membership(learning_set=each.learning_set, person=each.person, until=at, by=by)


def _back(
    *, organisation: UUID, person: UUID | None, at: datetime, by: By, since: datetime | None
) -> None:
    # The memberships that ended at the very moment of the suspension are those that it ended.
    ended = Membership.objects.filter(organisation=organisation, until=since)
    if person is None:
        for learning_set in set(ended.values_list("learning_set", flat=True)):
            sets.changed(learning_set)
        ended.update(until=None)
        return
    for each in ended.filter(person=person).select_related("learning_set", "person"):
        try:
            usecases.add_member(
                learning_set=each.learning_set,
                person=each.person,
                role=Role(each.role),
                since=at,
                by=by,
            )
        except usecases.AlreadyMember:
            continue
