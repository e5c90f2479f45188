"""A record of learning with ten years in it: how long each page takes, and whether its queries grow."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.pages import in_an_installation
from tests.bench.table import Figure

FEW, MANY = 1, 10


def figures() -> Iterator[Figure]:
    """Every page with one year and with ten."""
    few = {line["what"]: line for line in in_an_installation("tests.bench.years", FEW)}
    for line in in_an_installation("tests.bench.years", MANY):
        what = line["what"]
        asked = f"{few[what]['queries']} and {line['queries']} queries"
        took = f"{1000 * few[what]['seconds']:.0f} and {1000 * line['seconds']:.0f} ms"
        told = f"{took}, {line['size'] / 1000:.0f} kB, {asked}"
        yield Figure(f"{what}, {FEW} and {MANY} years", told, "queries the same, 12 at most")
