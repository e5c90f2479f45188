"""`setwise form-sets`."""

import argparse
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setwise.core.forming import Outcome, Problem, Rules

NAME = "form-sets"
HELP = "Form sets from a list of people, as good as can be found in the time."
PREFERRED = 6


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, the rules, and how long it may take."""
    parser.add_argument("people", type=Path, help="people.csv: at least a column of names")
    parser.add_argument("--facilitators", type=Path, help="facilitators.csv; each set gets one")
    parser.add_argument("--wishes", type=Path, help="wishes.csv: who is kept apart or together")
    parser.add_argument("--sizes", type=_sizes, default=(4, 8), help="people in a set (4-8)")
    parser.add_argument(
        "--slots-least", type=_count, default=1, help="slots that all can make (%(default)s)"
    )
    parser.add_argument(
        "--ward",
        choices=("never", "wish", "free"),
        default="never",
        help="two of the same ward in a set (%(default)s)",
    )
    parser.add_argument("--seconds", type=_seconds, help="the longest it may take (by the number)")
    parser.add_argument("--seed", type=int, default=0, help="another seed, another try")
    parser.add_argument("--json", type=Path, help="where the answer is written; - or none: printed")


def run(arguments: argparse.Namespace) -> int:
    """Form them: 0 with sets, 2 for bad input, 3 when there is no way."""
    started = time.monotonic()
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=False)
    from setwise.cli.forming.answering import as_json, in_short
    from setwise.cli.forming.reading import problem
    from setwise.cli.forming.tables import BadInput

    try:
        asked = problem(
            arguments.people, arguments.facilitators, arguments.wishes, _rules(arguments)
        )
        outcome = _form(asked, arguments, started)
        _write(as_json(asked, outcome), arguments.json)
    except BadInput as error:
        print("\n".join(error.lines), file=sys.stderr)
        return 2
    except OSError as error:
        print(f"setwise: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    print(in_short(asked, outcome), file=sys.stderr)
    return 3 if outcome.status == "infeasible" else 0


def _form(asked: "Problem", arguments: argparse.Namespace, started: float) -> "Outcome":
    """Form sets; whoever presses Ctrl+C has the best so far."""
    from setwise.core.forming import form

    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: pressed.append(number))
    try:
        return form(
            asked,
            seconds=arguments.seconds or _enough(len(asked.candidates)),
            clock=lambda: time.monotonic() - started,
            seed=arguments.seed,
            stop=lambda: bool(pressed),
        )
    finally:
        signal.signal(signal.SIGINT, before)


def _enough(people: int) -> float:
    """Seconds for so many people: 8 up to 500 people, 52 for 2,000."""
    return 8.0 + 44.0 * max(0, people - 500) / 1500


def _write(answer: str, path: Path | None) -> None:
    if path is None or str(path) == "-":
        print(answer, end="")
    else:
        path.write_text(answer, encoding="utf-8")


def _rules(arguments: argparse.Namespace) -> "Rules":
    from setwise.core.forming import Rules, WardRule

    least, most = arguments.sizes
    return Rules(least, PREFERRED, most, WardRule(arguments.ward), arguments.slots_least)


def _sizes(text: str) -> tuple[int, int]:
    least, _, most = text.partition("-")
    try:
        sizes = int(least), int(most or least)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: write the sizes as 4-8") from None
    if not 1 <= sizes[0] <= sizes[1]:
        raise argparse.ArgumentTypeError(f"{text!r}: write the smaller size first, from 1 up")
    return sizes


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 up")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds
