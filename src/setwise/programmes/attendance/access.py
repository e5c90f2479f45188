"""The door to who came to a meeting.

Whoever looks after a set may know it and correct it. When somebody came and went, and who sent
apologies, is for those who facilitate it.
"""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.programmes.models import Meeting
from setwise.programmes.tending.access import HOLDS, SetTended, set_to_tend


@dataclass(frozen=True, slots=True)
class MeetingTended:
    """A meeting, for one of those who look after its set."""

    tended: SetTended
    meeting: Meeting
    facilitates: bool

    @property
    def person(self) -> UUID:
        return self.tended.person


def meeting_to_tend(
    person: UUID | None, organisation: UUID, learning_set: UUID, meeting: UUID
) -> MeetingTended:
    """One meeting of a set that the person looks after. Raises Http404."""
    tended = set_to_tend(person, organisation, learning_set)
    found = Meeting.objects.filter(learning_set=tended.learning_set, pk=meeting).first()
    if found is None:
        raise Http404
    return MeetingTended(tended, found, facilitates(tended))


def facilitates(tended: SetTended) -> bool:
    """Whether whoever looks after the set is its facilitator, or started it as one of their own."""
    if not tended.all and tended.organisation.own_set:
        return True
    return tended.role in HOLDS
