"""Leads people to terms that they have not accepted yet: at a calm moment, and never in a meeting.

What was found is remembered in the session under a mark that any new version changes, so that an
ordinary page costs one query, and a page of a meeting none.
"""

from collections.abc import Callable
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from setwise.people.identity import person_in
from setwise.people.models import TermsKind
from setwise.people.signin.paths import back_here, is_picture
from setwise.people.terms import asking
from setwise.people.terms.asking import Asked

GetResponse = Callable[[HttpRequest], HttpResponseBase]

MARK = "terms"
LIVE = ("/meetings/", "/live/")
CALM = (
    *("/wall/", "/static/", "/sign-in/", "/sign-out/", "/account/", "/terms/", "/privacy/"),
    "/about/",
    "/.well-known/",
    "/app/",
)
BEFORE_THE_FIRST_MEETING = (TermsKind.USER, TermsKind.SHORT)


def guard(get_response: GetResponse) -> GetResponse:
    """Middleware, wherever people sign in."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if request.method == "GET" and not _calm(request) and _asks(request):
            query = urlencode({"next": back_here(request)})
            return redirect(f"{reverse('terms:accept')}?{query}")
        return get_response(request)

    return answer


def _calm(request: HttpRequest) -> bool:
    return request.path_info.startswith(CALM) or is_picture(request)


def _asks(request: HttpRequest) -> bool:
    person = person_in(request.session)
    if person is None:
        return False
    if not request.path_info.startswith(LIVE):
        return bool(_missing(request, person))
    # Whoever has been on any page before is let into the room whatever is new. Who comes straight
    # to it is asked if they have never accepted anything: then they cannot have been in it.
    if MARK in request.session:
        return False
    return any(
        asked.first and asked.kind in BEFORE_THE_FIRST_MEETING
        for asked in _missing(request, person)
    )


def _missing(request: HttpRequest, person: UUID) -> tuple[Asked, ...]:
    standings = asking.standings(person)
    mark = asking.mark(person, standings)
    if not standings or request.session.get(MARK) == mark:
        return ()
    missing = asking.outstanding(person, standings)
    if not missing:
        request.session[MARK] = mark
    return missing
