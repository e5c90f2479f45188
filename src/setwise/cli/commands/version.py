"""`setwise version`."""

import argparse
from importlib import metadata

NAME = "version"
HELP = "Say which version this is."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(arguments: argparse.Namespace) -> int:
    """Print the version of the installed package."""
    print(f"setwise {metadata.version('setwise')}")
    return 0
