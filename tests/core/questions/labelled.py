"""The labelled questions of the project: those tuned on, and those held back."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

from setwise.core.questions import Kind, Stage, nudged

DATA = Path(__file__).parents[3] / "tools" / "questions" / "data"
TUNING, HELD_BACK = DATA / "tuning.csv", DATA / "held_back.csv"


class Labelled(NamedTuple):
    """A question, and what its writer says it is."""

    id: str
    stage: Stage
    form: str
    kind: Kind
    text: str

    @property
    def nudge(self) -> bool:
        """Whether a good facilitator would want to hear it differently."""
        return self.kind in nudged(self.stage)


def labelled(path: Path) -> list[Labelled]:
    """All questions of one part."""
    with path.open(newline="", encoding="utf-8") as file:
        return [
            Labelled(row["id"], Stage(row["stage"]), row["form"], Kind(row["kind"]), row["text"])
            for row in csv.DictReader(file)
        ]
