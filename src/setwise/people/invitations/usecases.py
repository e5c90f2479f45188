"""What can be done with invitations. The moment comes in as an argument.

Whoever invites learns nothing about whether there is an account with an address.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.design.words import LazySay, phrase
from setwise.people.access import OrganisationAccess
from setwise.people.invitations import letters
from setwise.people.invitations.letters import Address
from setwise.people.models import Belonging, Invitation, Organisation, Person, Role
from setwise.people.organisations.rules import may_change
from setwise.store import audit, tenancy

LASTS = timedelta(days=30)
PAUSE = timedelta(minutes=10)
MOST_AT_ONCE = 200
NOT_YOURS = phrase("Only an administrator can give this role.")
HERE_ALREADY = phrase("{address} belongs here already.")
TOO_SOON = phrase("This was sent a moment ago. Wait ten minutes, then try again.")


class Refused(Exception):
    """It cannot be done; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


class Asked(NamedTuple):
    """What an invitation offers."""

    role: Role
    leads_to: UUID | None = None


@transaction.atomic
def invite(
    *,
    access: OrganisationAccess,
    addresses: Iterable[str],
    asked: Asked,
    link: Address,
    at: datetime,
) -> int:
    """Invite people by mail; how many. Whoever waits already is written to again. Raises Refused."""
    if not may_change(access.roles, asked.role):
        raise Refused(NOT_YOURS)
    wanted = list(dict.fromkeys(addresses))
    if here := next(iter(belonging_here(access.organisation, wanted)), None):
        raise Refused(HERE_ALREADY.bind(address=here))
    for address in wanted:
        _ask(access, address, asked, link, at)
    return len(wanted)


def _ask(
    access: OrganisationAccess, address: str, asked: Asked, link: Address, at: datetime
) -> None:
    waiting = Invitation.objects.filter(
        organisation=access.organisation, email=address, accepted_at=None
    ).first()
    if waiting and not may_change(access.roles, Role(waiting.role)):
        raise Refused(NOT_YOURS)
    said = {"role": asked.role.value, "leads_to": asked.leads_to, **_by(access, at)}
    invitation, new = Invitation.objects.update_or_create(
        organisation_id=access.organisation,
        email=address,
        accepted_at=None,
        defaults=said,
        create_defaults={"invited_at": at, **said},
    )
    if _may_be_sent(invitation, at):
        _send([invitation], access, link, at)
    if new:
        note("person_invited", invitation.pk, access, at)


def _may_be_sent(invitation: Invitation, at: datetime) -> bool:
    """Nobody gets the same mail again and again."""
    return invitation.sent_at is None or invitation.sent_at <= at - PAUSE


def _by(access: OrganisationAccess, at: datetime) -> dict[str, object]:
    return {"invited_by_id": access.person, "ends_at": at + LASTS}


@transaction.atomic
def invite_by_operator(
    *, organisation: UUID, address: str, name: str, role: Role, link: Address, at: datetime
) -> Invitation:
    """Invite somebody by the operator's word, in any role. Raises Refused."""
    address = address.strip().lower()
    if belonging_here(organisation, [address]):
        raise Refused(HERE_ALREADY.bind(address=address))
    said = {"role": role.value, "name": name, "ends_at": at + LASTS, "invited_by": None}
    invitation, new = Invitation.objects.update_or_create(
        organisation_id=organisation,
        email=address,
        accepted_at=None,
        defaults=said,
        create_defaults={"invited_at": at, **said},
    )
    if not _may_be_sent(invitation, at):
        raise Refused(TOO_SOON)
    with tenancy.inside(organisation):
        _write([invitation], organisation, "", link, at)
    if new:
        _note("person_invited", invitation.pk, organisation, audit.OPERATOR, at)
    return invitation


def belonging_here(organisation: UUID, addresses: list[str]) -> list[str]:
    """Those of the addresses whose people have joined this organisation."""
    here = Belonging.objects.filter(
        organisation=organisation, left_at=None, joined_at__isnull=False
    )
    found = here.filter(person__email__in=addresses)
    return [address for address in found.values_list("person__email", flat=True) if address]


def _send(
    invitations: list[Invitation], access: OrganisationAccess, link: Address, at: datetime
) -> None:
    inviter = Person.objects.values_list("name", flat=True).get(pk=access.person)
    _write(invitations, access.organisation, inviter, link, at)


def _write(
    invitations: list[Invitation], organisation: UUID, inviter: str, link: Address, at: datetime
) -> None:
    name = Organisation.objects.values_list("name", flat=True).get(pk=organisation)
    for each in invitations:
        letters.invite(each, name, inviter, link, at)
    Invitation.objects.filter(pk__in=[each.pk for each in invitations]).update(sent_at=at)


def note(
    action: str,
    thing_id: UUID,
    by: OrganisationAccess,
    at: datetime,
    *,
    thing: str = "invitation",
) -> None:
    """Have the audit know it."""
    _note(action, thing_id, by.organisation, by.person, at, thing)


def _note(
    action: str,
    thing_id: UUID,
    organisation: UUID,
    actor: UUID | str,
    at: datetime,
    thing: str = "invitation",
) -> None:
    audit.record(
        organisation=organisation,
        actor=actor,
        action=action,
        thing=thing,
        thing_id=thing_id,
        at=at,
    )


@transaction.atomic
def send_again(
    *, access: OrganisationAccess, invitation: Invitation, link: Address, at: datetime
) -> None:
    """Write to somebody once more; the invitation lasts anew. Raises Refused."""
    if not may_change(access.roles, Role(invitation.role)):
        raise Refused(NOT_YOURS)
    if not _may_be_sent(invitation, at):
        raise Refused(TOO_SOON)
    invitation.ends_at = at + LASTS
    invitation.save(update_fields=["ends_at"])
    _send([invitation], access, link, at)


@transaction.atomic
def send_waiting(
    *,
    access: OrganisationAccess,
    link: Address,
    at: datetime,
    only: Iterable[UUID | str] | None = None,
) -> int:
    """Write to everybody who was not written to yet, or only to some of them; how many."""
    unsent = Invitation.objects.filter(
        organisation=access.organisation, accepted_at=None, sent_at=None
    )
    if only is not None:
        unsent = unsent.filter(pk__in=list(only))
    some = list(unsent)
    unsent.update(ends_at=at + LASTS)
    for each in some:
        each.ends_at = at + LASTS
    _send(some, access, link, at)
    return len(some)


@transaction.atomic
def withdraw(*, access: OrganisationAccess, invitation: Invitation, at: datetime) -> bool:
    """Invite somebody no longer. False if they have accepted, or it was withdrawn. Raises Refused."""
    if not may_change(access.roles, Role(invitation.role)):
        raise Refused(NOT_YOURS)
    gone, _ = Invitation.objects.filter(pk=invitation.pk, accepted_at=None).delete()
    if gone:
        note("invitation_withdrawn", invitation.pk, access, at)
    return bool(gone)
