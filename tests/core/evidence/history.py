"""The history in history.csv, read."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from setwise.core.evidence.counting import MINUTE
from setwise.core.evidence.kinds import Method, Note, Part, Source
from setwise.core.evidence.records import CpdEntry, Registration, Span

LONDON = ZoneInfo("Europe/London")
REGISTERED = Registration(frozenset({Part.NURSE}), date(2023, 11, 14), date(2026, 10, 31))
ALL, PARTICIPATORY = 3_615, 1_550
"""As added up at the end of the file."""


class Expected(NamedTuple):
    minutes: int
    participatory: int
    notes: tuple[Note, ...]


def history() -> dict[str, tuple[CpdEntry, Expected]]:
    """Each entry by its id, with what counts of it."""
    lines = (Path(__file__).parent / "history.csv").read_text().splitlines()
    rows = csv.DictReader((each for each in lines if not each.startswith("#")), delimiter="|")
    return {row["id"]: (_entry(row), _expected(row)) for row in rows}


def _entry(row: dict[str, str]) -> CpdEntry:
    return CpdEntry(
        row["id"],
        Source(row["source"]),
        date.fromisoformat(row["first"]),
        date.fromisoformat(row["last"]),
        int(row["minutes"]),
        int(row["participatory"]),
        Method(row["method"]),
        span=span(row["began"], int(row["minutes"])) if row["began"] else None,
        counted=row["counted"] == "yes",
        decided=row["decided"] == "yes",
    )


def span(began: str, minutes: int) -> Span:
    """So many minutes from a moment written with its difference from UTC."""
    begins = round(datetime.fromisoformat(began).timestamp() * 1_000)
    return Span(begins, begins + minutes * MINUTE)


def _expected(row: dict[str, str]) -> Expected:
    return Expected(
        int(row["counts"]), int(row["counts_participatory"]), notes(row["notes"].split())
    )


def notes(codes: Iterable[str]) -> tuple[Note, ...]:
    """Notes by their codes."""
    return tuple(map(Note, codes))
