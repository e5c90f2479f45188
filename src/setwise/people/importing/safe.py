"""Lists that leave the house. No cell of them is a formula when a spreadsheet opens it."""

import csv
import io
from collections.abc import Iterable

_BEGINS = ("=", "+", "-", "@", "\t", "\r")


def cell(text: str) -> str:
    """A cell that stays a text, whatever it begins with."""
    return f"'{text}" if text.startswith(_BEGINS) else text


def written(rows: Iterable[Iterable[str]]) -> str:
    """The rows as CSV, marked as UTF-8 for spreadsheets."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([cell(each) for each in row] for row in rows)
    return f"\ufeff{file.getvalue()}"
