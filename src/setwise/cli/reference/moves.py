"""Which stage can follow which: what the rules for moving say, told for a whole process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from setwise.core.meeting.process import Mover, Part, Process, Stage


class Move(NamedTuple):
    """A way from one stage to another."""

    start: str
    end: str
    left_out: tuple[str, ...] = ()
    """The optional stages between, which are not held."""
    when: str = ""
    """`another` or `no_more` piece of work; empty where it does not matter."""


def forward(process: Process) -> Iterator[Move]:
    """All moves on, but for those by which a piece of work ends."""
    for stage in process.stages:
        if stage.moves:
            yield from _from(process, stage)


def back(process: Process) -> Iterator[Move]:
    """The returns that the process names."""
    for stage in process.stages:
        for earlier in stage.returns:
            yield Move(stage.key, earlier)


def work(process: Process) -> tuple[Stage, ...]:
    """The stages in which a piece of work goes on, and out of which it can end."""
    return tuple(stage for stage in process.stages if stage.part is Part.WORK)


def after_work(process: Process) -> str:
    """The stage in which a piece of work arrives when it has ended."""
    following = process.first(Part.CLOSING) or process.first(Part.ENDING)
    assert following is not None
    return following.key


def movers(stage: Stage) -> tuple[Mover, ...]:
    """Who may move on from a stage, in one lasting order."""
    return tuple(mover for mover in (Mover.PRESENTER, Mover.CHAIR) if mover in stage.moves)


def _from(process: Process, stage: Stage) -> Iterator[Move]:
    seen: set[str] = set()
    for move in _walk(process, stage, Move(stage.key, stage.key)):
        if move.end not in seen:
            seen.add(move.end)
            yield move


def _walk(process: Process, at: Stage, so_far: Move) -> Iterator[Move]:
    for stage, when in _next(process, at):
        move = so_far._replace(end=stage.key, when=when or so_far.when)
        yield move
        if stage.optional:
            yield from _walk(process, stage, move._replace(left_out=(*move.left_out, stage.key)))


def _next(process: Process, at: Stage) -> Iterator[tuple[Stage, str]]:
    place = process.place(at.key) + 1
    if place == len(process.stages):
        return
    after = process.stages[place]
    if at.part is after.part or after.part is Part.CLOSING:
        yield after, ""
        return
    begins, ends = process.first(Part.WORK), process.first(Part.ENDING)
    assert begins is not None
    assert ends is not None
    yield begins, "another"
    yield ends, "no_more"
