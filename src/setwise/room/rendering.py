"""Boards as HTML, for the page, the stream and the poll alike: the same function."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from functools import cache
from uuid import UUID, uuid4

from django.template.loader import get_template
from jinja2 import Template
from markupsafe import Markup

from setwise.core.meeting import board as boards_
from setwise.core.meeting.board import WALL, Board
from setwise.room import opening, present
from setwise.room.facts import Facts, facts_of
from setwise.room.live.presence import presence
from setwise.room.screens import Screen, screen
from setwise.store import words


def boards(meeting: UUID, viewers: Iterable[str]) -> tuple[int, dict[str, bytes]]:
    """The present boards of these viewers, each as one line of JSON, and their number."""
    facts = facts_of(meeting)
    seq, state = _now(meeting, facts)
    at = time.time_ns() // 1_000_000
    away = presence.all_away(meeting)
    chair_away = presence.away(meeting, state.chair)
    seen = {v: boards_.board(state, v, at=at, chair_away=chair_away) for v in viewers}
    texts = texts_of(meeting, seen.values())
    made = {
        viewer: payload(seq, fragment(screen(board, facts, texts, away)))
        for viewer, board in seen.items()
    }
    return seq, made


def one(meeting: UUID, facts: Facts, viewer: str) -> tuple[int, Screen]:
    """One viewer's screen now, for a page."""
    seq, state = _now(meeting, facts)
    at = time.time_ns() // 1_000_000
    away = presence.all_away(meeting)
    chair_away = presence.away(meeting, state.chair)
    board = boards_.board(state, viewer, at=at, chair_away=chair_away)
    return seq, screen(board, facts, texts_of(meeting, [board]), away)


def _now(meeting: UUID, facts: Facts) -> present.Present:
    """The meeting as it is; before anyone has come, as it will be for the first to come."""
    known = present.now(meeting)
    if known.state.process is not None or known.state.met:
        return known
    return present.Present(known.seq, opening.as_if_opened(facts.access))


def texts_of(meeting: UUID, seen: Iterable[Board]) -> dict[str, str]:
    """The words that these boards name, in one query, or none."""
    wanted = {written.words for board in seen for written in board.words}
    return words.read_many(meeting, wanted) if wanted else {}


def payload(seq: int, html: str) -> bytes:
    return json.dumps({"seq": seq, "html": html}, ensure_ascii=False).encode()


@cache
def _template(name: str) -> Template:
    found: Template = get_template(name).template  # type: ignore[attr-defined]
    return found


def fragment(seen: Screen, *, csrf_token: str = "") -> Markup:
    """A screen as HTML. A token goes in only where a page is sent, never in a stream."""
    name = "room/wall_board.jinja" if seen.board.standing == WALL else "room/board.jinja"
    # Each form gets a command id of its own, so that without JavaScript, too, twice is once.
    return Markup(_template(name).render(s=seen, token=csrf_token, made=uuid4().hex[:16]))
