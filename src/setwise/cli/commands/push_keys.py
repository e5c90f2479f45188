"""`setwise push-keys ...`."""

import argparse

NAME = "push-keys"
HELP = "Make the key with which people can be told on their own phones."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with it."""
    choices = parser.add_subparsers(required=True, metavar="WHAT", dest="what")
    choices.add_parser("new", help="print a new key, for SETWISE_PUSH_KEY; keeps nothing")


def run(arguments: argparse.Namespace) -> int:
    """Print one. It needs no installation, and changes none."""
    from setwise.config.push import new_key

    print(new_key())
    return 0
