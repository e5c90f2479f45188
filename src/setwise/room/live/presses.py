"""Commands of screens, answered beside the streams: a press costs no page's whole machinery.

The rules are the page's own, called one after the other: Django's check of host and form token, the
session, the door, and then `acting`, which both share. Only what goes well as far as the door is
answered here. Whatever does not (no session, a veiled one, a wrong token, a meeting of others) is
left to the page as it came, so a refusal is said in one place only.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseForbidden,
    QueryDict,
    parse_cookie,
)
from django.middleware.csrf import CsrfViewMiddleware

from setwise.people.identity import person_in
from setwise.people.sessions import SessionStore
from setwise.people.sessions.middleware import sign_of_life
from setwise.room import acting, trying
from setwise.room.live.doors import PERSONA
from setwise.room.live.hub import hub

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
ADDRESS = re.compile(f"/meetings/({_ID})/(act|question)", re.ASCII)
FORM = re.compile(r"application/x-www-form-urlencoded(; ?charset=utf-8)?", re.ASCII | re.IGNORECASE)
ASKED = {
    b"host": "HTTP_HOST",
    b"origin": "HTTP_ORIGIN",
    b"referer": "HTTP_REFERER",
    b"cookie": "HTTP_COOKIE",
    b"accept": "HTTP_ACCEPT",
    b"content-type": "CONTENT_TYPE",
    b"x-csrftoken": "HTTP_X_CSRFTOKEN",
}
"""The headers that any rule asks for, as Django calls them."""


class Press(HttpRequest):
    """As much of a request as Django's checks ask for."""

    def __init__(self, scope: Scope, meeting: UUID, meta: dict[str, str], body: bytes) -> None:
        super().__init__()
        self.method = "POST"
        self.META = meta
        self.COOKIES = parse_cookie(meta.get("HTTP_COOKIE", ""))
        self.POST = QueryDict(body, encoding="utf-8")
        self.meeting = meeting
        self.tries = scope["path"].endswith("/question")
        """It is a question that somebody tries before they ask it: nothing is done."""
        self.persona: str | None = scope.get(PERSONA)
        self._came_by = str(scope["scheme"])

    def _get_scheme(self) -> str:
        return self._came_by


class Told(NamedTuple):
    """What is answered, as it is sent."""

    status: int
    body: bytes


class _Token(CsrfViewMiddleware):
    """Django's check of where a form comes from; of a refusal no page is made here."""

    def _reject(self, request: HttpRequest, reason: str) -> HttpResponseForbidden:
        return HttpResponseForbidden()


def _page(request: HttpRequest) -> HttpResponse:
    """Stands for the page, in which the check looks only for an exemption."""
    return HttpResponse()


_token = _Token(_page)


async def command(scope: Scope, body: bytes, send: Send) -> bool:
    """Answer a command, and say whether it is answered; if not, nothing has been sent."""
    press = read(scope, body)
    told = await _told(press) if press is not None else None
    if told is None:
        return False
    if told.status >= HTTPStatus.BAD_REQUEST:
        # As Django says it of a page.
        logger.warning("%s: room:act", HTTPStatus(told.status).phrase)
    headers = [
        (b"content-type", b"application/json"),
        (b"cache-control", b"no-store"),
        (b"vary", b"Cookie"),
        (b"content-length", b"%d" % len(told.body)),
    ]
    await send({"type": "http.response.start", "status": told.status, "headers": headers})
    await send({"type": "http.response.body", "body": told.body})
    return True


def read(scope: Scope, body: bytes) -> Press | None:
    """A screen's command from its own site; None for anything that is not plainly one."""
    address = ADDRESS.fullmatch(scope["path"])
    if address is None or scope["method"] != "POST" or scope["query_string"]:
        return None
    meta = _meta(scope)
    if meta is None or not _is_of_a_script(meta):
        return None
    try:
        press = Press(scope, UUID(address[1]), meta, body)
        press.get_host()
        refused = _token.process_view(press, _page, (), {})
    except (SuspiciousOperation, BadRequest):
        return None
    return press if refused is None else None


def _meta(scope: Scope) -> dict[str, str] | None:
    """The headers that are asked for; None if one of them comes twice or is not plain text."""
    meta = {"SERVER_NAME": "", "SERVER_PORT": ""}
    for name, value in scope["headers"]:
        if called := ASKED.get(name):
            if called in meta or not value.isascii():
                return None
            meta[called] = value.decode("ascii")
    return meta


def _is_of_a_script(meta: dict[str, str]) -> bool:
    accepts = meta.get("HTTP_ACCEPT", "")
    if "application/json" not in accepts or "text/html" in accepts:
        return False
    return "HTTP_HOST" in meta and bool(FORM.fullmatch(meta.get("CONTENT_TYPE", "")))


async def _told(press: Press) -> Told | None:
    try:
        return await hub.work.command(answer, press)
    except Exception as error:
        # The page finds the same, says so and writes it down; or it does better. A command is
        # done once however often it is sent.
        logger.warning("A command goes the long way (%s).", type(error).__name__)
        return None


def answer(press: Press) -> Told | None:
    """Do what is asked, for whoever may; None where the page would refuse to look at it.

    Put into words here: only where the door was passed it is known whose words and language they are.
    """
    session = _session(press)
    if session is None or session.veiled:
        return None
    try:
        found = acting.find(person_in(session, press.persona), press.meeting)
    except Http404:
        return None
    answered = trying.glance(press.POST) if press.tries else acting.act(found, press.POST)
    sign_of_life(session)
    return Told(answered.status, json.dumps(answered.told).encode())


def _session(press: Press) -> SessionStore | None:
    key = press.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    return SessionStore(key) if key.isascii() and key.isalnum() else None
