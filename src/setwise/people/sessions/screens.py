"""Looking after the sessions of open screens: many at once, and again and again."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from setwise.people.models import SignedIn
from setwise.people.sessions import signs, statements
from setwise.people.sessions.standing import (
    MINUTE,
    OWN_LASTS,
    SHARED_IDLE,
    SHARED_LASTS,
    WARNED_BEFORE,
    WIDER_IDLE,
    Standing,
)
from setwise.people.sessions.statements import Row
from setwise.people.sessions.store import now, standing_of

__all__ = ["Standing", "held", "look", "now"]

MET_EVERY = MINUTE
"""How often it is written down that a session is in a live meeting."""


def look(sessions: Collection[UUID], live: Collection[UUID], at: int) -> dict[UUID, Standing]:
    """Those of these that are not fine, and how they stand. Those in `live` are in a meeting now."""
    first_to_end = min(SHARED_IDLE, WIDER_IDLE) - WARNED_BEFORE
    gone, rows = statements.look(
        sessions,
        seen=at - first_to_end,
        begun=at - min(SHARED_LASTS, OWN_LASTS),
        met=at - MET_EVERY if live else 0,
    )
    due = [each for each in live if each in rows and _is_due(rows[each], at)]
    if due:
        statements.mark_met(due, at)
    found = {each: standing_of(_met(row, live, at), at) for each, row in rows.items()}
    return dict.fromkeys(gone, Standing.OVER) | found


def _is_due(row: Row, at: int) -> bool:
    return row.person is not None and at - row.facts.met_at >= MET_EVERY


def _met(row: Row, live: Collection[UUID], at: int) -> Row:
    return row._replace(facts=row.facts._replace(met_at=at)) if row.id in live else row


def meets(row: Row) -> None:
    """A page of a live meeting was opened in this session."""
    at = now()
    if _is_due(row, at):
        statements.mark_met([row.id], at)


def write_down() -> None:
    """Write the signs of life that have waited."""
    signs.write_down(now())


def held(session: UUID) -> Mapping[str, Any]:
    """What a session holds besides its columns; nothing if it has ended."""
    data = SignedIn.objects.filter(pk=session).values_list("data", flat=True).first()
    found: dict[str, Any] = json.loads(data) if data else {}
    return found
