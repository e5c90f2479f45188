"""The doors: one's own through one's membership; the set's for whoever facilitates it; what is meant
for rooms for whoever administers the organisation.
"""

from uuid import UUID

from django.http import Http404

from setwise.people.models import Role as Held
from setwise.programmes.access import SetAccess, set_for
from setwise.programmes.tending.access import SetTended, set_to_tend


def own_in(person: UUID | None, learning_set: UUID) -> SetAccess:
    """The set, for one of its people. Raises Http404."""
    if person is None:
        raise Http404
    return set_for(person, learning_set)


def rooms_of(person: UUID | None, organisation: UUID, learning_set: UUID) -> SetTended:
    """The set, for an administrator of its organisation. Raises Http404."""
    found = set_to_tend(person, organisation, learning_set)
    if Held.ADMINISTRATOR not in found.organisation.roles:
        raise Http404
    return found
