"""`setwise rehearse`."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setwise.demo.rehearsal.notes import Notes
    from setwise.demo.rehearsal.run import Plan

NAME = "rehearse"
HELP = "Hold whole meetings over HTTP against a server in demonstration mode, and check them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many people and rooms, of which kind, where."""
    parser.add_argument("--people", type=int, default=8, help="members in each room (%(default)s)")
    parser.add_argument("--base-url", default="http://127.0.0.1:8000", help="(%(default)s)")
    parser.add_argument("--rooms", type=int, default=1, help="rooms at once (%(default)s)")
    parser.add_argument("--depth", choices=("full", "light"), default="full", help="(%(default)s)")
    parser.add_argument("--process", default="action-learning-set", help="(%(default)s)")
    parser.add_argument(
        "--speed", type=float, default=0.0, help="1 is a human pace; 0, the default, does not wait"
    )
    parser.add_argument(
        "--seconds", type=float, default=0.0, help="the longest that a room may take"
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON only")


def run(arguments: argparse.Namespace) -> int:
    """Rehearse: 0 when everything held, 1 on any breach, 2 when it could not begin."""
    from setwise.demo.rehearsal import browser
    from setwise.demo.rehearsal.run import NoDemonstration, rehearse

    say = _quiet if arguments.json else _print
    try:
        held = rehearse(_plan(arguments), say)
    except browser.NotThisMachine as error:
        print(f"setwise: rehearse only on this machine, not at {error}", file=sys.stderr)
        return 2
    except NoDemonstration as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 2
    breaches = [f"room {notes.room}: {breach}" for notes in held for breach in notes.breaches]
    if arguments.json:
        print(json.dumps(_result(held), indent=1))
    for breach in breaches:
        print(f"breach: {breach}", file=sys.stderr)
    return 1 if breaches else 0


def _plan(arguments: argparse.Namespace) -> "Plan":
    from setwise.demo.rehearsal.browser import place
    from setwise.demo.rehearsal.run import Plan

    waits = 600.0 / arguments.speed if arguments.speed else 0.0
    return Plan(
        where=place(arguments.base_url),
        people=arguments.people,
        rooms=max(1, arguments.rooms),
        depth=arguments.depth,
        process=arguments.process,
        speed=arguments.speed,
        seconds=arguments.seconds or 120.0 + 10.0 * arguments.rooms + waits,
    )


def _result(held: "list[Notes]") -> list[dict[str, object]]:
    return [
        {
            "room": notes.room,
            "stages": [visit.stage for visit in notes.visits],
            "presses": notes.presses,
            "commands": sorted(notes.used),
            "checks": notes.checks,
            "breaches": [str(breach) for breach in notes.breaches],
        }
        for notes in held
    ]


def _print(line: str) -> None:
    print(line, flush=True)


def _quiet(line: str) -> None:
    """With --json nothing but the result is printed."""
