"""What those who look after an organisation can do. The moment comes in as an argument."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.design.words import LazySay, phrase
from setwise.people import news
from setwise.people import usecases as people
from setwise.people.access import OrganisationAccess
from setwise.people.brand import found
from setwise.people.models import Belonging, Organisation, Role
from setwise.people.organisations import queries
from setwise.people.organisations.access import PersonAccess
from setwise.people.organisations.rules import contacts_in, may_change, may_send_away, shown_of
from setwise.store import audit

NOT_YOURS = phrase("Only an administrator can do this.")
LAST = phrase(
    "Nobody else is administrator. Make somebody else administrator first, so that the organisation is not left without one."
)


class Refused(Exception):
    """It cannot be done; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


_READ_BY_ALL = {"language": "language_changed", "public_contacts": "public_contacts_changed"}


@transaction.atomic
def change_settings(
    *,
    access: OrganisationAccess,
    name: str,
    contacts: str,
    second_factor_for_all: bool,
    passwords: bool,
    at: datetime,
    language: str | None = None,
    public_contacts: Collection[str] | None = None,
) -> bool:
    """Change how the organisation is set. False if nothing is different. Raises Refused.

    `language`: empty for the installation's. `public_contacts`: those of the contacts that everybody
    on the web may read. None leaves either as it is.
    """
    _only_administrators(access)
    organisation = Organisation.objects.select_for_update().get(pk=access.organisation)
    ticked = contacts_in(organisation.public_contacts)
    shown = shown_of(contacts, ticked if public_contacts is None else public_contacts)
    wanted = {
        "name": name,
        "contacts": contacts,
        "public_contacts": "\n".join(shown),
        "second_factor_for_all": second_factor_for_all,
        "passwords": passwords,
        "language": organisation.language if language is None else language,
    }
    changed = [key for key, value in wanted.items() if getattr(organisation, key) != value]
    if not changed:
        return False
    for key in changed:
        setattr(organisation, key, wanted[key])
    organisation.save(update_fields=changed)
    _note_changes(set(changed), access, at)
    transaction.on_commit(lambda: found.forget(access.organisation))
    return True


def _note_changes(changed: set[str], access: OrganisationAccess, at: datetime) -> None:
    """What everybody reads has a word of its own, and all the rest one."""
    actions = [action for field, action in _READ_BY_ALL.items() if field in changed]
    if changed - set(_READ_BY_ALL):
        actions.append("organisation_changed")
    for action in actions:
        _note(action, "organisation", access.organisation, access, at)


def _only_administrators(access: OrganisationAccess) -> None:
    if Role.ADMINISTRATOR not in access.roles:
        raise Refused(NOT_YOURS)


def _note(action: str, thing: str, thing_id: UUID, by: OrganisationAccess, at: datetime) -> None:
    audit.record(
        organisation=by.organisation,
        actor=by.person,
        action=action,
        thing=thing,
        thing_id=thing_id,
        at=at,
    )


@transaction.atomic
def change_roles(*, access: PersonAccess, roles: Iterable[Role], at: datetime) -> bool:
    """Let somebody hold exactly these roles, as far as they are given or taken here.

    Roles that whoever asks may not give stay as they are. False if nothing is different.
    Raises Refused.
    """
    wanted = frozenset(roles)
    different = wanted ^ access.roles
    if not all(may_change(access.by.roles, role) for role in different):
        raise Refused(NOT_YOURS)
    if Role.ADMINISTRATOR in access.roles - wanted:
        _not_the_last(access)
    for role in sorted(different):
        do = people.give_role if role in wanted else people.take_role
        do(
            organisation=access.organisation,
            person=access.person,
            role=role,
            at=at,
            by=access.by.person,
        )
    return bool(different)


def _not_the_last(access: PersonAccess) -> None:
    # The organisation's row is the queue of those who take the role from each other.
    Organisation.objects.select_for_update().get(pk=access.organisation.pk)
    if not queries.others_administer(access.organisation.pk, access.person.pk):
        raise Refused(LAST)


@transaction.atomic
def suspend(*, access: PersonAccess, at: datetime) -> bool:
    """Keep somebody out of the organisation and its sets for now. False if they are out already.

    Their account is theirs: what they do elsewhere is not touched. Raises Refused.
    """
    _may_send_away(access)
    mine = Belonging.objects.filter(pk=access.belonging.pk, suspended_at=None, left_at=None)
    if not mine.update(suspended_at=at):
        return False
    organisation, person = access.organisation.pk, access.person.pk
    news.gone(organisation=organisation, person=person, at=at, by=access.by.person)
    _note("person_suspended", "belonging", access.belonging.pk, access.by, at)
    return True


def _may_send_away(access: PersonAccess) -> None:
    if not may_send_away(access.by.roles, access.roles):
        raise Refused(NOT_YOURS)
    if Role.ADMINISTRATOR in access.roles:
        _not_the_last(access)


@transaction.atomic
def resume(*, access: PersonAccess, at: datetime) -> bool:
    """Let somebody in again, into the sets that they were in as well. False if they are in.

    Raises Refused.
    """
    if not may_send_away(access.by.roles, access.roles):
        raise Refused(NOT_YOURS)
    since = access.belonging.suspended_at
    mine = Belonging.objects.filter(pk=access.belonging.pk, suspended_at__isnull=False)
    if since is None or not mine.update(suspended_at=None):
        return False
    organisation, person = access.organisation.pk, access.person.pk
    news.back(organisation=organisation, person=person, at=at, by=access.by.person, since=since)
    _note("person_resumed", "belonging", access.belonging.pk, access.by, at)
    return True


@transaction.atomic
def let_go(*, access: PersonAccess, at: datetime) -> bool:
    """End somebody's belonging, their roles and their sets here. Raises Refused."""
    _may_send_away(access)
    return people.leave(
        organisation=access.organisation, person=access.person, at=at, by=access.by.person
    )
