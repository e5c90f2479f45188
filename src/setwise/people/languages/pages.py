"""Where people choose the language of their pages."""

from http import HTTPStatus
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.utils import translation
from django.views.decorators.http import require_http_methods

from setwise.people.identity import person_in
from setwise.people.languages import usecases, whose
from setwise.people.languages.middleware import chosen_in

YEAR = 365 * 24 * 3600
NONE_OF_ONES_OWN = ""
"""What somebody chooses who wants what the organisation or the browser has."""


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """Every language there is, each in its own words, and none of one's own. There is no such page
    where there is one.
    """
    if len(settings.LANGUAGES) < 2:
        raise Http404
    who = person_in(request.session, request.META.get("setwise.persona"))
    offered = {NONE_OF_ONES_OWN, *dict(settings.LANGUAGES)}
    if request.method == "POST" and request.POST.get("language") in offered:
        return _chosen(who, request.POST["language"])
    context = {
        "languages": [
            (code, translation.to_locale(code).replace("_", "-"), name)
            for code, name in settings.LANGUAGES
        ],
        "now": _own(request, who),
        "known": who is not None,
        "home_url": get_script_prefix(),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "people/languages/choose.jinja", context, status=status)


def _own(request: HttpRequest, who: UUID | None) -> str:
    """What was chosen: with the account, or in this browser."""
    return (whose.of_person(who) if who else "") or chosen_in(request)


def _chosen(who: UUID | None, code: str) -> HttpResponse:
    """This browser keeps it, or forgets what it kept; and for whoever is signed in it holds
    everywhere, mail included.
    """
    if who is not None:
        usecases.choose(person=who, language=code)
    answer = redirect("languages:choose")
    if code == NONE_OF_ONES_OWN:
        answer.delete_cookie(settings.LANGUAGE_COOKIE_NAME, samesite="Lax")
        return answer
    answer.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=YEAR,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return answer
