"""`setwise make-cohort`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

NAME = "make-cohort"
HELP = "Write a made-up cohort to try things with: people.csv, facilitators.csv, wishes.csv."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many of everything, and where."""
    parser.add_argument("--people", type=_from(1), default=480, help="(%(default)s)")
    parser.add_argument("--sites", type=_from(1), default=5, help="(%(default)s)")
    parser.add_argument("--wishes", type=_from(0), default=40, help="(%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another cohort")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")


def run(arguments: argparse.Namespace) -> int:
    """Write the files; 2 if the folder cannot be written."""
    from setwise.cli.forming.cohorts import make, write

    made = make(arguments.people, arguments.sites, arguments.wishes, arguments.seed)
    try:
        written = write(made, arguments.out)
    except OSError as error:
        print(f"setwise: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    for path in written:
        print(f"Wrote {path}")
    if len(made.wishes) < arguments.wishes:
        print(
            f"setwise: {len(made.wishes)} of {arguments.wishes} wishes were found: nobody is in two, and "
            "none meets another rule.",
            file=sys.stderr,
        )
    return 0


def _from(least: int) -> Callable[[str], int]:
    """A whole number from `least` up."""

    def number(text: str) -> int:
        if not (text.isascii() and text.isdigit()) or int(text) < least:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {least} up")
        return int(text)

    return number
