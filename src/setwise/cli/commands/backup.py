"""`setwise backup`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

NAME = "backup"
HELP = "Copy the data, the keys and the ledger of erasures into a new folder, while people go on."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet")


def run(arguments: argparse.Namespace) -> int:
    """Make it; 1 if it was not made."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store.backup import whole
    from setwise.store.backup.failing import Failed
    from setwise.store.ledger import Broken

    at = int(datetime.now(UTC).timestamp() * 1000)
    try:
        places = whole.take(arguments.folder.resolve(), at=at)
    except (Failed, Broken, OSError) as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 1
    print(f"The data are in {places.data}.")
    print(f"The keys are in {places.keys}: keep them apart from the data, for a shorter time.")
    print("The keyring is in neither.")
    return 0
