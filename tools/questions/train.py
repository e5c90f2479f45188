# ruff: noqa: INP001, T201 - a script, run by its path
"""Trains the part of the hint that is trained, and writes src/setwise/core/questions/weights.py.

It wants scikit-learn, which is in no requirements of ours; see README.md beside this file.
`--compare` prints how the three ways do, by turns on the tuning part, and with `--held-back` once
on the part that was held back.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from setwise.core.questions.features import features, grams
from setwise.core.questions.hint import CERTAIN, Looked, form_of, look, settle
from setwise.core.questions.kinds import Kind, Stage, nudged
from setwise.core.questions.reading import read
from setwise.core.questions.trained import LETTERS, MIDDLE

HERE = Path(__file__).parent
TUNING, HELD_BACK = HERE / "data" / "tuning.csv", HERE / "data" / "held_back.csv"
WEIGHTS = HERE.parents[1] / "src" / "setwise" / "core" / "questions" / "weights.py"
FEWEST = 2
"""Words and phrases that stand in fewer questions are left out."""
FREEDOM = 1.0
Row = dict[str, str]
Seen = tuple[Row, set[str], Looked]


def rows_of(path: Path) -> list[Row]:
    """The labelled questions that are English."""
    with path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["kind"] != Kind.UNKNOWN]


def see(rows: Iterable[Row], way: str) -> list[Seen]:
    """Each with the features that this way goes by."""
    seen = []
    for row in rows:
        stage = Stage(row["stage"])
        looked = look(read(row["text"]), stage)
        found = (
            {*grams(looked.reading, looked.main), *_letters(looked.reading.whole)}
            if way == "model"
            else features(*looked, stage)
        )
        seen.append((row, found, looked))
    return seen


def _letters(text: str) -> set[str]:
    whole = f" {text} "
    return {"." + whole[at : at + size] for size in (3, 4) for at in range(len(whole) - size + 1)}


class Model:
    """What was learned from some questions."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        counts = Counter(name for _, found, _ in seen for name in found)
        self.kept = {name for name, count in counts.items() if count >= FEWEST}
        self.columns = DictVectorizer()
        table = self.columns.fit_transform([self._kept(found) for _, found, _ in seen])
        self.learned = LogisticRegression(C=FREEDOM, max_iter=500, tol=1e-3)
        self.learned.fit(table, [row["kind"] for row, *_ in seen])

    def _kept(self, found: set[str]) -> dict[str, int]:
        return {name: 1 for name in sorted(found) if name in self.kept}

    def shares(self, seen: Sequence[Seen]) -> list[dict[Kind, float]]:
        """How likely each kind is, for each question."""
        table = self.columns.transform([self._kept(found) for _, found, _ in seen])
        kinds = [Kind(name) for name in self.learned.classes_]
        return [
            dict(zip(kinds, line, strict=True))
            for line in self.learned.predict_proba(table).tolist()
        ]


def verdicts(way: str, learned: Model | None, seen: Sequence[Seen]) -> list[tuple[Kind, bool]]:
    """Kind and nudge for each, by one of the ways."""
    if learned is None:
        kinds = [(looked.ruled, Stage(row["stage"])) for row, _, looked in seen]
        return [(kind, kind in nudged(stage)) for kind, stage in kinds]
    return [
        settle(shares, form_of(looked.main, looked.ruled), looked.ruled, Stage(row["stage"]))
        if way == "both"
        else _plainly(shares, Stage(row["stage"]))
        for shares, (row, _, looked) in zip(learned.shares(seen), seen, strict=True)
    ]


def _plainly(shares: dict[Kind, float], stage: Stage) -> tuple[Kind, bool]:
    nudge = sum(share for kind, share in shares.items() if kind in nudged(stage)) >= CERTAIN
    return max(shares, key=lambda kind: shares[kind]), nudge


def tell(name: str, seen: Sequence[Seen], found: Sequence[tuple[Kind, bool]], wrong: bool) -> None:
    """One line: precision, recall, kinds right; and what is wrong, if asked."""
    meant = [Kind(row["kind"]) in nudged(Stage(row["stage"])) for row, *_ in seen]
    hits = sum(a and b[1] for a, b in zip(meant, found, strict=True))
    precision = hits / max(1, sum(b[1] for b in found))
    kinds = sum(row["kind"] == b[0] for (row, *_), b in zip(seen, found, strict=True))
    print(
        f"{name:<34} {precision:.3f} {hits / sum(meant):.3f} {kinds / len(meant):.3f}", flush=True
    )
    for (row, *_), should, (kind, nudge) in zip(seen, meant, found, strict=True):
        if wrong and should != nudge:
            what = "missed" if should else "wrongly"
            print(f"    {what} {row['stage']}: {row['kind']}, taken for {kind}: {row['text']}")


def compare(held_back: bool, others: Sequence[Path], wrong: bool) -> None:
    """The three ways, by turns on the tuning part; then, if asked, on other parts."""
    for way in ("rules", "model", "both"):
        seen = see(rows_of(TUNING), way)
        tell(f"{way}, tuning part by turns", seen, _by_turns(way, seen), wrong)
        model = None if way == "rules" else Model(seen)
        for path in [*others, *([HELD_BACK] if held_back else [])]:
            rest = see(rows_of(path), way)
            # What is wrong in the held-back part is not for the eyes of whoever tunes.
            tell(
                f"{way}, {path.stem}", rest, verdicts(way, model, rest), wrong and path != HELD_BACK
            )


def _by_turns(way: str, seen: Sequence[Seen]) -> list[tuple[Kind, bool]]:
    labels = [row["kind"] for row, *_ in seen]
    found: list[tuple[Kind, bool]] = [(Kind.UNKNOWN, False)] * len(seen)
    for learn, test in StratifiedKFold(4, shuffle=True, random_state=1).split(labels, labels):
        model = None if way == "rules" else Model([seen[at] for at in learn])
        turn = verdicts(way, model, [seen[at] for at in test])
        for at, verdict in zip(test, turn, strict=True):
            found[at] = verdict
    return found


def write(model: Model, rows: Sequence[Row]) -> None:
    """The weights as a module of the core."""
    weights, step = model.learned.coef_.T, abs(model.learned.coef_).max() / MIDDLE
    lines = [
        ("", model.learned.intercept_),
        *zip(model.columns.feature_names_, weights, strict=True),
    ]
    table = "".join(f"{name}\t{_coded(values, step)}\n" for name, values in lines)
    words = sorted({word for row in rows for word in read(row["text"]).words})
    WEIGHTS.write_text(
        '"""Made by tools/questions/train.py from tools/questions/data/tuning.csv. Not to be edited."""\n\n'
        f'MADE_FROM = "{fingerprint(TUNING)}"\n'
        f'KINDS = "{" ".join(model.learned.classes_)}"\n'
        f"STEP = {step:.6f}\n"
        f'WORDS = """\n{_wrapped(word for word in words if not word.isdigit())}\n"""\n'
        f'TABLE = """\n{table}"""\n',
        encoding="utf-8",
    )


def _coded(values: Any, step: float) -> str:
    return "".join(LETTERS[MIDDLE + round(value / step)] for value in values)


def _wrapped(words: Iterable[str]) -> str:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 98:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def fingerprint(path: Path) -> str:
    """The hash of the questions that the weights were learned from."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Train and write, or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--held-back", action="store_true")
    parser.add_argument("--wrong", action="store_true", help="list what is judged wrongly")
    parser.add_argument("--also", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    if arguments.compare:
        compare(arguments.held_back, arguments.also, arguments.wrong)
    else:
        rows = rows_of(TUNING)
        write(Model(see(rows, "both")), rows)


main()
