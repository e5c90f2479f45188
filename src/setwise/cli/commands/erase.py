"""`setwise erase ...`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from setwise.store.erasure import Erased

NAME = "erase"
HELP = "Erase all that was written in a set, or all words of a person. This cannot be undone."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to erase."""
    parser.add_argument("what", choices=("set", "person"), help="what kind of thing it is")
    parser.add_argument("id", type=UUID, metavar="ID", help="its id")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be erased")


def run(arguments: argparse.Namespace) -> int:
    """Erase it. 2 if there is no such thing, or it could not be done."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store import erasure, ledger
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.seals import NotSealed

    if arguments.dry_run:
        would = erasure.would_erase(arguments.what, arguments.id)
        print(f"{would.words} words would be deleted and {would.keys} keys destroyed.")
        return 0
    try:
        done = _erase(arguments)
    except (OutOfReach, NotSealed, ledger.Broken) as error:
        print(f"setwise: {error} It is not done. See docs/reference/keys.md.", file=sys.stderr)
        return 2
    if done is None:
        print(f"setwise: there is no such {arguments.what}.", file=sys.stderr)
        return 2
    print(f"{done.words} words deleted and {done.keys} keys destroyed. It is in the ledger.")
    return 0


def _erase(arguments: argparse.Namespace) -> "Erased | None":
    from setwise.people.models import Person
    from setwise.programmes.models import LearningSet
    from setwise.store import erasure, tenancy

    at = int(datetime.now(UTC).timestamp() * 1000)
    with tenancy.on(tenancy.Errand.OPERATOR):
        found = LearningSet.objects.filter(pk=arguments.id).values_list("organisation", flat=True)
        organisation = found.first()
        known = Person.objects.filter(pk=arguments.id).exists()
    if arguments.what == "person" and known:
        return erasure.erase_person(person=arguments.id, by="operator", at=at)
    if arguments.what == "set" and organisation is not None:
        return erasure.erase_set(
            organisation=organisation, learning_set=arguments.id, by="operator", at=at
        )
    return None
