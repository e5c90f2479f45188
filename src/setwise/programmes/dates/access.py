"""The door to dates: through a cohort or a set that somebody looks after, or a set of their own."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess, organisation_for
from setwise.people.models import Invitation
from setwise.people.organisations.access import looked_after
from setwise.programmes import access as programmes
from setwise.programmes.access import SetAccess
from setwise.programmes.cohorts.access import CohortAccess, cohort_for
from setwise.programmes.dates import links
from setwise.programmes.dates.models import DatePoll, DateProposal, RosterUpload
from setwise.programmes.models import Meeting, Membership
from setwise.programmes.tending.access import SetTended, set_to_tend
from setwise.store import tenancy
from setwise.store.tenancy import Errand

__all__ = ["CohortAccess", "SetTended", "cohort_for", "organisation_for", "set_to_tend"]


@dataclass(frozen=True, slots=True)
class PollAccess:
    """A poll, as whoever has one of its addresses may know it: one's own answer to it."""

    poll: DatePoll
    who: UUID
    belongs: bool


def proposal_of(access: SetTended) -> DateProposal:
    """What is proposed for a set. Raises Http404."""
    if found := DateProposal.objects.filter(learning_set=access.learning_set).first():
        return found
    raise Http404


def meeting_of(access: SetTended, meeting: UUID) -> Meeting:
    """A meeting of a set that somebody looks after. Raises Http404."""
    if found := Meeting.objects.filter(learning_set=access.learning_set, pk=meeting).first():
        return found
    raise Http404


def upload_for(
    person: UUID | None, organisation: UUID, upload: UUID
) -> tuple[OrganisationAccess, RosterUpload]:
    """A roster file that was uploaded here. Raises Http404."""
    found = looked_after(person, organisation)
    if one := RosterUpload.objects.filter(organisation=organisation, pk=upload).first():
        return found, one
    raise Http404


def my_set(person: UUID | None, learning_set: UUID) -> SetAccess:
    """A set that the person belongs to now. Raises Http404."""
    if person is None:
        raise Http404
    return programmes.set_for(person, learning_set)


def poll_by(token: str) -> PollAccess:
    """The poll that an address opens, for one of those who sit in its set. Raises Http404."""
    opened = links.opened(token)
    if opened is None:
        raise Http404
    with tenancy.on(Errand.INVITATION):
        poll = DatePoll.objects.filter(pk=opened.poll).first()
    if poll is None:
        raise Http404
    tenancy.enter(organisation=poll.organisation_id)
    alive = DatePoll.objects.filter(pk=poll.pk, organisation__suspended_at=None)
    loaded = alive.select_related("learning_set").first()
    if loaded is None:
        raise Http404
    if opened.belongs:
        sits = Membership.objects.filter(
            learning_set=loaded.learning_set, person=opened.who, until=None
        ).exists()
    else:
        sits = Invitation.objects.filter(
            organisation=poll.organisation_id,
            pk=opened.who,
            leads_to=loaded.learning_set_id,
            accepted_at=None,
        ).exists()
    if not sits:
        raise Http404
    return PollAccess(loaded, opened.who, opened.belongs)
