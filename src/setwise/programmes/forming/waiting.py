"""How far a search is, for whoever waits for it."""

from datetime import datetime
from typing import NamedTuple

from setwise.design.words import say, say_n
from setwise.programmes.forming import options, queries
from setwise.programmes.models import FormingRun


class Far(NamedTuple):
    """How far a search is. `share` of 100."""

    words: str
    share: int
    lost: bool
    late: bool
    stopping: bool


def how_far(run: FormingRun, at: datetime) -> Far:
    """How far it is, in words and as a bar says it."""
    seconds = run.options.get("seconds", options.SHORT)
    gone = (at - run.begun_at).total_seconds() if run.begun_at else 0.0
    return Far(
        _stage(run),
        min(99, round(100 * gone / seconds)),
        queries.lost(run, at),
        queries.late(run, at),
        run.stop_asked,
    )


def _stage(run: FormingRun) -> str:
    told = run.progress
    if run.begun_at is None:
        return say("It begins in a moment.")
    if not told:
        return say("Looking for a place for everybody.")
    if told["score"] is None:
        return say_n(
            "{n} of {all} people has a place.",
            "{n} of {all} people have a place.",
            told["placed"],
            all=told["people"],
        )
    if told["score"] >= told["bound"]:
        return say("Everybody has a place. It cannot be better.")
    return say("Everybody has a place. Looking for a better mix.")
