"""Who may follow which meeting: the session, then the same door as the page's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import Http404, parse_cookie

from setwise.core.meeting.board import WALL
from setwise.people.identity import person_in
from setwise.room import access

PERSONA = "setwise.persona"
WALL_KEY = "wall"
"""Where a browser's session keeps which wall it is."""


class Pass(NamedTuple):
    """Leave to follow a meeting, and what it rests on."""

    meeting: UUID
    viewer: str
    person: str | None
    session: str
    persona: str | None


def enter(scope: Mapping[str, Any], meeting: UUID | None) -> Pass | None:
    """Leave for whoever asks; None where a page would say 404. Reads the database."""
    session = _session(scope)
    if session is None:
        return None
    persona = scope.get(PERSONA)
    try:
        if meeting is None:
            wall = access.wall_for(str(session.get(WALL_KEY)), datetime.now(UTC))
            return Pass(wall.meeting, WALL, None, str(session.session_key), persona)
        person = person_in(session, persona)
        access.room_for(person, meeting, with_roster=False)
    except Http404:
        return None
    return Pass(meeting, str(person), str(person), str(session.session_key), persona)


def still(pass_: Pass) -> bool:
    """Does the leave still hold? Reads the database."""
    session = _store()(pass_.session)
    try:
        if pass_.person is None:
            wall = access.wall_for(str(session.get(WALL_KEY)), datetime.now(UTC))
            return wall.meeting == pass_.meeting
        person = person_in(session, pass_.persona)
        access.room_for(person, pass_.meeting, with_roster=False)
    except Http404:
        return False
    return str(person) == pass_.person


def _session(scope: Mapping[str, Any]) -> SessionBase | None:
    for name, value in scope["headers"]:
        if name == b"cookie":
            key = parse_cookie(value.decode("latin-1")).get(settings.SESSION_COOKIE_NAME, "")
            if key.isascii() and key.isalnum():
                return _store()(key)
    return None


def _store() -> type[SessionBase]:
    engine = import_module(settings.SESSION_ENGINE)
    store: type[SessionBase] = engine.SessionStore
    return store
