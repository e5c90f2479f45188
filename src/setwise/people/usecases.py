"""What can be done about organisations and people. The moment comes in as an argument."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from setwise.people.models import Belonging, Organisation, Person, Role, RoleHeld
from setwise.store import tenancy
from setwise.store.tenancy import Errand


class EmailTaken(ValueError):
    """Someone has this address already. Does not say who, nor repeat the address."""


def found_organisation(
    *, name: str, is_demo: bool = False, own_set: bool = False, contacts: str = ""
) -> Organisation:
    """Begin an organisation; `own_set` for people outside any programme."""
    with tenancy.on(Errand.FOUNDING):
        return Organisation.objects.create(
            name=name, is_demo=is_demo, own_set=own_set, contacts=contacts
        )


def add_person(*, name: str, short_name: str = "", email: str | None = None) -> Person:
    """Add someone, who has no password yet.

    Without a short name they are called by the first word of their name. Addresses are kept in
    lower case. Raises EmailTaken.
    """
    person = Person(
        name=name,
        short_name=short_name or name.partition(" ")[0],
        email=email.strip().lower() if email else None,
    )
    person.set_unusable_password()
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError:
        raise EmailTaken from None
    return person


@transaction.atomic
def belong(
    *,
    organisation: Organisation,
    person: Person,
    at: datetime,
    joined: bool = False,
    roles: tuple[Role, ...] = (Role.MEMBER,),
    **record: Any,
) -> Belonging:
    """Let someone belong to an organisation with these roles, invited or joined already.

    `record` holds fields of the staff record. Said twice it is once: nothing is taken away, and
    whoever left and is invited again comes back.
    """
    first = {"invited_at": at, "joined_at": at if joined else None, **record}
    belonging, new = Belonging.objects.get_or_create(
        organisation=organisation, person=person, defaults=first
    )
    if not new:
        _again(belonging, at=at, joined=joined, record=record)
    for role in roles:
        give_role(organisation=organisation, person=person, role=role, at=at)
    return belonging


def _again(belonging: Belonging, *, at: datetime, joined: bool, record: dict[str, Any]) -> None:
    if belonging.left_at is not None:
        belonging.left_at = belonging.joined_at = None
        belonging.invited_at = at
    if joined and belonging.joined_at is None:
        belonging.joined_at = at
    for name, value in record.items():
        setattr(belonging, name, value)
    belonging.save()


def join(*, organisation: Organisation, person: Person, at: datetime) -> bool:
    """The person takes up the invitation. False if there is none, or they left."""
    invited = Belonging.objects.filter(organisation=organisation, person=person, left_at=None)
    invited.filter(joined_at=None).update(joined_at=at)
    return invited.exists()


@transaction.atomic
def leave(*, organisation: Organisation, person: Person, at: datetime) -> bool:
    """The person belongs no longer, and holds no role there. False if they did not belong.

    Their memberships of sets are ended by those who know of sets.
    """
    held = RoleHeld.objects.filter(organisation=organisation, person=person, until=None)
    held.update(until=at)
    belonging = Belonging.objects.filter(organisation=organisation, person=person, left_at=None)
    return bool(belonging.update(left_at=at))


def give_role(*, organisation: Organisation, person: Person, role: Role, at: datetime) -> bool:
    """Let someone hold a role from now on. False if they do already."""
    try:
        with transaction.atomic():
            RoleHeld.objects.create(
                organisation=organisation, person=person, role=role.value, since=at
            )
    except IntegrityError:
        return False
    return True


def take_role(*, organisation: Organisation, person: Person, role: Role, at: datetime) -> bool:
    """Let someone hold a role no longer. False if they did not."""
    held = RoleHeld.objects.filter(organisation=organisation, person=person, until=None)
    return bool(held.filter(role=role.value).update(until=at))
