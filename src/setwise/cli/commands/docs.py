"""`setwise docs`."""

import argparse
import sys
from pathlib import Path

NAME = "docs"
HELP = "Write the reference pages that are made from the code, or check them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the pages are, and whether they are only looked at."""
    parser.add_argument(
        "--check", action="store_true", help="only say what is stale; exit 1 if any"
    )
    parser.add_argument("--folder", type=Path, help="where the pages are (docs/reference)")


def run(arguments: argparse.Namespace) -> int:
    """Write or check. It needs no database and no secret."""
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=False)
    from setwise.cli.reference import pages

    folder = arguments.folder or pages.FOLDER
    if arguments.check:
        return _check(pages.stale(folder))
    for name in pages.write(folder):
        print(f"Wrote {name}.")
    return 0


def _check(found: list[tuple[str, str]]) -> int:
    for name, why in found:
        print(f"docs/reference/{name} {why}.", file=sys.stderr)
    if found:
        print("`make docs` renews what is made from the code.", file=sys.stderr)
    return 1 if found else 0
