"""`setwise keys ...`."""

import argparse

NAME = "keys"
HELP = "Make, show and rotate the keys that seal written words."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with keys."""
    choices = parser.add_subparsers(required=True, metavar="WHAT", dest="what")
    choices.add_parser("new", help="print a new wrapping key, for the keyring; keeps nothing")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    return _new()


def _new() -> int:
    from setwise.store.keyring import new_line

    print(new_line())
    return 0
