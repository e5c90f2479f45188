"""The doors to a set's life: for those who look after it, and for those who belong to it."""

from uuid import UUID

from django.http import Http404

from setwise.programmes.access import SetAccess, set_for
from setwise.programmes.attendance.access import facilitates
from setwise.programmes.models import Joining, LearningSet
from setwise.programmes.tending.access import SetsAccess, SetTended, set_to_tend, tended


def life_of(person: UUID | None, organisation: UUID, learning_set: UUID) -> SetTended:
    """A set that the person looks after; one of their own has its own pages. Raises Http404."""
    found = set_to_tend(person, organisation, learning_set)
    if found.organisation.own_set:
        raise Http404
    return found


def ours(person: UUID | None, learning_set: UUID) -> SetAccess:
    """A set that the person belongs to now. Raises Http404."""
    if person is None:
        raise Http404
    return set_for(person, learning_set)


def other_set(access: SetTended, learning_set: UUID) -> LearningSet:
    """Another set that whoever leads looks after. Raises Http404."""
    everything = tended(SetsAccess(access.organisation, access.all))
    found = everything.filter(pk=learning_set).exclude(pk=access.learning_set.pk).first()
    if found is None or not access.all:
        raise Http404
    return found


def open_joining(learning_set: UUID, joining: UUID) -> Joining:
    """A joining that this set is asked about. Raises Http404."""
    asked = Joining.objects.filter(learning_set=learning_set, pk=joining, settled_at=None)
    found = asked.select_related("learning_set", "person").first()
    if found is None:
        raise Http404
    return found


def may_record(access: SetTended) -> bool:
    """Whoever facilitates was there when it was said aloud."""
    return facilitates(access)
