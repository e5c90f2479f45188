"""The doors to actions: one's own through oneself, those of a set through belonging to it."""

from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.core.meeting.sight import Sight, Standing, Thing, Viewer, When, sight
from setwise.learning.access import Owner
from setwise.learning.actions import queries
from setwise.learning.actions.queries import Action
from setwise.programmes.access import SetAccess, set_for, sets_of
from setwise.programmes.models import Role


class OwnAction(NamedTuple):
    """An action, for whoever named it."""

    owner: Owner
    action: Action
    set: SetAccess | None
    """Its set, without the roster, if they belong to it now."""


def action_of(owner: Owner, action: UUID) -> OwnAction:
    """One action of the owner. Raises Http404, and private.NotNow."""
    for found in queries.actions(owner.person):
        if found.id == action:
            return OwnAction(owner, found, set_among(owner.person, found.learning_set))
    raise Http404


def sets_for(person: UUID) -> tuple[SetAccess, ...]:
    """The sets for which somebody can name an action, by name. Whoever supports somebody cannot."""
    return tuple(each for each in sets_of(person) if each.role is not Role.SUPPORTER)


def set_among(person: UUID, learning_set: UUID) -> SetAccess | None:
    """One of these sets, without its roster, if it is among them."""
    theirs = (each for each in sets_for(person) if each.learning_set.id == learning_set)
    return next(theirs, None)


def set_told(person: UUID | None, learning_set: UUID) -> SetAccess:
    """A set with its roster, for whoever may read what was shared with it. Raises Http404."""
    if person is None:
        raise Http404
    found = set_for(person, learning_set)
    viewer = Viewer(Standing(found.role.value))
    if sight(Thing.ACTION, viewer, When.AFTER, shared=True) is not Sight.ALL:
        raise Http404
    return found
