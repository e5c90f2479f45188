"""Logistic regression by plain arithmetic: the weights of what is there, summed, for each kind."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import exp

from setwise.core.questions import weights
from setwise.core.questions.kinds import Kind

LETTERS = (
    "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
"""Each letter is a weight: its place, counted from the middle, times the step."""
MIDDLE = len(LETTERS) // 2
KINDS = tuple(Kind(name) for name in weights.KINDS.split())


@cache
def _table() -> dict[str, tuple[int, ...]]:
    values = {letter: place - MIDDLE for place, letter in enumerate(LETTERS)}
    table = {}
    for line in weights.TABLE.strip("\n").split("\n"):
        name, _, letters = line.rpartition("\t")
        table[name] = tuple(values[each] for each in letters)
    return table


@cache
def vocabulary() -> frozenset[str]:
    """Every word that the training questions had."""
    return frozenset(weights.WORDS.split())


def likelihoods(found: Iterable[str]) -> dict[Kind, float]:
    """How likely each kind is; together they are 1."""
    table = _table()
    sums = list(table[""])
    for name in sorted(found):
        if name and (row := table.get(name)):
            for place, value in enumerate(row):
                sums[place] += value
    most = max(sums)
    raised = [exp((each - most) * weights.STEP) for each in sums]
    whole = sum(raised)
    return {kind: each / whole for kind, each in zip(KINDS, raised, strict=True)}
