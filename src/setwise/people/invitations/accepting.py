"""Accepting: somebody comes to belong. Their address is proven before. The moment is an argument."""

from datetime import datetime
from functools import partial
from typing import NamedTuple

from django.db import IntegrityError, transaction

from setwise.design.words import phrase
from setwise.people import news
from setwise.people import usecases as people
from setwise.people.invitations import into
from setwise.people.invitations.access import CodeAccess, InvitationAccess, account_at
from setwise.people.invitations.usecases import Refused
from setwise.people.models import (
    Belonging,
    Invitation,
    Organisation,
    Person,
    Role,
    RoleHeld,
    RoomCode,
)
from setwise.people.organisations.rules import may_change

OVER = phrase("This invitation is no longer open. Ask for a new one.")
PAUSED = phrase("This account is paused. Ask the people who look after Setwise.")
FULL = phrase("All places of this code are taken. Ask whoever showed it to you for more.")


class Comer(NamedTuple):
    """Who comes: an account, or else the name and the proven address for a new one."""

    person: Person | None
    name: str = ""
    short_name: str = ""
    email: str = ""


@transaction.atomic
def accept(*, access: InvitationAccess, comer: Comer, at: datetime) -> Person:
    """Somebody accepts. The address that was invited is proven. Raises Refused."""
    waits = Invitation.objects.select_for_update().filter(
        pk=access.invitation.pk, accepted_at=None, ends_at__gt=at
    )
    invitation = waits.first()
    if invitation is None or not _may_still_be_given(invitation):
        raise Refused(OVER)
    person = _account(comer._replace(email=comer.email or invitation.email))
    _belong(access.organisation, person, Role(invitation.role), invitation, at)
    by = invitation.invited_by_id or person.pk
    into.lead(access.organisation.pk, invitation.leads_to, person, at, by)
    news.come(
        organisation=access.organisation.pk, invitation=invitation.pk, person=person.pk, at=at
    )
    Invitation.objects.filter(pk=invitation.pk).update(
        email="", name="", record={}, person=person, accepted_at=at
    )
    return person


def _may_still_be_given(invitation: Invitation) -> bool:
    """Whoever offered a role that not everybody has must still be one who may."""
    role = Role(invitation.role)
    if role is Role.MEMBER or invitation.invited_by_id is None:
        return True
    here = Belonging.objects.filter(
        organisation=invitation.organisation_id,
        person=invitation.invited_by_id,
        joined_at__isnull=False,
        left_at=None,
        suspended_at=None,
    )
    held = RoleHeld.objects.filter(
        organisation=invitation.organisation_id, person__in=here.values("person"), until=None
    )
    return may_change(frozenset(Role(each) for each in held.values_list("role", flat=True)), role)


def _account(comer: Comer) -> Person:
    """Their account; a new one if there is none. Raises Refused."""
    person = comer.person or account_at(comer.email)
    if person is None:
        try:
            return people.add_person(
                name=comer.name, short_name=comer.short_name, email=comer.email
            )
        except people.EmailTaken:
            # Pressed twice at the same moment.
            person = account_at(comer.email)
    if person is None or not person.is_active:
        raise Refused(PAUSED)
    return person


def _belong(
    organisation: Organisation,
    person: Person,
    role: Role,
    invitation: Invitation | None,
    at: datetime,
) -> None:
    mine = Belonging.objects.filter(organisation=organisation, person=person)
    if mine.filter(suspended_at__isnull=False).exists():
        raise Refused(PAUSED)
    record = dict(invitation.record) if invitation else {}
    belong = partial(
        people.belong,
        organisation=organisation,
        person=person,
        at=at,
        joined=True,
        roles=(),
        by=person.pk,
    )
    try:
        with transaction.atomic():
            belong(**record)
    except IntegrityError:
        # Somebody else has come to hold this employee number since.
        belong(**record | {"employee_number": ""})
    by = invitation.invited_by_id if invitation else None
    people.give_role(organisation=organisation, person=person, role=role, at=at, by=by or person.pk)


@transaction.atomic
def join(*, organisation: Organisation, comer: Comer, at: datetime) -> Person:
    """Somebody comes to belong by another way in, as a member. Their address is proven.

    Said twice it is once. Raises Refused.
    """
    person = _account(comer)
    _belong(organisation, person, Role.MEMBER, None, at)
    return person


@transaction.atomic
def come(*, access: CodeAccess, comer: Comer, at: datetime) -> Person:
    """Somebody with a room's code comes. Said twice it is once. Raises Refused."""
    # The code's row is the queue: the last place is taken once.
    room = RoomCode.objects.select_for_update().get(pk=access.room.pk)
    person = comer.person or account_at(comer.email)
    mine = Belonging.objects.filter(
        organisation=access.organisation, person=person, left_at=None, joined_at__isnull=False
    )
    new = person is None or not mine.exists()
    if room.ends_at <= at:
        raise Refused(OVER)
    if new and room.used >= room.places:
        raise Refused(FULL)
    person = _account(comer)
    _belong(access.organisation, person, Role.MEMBER, None, at)
    into.lead(access.organisation.pk, room.leads_to, person, at, room.made_by_id)
    RoomCode.objects.filter(pk=room.pk).update(used=room.used + new)
    return person
