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
        query = urlencode({"next": _back(request)})
        return HttpResponseRedirect(f"{reverse('account_reauthenticate')}?{query}")

    return answer


def _back(request: HttpRequest) -> str:
    """The page itself, or for something sent the page it was sent from."""
    if request.method in ("GET", "HEAD"):
        return request.get_full_path()
    came_from = urlsplit(request.headers.get("Referer", ""))
    return came_from.path if came_from.netloc == request.get_host() else "/"
