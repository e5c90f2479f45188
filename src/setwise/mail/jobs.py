"""The house's jobs that come round. Areas register theirs as they start (`AppConfig.ready`).

A job is done by whichever worker takes its turn. It must bear to be done twice, and to be ended in
the middle: what is left, it finds the next time.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple


class Job(NamedTuple):
    """Something to do every so often. `do` is told the moment."""

    name: str
    every: timedelta
    do: Callable[[datetime], object]


_jobs: dict[str, Job] = {}


def register(name: str, *, every: timedelta, do: Callable[[datetime], object]) -> None:
    """Have this done every so often from now on. The name is the area's, a dot, and a verb."""
    _jobs[name] = Job(name, every, do)


def registered() -> tuple[Job, ...]:
    """All of them."""
    return tuple(_jobs.values())


def find(name: str) -> Job | None:
    """The job; None if an older or newer release knew it and this one does not."""
    return _jobs.get(name)
