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
from setwise.people.languages import usecases

YEAR = 365 * 24 * 3600


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """Every language there is, each in its own words. There is no such page where there is one."""
    if len(settings.LANGUAGES) < 2:
        raise Http404
    who = person_in(request.session, request.META.get("setwise.persona"))
    if request.method == "POST" and request.POST.get("language") in dict(settings.LANGUAGES):
        return _chosen(who, request.POST["language"])
    context = {
        "languages": [
            (code, translation.to_locale(code).replace("_", "-"), name)
            for code, name in settings.LANGUAGES
        ],
        "now": translation.get_language(),
        "known": who is not None,
        "home_url": get_script_prefix(),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "people/languages/choose.jinja", context, status=status)


def _chosen(who: UUID | None, code: str) -> HttpResponse:
    """This browser keeps it; and whoever is signed in reads so everywhere, mail included."""
    if who is not None:
        usecases.choose(person=who, language=code)
    answer = redirect("languages:choose")
    answer.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=YEAR,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return answer
