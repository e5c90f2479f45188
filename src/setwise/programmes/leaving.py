"""What follows in sets from somebody leaving an organisation, or being suspended in it."""

from datetime import datetime
from uuid import UUID

from setwise.people import news
from setwise.programmes import usecases
from setwise.programmes.models import Membership, Role

By = UUID | str


def listen() -> None:
    """Hear of it."""
    news.when_gone(_gone)
    news.when_back(_back)


def _gone(
    *, organisation: UUID, person: UUID, at: datetime, by: By, since: datetime | None
) -> None:
    held = Membership.objects.filter(organisation=organisation, person=person, until=None)
    for each in held.select_related("learning_set", "person"):
        usecases.end_membership(learning_set=each.learning_set, person=each.person, until=at, by=by)


def _back(
    *, organisation: UUID, person: UUID, at: datetime, by: By, since: datetime | None
) -> None:
    # The memberships that ended at the very moment of the suspension are those that it ended.
    ended = Membership.objects.filter(organisation=organisation, person=person, until=since)
    for each in ended.select_related("learning_set", "person"):
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
