"""A second look at who it is, before what cannot be undone: exports, erasure, wider roles."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from setwise.people import sessions

P = ParamSpec("P")
LEFT = "left"
"""The name of where somebody was, in the step-up's address."""
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]


def require_step_up(page: Page[P]) -> Page[P]:
    """Ask once more who it is, unless they have just shown it; then come back to the page.

    What a form held when the question came up is not sent by itself: the person is led back to
    the form. In the demonstration, where nobody signs in, nothing is asked.
    """

    @wraps(page)
    def answer(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not settings.SIGN_IN or sessions.stepped_up_lately(request, datetime.now(UTC)):
            return page(request, *args, **kwargs)
        query = urlencode({"next": _back(request), **_left(request)})
        return HttpResponseRedirect(f"{reverse('account_reauthenticate')}?{query}")

    return answer


def _left(request: HttpRequest) -> dict[str, str]:
    """The page on which it was asked for: whoever would rather not goes back there."""
    path = _came_from(request)
    return {LEFT: path} if path not in ("", reverse("account_reauthenticate")) else {}


def _came_from(request: HttpRequest) -> str:
    found = urlsplit(request.headers.get("Referer", ""))
    return found.path if found.netloc == request.get_host() else ""


def _back(request: HttpRequest) -> str:
    """The page itself, or for something sent the page it was sent from."""
    if request.method in ("GET", "HEAD"):
        return request.get_full_path()
    return _came_from(request) or "/"
