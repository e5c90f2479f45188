"""`setwise docs`."""

import argparse
import os
import sys
import tempfile
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

    if settings.configured:
        return _run(arguments)
    with tempfile.TemporaryDirectory() as empty:
        _set_up(empty)
        return _run(arguments)


def _set_up(empty: str) -> None:
    """Know all tables and nothing else: a demonstration in an empty folder, whatever is set here."""
    import django

    for name in [name for name in os.environ if name.startswith("SETWISE_")]:
        del os.environ[name]
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "setwise.config.settings",
        "SETWISE_DEMO": "1",
        "SETWISE_VAR": str(Path(empty, "demo")),
    }
    django.setup()


def _run(arguments: argparse.Namespace) -> int:
    from setwise.cli.reference import pages
    from setwise.cli.reference.kept.register import Undescribed

    folder = arguments.folder or pages.FOLDER
    try:
        if arguments.check:
            return _check(pages.stale(folder))
        for name in pages.write(folder):
            print(f"Wrote {name}.")
    except Undescribed as error:
        return _describe(error.found)
    return 0


def _describe(found: tuple[str, ...]) -> int:
    for each in found:
        print(f"docs/reference/what-is-kept.md: {each}.", file=sys.stderr)
    print("What is kept is described in setwise/cli/reference/kept/.", file=sys.stderr)
    return 1


def _check(found: list[tuple[str, str]]) -> int:
    for name, why in found:
        print(f"docs/reference/{name} {why}.", file=sys.stderr)
    if found:
        print("`make docs` renews what is made from the code.", file=sys.stderr)
    return 1 if found else 0
