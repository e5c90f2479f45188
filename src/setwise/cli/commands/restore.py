"""`setwise restore`."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from setwise.cli.saying import count, sure

if TYPE_CHECKING:
    from setwise.store.backup.whole import Places

NAME = "restore"
HELP = "Put a backup in the place of what is there, and erase again what was erased since."
WARNING = "It takes the place of everything that is in the databases. Stop all servers first."


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
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: argparse.Namespace) -> int:
    """Restore; 1 if it was not done."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from django.conf import settings

    from setwise.config.alone import alone
    from setwise.store.backup.failing import Failed
    from setwise.store.backup.whole import Places
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.ledger import Broken
    from setwise.store.seals import NotSealed

    places = Places.under(arguments.folder.resolve(), arguments.keys)
    try:
        _foretell(places, arguments.ledger_is_lost)
        if arguments.dry_run:
            return 0
        if not arguments.yes and not sure(WARNING, "RESTORE"):
            return 1
        with alone(settings.DATABASES["default"]):
            _restore(places, arguments.ledger_is_lost)
            return _let_go_of_what_is_over()
    except (Failed, Broken, OutOfReach, NotSealed, OSError) as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 1


def _foretell(places: Places, ledger_is_lost: bool) -> None:
    from setwise.store.backup import whole

    found = whole.outlook(places, ledger_is_lost=ledger_is_lost)
    made = datetime.fromtimestamp(found.at / 1_000, UTC).strftime("%-d %B %Y, %H:%M UTC")
    print(f"The backup is of {made}. What was done since would be lost.")
    again = "would be done again, as the ledger says"
    print(f"{count(found.again, 'erasure')} that it does not know {again}.")


def _restore(places: Places, ledger_is_lost: bool) -> None:
    from django.core.management import call_command

    from setwise.store.backup import whole

    again = whole.put_back(
        places,
        at=int(datetime.now(UTC).timestamp() * 1000),
        migrate=lambda: call_command("migrate", verbosity=0),
        ledger_is_lost=ledger_is_lost,
    )
    were = "was" if again == 1 else "were"
    print(f"Restored. {count(again, 'erasure')} {were} done again, as the ledger says.")


def _let_go_of_what_is_over() -> int:
    """What had gone by its time since the backup goes again, before anybody comes; 1 if not all."""
    from setwise.people.retention import keeping
    from setwise.room import housework

    now = datetime.now(UTC)
    done = housework.do(at=now)
    try:
        removed = keeping.remove_due(now)
    except keeping.NotAll as error:
        left = count(error.args[0], "thing")
        print(f"setwise: {left} whose time is over could not be removed.", file=sys.stderr)
        return 1
    meetings, things = count(done.folded, "meeting"), count(removed, "thing")
    print(f"{meetings} folded and {things} removed, as their time is over.")
    return 1 if done.failed else 0
