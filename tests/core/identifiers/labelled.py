"""The labelled lines, and how well a finder does on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from setwise.core.identifiers import Found

TUNED, HELD_BACK, LATER = "tuned", "held_back", "later"
"""Mended with in view; by chance kept from that; written afterwards and measured once."""


class Line(NamedTuple):
    """A text, what must be found in it, and what may be found besides."""

    text: str
    must: frozenset[str]
    may: frozenset[str]


class Score(NamedTuple):
    """Kinds found and rightly so, found wrongly, and missed; and the lines that were wrong."""

    right: int
    wrong: int
    missed: int
    lines: tuple[tuple[Line, frozenset[str]], ...]

    @property
    def precision(self) -> float:
        """Of what was found, how much was there."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Of what was there, how much was found."""
        return self.right / (self.right + self.missed)


def lines(name: str) -> list[Line]:
    """One of the two files."""
    path = Path(__file__).with_name(f"{name}.txt")
    whole = path.read_text(encoding="utf-8").splitlines()
    return [_line(each) for each in whole if not each.startswith("#")]


def _line(written: str) -> Line:
    kinds, _, text = written.partition(" | ")
    must, _, may = kinds.partition("(")
    return Line(text, _kinds(must), _kinds(may.rstrip(")")))


def _kinds(written: str) -> frozenset[str]:
    return frozenset(filter(None, written.strip(" -").split(",")))


def score(some: Iterable[Line], find: Callable[[str], Iterable[Found]]) -> Score:
    """Each kind counts once for each line."""
    right = wrong = missed = 0
    bad = []
    for line in some:
        found = frozenset(each.kind.value for each in find(line.text))
        right += len(found & line.must)
        wrong += len(found - line.must - line.may)
        missed += len(line.must - found)
        if found - line.must - line.may or line.must - found:
            bad.append((line, found))
    return Score(right, wrong, missed, tuple(bad))
