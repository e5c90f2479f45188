"""Leads people on: to the sign-in page, or to a second step that is still asked of them.

Never in a live meeting, and never in the way of signing in itself. The hot path, a command in a
meeting, costs one comparison.
"""

from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from markupsafe import Markup

from setwise.people.identity import person_in
from setwise.people.signin import access, marks
from setwise.people.signin.paths import back_here, is_picture

GetResponse = Callable[[HttpRequest], HttpResponseBase]

CALM = (
    "/meetings/",
    "/live/",
    "/wall/",
    "/static/",
    "/sign-in/",
    "/sign-out/",
    "/account/",
    "/terms/",
    "/privacy/",
    "/about/",
    "/.well-known/",
    "/app/",
)
"""Where nobody is stopped: what is live, and what the way in itself is made of."""
PRIVATE = ("/meetings/", "/organisation/", "/account/")
"""Where somebody unknown is asked to sign in, whether there is anything or not."""


def guard(get_response: GetResponse) -> GetResponse:
    """Middleware, wherever people sign in."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        request.who_is_here = partial(who_is_here, request)  # type: ignore[attr-defined]
        if not _calm(request) and _step_missing(request):
            return _on(request, "signin_set_up")
        response = get_response(request)
        if response.status_code == HTTPStatus.NOT_FOUND and _might_be_somebody(request):
            return _on(request, "account_login")
        return response

    return answer


def who_is_here(request: HttpRequest) -> Markup:
    """The way to one's account, for the top of every page: people share computers."""
    person = person_in(request.session)
    if person is None:
        return Markup()
    name = access.short_name_of(person)
    return Markup('<a href="{}">{}</a>').format(reverse("signin_account"), name)


def _calm(request: HttpRequest) -> bool:
    return request.path_info.startswith(CALM) or is_picture(request)


def _step_missing(request: HttpRequest) -> bool:
    if marks.took_second_step(request):
        return False
    person = person_in(request.session)
    return person is not None and access.second_step_asked(person)


def _might_be_somebody(request: HttpRequest) -> bool:
    return (
        request.method == "GET"
        and request.path_info.startswith(PRIVATE)
        and "text/html" in request.headers.get("Accept", "")
        and person_in(request.session) is None
    )


def _on(request: HttpRequest, name: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{reverse(name)}?{urlencode({'next': back_here(request)})}")
