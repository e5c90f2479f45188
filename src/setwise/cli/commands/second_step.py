"""`setwise second-step remove`: for the one administrator who has lost theirs."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime

NAME = "second-step"
HELP = "Take a lost second step off somebody's account, where no second person can."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose."""
    choices = parser.add_subparsers(required=True, metavar="remove", dest="does")
    remove = choices.add_parser(
        "remove",
        help="take all second steps off one person",
        description=(
            "For an organisation with one administrator, or somebody who looks after several. Make "
            "sure that it is really them. They are told by mail, and the audit keeps a row."
        ),
    )
    remove.add_argument("email", help="the address with which they sign in")
    remove.add_argument("--dry-run", action="store_true", help="only say what would be done")


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 2 when there is nobody of that address."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.people.signin import access, usecases
    from setwise.store import audit, tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        person = access.person_at(arguments.email)
        if person is None:
            print("setwise: nobody signs in with that address.", file=sys.stderr)
            return 2
        if not arguments.dry_run:
            usecases.take_step_off(
                person=person, organisation=None, actor=audit.OPERATOR, at=datetime.now(UTC)
            )
    print(f"{'Would take' if arguments.dry_run else 'Took'} the second steps off {person.pk}.")
    return 0
