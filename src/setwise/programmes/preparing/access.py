"""The door to one's own preparing: through one's own membership, for those who can present."""

from uuid import UUID

from django.http import Http404

from setwise.programmes.access import SetAccess, set_for
from setwise.programmes.models import Role


def preparing_for(person: UUID | None, learning_set: UUID) -> SetAccess:
    """The set in which the person is a member now. Raises Http404."""
    if person is None:
        raise Http404
    found = set_for(person, learning_set)
    if found.role is not Role.MEMBER:
        raise Http404
    return found
