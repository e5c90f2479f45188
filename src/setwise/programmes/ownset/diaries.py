"""What those hear of dates who were named for a set of one's own, and have not come yet.

Whoever belongs to the set hears it as everybody does (`calendars.diaries`).
"""

from django.db.models import QuerySet

from setwise.mail.links import link
from setwise.programmes import news
from setwise.programmes.models import Guest, Meeting, OwnSet
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.ownset import letters, links


def listen() -> None:
    """Hear of dates."""
    news.when_dated(_hear)


def _hear(told: Dated) -> None:
    if told.change is DateChange.PUBLISHED:
        return
    sets = OwnSet.objects.filter(
        organisation=told.organisation,
        learning_set__meetings__in=told.meetings,
        link_ends_at__gt=told.at,
    )
    for own_set in sets.distinct().select_related("starter", "learning_set"):
        first = _known(own_set, told)
        if first is not None and first.pk in told.meetings:
            _tell(own_set, first, told)


def _known(own_set: OwnSet, told: Dated) -> Meeting | None:
    """The meeting that they were invited to: the first that is still ahead."""
    ahead = Meeting.objects.filter(
        organisation=told.organisation,
        learning_set=own_set.learning_set_id,
        ends_at__gt=told.at,
        closed_at=None,
    )
    return ahead.order_by("number").first()


def _tell(own_set: OwnSet, meeting: Meeting, told: Dated) -> None:
    address = link("own_set:come", links.token(own_set))
    for guest in _named(own_set):
        letters.dates_changed(own_set, guest.email, address, meeting, told.change, told.at)


def _named(own_set: OwnSet) -> QuerySet[Guest]:
    named = Guest.objects.filter(own_set=own_set, joined_at=None, turned_away_at=None)
    return named.filter(approved_at__isnull=False).exclude(email="").order_by("added_at", "pk")
