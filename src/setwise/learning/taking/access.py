"""The door to the minute after a meeting: through one's own attendance, for those who came."""

from typing import NamedTuple
from uuid import UUID

from django.http import Http404

from setwise.learning.access import Owner
from setwise.programmes.attendance import queries as attendance
from setwise.programmes.attendance.queries import Came


class Taken(NamedTuple):
    """A meeting that somebody came to, for them alone."""

    owner: Owner
    came: Came


def came_to(owner: Owner, meeting: UUID) -> Taken:
    """The meeting that the owner came to, whether or not they still belong to its set.

    Raises Http404.
    """
    if found := attendance.came(owner.person, meeting):
        return Taken(owner, found)
    raise Http404
