"""What the operator can do with whole organisations, by commands. The moment comes in as an argument."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.mail.usecases import post
from setwise.people import news
from setwise.people import usecases as people
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.people.organisations.wording import ROLES
from setwise.store import audit, tenancy


class Line(NamedTuple):
    """One organisation of the list."""

    id: UUID
    name: str
    people: int
    own_set: bool
    suspended: bool


def listed() -> tuple[Line, ...]:
    """All organisations, by name."""
    return tuple(
        Line(each.pk, each.name, _people(each), each.own_set, each.suspended_at is not None)
        for each in Organisation.objects.order_by("name", "pk")
    )


def _people(organisation: Organisation) -> int:
    return Belonging.objects.filter(
        organisation=organisation, joined_at__isnull=False, left_at=None
    ).count()


@transaction.atomic
def bring_in(
    *,
    organisation: Organisation,
    email: str,
    name: str,
    roles: tuple[Role, ...],
    address: str,
    at: datetime,
) -> Person:
    """Let somebody belong to the organisation, by the operator's word, and write to them.

    `address` is where they sign in. Whoever has an account already keeps it as it is.
    """
    found = Person.objects.filter(email=email.strip().lower()).first()
    person = found or people.add_person(name=name, email=email)
    with tenancy.inside(organisation.pk):
        people.belong(
            organisation=organisation,
            person=person,
            at=at,
            joined=True,
            roles=roles,
            by=audit.OPERATOR,
        )
        _write(organisation, person, roles, address, at)
    return person


@to_reader(lambda organisation, person, *_: (person.email, organisation.pk))
def _write(
    organisation: Organisation,
    person: Person,
    roles: tuple[Role, ...],
    address: str,
    at: datetime,
) -> None:
    what = ", ".join(str(ROLES[role]) for role in roles)
    body = (
        say("Hello {name}", name=person.short_name),
        say(
            "You can sign in to Setwise for {organisation} now, as: {roles}.",
            organisation=organisation.name,
            roles=what,
        ),
        address,
        say("Use the address that this mail went to. You get a code by e-mail each time."),
    )
    post(
        to=person.email or "",
        subject=say("You can sign in to Setwise"),
        text="\n\n".join(body),
        kind="brought_in",
        at=at,
        organisation=organisation.pk,
    )


@transaction.atomic
def suspend(*, organisation: Organisation, at: datetime) -> bool:
    """Close an organisation to everybody for now, its meetings too. False if it is closed already."""
    still_open = Organisation.objects.filter(pk=organisation.pk, suspended_at=None)
    if not still_open.update(suspended_at=at):
        return False
    news.gone(organisation=organisation.pk, person=None, at=at, by=audit.OPERATOR)
    _note("organisation_suspended", organisation, at)
    return True


@transaction.atomic
def resume(*, organisation: Organisation, at: datetime) -> bool:
    """Open it again, with everybody where they were. False if it is open."""
    closed = Organisation.objects.filter(pk=organisation.pk, suspended_at__isnull=False)
    since = closed.values_list("suspended_at", flat=True).first()
    if since is None or not closed.update(suspended_at=None):
        return False
    news.back(organisation=organisation.pk, person=None, at=at, by=audit.OPERATOR, since=since)
    _note("organisation_resumed", organisation, at)
    return True


def _note(action: str, organisation: Organisation, at: datetime) -> None:
    audit.record(
        organisation=organisation.pk,
        actor=audit.OPERATOR,
        action=action,
        thing="organisation",
        thing_id=organisation.pk,
        at=at,
    )
