"""`setwise erase ...`."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from setwise.cli.saying import count, sure

if TYPE_CHECKING:
    from setwise.store.erasure import Erased

NAME = "erase"
HELP = "Erase all that was written in a set, or a person as a whole. This cannot be undone."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to erase."""
    parser.add_argument("what", choices=("set", "person"), help="what kind of thing it is")
    parser.add_argument(
        "id",
        type=UUID,
        metavar="ID",
        help="its id: `setwise organisation export` lists sets and people with theirs",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be erased")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: argparse.Namespace) -> int:
    """Erase it. 1 if it was not meant, 2 if there is no such thing, or it could not be done."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store import ledger
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.seals import NotSealed

    organisation = _found(arguments)
    if organisation is None:
        print(f"setwise: there is no such {arguments.what}.", file=sys.stderr)
        return 2
    told, alone = _foretold(arguments)
    if arguments.dry_run:
        print(f"{told} would go.{alone}")
        return 0
    warning = f"{told} will go. This cannot be undone.{alone}"
    if not arguments.yes and not sure(warning, "ERASE"):
        return 1
    try:
        done = _erase(arguments, organisation)
    except (OutOfReach, NotSealed, ledger.Broken) as error:
        print(f"setwise: {error} It is not done. See docs/reference/keys.md.", file=sys.stderr)
        return 2
    print(f"Erased: {_told(done)}. It is in the ledger.")
    return 0


def _told(some: Erased) -> str:
    return f"{count(some.words, 'text')} and {count(some.keys, 'key')}"


def _foretold(arguments: argparse.Namespace) -> tuple[str, str]:
    """What would go; and which organisations would be left without an administrator."""
    from setwise.home import erasing
    from setwise.store import erasure, tenancy

    told = _told(erasure.would_erase(arguments.what, arguments.id))
    if arguments.what == "set":
        return told, ""
    with tenancy.on(tenancy.Errand.OPERATOR):
        alone = erasing.left_without(person=arguments.id)
    nobody = f" Nobody would be left to administer {', '.join(alone)}." if alone else ""
    return f"The account with all that is theirs, {told}", nobody


def _found(arguments: argparse.Namespace) -> UUID | None:
    """Whose set it is, or the person; None if there is no such thing."""
    from setwise.people.models import Person
    from setwise.programmes.models import LearningSet
    from setwise.store import tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        if arguments.what == "person":
            return Person.objects.filter(pk=arguments.id).values_list("pk", flat=True).first()
        found = LearningSet.objects.filter(pk=arguments.id)
        return found.values_list("organisation", flat=True).first()


def _erase(arguments: argparse.Namespace, organisation: UUID) -> Erased:
    from setwise.home import erasing
    from setwise.store import audit, erasure

    at = datetime.now(UTC)
    if arguments.what == "person":
        return erasing.erase(person=arguments.id, at=at, by=audit.OPERATOR)
    return erasure.erase_set(
        organisation=organisation,
        learning_set=arguments.id,
        by=audit.OPERATOR,
        at=int(at.timestamp() * 1000),
    )
