"""What every request does with its session: find it, keep it alive, cover it, or say it is over."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, TypeVar

from django.conf import settings
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.exceptions import SessionInterrupted
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import resolve_url
from django.utils.cache import patch_vary_headers
from django.utils.http import http_date

from setwise.people import sessions
from setwise.people.identity import person_in
from setwise.people.sessions import endings, signs, watch
from setwise.people.sessions.store import SessionStore, now
from setwise.store import tenancy

GetResponse = Callable[[HttpRequest], HttpResponseBase]
View = TypeVar("View", bound=Callable[..., HttpResponseBase])

OPEN = frozenset(
    {
        *("account_login", "account_reauthenticate", "account_logout"),
        *("openid_connect_login", "openid_connect_callback"),
    }
)
"""Pages of the way in: they are there even while a session is veiled."""


def shown_veiled(view: View) -> View:
    """This page is there while its session is veiled, and shows nothing then that was written."""
    view.shown_veiled = True  # type: ignore[attr-defined]
    return view


class Sessions:
    """The middleware. It stands before everything that asks who somebody is."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, with the session that the cookie names."""
        request.session = SessionStore(request.COOKIES.get(settings.SESSION_COOKIE_NAME))
        watch.offer(request)
        response = self.get_response(request)
        session = sessions.store_of(request)
        if session.refused and _is_refusal(response) and endings.reads_pages(request):
            response = endings.ended(request)
        if watch.STILL not in request.META.get("QUERY_STRING", ""):
            sign_of_life(session)
        _renew(request, session)
        _save(request, session, response)
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """A veiled session opens no page but those made for it."""
        _speak_to(request)
        if not sessions.veiled(request) or getattr(view, "shown_veiled", False):
            return None
        found = request.resolver_match
        return None if found and found.url_name in OPEN else endings.veiled(request)


def _speak_to(request: HttpRequest) -> None:
    """A page that passes no door, too, is in the words and the look of whoever is signed in."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is not None:
        tenancy.enter(person=person)


def _is_refusal(response: HttpResponseBase) -> bool:
    """Whether somebody unknown was turned away, or asked to sign in."""
    if response.status_code == HTTPStatus.NOT_FOUND:
        return True
    way = response.headers.get("Location", "") if response.status_code == HTTPStatus.FOUND else ""
    return bool(way) and way.partition("?")[0] == resolve_url(settings.LOGIN_URL)


def sign_of_life(session: SessionStore) -> None:
    """Somebody has opened or pressed something."""
    if session.row is not None and session.row.person is not None and not session.veiled:
        signs.seen(session.row, now())


def _renew(request: HttpRequest, session: SessionStore) -> None:
    """The person's roles have changed: a new key, with a page, where the browser takes it."""
    if session.row is not None and session.row.renew and endings.reads_pages(request):
        session.cycle_key()
        session.set_columns(renew=False)


def _save(request: HttpRequest, session: SessionStore, response: HttpResponseBase) -> None:
    if session.refused and session.is_empty():
        return  # the cookie stays, so that the next page can say what happened, too
    if session.accessed:
        patch_vary_headers(response, ("Cookie",))
    if session.is_empty():
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            _delete_cookie(response)
    elif session.modified and response.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
        _write(session, response)


def _write(session: SessionStore, response: HttpResponseBase) -> None:
    age = None if session.get_expire_at_browser_close() else session.get_expiry_age()
    try:
        session.save()
    except UpdateError:
        raise SessionInterrupted("The session was ended while it was used.") from None
    response.set_cookie(
        settings.SESSION_COOKIE_NAME,
        str(session.session_key),
        max_age=age,
        expires=None if age is None else http_date(time.time() + age),
        path=settings.SESSION_COOKIE_PATH,
        domain=settings.SESSION_COOKIE_DOMAIN,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=settings.SESSION_COOKIE_HTTPONLY,
        samesite="Lax",
    )


def _delete_cookie(response: HttpResponseBase) -> None:
    response.delete_cookie(
        settings.SESSION_COOKIE_NAME,
        path=settings.SESSION_COOKIE_PATH,
        domain=settings.SESSION_COOKIE_DOMAIN,
        samesite="Lax",
    )
