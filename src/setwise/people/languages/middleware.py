"""Answers each page in the reader's language, where there is more than one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_vary_headers

from setwise.people.identity import person_in
from setwise.people.languages import whose
from setwise.store.tenancy import bounds

GetResponse = Callable[[HttpRequest], HttpResponseBase]

TOGETHER = ("/meetings/", "/wall/")
"""A live screen is drawn once for all who see the same: these are in the organisation's language."""


class Reader:
    """The middleware. With one language it costs nothing, for it is left out."""

    def __init__(self, get_response: GetResponse) -> None:
        if not whose.several():
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer in what was chosen; where nothing was, in what the organisation or browser wants."""
        if request.path_info.startswith(TOGETHER):
            with whose.together():
                return self.get_response(request)
        with whose.asked(whose.Asking(_of_browser(request), chosen_in(request))):
            response = self.get_response(request)
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        """Somebody who is signed in reads their own language on pages that need no door, too."""
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            person = person_in(request.session, request.META.get("setwise.persona"))
            whose.follow(bounds()._replace(person=person))


def chosen_in(request: HttpRequest) -> str:
    """What was chosen in this browser; empty if nothing was."""
    code = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return code if code in dict(settings.LANGUAGES) else ""


def _of_browser(request: HttpRequest) -> str:
    """What the browser asks for; Django looks at the cookie first, which there is none of then."""
    return translation.get_language_from_request(request)
