"""`setwise texts`."""

import argparse
import sys
from pathlib import Path

NAME = "texts"
HELP = "Collect the texts for translators and compile their languages, or check them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the languages are, whether they are only looked at, and which is to be begun."""
    parser.add_argument(
        "--check", action="store_true", help="only say what is stale; exit 1 if anything is"
    )
    parser.add_argument("--begin", metavar="LOCALE", help="begin a language, such as cy")
    parser.add_argument("--folder", type=Path, help="where the languages are (src/setwise/locale)")


def run(arguments: argparse.Namespace) -> int:
    """Write or check. It needs no database and no secret, and Babel, which only checkouts have."""
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=False)
    try:
        from setwise.cli.texts import languages
    except ModuleNotFoundError as error:
        print(f"setwise: {error.name} is missing. In a checkout, run make texts.", file=sys.stderr)
        return 2
    folder = arguments.folder or languages.FOLDER
    try:
        if arguments.begin:
            languages.begin(folder, arguments.begin)
        if arguments.check:
            return _check(languages.stale(folder))
        for name in languages.write(folder):
            print(f"Wrote {name}.")
    except (ValueError, FileExistsError) as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 1
    return 0


def _check(found: list[str]) -> int:
    for name in found:
        print(f"{name} is not what the texts in the code are.", file=sys.stderr)
    if found:
        print("`make texts` renews it.", file=sys.stderr)
    return 1 if found else 0
