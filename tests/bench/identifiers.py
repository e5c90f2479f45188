"""How well, and how fast, what must never be written down is found in the labelled lines."""

from __future__ import annotations

import time
from collections.abc import Iterator

from setwise.core.identifiers import find
from tests.bench.table import Figure, percentile
from tests.core.identifiers.labelled import HELD_BACK, LATER, TUNED, lines, score

ROUNDS = 200


def figures() -> Iterator[Figure]:
    """Precision and recall for each file of lines, and the time for a normal text."""
    for name, what in (
        (TUNED, "the rules were mended with these"),
        (HELD_BACK, "held back by chance, same hand"),
        (LATER, "written after the rules, to be hard"),
    ):
        some = lines(name)
        found = score(some, find)
        yield Figure(
            f"{what}: {len(some)} lines",
            f"precision {found.precision:.1%}, recall {found.recall:.1%}",
        )
        yield Figure("", f"{found.right} right, {found.wrong} wrong, {found.missed} missed")
    text = ". ".join(line.text for line in lines(LATER))
    for size in (500, 1_000, 4_000):
        taken = sorted(_once(text[:size]) for _ in range(ROUNDS))
        yield Figure(
            f"{size} characters: processor time p50 / p95",
            f"{percentile(taken, 0.5):.0f} / {percentile(taken, 0.95):.0f} µs",
            "1,000 µs" if size == 500 else "",
        )


def _once(text: str) -> float:
    began = time.process_time_ns()
    find(text)
    return (time.process_time_ns() - began) / 1_000
