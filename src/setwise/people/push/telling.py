"""Tells somebody something on the devices where they want it: areas say what, and this says it there."""

import json
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from setwise.design.words import language
from setwise.mail import languages, pushes
from setwise.people.models import Person
from setwise.people.push import queries, vapid

MOST = 300
"""Characters of one message; a phone shows fewer."""


def tell(
    *,
    person: Person,
    organisation: UUID,
    words: Callable[[], str],
    path: str,
    thing: str,
    at: datetime,
    due_at: datetime,
    until: datetime,
) -> int:
    """Post a message for each device, in the caller's transaction; how many there are.

    `words` are said in the language in which this person reads their mail. They name nobody, and
    nothing that anybody wrote: a locked phone shows them to whoever stands beside it. `path` is the page that a touch opens. A later
    message about the same `thing` takes the place of an earlier one.
    """
    if not vapid.is_on():
        return 0
    devices = queries.reached_by(person.pk)
    if not devices:
        return 0
    with languages.read_by(person.email, organisation):
        text = _said(words(), path, thing)
    for each in devices:
        pushes.post(
            organisation=organisation,
            device=each,
            text=text,
            at=at,
            due_at=due_at,
            expires_at=until,
        )
    return len(devices)


def _said(words: str, path: str, thing: str) -> str:
    told = {"words": words[:MOST], "path": path, "thing": thing, "lang": language()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
