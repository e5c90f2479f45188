"""`setwise question`."""

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from setwise.core.questions import Hint, Stage, hint

NAME = "question"
HELP = "Say what a question is, and whether it might be asked another way. Nothing is stored."
COLUMNS = ("id", "stage", "text")


class Asked(NamedTuple):
    """A question to look at."""

    id: str
    stage: Stage
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A question, or a file of them."""
    parser.add_argument("text", nargs="*", help="the question")
    parser.add_argument(
        "--stage",
        choices=[each.value for each in Stage],
        default=Stage.EXPLORE.value,
        help="what the meeting is doing (%(default)s)",
    )
    parser.add_argument("--csv", type=Path, help="a file with the columns id, stage and text")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(arguments: argparse.Namespace) -> int:
    """Say it: 0, or 2 for input that cannot be read."""
    try:
        asked = list(_asked(arguments))
    except (OSError, ValueError) as error:
        print(f"setwise: {error}", file=sys.stderr)
        return 2
    hints = [(each, hint(each.text, each.stage)) for each in asked]
    if arguments.json:
        answer = [_as_data(each, found) for each, found in hints]
        print(json.dumps(answer, indent=1))
    else:
        print("\n".join(_in_words(each, found) for each, found in hints))
    return 0


def _asked(arguments: argparse.Namespace) -> Iterator[Asked]:
    text = " ".join(arguments.text)
    if bool(text) is (arguments.csv is not None):
        raise ValueError("give either a question or a file, as in: setwise question --csv FILE")
    if text:
        yield Asked("1", Stage(arguments.stage), text)
    else:
        yield from _in_file(arguments.csv)


def _in_file(path: Path) -> Iterator[Asked]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
        if missing:
            raise ValueError(f"{path.name}, row 1: there is no column {' or '.join(missing)}")
        for row in rows:
            stage = (row["stage"] or "").strip()
            if stage not in list(Stage):
                known = ", ".join(Stage)
                raise ValueError(f"{path.name}, line {rows.line_num}: {stage!r} is none of {known}")
            yield Asked(row["id"] or "", Stage(stage), row["text"] or "")


def _as_data(asked: Asked, found: Hint) -> dict[str, object]:
    return {
        "id": asked.id,
        "form": found.form,
        "kind": found.kind,
        "nudge": found.nudge,
        "reason": found.reason,
    }


def _in_words(asked: Asked, found: Hint) -> str:
    what = f"{found.kind} ({found.form})"
    if found.reason is None:
        return f"{what}: nothing to say"
    return f"{what}: {_said(asked, found)}"


def _said(asked: Asked, found: Hint) -> str:
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=False)
    from setwise.design.terms import BRITISH
    from setwise.design.words import resolve
    from setwise.room.hints import words_for

    assert found.reason is not None
    sentence, stem = words_for(found.reason, asked.stage)
    stemmed = resolve(stem, BRITISH)
    return resolve(sentence, BRITISH) + (f" Try: {stemmed}" if stemmed else "")
