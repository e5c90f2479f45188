"""`setwise database grant`."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

NAME = "database"
HELP = "On PostgreSQL: let the application's role use the tables, which another role owns."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which role."""
    choices = parser.add_subparsers(required=True, metavar="grant", dest="does")
    grant = choices.add_parser(
        "grant",
        help="let a role read and write rows, in both databases",
        description=(
            "Let a role read and write rows in both databases, in the tables that are there and in "
            "those that migrations make later. Run it as the role that owns the tables. A role that "
            "owns tables, or that row-level security does not bind, is refused."
        ),
    )
    grant.add_argument("role", help="the role that `setwise serve` and `setwise worker` use")


def run(arguments: argparse.Namespace) -> int:
    """0 when it is done, 1 when the role is unfit or the database refuses, 2 without PostgreSQL."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from django.db import connections

    walled = [each for each in connections.all() if each.vendor == "postgresql"]
    if not walled:
        print("setwise: SQLite has no roles; there is nothing to grant.", file=sys.stderr)
        return 2
    return max(_grant(each, arguments.role) for each in walled)


def _grant(connection: BaseDatabaseWrapper, role: str) -> int:
    from django.db import DatabaseError

    from setwise.store import roles

    name = connection.settings_dict["NAME"]
    try:
        roles.grant(connection, role)
    except (roles.Unfit, DatabaseError) as error:
        print(f"setwise: {name}: {str(error).splitlines()[0]}", file=sys.stderr)
        return 1
    print(f"{role} may read and write the rows of {name}, and own nothing there.")
    return 0
