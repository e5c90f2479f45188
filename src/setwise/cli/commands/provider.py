"""`setwise provider add|list|off|on|end`: the identity providers of organisations."""

from __future__ import annotations

import argparse
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

NAME = "provider"
HELP = "Let people sign in with the OpenID Connect provider of their organisation."
EVERYBODY = ("common", "organizations", "consumers")
CHANGES = {
    "off": "let nobody sign in by a provider for now; all of it is kept",
    "on": "let people sign in by a provider again",
    "end": "believe a provider no longer; its connections go",
}
TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and with which provider."""
    choices = parser.add_subparsers(required=True, metavar="add|list|off|on|end", dest="does")
    choices.add_parser("list", help="print all providers")
    for does, text in CHANGES.items():
        change = choices.add_parser(does, help=text)
        change.add_argument("provider", type=UUID, help="its id, as the list shows it")
        change.add_argument("--dry-run", action="store_true", help="only say what would be done")
    _add_arguments(choices.add_parser("add", help="add a provider to an organisation"))


def _add_arguments(add: argparse.ArgumentParser) -> None:
    add.add_argument("organisation", type=UUID, help="the organisation's id")
    add.add_argument("--kind", choices=("nhsmail", "entra", "other"), default="other")
    add.add_argument("--name", help="what its button says, such as NHSmail")
    add.add_argument("--tenant", help="for entra: the tenant's id; never 'common'")
    add.add_argument("--server", help="for other: the issuer's address, which begins with https://")
    add.add_argument("--client-id", required=True, help="the id that the provider gave to Setwise")
    add.add_argument("--secret-file", type=Path, help="a file that holds the client secret")
    add.add_argument(
        "--strong",
        default="",
        help="values of acr or acrs, with spaces, by which it says that it asked for a second "
        "factor; 'mfa' in amr always counts",
    )
    add.add_argument(
        "--without-asking",
        action="store_true",
        help="add it although it does not answer yet; its button is shown at once",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 2 when the question cannot be understood."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store import tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        if arguments.does == "list":
            return _list()
        return _add(arguments) if arguments.does == "add" else _change(arguments)


def _list() -> int:
    from setwise.people.signin import access

    for each in access.kept_providers():
        off = "" if each.off_at is None else "  turned off"
        print(f"{each.pk}  {each.organisation.name}  {each.name}  {each.server_url}{off}")
    return 0


def _change(arguments: argparse.Namespace) -> int:
    from setwise.people.signin import access, usecases

    found = next((each for each in access.kept_providers() if each.pk == arguments.provider), None)
    if found is None:
        return _refused("There is no such provider. `setwise provider list` shows all.")
    do, would, done = {
        "off": (usecases.turn_provider_off, "Would turn off", "Turned off"),
        "on": (usecases.turn_provider_on, "Would turn on", "Turned on"),
        "end": (usecases.end_provider, "Would end", "Ended"),
    }[arguments.does]
    if not arguments.dry_run:
        do(provider=found, at=datetime.now(UTC))
    print(f"{would if arguments.dry_run else done}: {found.name}")
    return 0


def _add(arguments: argparse.Namespace) -> int:
    from django.urls import reverse

    from setwise.cli.setting_up import base
    from setwise.people.models import Organisation
    from setwise.people.signin import usecases
    from setwise.people.signin.models import Kind

    organisation = Organisation.objects.filter(pk=arguments.organisation).first()
    if organisation is None:
        return _refused("There is no such organisation. `setwise organisation list` shows all.")
    try:
        server = _server(arguments)
        if not arguments.without_asking:
            _ask(server)
    except ValueError as error:
        return _refused(f"{error} Nothing was added.")
    file = arguments.secret_file
    made = usecases.name_provider(
        organisation=organisation,
        kind=Kind(arguments.kind),
        name=arguments.name
        or {"nhsmail": "NHSmail", "entra": "Microsoft"}.get(arguments.kind)
        or str(urlsplit(server).hostname),
        server_url=server,
        client_id=arguments.client_id,
        client_secret=file.read_text(encoding="utf-8").strip() if file else "",
        strong=arguments.strong,
        at=datetime.now(UTC),
    )
    print(f"{made.pk}  Tell the provider this address to come back to:")
    print(f"{base('https://YOUR-HOST')}{reverse('openid_connect_callback', args=[made.pk.hex])}")
    return 0


def _server(arguments: argparse.Namespace) -> str:
    """The issuer's address. Raises ValueError, which says what is wrong."""
    from django.conf import settings

    from setwise.people.signin.oidc import NHSMAIL_SERVER, entra_server

    if arguments.kind == "nhsmail":
        return NHSMAIL_SERVER
    if arguments.kind == "entra":
        tenant = str(arguments.tenant or "")
        if tenant in EVERYBODY:
            raise ValueError(f"The tenant '{tenant}' would let in every tenant of the world.")
        if not TENANT.fullmatch(tenant):
            raise ValueError("--tenant must be the id of your own tenant.")
        return entra_server(tenant)
    parts = urlsplit(str(arguments.server or ""))
    inside = parts.hostname in settings.PROVIDERS_INSIDE
    if not parts.hostname or "@" in parts.netloc or (parts.scheme != "https" and not inside):
        raise ValueError("--server must be the issuer's address, which begins with https://.")
    return str(arguments.server)


def _ask(server: str) -> None:
    """Whether there is a provider at this address. Raises ValueError."""
    from django.http import HttpRequest

    from setwise.people.signin import oidc
    from setwise.people.signin.models import Provider

    looked = oidc.looked_at(HttpRequest(), Provider(server_url=server))
    if not looked.well:
        raise ValueError(f"{server}: {looked.says} If it is to answer later: --without-asking.")


def _refused(text: str) -> int:
    print(f"setwise: {text}", file=sys.stderr)
    return 2
