"""`setwise keys ...`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from setwise.cli.saying import count

if TYPE_CHECKING:
    from setwise.store.rotation import Owner

NAME = "keys"
HELP = "Make, show and rotate the keys that seal written words."
DRY = "only say what would be done"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with keys."""
    choices = parser.add_subparsers(required=True, metavar="WHAT", dest="what")
    choices.add_parser("new", help="print a new wrapping key, for the keyring; keeps nothing")
    choices.add_parser("show", help="how many keys each wrapping key wraps; never a key itself")
    about = "wrap every key with the first key of the keyring; meetings go on"
    wrapping = choices.add_parser("rotate-wrapping", help=about, description=about)
    wrapping.add_argument("--dry-run", action="store_true", help=DRY)
    about = "give a set or a person a new key, seal their words anew, destroy the old key"
    rotate = choices.add_parser("rotate", help=about, description=about)
    whose = rotate.add_mutually_exclusive_group(required=True)
    whose.add_argument("--set", type=UUID, metavar="ID", help="of this set")
    whose.add_argument("--person", type=UUID, metavar="ID", help="of this person")
    whose.add_argument("--all", action="store_true", help="of all sets and people")
    rotate.add_argument("--dry-run", action="store_true", help=DRY)


def run(arguments: argparse.Namespace) -> int:
    """Do it. 1 if something is left to be done, 2 if it could not be done at all."""
    if arguments.what == "new":
        return _new()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    from setwise.store.keys.cabinet import OutOfReach
    from setwise.store.seals import NotSealed

    does = {"show": _show, "rotate-wrapping": _rotate_wrapping, "rotate": _rotate}
    try:
        return does[arguments.what](arguments)
    except (OutOfReach, NotSealed) as error:
        print(f"setwise: {error} See docs/reference/keys.md.", file=sys.stderr)
        return 2


def _new() -> int:
    from setwise.store.keyring import new_line

    print(new_line())
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from setwise.store import keyring, rotation

    names = keyring.renewed().names
    for name, wrapped in rotation.wrapped_by().items():
        place = "first" if name == names[0] else "also" if name in names else "NOT"
        print(f"{name}  wraps {count(wrapped, 'key')}, {place} on the keyring")
    return 0


def _rotate_wrapping(arguments: argparse.Namespace) -> int:
    from setwise.store import audit, keyring, rotation

    if arguments.dry_run:
        first = keyring.renewed().first
        old = sum(number for name, number in rotation.wrapped_by().items() if name != first)
        print(f"{count(old, 'key')} would be wrapped anew.")
        return 0
    done = rotation.rotate_wrapping(by=audit.OPERATOR, at=datetime.now(UTC))
    print(
        f"{count(done.keys, 'key')} wrapped anew, {done.left} left for want of what wrapped them."
    )
    return 1 if done.left else 0


def _rotate(arguments: argparse.Namespace) -> int:
    from setwise.store import audit, rotation

    at = datetime.now(UTC)
    done = [
        rotation.would_rotate(owner)
        if arguments.dry_run
        else rotation.rotate(owner, by=audit.OPERATOR, at=at)
        for owner in _owners(arguments)
    ]
    texts, unopened, keys = (sum(each) for each in zip(*done, strict=True)) if done else (0, 0, 0)
    if arguments.dry_run:
        print(f"{count(texts, 'text')} would be sealed anew, {count(keys, 'key')} destroyed.")
        return 0
    print(f"{count(texts, 'text')} sealed anew, {count(keys, 'old key')} destroyed.")
    if unopened:
        closed = count(unopened, "text does not open", "texts do not open")
        print(f"{closed}. The old keys of what does not open were left.", file=sys.stderr)
    return 1 if unopened else 0


def _owners(arguments: argparse.Namespace) -> "tuple[Owner, ...]":
    from setwise.store.rotation import Owner, owners

    if arguments.all:
        return owners()
    return (Owner(arguments.set or arguments.person, is_person=arguments.set is None),)
