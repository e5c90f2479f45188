"""Who is asking: the person whom a session holds.

In demonstration mode a browser may hold several people, each in a tab of its own,
told apart by a key in the tab's address.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase

PERSONAS = "personas"


def person_in(session: SessionBase | Mapping[str, Any], persona: str | None = None) -> UUID | None:
    """The id of the person signed in here, or of the persona of this tab."""
    if persona:
        people: Mapping[str, Any] = session.get(PERSONAS, {})
        return _id(people.get(persona))
    return _id(session.get(SESSION_KEY))


def take_persona(session: SessionBase, key: str, person: UUID) -> None:
    """Let this browser be a persona, in the tabs whose address says so."""
    session[PERSONAS] = {**session.get(PERSONAS, {}), key: str(person)}


def _id(value: Any) -> UUID | None:
    try:
        return UUID(str(value))
    except ValueError:
        return None
