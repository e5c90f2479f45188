"""`setwise invite`."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from setwise.people.models import Organisation

NAME = "invite"
HELP = "Send somebody an invitation into an organisation; with --direct, bring them in."
ROLES = ("administrator", "lead", "editor", "facilitator", "member")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whom, into which organisation, as what."""
    parser.add_argument("organisation", type=UUID, help="the organisation's id")
    parser.add_argument("address", help="their e-mail address")
    parser.add_argument("--name", required=True, help="what they are called")
    parser.add_argument(
        "--role",
        action="append",
        choices=ROLES,
        help="what they are there (member); with --direct it may be said several times",
    )
    parser.add_argument(
        "--direct",
        action="store_true",
        help="bring them in without asking them, and write to them where they sign in",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 2 when there is no such organisation or address, or it is refused."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.mail.usecases import NoAddress
    from setwise.people.invitations.usecases import Refused
    from setwise.store import tenancy

    try:
        with tenancy.on(tenancy.Errand.OPERATOR):
            print(_done(arguments))
    except NoAddress:
        print("setwise: this is no e-mail address.", file=sys.stderr)
    except (Refused, Mistaken) as why:
        print(f"setwise: {why}", file=sys.stderr)
    else:
        return 0
    return 2


class Mistaken(Exception):
    """What was asked cannot be understood."""


def _done(arguments: argparse.Namespace) -> str:
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email

    from setwise.mail.usecases import NoAddress
    from setwise.people.models import Organisation

    found = Organisation.objects.filter(pk=arguments.organisation).first()
    if found is None:
        raise Mistaken("there is no such organisation.")
    try:
        validate_email(arguments.address)
    except ValidationError:
        raise NoAddress from None
    if not arguments.direct and len(_roles(arguments)) > 1:
        raise Mistaken("an invitation offers one role. Several can be given with --direct.")
    if arguments.dry_run:
        would = "would belong to" if arguments.direct else "would be invited to"
        return f"{arguments.name} {would} {found.name}."
    return _bring_in(found, arguments) if arguments.direct else _invite(found, arguments)


def _roles(arguments: argparse.Namespace) -> tuple[str, ...]:
    return tuple(dict.fromkeys(arguments.role or ["member"]))


def _invite(organisation: Organisation, arguments: argparse.Namespace) -> str:
    from django.urls import reverse

    from setwise.cli.setting_up import base
    from setwise.people.invitations import links, usecases
    from setwise.people.models import Role

    def link(key: UUID) -> str:
        return f"{base(HERE)}{reverse('invitations:invitation', args=[links.token(key)])}"

    usecases.invite_by_operator(
        organisation=organisation.pk,
        address=arguments.address,
        name=arguments.name,
        role=Role(_roles(arguments)[0]),
        link=link,
        at=datetime.now(UTC),
    )
    return f"{arguments.name} is invited to {organisation.name}. The mail waits for the worker."


HERE = "http://127.0.0.1:8000"
"""Where the server listens, if no host is named."""


def _bring_in(organisation: Organisation, arguments: argparse.Namespace) -> str:
    from django.urls import reverse

    from setwise.cli.setting_up import base
    from setwise.people.models import Role
    from setwise.people.organisations import operating

    operating.bring_in(
        organisation=organisation,
        email=arguments.address,
        name=arguments.name,
        roles=tuple(map(Role, _roles(arguments))),
        address=f"{base(HERE)}{reverse('account_login')}",
        at=datetime.now(UTC),
    )
    return f"{arguments.name} belongs to {organisation.name} now. A mail waits for the worker."
