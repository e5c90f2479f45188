"""The doors to sets of one's own: the link, for those who may come; the set, for who started it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.people.models import Person
from setwise.programmes.models import Guest, Meeting, OwnSet
from setwise.programmes.ownset import links
from setwise.programmes.tending.access import SetTended, set_to_tend
from setwise.store import tenancy
from setwise.store.tenancy import Errand


@dataclass(frozen=True, slots=True)
class LinkAccess:
    """A set of one's own, as whoever holds its link may know it: its name, who started it, when."""

    own_set: OwnSet
    name: str
    starter: str
    # The next meeting, if one is planned.
    meeting: Meeting | None


def by_link(token: str, at: datetime) -> LinkAccess:
    """The set that a link opens now. Raises Http404."""
    key = links.own_set_in(token)
    if key is None:
        raise Http404
    with tenancy.on(Errand.INVITATION):
        found = OwnSet.objects.filter(pk=key, link_ends_at__gt=at).first()
    if found is None or not links.opens(token, found):
        raise Http404
    tenancy.enter(organisation=found.organisation_id)
    alive = OwnSet.objects.filter(pk=found.pk, organisation__suspended_at=None)
    loaded = alive.select_related("learning_set", "starter", "organisation").first()
    if loaded is None:
        raise Http404
    return LinkAccess(
        loaded, loaded.learning_set.name, loaded.starter.short_name, next_meeting(loaded, at)
    )


def next_meeting(own_set: OwnSet, at: datetime) -> Meeting | None:
    """The meeting that goes on or is the next, if one is planned."""
    ahead = Meeting.objects.filter(
        learning_set=own_set.learning_set_id, closed_at=None, cancelled_at=None, ends_at__gt=at
    )
    return ahead.order_by("starts_at").first()


def started_by(
    person: UUID | None, organisation: UUID, learning_set: UUID
) -> tuple[SetTended, OwnSet]:
    """The set of one's own, for whoever looks after it. Raises Http404."""
    tended = set_to_tend(person, organisation, learning_set)
    own_set = OwnSet.objects.filter(learning_set=tended.learning_set).first()
    if own_set is None:
        raise Http404
    return tended, own_set


def guest_of(own_set: OwnSet, guest: UUID, *, turned_away: bool = False) -> Guest:
    """Somebody who asked to come, and was not answered yet; or was turned away. Raises Http404."""
    asked = own_set.guests.filter(pk=guest, approved_at=None)
    if found := asked.filter(turned_away_at__isnull=not turned_away).first():
        return found
    raise Http404


def account_at(address: str) -> Person | None:
    """Whose address this is, if anybody's. For addresses that were just proven."""
    return Person.objects.filter(email=address).first()
