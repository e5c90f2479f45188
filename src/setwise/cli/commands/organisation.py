"""`setwise organisation create|list|suspend|resume|export|erase`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from setwise.cli.saying import count, sure

if TYPE_CHECKING:
    from setwise.home.organisations import Erasing
    from setwise.people.models import Organisation

NAME = "organisation"
HELP = "Make, list, suspend, resume, export and erase organisations."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and with which organisation."""
    choices = parser.add_subparsers(required=True, metavar="WHAT", dest="does")
    create = choices.add_parser("create", help="make an organisation")
    create.add_argument("name", help="what it is called")
    create.add_argument("--contacts", default="", help="whom to turn to with a concern")
    choices.add_parser("list", help="print all organisations")
    one = {
        "suspend": "close it to everybody for now, its live meetings too",
        "resume": "open it again",
        "export": "write everything but what was written in its sets into a JSON file",
        "erase": "destroy its keys, delete its rows and the people of it alone",
    }
    for name, text in one.items():
        does = choices.add_parser(name, help=text, description=text)
        does.add_argument("organisation", type=UUID, help="its id, as the list shows it")
        if name == "export":
            does.add_argument("file", type=Path, help="the file to write; it must not be there yet")
        if name in ("suspend", "erase"):
            does.add_argument("--dry-run", action="store_true", help="only say what would be done")
        if name == "erase":
            does.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 1 when it was not meant, 2 when there is no such organisation."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store import tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        if arguments.does == "create":
            return _create(arguments)
        if arguments.does == "list":
            return _list()
        return _with_one(arguments)


def _create(arguments: argparse.Namespace) -> int:
    from setwise.people.usecases import found_organisation

    made = found_organisation(name=arguments.name, contacts=arguments.contacts)
    print(f"{made.pk}  {made.name}")
    print(f"Its administrator: setwise invite {made.pk} ADDRESS --name NAME --role administrator")
    return 0


def _list() -> int:
    from setwise.people.organisations.operating import listed

    for each in listed():
        marks = [("a set of one's own", each.own_set), ("suspended", each.suspended)]
        said = "".join(f", {mark}" for mark, so in marks if so)
        print(f"{each.id}  {each.name}  {count(each.people, 'person', 'people')}{said}")
    return 0


def _with_one(arguments: argparse.Namespace) -> int:
    from setwise.people.models import Organisation

    found = Organisation.objects.filter(pk=arguments.organisation).first()
    if found is None:
        print("setwise: there is no such organisation.", file=sys.stderr)
        return 2
    does = {"suspend": _suspend, "resume": _resume, "export": _export, "erase": _erase}
    return does[arguments.does](found, arguments)


def _suspend(organisation: Organisation, arguments: argparse.Namespace) -> int:
    from setwise.people.organisations import operating

    if arguments.dry_run:
        print(f"{organisation.name} would be closed to everybody.")
        return 0
    done = operating.suspend(organisation=organisation, at=datetime.now(UTC))
    print(f"{organisation.name} is closed." if done else f"{organisation.name} was closed already.")
    return 0


def _resume(organisation: Organisation, arguments: argparse.Namespace) -> int:
    from setwise.people.organisations import operating

    done = operating.resume(organisation=organisation, at=datetime.now(UTC))
    print(f"{organisation.name} is open." if done else f"{organisation.name} was open.")
    return 0


def _export(organisation: Organisation, arguments: argparse.Namespace) -> int:
    from django.core.serializers.json import DjangoJSONEncoder

    from setwise.home import organisations

    text = json.dumps(
        organisations.export(organisation=organisation.pk, at=datetime.now(UTC)),
        cls=DjangoJSONEncoder,
        indent=1,
    )
    try:
        # Names and addresses are in it: nobody else on this machine may read it.
        handle = os.open(arguments.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        print(f"setwise: {arguments.file} cannot be written: {error.strerror}.", file=sys.stderr)
        return 2
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"Wrote {arguments.file}. What was written in sets is not in it.")
    return 0


def _erase(organisation: Organisation, arguments: argparse.Namespace) -> int:
    from setwise.home import organisations
    from setwise.store import ledger
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.seals import NotSealed

    name = organisation.name
    would = _told(organisations.would_erase(organisation=organisation.pk))
    if arguments.dry_run:
        print(f"{name} would be erased: {would}.")
        return 0
    warning = f"{name} will be erased: {would}. This cannot be undone."
    if not arguments.yes and not sure(warning, "ERASE"):
        return 1
    try:
        done = organisations.erase(organisation=organisation.pk, at=datetime.now(UTC))
    except (OutOfReach, NotSealed, ledger.Broken) as error:
        print(f"setwise: {error} It is not done. See docs/reference/keys.md.", file=sys.stderr)
        return 2
    print(f"{name} is erased: {_told(done)}. It is in the ledger.")
    return 0


def _told(some: Erasing) -> str:
    people = count(some.people, "person", "people")
    return f"{count(some.sets, 'set')}, and {people} of it alone"
