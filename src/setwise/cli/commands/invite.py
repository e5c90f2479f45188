"""`setwise invite`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from uuid import UUID

NAME = "invite"
HELP = "Bring somebody into an organisation, and write to them where they sign in."
ROLES = ("administrator", "lead", "facilitator", "member")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whom, into which organisation, as what."""
    parser.add_argument("organisation", type=UUID, help="the organisation's id")
    parser.add_argument("address", help="their e-mail address")
    parser.add_argument("--name", required=True, help="what they are called")
    parser.add_argument(
        "--role",
        action="append",
        choices=ROLES,
        help="what they are there; may be said several times (member)",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 2 when there is no such organisation or address."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.mail.usecases import NoAddress
    from setwise.people.models import Organisation
    from setwise.store import tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        found = Organisation.objects.filter(pk=arguments.organisation).first()
        if found is None:
            print("setwise: there is no such organisation.", file=sys.stderr)
            return 2
        try:
            _bring_in(found, arguments)
        except NoAddress:
            print("setwise: this is no e-mail address.", file=sys.stderr)
            return 2
    print(f"{arguments.name} belongs to {found.name} now. A mail waits for the worker.")
    return 0


def _bring_in(organisation: object, arguments: argparse.Namespace) -> None:
    from django.urls import reverse

    from setwise.cli.setting_up import base
    from setwise.people.models import Organisation, Role
    from setwise.people.organisations import operating

    assert isinstance(organisation, Organisation)
    operating.bring_in(
        organisation=organisation,
        email=arguments.address,
        name=arguments.name,
        roles=tuple(Role(each) for each in dict.fromkeys(arguments.role or ["member"])),
        address=f"{base('http://127.0.0.1:8000')}{reverse('account_login')}",
        at=datetime.now(UTC),
    )
