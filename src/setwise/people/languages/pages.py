"""Where people choose the language of their pages."""

from http import HTTPStatus

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix
from django.utils import translation
from django.views.decorators.http import require_http_methods

YEAR = 365 * 24 * 3600


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """Every language there is, each in its own words. There is no such page where there is one."""
    if len(settings.LANGUAGES) < 2:
        raise Http404
    if request.method == "POST" and request.POST.get("language") in dict(settings.LANGUAGES):
        return _remembered(request.POST["language"])
    context = {
        "languages": [
            (code, translation.to_locale(code).replace("_", "-"), name)
            for code, name in settings.LANGUAGES
        ],
        "now": translation.get_language(),
        "home_url": get_script_prefix(),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    return render(request, "people/languages/choose.jinja", context, status=status)


def _remembered(code: str) -> HttpResponse:
    """This browser keeps it; nothing of it is held here."""
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
