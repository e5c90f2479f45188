"""The doors to invitations: for those who invite, and for whoever holds a secret or a code."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404

from setwise.people.access import OrganisationAccess
from setwise.people.invitations import into, links
from setwise.people.models import Invitation, Organisation, Person, RoomCode
from setwise.people.organisations.access import looked_after
from setwise.store import tenancy
from setwise.store.tenancy import Errand


@dataclass(frozen=True, slots=True)
class InvitationAccess:
    """An invitation, as whoever holds its secret may know it."""

    invitation: Invitation
    organisation: Organisation
    inviter: str
    place: str
    open: bool


@dataclass(frozen=True, slots=True)
class CodeAccess:
    """A code for a room, as whoever has it may know it."""

    room: RoomCode
    organisation: Organisation
    place: str


def waiting_for(
    person: UUID | None, organisation: UUID, invitation: UUID
) -> tuple[OrganisationAccess, Invitation]:
    """An invitation that waits, for one of those who look after the organisation. Raises Http404."""
    found = looked_after(person, organisation)
    waits = Invitation.objects.filter(organisation=organisation, pk=invitation, accepted_at=None)
    if one := waits.first():
        return found, one
    raise Http404


def room_for(
    person: UUID | None, organisation: UUID, room: UUID
) -> tuple[OrganisationAccess, RoomCode]:
    """A code for a room, for one of those who look after the organisation. Raises Http404."""
    found = looked_after(person, organisation)
    if one := RoomCode.objects.filter(organisation=organisation, pk=room).first():
        return found, one
    raise Http404


def by_link(token: str, at: datetime) -> InvitationAccess:
    """The invitation that a secret opens, whether or not it can still be accepted.

    Raises Http404 for every other secret, and for an invitation that was withdrawn.
    """
    key = links.invitation_in(token)
    if key is None:
        raise Http404
    with tenancy.on(Errand.INVITATION):
        found = Invitation.objects.filter(pk=key).select_related("invited_by").first()
    if found is None:
        raise Http404
    organisation = _entered(found.organisation_id)
    return InvitationAccess(
        invitation=found,
        organisation=organisation,
        inviter=found.invited_by.name if found.invited_by else "",
        place=into.name(organisation.pk, found.leads_to),
        open=found.accepted_at is None and found.ends_at > at,
    )


def _entered(organisation: UUID) -> Organisation:
    tenancy.enter(organisation=organisation)
    found = Organisation.objects.filter(pk=organisation, suspended_at=None).first()
    if found is None:
        raise Http404
    return found


def by_code(code: str, at: datetime) -> CodeAccess:
    """The code for a room, while it is open. Raises Http404."""
    with tenancy.on(Errand.INVITATION):
        found = RoomCode.objects.filter(code=plain(code), ends_at__gt=at).first()
    if found is None:
        raise Http404
    organisation = _entered(found.organisation_id)
    return CodeAccess(found, organisation, into.name(organisation.pk, found.leads_to))


def plain(code: str) -> str:
    """A code as it is kept, however it was typed."""
    return "".join(each for each in code.upper() if each.isalnum())[:16]


def account_at(address: str) -> Person | None:
    """Whose address this is, if anybody's. For addresses that were just proven."""
    return Person.objects.filter(email=address).first()
