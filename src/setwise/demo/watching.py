"""Watching a whole meeting: the wall, with a line that explains what is happening."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from setwise.core.meeting.board import WALL
from setwise.demo import captions, cast, usecases
from setwise.demo.front import only_in_demonstration
from setwise.programmes.access import meeting_for, meeting_on_screens
from setwise.room import access, facts, rendering
from setwise.room.walls import pair_wall

SESSION_KEY = "wall"


class Line(NamedTuple):
    """A stage on the watch page: its caption, and where it stands."""

    stage: str
    caption: str
    state: str
    """`done`, `now` or `to_come`."""


def pair(request: HttpRequest, meeting: UUID) -> None:
    """Let this browser be a wall of a meeting that it watches, as its facilitator would."""
    learning_set = meeting_on_screens(meeting).learning_set.id
    facilitator = usecases.person_called(learning_set, cast.GRACE.short)
    wall = pair_wall(access=meeting_for(facilitator.pk, meeting))
    request.session[SESSION_KEY] = str(wall.pk) if wall else ""


@only_in_demonstration
@require_GET
def watch(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The wall of a meeting that plays by itself."""
    usecases.options_of(meeting)
    if not _paired(request, meeting):
        return redirect("/")
    known = facts.facts_of(meeting)
    seq, screen = rendering.one(meeting, known, WALL)
    board = screen.board
    here = captions.CLOSED if board.status == "closed" else board.stage
    context: dict[str, Any] = {
        "board": rendering.fragment(screen, known.terms),
        "seq": seq,
        "meeting": meeting,
        "stream": "/live/wall/stream",
        "poll": "/live/wall/poll",
        "lines": _lines(known, here or "gathering"),
        "here": here,
    }
    return render(request, "demo/watch.jinja", context)


def _paired(request: HttpRequest, meeting: UUID) -> bool:
    try:
        wall = access.wall_for(str(request.session.get(SESSION_KEY)), datetime.now(UTC))
    except Http404:
        return False
    return wall.meeting == meeting


def _lines(known: facts.Facts, here: str) -> list[Line]:
    stages = captions.stages(known.access.meeting.process)
    now = stages.index(here)
    states = ["done"] * now + ["now"] + ["to_come"] * len(stages)
    return [
        Line(stage, captions.CAPTIONS[stage].resolve(known.terms), state)
        for stage, state in zip(stages, states, strict=False)
    ]
