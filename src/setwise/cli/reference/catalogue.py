"""Every command and every event, from the core's own definitions."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import get_args

from setwise.cli.reference.process_page import MADE
from setwise.cli.reference.shapes import Field, one_line, shape
from setwise.core.meeting import commands, events, rulebook, rules

rules.complete()  # importing the rules enters them in the book


def page() -> str:
    """The whole page."""
    return "\n".join(["# Commands and events", f"\n{MADE}\n", *_commands(), *_events()])


def _commands() -> Iterator[str]:
    yield (
        "A **command** is what somebody asks for. The rules answer it with events, with nothing at "
        "all (what was asked for is so already), or with a [refusal](refusals.md). "
        "How it travels: [How a command travels](../explanation/how-a-command-travels.md)."
    )
    yield "\n## Commands\n"
    yield f"{one_line(inspect.getdoc(commands))} {_second(inspect.getdoc(commands))}\n"
    yield "| Command | What it is for | Fields | What must hold first |\n|---|---|---|---|"
    for kind in get_args(commands.Command):
        told = shape(kind)
        guard, rule = rulebook._RULES[kind]
        text = told.text or one_line(inspect.getdoc(rule))
        yield _row(told.name, text, _fields(told.fields), "; ".join(_guarded(guard)) or "-")


def _events() -> Iterator[str]:
    yield "\n## Events\n"
    yield f"{one_line(inspect.getdoc(events))} {_second(inspect.getdoc(events))}\n"
    yield "| Event | What it tells | Fields |\n|---|---|---|"
    for kind in get_args(events.Event):
        told = shape(kind)
        yield _row(told.name, told.text, _fields(told.fields))
    yield "\nIn the log each stands with who did it and when:\n"
    yield "| Name | What it is for | Fields |\n|---|---|---|"
    for kind in (events.Entry, commands.Ask, commands.About):
        told = shape(kind)
        yield _row(told.name, told.text, _fields(told.fields))
    yield ""


def _second(text: str | None) -> str:
    return one_line((text or "").partition("\n\n")[2])


_ABOUT = {"visit": "stage", "round": "round", "step": "turn"}


def _guarded(guard: rulebook.Guard) -> Iterator[str]:
    if guard.open:
        yield "the meeting is open"
    if guard.here:
        yield "the one who asks is here"
    if guard.chair:
        yield "they hold the chair"
    if guard.turns:
        yield "they have turns"
    if guard.full:
        yield "full depth"
    if not guard.interrupted:
        yield "no pause, break or time-out"
    if guard.about:
        yield f"the {_ABOUT[guard.about]} is still the same"


def _fields(fields: tuple[Field, ...]) -> str:
    return "<br>".join(_field(field) for field in fields) or "-"


def _field(field: Field) -> str:
    default = "" if field.default is None else f" = {field.default}"
    told = f" {field.text}" if field.text else ""
    return f"`{field.name}: {field.type}{default}`{told}"


def _row(name: str, *cells: str) -> str:
    inside = [f"`{name}`", *(cell.replace("|", "\\|") or "-" for cell in cells)]
    return f"| {' | '.join(inside)} |"
