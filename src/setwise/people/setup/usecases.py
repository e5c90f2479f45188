"""Making the one-time address, and using it. The moment comes in as an argument."""

import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.http import Http404

from setwise.people import agreeing
from setwise.people import usecases as people
from setwise.people.models import Organisation, Person, Role
from setwise.people.setup import access
from setwise.people.setup.models import SetupLink
from setwise.store import tenancy

LASTS = timedelta(hours=24)
SAID = ("name", "organisation", "contacts", "facilitates")
"""What the page asks besides the address, which is proven by a code."""
ROLES = (Role.ADMINISTRATOR, Role.MEMBER)


class NotEmpty(Exception):
    """There is an organisation already."""


class First(NamedTuple):
    """The first organisation and its administrator."""

    organisation: Organisation
    administrator: Person


@transaction.atomic
def make_link(*, at: datetime) -> str:
    """A new token for the set-up page; every older one ends. Raises NotEmpty."""
    if not access.is_empty():
        raise NotEmpty
    token = secrets.token_urlsafe(32)
    SetupLink.objects.filter(used_at=None, ends_at__gt=at).update(ends_at=at)
    SetupLink.objects.create(token_hash=access.hashed(token), made_at=at, ends_at=at + LASTS)
    return token


@transaction.atomic
def set_up(
    *,
    token: str,
    name: str,
    email: str,
    organisation: str,
    contacts: str,
    facilitates: bool,
    at: datetime,
) -> First:
    """Use the link: found the first organisation, with its administrator, who accepts its terms.

    `email` is proven: by a mistake in it they could never come back, or somebody else could.
    Raises Http404 if the link does not open (any more), and EmailTaken.
    """
    link = access.link_for(token, at)
    # Of two who send it at the same moment, one finds it used.
    if not SetupLink.objects.filter(pk=link, used_at=None).update(used_at=at):
        raise Http404
    person = people.add_person(name=name, email=email)
    founded = people.found_organisation(name=organisation, contacts=contacts, at=at, by=person.pk)
    roles = (*ROLES, Role.FACILITATOR) if facilitates else ROLES
    with tenancy.inside(founded.pk):
        people.belong(
            organisation=founded,
            person=person,
            at=at,
            joined=True,
            roles=roles,
            by=person.pk,
        )
    agreeing.to_what_was_shown(person=person.pk, organisation=founded.pk, at=at)
    return First(founded, person)
