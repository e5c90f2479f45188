"""Who may follow which meeting: the session, then the same door as the page's."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore
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
            wall = access.wall_for(str(session.get(WALL_KEY)), _now())
            return Pass(wall.meeting, WALL, None, str(session.session_key), persona)
        person = person_in(session, persona)
        access.room_for(person, meeting, with_roster=False)
    except Http404:
        return None
    return Pass(meeting, str(person), str(person), str(session.session_key), persona)


def still_good(passes: Collection[Pass]) -> frozenset[Pass]:
    """Those of these leaves that still hold, in a few queries however many there are."""
    people = {each: person for each, person in _who(passes).items() if person is not None}
    may = access.who_may({(each.meeting, person) for each, person in people.items()})
    held = {each for each, person in people.items() if (each.meeting, person) in may}
    return frozenset(held | {each for each in passes if each.person is None and _wall(each)})


def _who(passes: Collection[Pass]) -> dict[Pass, UUID | None]:
    """Who each of these is now, as their sessions say; the walls are left out."""
    mine = [each for each in passes if each.person is not None]
    sessions = _sessions({each.session for each in mine})
    people = {}
    for each in mine:
        session = sessions.get(each.session)
        person = person_in(session, each.persona) if session is not None else None
        people[each] = person if str(person) == each.person else None
    return people


def _sessions(keys: set[str]) -> dict[str, Mapping[str, Any]]:
    store = _store()
    rows = store.get_model_class().objects.filter(session_key__in=keys, expire_date__gt=_now())
    return {key: store().decode(data) for key, data in rows.values_list("pk", "session_data")}


def _wall(leave: Pass) -> bool:
    session = _store()(leave.session)
    try:
        wall = access.wall_for(str(session.get(WALL_KEY)), _now())
    except Http404:
        return False
    return wall.meeting == leave.meeting


def _now() -> datetime:
    return datetime.now(UTC)


def _session(scope: Mapping[str, Any]) -> SessionBase | None:
    for name, value in scope["headers"]:
        if name == b"cookie":
            key = parse_cookie(value.decode("latin-1")).get(settings.SESSION_COOKIE_NAME, "")
            if key.isascii() and key.isalnum():
                return _store()(key)
    return None


def _store() -> type[SessionStore]:
    engine = import_module(settings.SESSION_ENGINE)
    store: type[SessionStore] = engine.SessionStore
    return store
