"""Forming sets, against a search that goes on for long. `LONG=600` seconds is what counts.

The long search is our own with the same rules and more time: it says how much the short one leaves.
Nothing says how far both are from the best but the bound, which is printed beside them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from setwise.cli.forming.cohorts import make, write
from setwise.cli.forming.reading import problem
from setwise.core.forming import Group, Outcome, Problem, Rules, breaches, form, overloaded, score
from tests.bench.table import Figure

LONG = float(os.environ.get("LONG", "60"))
"""Seconds of the long search."""
SEED = int(os.environ.get("SEED", "1"))


def cohort(people: int, sites: int, wishes: int) -> Problem:
    """A made-up cohort, written to files and read again as `form-sets` reads it."""
    with TemporaryDirectory() as folder:
        write(make(people, sites, wishes, SEED), Path(folder))
        listed, guides, wished = (
            Path(folder, f"{name}.csv") for name in ("people", "facilitators", "wishes")
        )
        return problem(listed, guides, wished, Rules())


def in_time(asked: Problem, seconds: float) -> Outcome:
    """The answer after so many seconds, whose sets were looked at once more."""
    started = time.monotonic()
    outcome = form(asked, seconds=seconds, clock=lambda: time.monotonic() - started)
    groups = tuple(Group(each.members, each.guide) for each in outcome.groups)
    assert groups, outcome.clash
    assert not any(breaches(asked, group) for group in groups)
    assert not overloaded(asked, groups)
    assert outcome.score == score(asked, groups)
    return outcome


def figures() -> Iterator[Figure]:
    """Both of the two below."""
    yield from of_480()
    yield from of_2000()


def of_480() -> Iterator[Figure]:
    """480 people in 10 s against a long search."""
    yield from _against(480, 5, 40, 10.0, LONG, "98 %")


def of_2000() -> Iterator[Figure]:
    """2,000 in 60 s against a long search."""
    yield from _against(2000, 5, 150, 60.0, max(LONG, 60.0), "97 %")


def _against(
    people: int, sites: int, wishes: int, seconds: float, long: float, reach: str
) -> Iterator[Figure]:
    asked = cohort(people, sites, wishes)
    what = f"{people} people, {sites} sites, {wishes} wishes, seed {SEED}"
    quick = in_time(asked, seconds)
    yield Figure(f"{what}: {seconds:.0f} s", _told(quick), "every rule kept")
    if quick.status == "optimal":
        yield Figure("  of the best there is (proven)", "100.0 %", reach)
        return
    best = in_time(asked, long)
    yield Figure(f"  the same, {long:.0f} s", _told(best))
    share = 100 * quick.score / best.score
    yield Figure(f"  of what {long:.0f} s find", f"{share:.1f} %", reach)


def _told(outcome: Outcome) -> str:
    return f"{outcome.score} of at most {outcome.bound} ({outcome.status}, {outcome.seconds:.1f} s)"
