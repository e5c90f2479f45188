"""`setwise audit verify` and `setwise audit list`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from setwise.store.audit import Anchor, Row

NAME = "audit"
HELP = "Check that nobody has changed the audit, or list who did what."
INSTALLATION = "installation"
WHY = {
    "missing": "is missing",
    "changed": "was changed, or stands where it did not stand",
    "too_many": "was put there by other means",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and with whose audit."""
    choices = parser.add_subparsers(required=True, metavar="verify|list", dest="does")
    verify = choices.add_parser(
        "verify",
        help="check the chains, and print where each one ends",
        description=(
            "Check every row, and print where each chain ends. Keep that line somewhere else: with "
            "--anchor it shows later that the chain was not made anew. Exit status 1 if a row does "
            "not hold."
        ),
    )
    verify.add_argument("--anchor", metavar="NUMBER:HASH", help="an end that was printed before")
    rows = choices.add_parser("list", help="print rows, the newest first")
    rows.add_argument("--action", default="", help="only this action, such as role_given")
    rows.add_argument("--last", type=int, default=50, metavar="N", help="how many (%(default)s)")
    for each in (verify, rows):
        each.add_argument(
            "--organisation",
            metavar="ID",
            help=f"one organisation, or '{INSTALLATION}' for what concerns none of them",
        )


def run(arguments: argparse.Namespace) -> int:
    """0 when all holds, 1 when a row does not, 2 when the question cannot be understood."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    try:
        asked, kept = _asked(arguments.organisation), _anchor(arguments)
    except ValueError as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 2
    with _as_operator():
        if arguments.does == "verify":
            return _verify(asked, kept)
        return _list(asked, arguments.action, arguments.last)


@contextmanager
def _as_operator() -> Iterator[None]:
    from setwise.store import tenancy

    with tenancy.on(tenancy.Errand.OPERATOR):
        yield


def _asked(name: str | None) -> UUID | None:
    from setwise.store.audit import INSTALLATION as NOBODY

    if name is None:
        return None
    try:
        return NOBODY if name == INSTALLATION else UUID(name)
    except ValueError:
        raise ValueError("--organisation wants the id of an organisation") from None


def _anchor(arguments: argparse.Namespace) -> Anchor | None:
    from setwise.store.audit import Anchor

    text = getattr(arguments, "anchor", None)
    if text is None:
        return None
    number, _, told = text.partition(":")
    if not number.isdigit() or arguments.organisation is None:
        raise ValueError("--anchor wants NUMBER:HASH, and --organisation to say whose it is")
    return Anchor(int(number), told)


def _verify(asked: UUID | None, kept: Anchor | None) -> int:
    from setwise.store import audit

    wrong = 0
    for chain in [asked] if asked else audit.chains():
        broken = audit.verify(chain)
        if broken:
            wrong += 1
            print(f"{_name(chain)}: row {broken.seq} {WHY[broken.why]}")
        else:
            number, end = audit.anchor(chain)
            print(f"{_name(chain)}: holds, ends at {number}:{end}")
    if asked and kept:
        wrong += _goes_through(asked, kept)
    return 1 if wrong else 0


def _goes_through(asked: UUID, kept: Anchor) -> int:
    from setwise.store import audit

    match audit.holds(asked, kept):
        case True:
            print(f"{_name(asked)}: goes through {kept.seq}")
        case False:
            print(f"{_name(asked)}: does not go through {kept.seq}, it was made anew")
            return 1
        case None:
            print(f"{_name(asked)}: {kept.seq} was cut off since, as its time was over")
    return 0


def _list(asked: UUID | None, action: str, last: int) -> int:
    from setwise.store import audit

    for chain in [asked] if asked else audit.chains():
        for row in audit.page(chain, action=action, size=last).rows:
            print(_told(row))
    return 0


def _told(row: Row) -> str:
    at = datetime.fromtimestamp(row.at / 1_000, UTC).isoformat(timespec="seconds")
    parts = (_name(row.organisation), row.seq, at, row.actor, row.action, row.thing)
    return " ".join(map(str, (*parts, row.thing_id or "-", row.outcome)))


def _name(chain: UUID) -> str:
    return str(chain) if chain.int else INSTALLATION
