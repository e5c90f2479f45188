"""`setwise doctor`."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from django.core.exceptions import ImproperlyConfigured

from setwise.cli.doctor.findings import State, mend

if TYPE_CHECKING:
    from setwise.cli.doctor.findings import Finding

NAME = "doctor"
HELP = "Look whether this installation is well, and say what to do. It changes nothing."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """For people or for machines."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(arguments: argparse.Namespace) -> int:
    """0 when nothing has to be mended, otherwise 1."""
    found = tuple(_findings())
    ill = sum(each.state is State.MEND for each in found)
    if arguments.json:
        checks = [each._asdict() for each in found]
        print(json.dumps({"well": not ill, "findings": checks}, indent=2))
    else:
        print("\n".join(_told(found, ill)))
    return 1 if ill else 0


def _findings() -> Iterator[Finding]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    try:
        django.setup()
    except ImproperlyConfigured as error:
        yield mend("The settings", str(error), "Set it, and ask again: the rest was not looked at.")
        return
    from setwise.cli.doctor.rounds import look_at_all

    yield from look_at_all()


def _told(found: Sequence[Finding], ill: int) -> Iterator[str]:
    for each in found:
        yield f"{each.state}  {each.about}: {each.says}"
        if each.do:
            yield f"      -> {each.do}"
    yield f"\n{ill} to mend." if ill else "\nAll is well."
