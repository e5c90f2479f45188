"""Ten years of one person's journal: how long it takes to search, to list, to open and to save."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.pages import in_an_installation
from tests.bench.table import Figure

ENTRIES = 1_500


def figures() -> Iterator[Figure]:
    """1,500 entries of 1,500 characters each, on SQLite."""
    for line in in_an_installation("tests.bench.ten_years", ENTRIES):
        told = f"{line['median']:.0f} / {line['worst']:.0f} ms"
        more = f"processor {line['processor']:.0f} ms"
        yield Figure(f"{line['what']}, median / worst", f"{told}, {more}", "1 s")
