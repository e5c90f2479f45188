"""`setwise manage ...`."""

import argparse
import os

NAME = "manage"
HELP = "Run a management command of Django, such as migrate."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Everything after `manage` is Django's."""
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...")


def run(arguments: argparse.Namespace) -> int:
    """Hand the words over."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(["setwise manage", *arguments.rest])
    return 0
