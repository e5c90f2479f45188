"""The door to one's own growth: a set of one's own, or one in which one has rated oneself before."""

from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.learning.access import Owner
from setwise.learning.growth.queries import Standing, grown, standings
from setwise.learning.growth.rules import Journey


def standing_for(owner: Owner, learning_set: UUID, at: datetime) -> Standing:
    """Where the owner is with this set. Raises Http404, or private.NotNow."""
    for each in standings(owner.person, at):
        if each.learning_set == learning_set:
            return each
    for before in grown(owner.person):
        if before.learning_set == learning_set:
            # They have left it: what they can still say is how it was at the end.
            skills = tuple(dict.fromkeys(key for each in before.ratings for key in each.skills))
            return Standing(learning_set, before.name, Journey(0, None, ended=True), skills)
    raise Http404
