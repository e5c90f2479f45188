"""`setwise housework`."""

import argparse
import os
from datetime import UTC, datetime

from setwise.cli.saying import count

NAME = "housework"
HELP = "Close meetings left open, fold those whose grace is over, remove old walls. Run it daily."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How long a meeting's log and words are kept after its close."""
    parser.add_argument(
        "--grace", type=int, help="days after the close, instead of what each organisation says"
    )


def run(arguments: argparse.Namespace) -> int:
    """Do all that is due; a meeting that could not be closed or folded makes the exit status 1."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.room import housework

    done = housework.do(at=datetime.now(UTC), grace=arguments.grace)
    again = f"{len(done.failed)} to be tried again"
    print(
        f"{done.closed} closed, {done.folded} folded, {again}; {count(done.walls, 'wall')} removed."
    )
    return 1 if done.failed else 0
