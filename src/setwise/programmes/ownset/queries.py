"""What the page of a set of one's own shows besides, as plain data."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.programmes.models import OwnSet
from setwise.programmes.ownset import links
from setwise.programmes.tending.access import SetTended


class Asked(NamedTuple):
    """Somebody who was not named, and waits for an answer."""

    id: UUID
    name: str
    email: str


class Own(NamedTuple):
    """The link, who was named and has not come yet, and who waits for an answer."""

    token: str
    ends_at: datetime
    awaited: tuple[str, ...]
    asked: tuple[Asked, ...]


def own(tended: SetTended) -> Own | None:
    """This of the set; None if it is not one of one's own."""
    own_set = OwnSet.objects.filter(learning_set=tended.learning_set).first()
    if own_set is None:
        return None
    guests = own_set.guests.filter(joined_at=None, turned_away_at=None).order_by("added_at", "pk")
    named = [each.email for each in guests if each.approved_at]
    asked = [Asked(each.pk, each.name, each.email) for each in guests if not each.approved_at]
    return Own(links.token(own_set), own_set.link_ends_at, tuple(sorted(named)), tuple(asked))
