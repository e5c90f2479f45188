"""Tells somebody something on the devices where they want it: areas say what, and this says it there."""

import json
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from django.utils import translation

from setwise.design.words import language
from setwise.mail import pushes
from setwise.people.push import queries, vapid

MOST = 300
"""Characters of one message; a phone shows fewer."""


def tell(
    *,
    person: UUID,
    organisation: UUID,
    words: Callable[[], str],
    path: str,
    thing: str,
    at: datetime,
    due_at: datetime,
    until: datetime,
) -> int:
    """Post a message for each device, in the caller's transaction; how many there are.

    `words` is asked once for each language. They name no person, and nothing that anybody wrote: a
    locked phone shows them to whoever stands beside it. `path` is the page that a touch opens. A later
    message about the same `thing` takes the place of an earlier one.
    """
    if not vapid.is_on():
        return 0
    devices = queries.reached_by(person)
    for each in devices:
        with translation.override(each.language):
            text = _said(words(), path, thing)
        pushes.post(
            organisation=organisation,
            device=each.id,
            text=text,
            at=at,
            due_at=due_at,
            expires_at=until,
        )
    return len(devices)


def _said(words: str, path: str, thing: str) -> str:
    told = {"words": words[:MOST], "path": path, "thing": thing, "lang": language()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
