"""Who may follow which meeting: the session, then the same door as the page's."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.http import Http404, parse_cookie

from setwise.core.meeting.board import WALL
from setwise.people.identity import person_in
from setwise.people.sessions import SessionStore, screens
from setwise.people.sessions.screens import Standing
from setwise.room import access, present

PERSONA = "setwise.persona"
WALL_KEY = "wall"
"""Where a browser's session keeps which wall it is."""


class Pass(NamedTuple):
    """Leave to follow a meeting, and what it rests on."""

    meeting: UUID
    viewer: str
    person: str | None
    session: UUID
    persona: str | None
    veiled: bool = False
    """Whether what was written was covered when it was given."""


def enter(scope: Mapping[str, Any], meeting: UUID | None) -> Pass | None:
    """Leave for whoever asks; None where a page would say 404. Reads the database."""
    session = _session(scope)
    if session is None:
        return None
    persona = scope.get(PERSONA)
    try:
        if meeting is None:
            wall = access.wall_for(str(session.get(WALL_KEY)), _now())
            return _leave(session, wall.meeting, WALL, None, persona)
        person = person_in(session, persona)
        access.room_for(person, meeting, with_roster=False)
    except Http404:
        return None
    return _leave(session, meeting, str(person), str(person), persona)


def _leave(
    session: SessionStore, meeting: UUID, viewer: str, person: str | None, persona: str | None
) -> Pass | None:
    if session.row is None:
        return None
    veiled = session.veiled and person is not None
    return Pass(meeting, viewer, person, session.row.id, persona, veiled)


def standings(passes: Collection[Pass]) -> dict[Pass, Standing]:
    """Those whose session is not fine, and how it stands: it is asked for every open screen, again
    and again. A meeting that is going on keeps the sessions of its screens from ending.
    """
    meeting_now = {each.meeting for each in passes if present.is_open(each.meeting)}
    live = {each.session for each in passes if each.meeting in meeting_now}
    found = screens.look({each.session for each in passes}, live, screens.now())
    return {each: found[each.session] for each in passes if each.session in found}


def still_good(passes: Collection[Pass]) -> frozenset[Pass]:
    """Those of these leaves that still hold, in a few queries however many there are.

    That their sessions last is asked in `standings`.
    """
    mine = [each for each in passes if each.person is not None]
    may = access.who_may({(each.meeting, UUID(each.person)) for each in mine if each.person})
    held = {each for each in mine if (each.meeting, UUID(each.person)) in may and _persona(each)}
    return frozenset(held | {each for each in passes if each.person is None and _wall(each)})


def _persona(leave: Pass) -> bool:
    """In the demonstration: whether the tab is still this person's."""
    if not leave.persona:
        return True
    return str(person_in(screens.held(leave.session), leave.persona)) == leave.person


def _wall(leave: Pass) -> bool:
    try:
        wall = access.wall_for(str(screens.held(leave.session).get(WALL_KEY)), _now())
    except Http404:
        return False
    return wall.meeting == leave.meeting


def _now() -> datetime:
    return datetime.now(UTC)


def _session(scope: Mapping[str, Any]) -> SessionStore | None:
    for name, value in scope["headers"]:
        if name == b"cookie":
            key = parse_cookie(value.decode("latin-1")).get(settings.SESSION_COOKIE_NAME, "")
            if key.isascii() and key.isalnum():
                return SessionStore(key)
    return None
