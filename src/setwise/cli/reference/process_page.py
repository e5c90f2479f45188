"""A process as a page: its picture and its table, both made from the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from setwise.cli.reference import moves, plain
from setwise.core.meeting.process import Process, Stage

MADE = "<!-- Made by `make docs` from the code. Changes by hand are overwritten. -->"
ENDINGS: Mapping[str, tuple[str, str]] = {
    "finished": ("Finished", "the presenter presses"),
    "said_aloud": ("Said aloud", "the presenter says so, the chair records it"),
    "time": ("Time", "the chair, near the end of the meeting"),
    "care": ("Care", "the chair or a co-facilitator, no reason asked"),
}
WHEN = {"another": "a piece of work waits", "no_more": "no piece of work waits", "": ""}


def page(process: Process, older: tuple[int, ...] = ()) -> str:
    """The whole page."""
    return "\n".join(
        [*_head(process, older), *_picture(process), *_below(process), *_table(process)]
    )


def _head(process: Process, older: tuple[int, ...]) -> Iterator[str]:
    fewest, most = process.sizes
    yield f"# The process `{process.name}`, version {process.version}"
    yield f"\n{MADE}\n"
    yield (
        f"For {fewest} to {most} members, {process.minutes} minutes. A piece of work may be ended "
        f"for time only in the last {process.ends_for_time_within} minutes. A meeting keeps to the "
        "version that it began with."
    )
    if older:
        numbers = ", ".join(str(number) for number in older)
        yield f"\nEarlier versions, for meetings that began with them: {numbers}."


def _picture(process: Process) -> Iterator[str]:
    yield "\n## Its stages\n\n```mermaid\nstateDiagram-v2"
    for stage in process.stages:
        yield f'    state "{plain.title(stage.key)}" as {stage.key}'
    yield from _ending_states()
    yield f"    [*] --> {process.stages[0].key}"
    for move in moves.forward(process):
        yield f"    {move.start} --> {move.end}: {_label(process.stage(move.start), move)}"
    for stage in moves.work(process):
        yield f"    {stage.key} --> stops"
    for ending, (_, who) in ENDINGS.items():
        yield f"    stops --> {ending}: {who}"
        yield f"    {ending} --> {moves.after_work(process)}"
    for move in moves.back(process):
        yield f"    {move.start} --> {move.end}: back, the chair"
    yield f"    {process.stages[-1].key} --> [*]: {_who(process.stages[-1])}"
    yield "```"


def _ending_states() -> Iterator[str]:
    yield "    state stops <<choice>>"
    for ending, (name, _) in ENDINGS.items():
        yield f'    state "{name}" as {ending}'


def _label(stage: Stage, move: moves.Move) -> str:
    left_out = " and ".join(plain.title(key) for key in move.left_out)
    parts = (_who(stage), WHEN[move.when], f"without {left_out}" if left_out else "")
    return ", ".join(part for part in parts if part)


def _who(stage: Stage) -> str:
    return " or ".join(plain.MOVERS[mover] for mover in moves.movers(stage))


def _below(process: Process) -> Iterator[str]:
    first = plain.title(moves.work(process)[0].key)
    yield "\nBesides what the picture shows, wherever the meeting is:\n"
    yield "- the chair can take it one step back, and so can whoever made the last move;"
    yield "- the chair can call a pause, a break or a time-out, and resume;"
    yield "- the chair can close it, but not while somebody works or their closing round lasts;"
    yield f"- when no work is going on, the chair can reopen a finished piece at {first}: one more thing."
    yield "\nThe chair is whoever holds it: mostly the facilitator. No timer moves a stage."


def _table(process: Process) -> Iterator[str]:
    yield "\n## Every field\n"
    yield "| Stage | Key | Part of the meeting | Who has the floor | What is said | Who moves on | May be left out | Back to | Minutes suggested |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for stage in process.stages:
        yield _row(stage)
    yield ""


def _row(stage: Stage) -> str:
    cells = (
        plain.title(stage.key),
        f"`{stage.key}`",
        plain.PARTS[stage.part],
        plain.floor(stage),
        plain.speech(stage),
        plain.moves(stage),
        "yes" if stage.optional else "no",
        plain.returns(stage),
        plain.minutes(stage),
    )
    return f"| {' | '.join(cells)} |"
