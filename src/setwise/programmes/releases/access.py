"""The door to releases for a manager: by the address in their mail."""

from dataclasses import dataclass

from django.http import Http404

from setwise.people.models import Organisation
from setwise.programmes.calendars.links import pair_in
from setwise.programmes.releases.models import RELEASE, ManagerAsked
from setwise.store import tenancy


@dataclass(frozen=True, slots=True)
class Managing:
    """A manager who is asked, and the organisation's name."""

    asked: ManagerAsked
    organisation: str


def by_link(token: str) -> Managing:
    """The manager whose address this is. Raises Http404."""
    pair = pair_in(RELEASE, token)
    if pair is None:
        raise Http404
    organisation, key = pair
    tenancy.enter(organisation=organisation)
    there = Organisation.objects.filter(pk=organisation, suspended_at=None)
    found = ManagerAsked.objects.filter(organisation=organisation, pk=key).first()
    name = there.values_list("name", flat=True).first()
    if found is None or name is None:
        raise Http404
    return Managing(found, name)
