"""Lays the warning over a page: the script that watches for signs of life, and what it says.

What somebody has typed and not sent is kept in its tab when the session ends, and is there again when
the same person comes back to the same address; another person's, and what was typed by whoever signs
out, is forgotten. What was sent is kept there, too, until a page of ours has answered: if none does, or
one that says no (with `design/unsent.js`), it is there again as well. A page has to do nothing for it but
to let people write in a form with `method="post"`, in a field that has a name: the layout brings the
script along. It keeps no file, no password and no `autocomplete="one-time-code"`, nor anything that is
`readonly`. Until then it lies in the tab as it was typed, hidden but not sealed; a page whose drafts
must not do so saves them on the server by `store.private`. A live page (`main[data-room]`) keeps its own drafts and is
veiled instead of ended: its address stands under `shown_veiled` only if it shows no words then.
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from markupsafe import Markup

from setwise.people import sessions
from setwise.people.sessions import signs
from setwise.people.sessions.standing import WARNED_BEFORE, rests_in
from setwise.people.sessions.store import now

STILL = "still=1"
"""In an address: a page that renews itself, which is no sign of life."""


def offer(request: HttpRequest) -> None:
    """Let the layout ask for the warning."""
    request.watch = lambda: warning(request)  # type: ignore[attr-defined]


def warning(request: HttpRequest) -> Markup:
    """The warning as HTML; nothing for a session that may be idle, or that is nobody's."""
    is_still = STILL in request.META.get("QUERY_STRING", "")
    left = left_for(request) if is_still else full(request)
    if left is None or not settings.SIGN_IN:
        return Markup("")
    row = sessions.store_of(request).row
    context = {
        "left": left,
        "warned": WARNED_BEFORE,
        "me": str(row.person) if row else "",
        "token": get_token(request),
        "own_device": bool(row and row.facts.own_device),
    }
    return Markup(render_to_string("sessions/watch.jinja", context, request))


def left_for(request: HttpRequest) -> int | None:
    """How long the session may go on without a sign of life, in milliseconds; None if for ever."""
    session = sessions.store_of(request)
    if session.veiled or session.row is None or session.row.person is None:
        return None
    return rests_in(signs.newest(session.row), now())


def full(request: HttpRequest) -> int | None:
    """The same after a sign of life: this request is one."""
    session = sessions.store_of(request)
    if session.veiled or session.row is None or session.row.person is None:
        return None
    return rests_in(session.row.facts._replace(seen_at=now()), now())
