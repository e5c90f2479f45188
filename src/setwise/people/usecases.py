"""What can be done about organisations and people. The moment comes in as an argument.

`by` is who does it: a person's id, or a word that the audit knows.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Model

from setwise.people import news, sessions
from setwise.people.brand import found
from setwise.people.models import Belonging, Organisation, Person, Role, RoleHeld
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand


class EmailTaken(ValueError):
    """Someone has this address already. Does not say who, nor repeat the address."""


By = UUID | str
_KINDS: dict[type[Model], str] = {
    Organisation: "organisation",
    Belonging: "belonging",
    RoleHeld: "role",
}


def found_organisation(
    *,
    name: str,
    is_demo: bool = False,
    own_set: bool = False,
    contacts: str = "",
    at: datetime | None = None,
    by: By = audit.OPERATOR,
) -> Organisation:
    """Begin an organisation, now unless told when; `own_set` for people outside any programme."""
    with tenancy.on(Errand.FOUNDING), transaction.atomic():
        organisation = Organisation(name=name, is_demo=is_demo, own_set=own_set, contacts=contacts)
        organisation.created_at = at or organisation.created_at
        organisation.save(force_insert=True)
        with tenancy.inside(organisation.pk):
            news.founded(organisation=organisation.pk, at=organisation.created_at)
        _note("organisation_founded", organisation, organisation, organisation.created_at, by)
    return organisation


def _note(action: str, organisation: Organisation, thing: Model, at: datetime, by: By) -> None:
    audit.record(
        organisation=organisation.pk,
        actor=by,
        action=action,
        thing=_KINDS[type(thing)],
        thing_id=thing.pk,
        at=at,
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
    by: By = audit.HOUSE,
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
    before = None if new else _standing(belonging)
    if not new:
        _again(belonging, at=at, joined=joined, record=record)
    if (now := _standing(belonging)) != before:
        _note(now, organisation, belonging, at, by)
        found.forget_home(person.pk)
    for role in roles:
        give_role(organisation=organisation, person=person, role=role, at=at, by=by)
    return belonging


def _standing(belonging: Belonging) -> str:
    """What the audit calls it to have come to where this person stands."""
    if belonging.left_at is not None:
        return "person_left"
    return "person_belongs" if belonging.joined_at else "person_invited"


def _again(belonging: Belonging, *, at: datetime, joined: bool, record: dict[str, Any]) -> None:
    if belonging.left_at is not None:
        belonging.left_at = belonging.joined_at = None
        belonging.invited_at = at
    if joined and belonging.joined_at is None:
        belonging.joined_at = at
    for name, value in record.items():
        setattr(belonging, name, value)
    belonging.save()


@transaction.atomic
def join(*, organisation: Organisation, person: Person, at: datetime) -> bool:
    """The person takes up the invitation. False if there is none, or they left."""
    invited = Belonging.objects.filter(organisation=organisation, person=person, left_at=None)
    belonging = invited.first()
    if belonging is not None and invited.filter(joined_at=None).update(joined_at=at):
        _note("person_belongs", organisation, belonging, at, person.pk)
        found.forget_home(person.pk)
    return belonging is not None


def answer(*, organisation: Organisation, person: UUID, accepts: bool, at: datetime) -> bool:
    """The person accepts an invitation, or declines it. False if there is none (any more)."""
    with tenancy.inside(organisation.pk):
        somebody = Person.objects.get(pk=person)
        if accepts:
            return join(organisation=organisation, person=somebody, at=at)
        return leave(organisation=organisation, person=somebody, at=at, by=person)


@transaction.atomic
def leave(
    *, organisation: Organisation, person: Person, at: datetime, by: By = audit.HOUSE
) -> bool:
    """The person belongs no longer, and holds no role there. False if they did not belong.

    Their memberships of sets are ended by those who know of sets (`news`).
    """
    held = RoleHeld.objects.filter(organisation=organisation, person=person, until=None)
    held.update(until=at)
    belongings = Belonging.objects.filter(organisation=organisation, person=person)
    left = bool(belongings.filter(left_at=None).update(left_at=at, suspended_at=None))
    if left:
        news.gone(organisation=organisation.pk, person=person.pk, at=at, by=by)
        _note("person_left", organisation, belongings.get(), at, by)
        sessions.roles_changed(person.pk)
        found.forget_home(person.pk)
    return left


def give_role(
    *,
    organisation: Organisation,
    person: Person,
    role: Role,
    at: datetime,
    by: By = audit.HOUSE,
) -> bool:
    """Let someone hold a role from now on. False if they do already."""
    try:
        with transaction.atomic():
            held = RoleHeld.objects.create(
                organisation=organisation, person=person, role=role.value, since=at
            )
            _note("role_given", organisation, held, at, by)
            sessions.roles_changed(person.pk)
    except IntegrityError:
        return False
    return True


@transaction.atomic
def take_role(
    *,
    organisation: Organisation,
    person: Person,
    role: Role,
    at: datetime,
    by: By = audit.HOUSE,
) -> bool:
    """Let someone hold a role no longer. False if they did not."""
    held = RoleHeld.objects.filter(organisation=organisation, person=person, until=None)
    ended = held.filter(role=role.value).first()
    if ended is None or not held.filter(pk=ended.pk).update(until=at):
        return False
    _note("role_taken", organisation, ended, at, by)
    sessions.roles_changed(person.pk)
    return True
