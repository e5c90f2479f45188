"""A figure, and how it is printed."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured figure, and what is to be reached."""

    what: str
    measured: str
    reach: str = ""


def machine() -> str:
    """What was measured on, and how busy it was before."""
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, load before {load:.1f}"


def show(name: str, figures: Iterator[Figure]) -> None:
    """Print the figures as they come."""
    print(f"\n{name}")
    for figure in figures:
        print(f"  {figure.what:<58} {figure.measured:<34} reach {figure.reach or '-'}", flush=True)


def percentile(values: list[float], part: float) -> float:
    """The value below which this part of all values lies; values need not be sorted."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
