"""`setwise restore`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

NAME = "restore"
HELP = "Put a backup in the place of what is there, and erase again what was erased since."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """From where."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of the backup")
    parser.add_argument(
        "--keys", type=Path, metavar="DIR", help="the folder of its keys, if they were kept apart"
    )
    parser.add_argument(
        "--ledger-is-lost",
        action="store_true",
        help="restore although nobody knows what was erased since the backup",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: argparse.Namespace) -> int:
    """Restore; 1 if it was not done."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from django.conf import settings

    from setwise.config.alone import alone

    if not arguments.yes and not _sure():
        print("Nothing was changed.")
        return 1
    with alone(settings.DATABASES["default"]):
        return _restore(arguments)


def _sure() -> bool:
    print("This takes the place of everything that is in the databases. Stop all servers first.")
    return input("Type RESTORE to go on: ") == "RESTORE"


def _restore(arguments: argparse.Namespace) -> int:
    from django.core.management import call_command

    from setwise.store.backup import whole
    from setwise.store.backup.failing import Failed
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.ledger import Broken
    from setwise.store.seals import NotSealed

    places = whole.Places.under(arguments.folder.resolve(), arguments.keys)
    at = int(datetime.now(UTC).timestamp() * 1000)
    try:
        again = whole.put_back(
            places,
            at=at,
            migrate=lambda: call_command("migrate", verbosity=0),
            ledger_is_lost=arguments.ledger_is_lost,
        )
    except (Failed, Broken, OutOfReach, NotSealed, OSError) as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 1
    print(f"Restored. {again} erasures were done again, as the ledger says.")
    return _let_go_of_what_is_over()


def _let_go_of_what_is_over() -> int:
    """What had gone by its time since the backup goes again, before anybody comes; 1 if not all."""
    from setwise.people.retention import keeping
    from setwise.room import housework

    now = datetime.now(UTC)
    done = housework.do(at=now)
    try:
        removed = keeping.remove_due(now)
    except keeping.NotAll as error:
        print(f"setwise: {error} things whose time is over were not removed.", file=sys.stderr)
        return 1
    print(f"{done.folded} meetings folded and {removed} things removed, as their time is over.")
    return 1 if done.failed else 0
