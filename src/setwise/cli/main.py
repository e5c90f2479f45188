"""Finds the sub-commands and runs the one that was asked for."""

import argparse
import gc
import importlib
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from typing import Protocol, cast

from django.core.exceptions import ImproperlyConfigured

from setwise.cli import commands

ENOUGH = 128 + 13
"""As the shell calls a program that was ended because nobody reads it (SIGPIPE)."""
SELDOM = 50_000
"""So many new objects, and the garbage collector looks: what a command imports stays to its end."""


class Command(Protocol):
    """What a module in `setwise.cli.commands` offers."""

    NAME: str
    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments it takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; the answer is the exit code."""


def found() -> Iterator[Command]:
    """All sub-commands, by name of their module."""
    for module in pkgutil.iter_modules(commands.__path__):
        yield cast(Command, importlib.import_module(f"{commands.__name__}.{module.name}"))


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    whole = argparse.ArgumentParser(prog="setwise", description="Runs action learning sets.")
    choices = whole.add_subparsers(required=True, metavar="COMMAND")
    for command in found():
        one = choices.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        command.add_arguments(one)
        one.set_defaults(run=command.run)
    return whole


def main(words: Sequence[str] | None = None) -> int:
    """Run a sub-command; a wrong setting is told in one line, without a traceback."""
    gc.set_threshold(SELDOM)
    arguments = parser().parse_args(words)
    try:
        status = int(arguments.run(arguments))
        sys.stdout.flush()
    except ImproperlyConfigured as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever reads, such as `head`, has enough. What is still to be written goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ENOUGH
    return status
