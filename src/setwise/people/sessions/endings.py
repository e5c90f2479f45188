"""The calm pages for somebody whose session is over or veiled. What they sent is not lost."""

from __future__ import annotations

import re
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import get_script_prefix, reverse
from django.utils.http import urlencode

from setwise.design.words import say
from setwise.people.signin.paths import FRONT, came_from, own_path

LINE = 30
"""Characters: what is longer, or has several lines, somebody has written and not only chosen."""
FOR_COMPUTERS = re.compile(r"[!-~]+")
"""Ids and the like, in which there is no space: forms bring them along."""
SECRET = ("password", "code", "credential", "token")


def reads_pages(request: HttpRequest) -> bool:
    """Whether a person reads the answer, rather than a script."""
    return "text/html" in request.headers.get("Accept", "")


def ended(request: HttpRequest) -> HttpResponse:
    """The session is over: sign in again, and go on where you were."""
    wanted = {"next": _way_back(request)}
    context = {
        "again": f"{reverse('account_login')}?{urlencode(wanted)}" if settings.SIGN_IN else "/",
        "unsent": unsent(request),
    }
    return render(request, "sessions/ended.jinja", context, status=HTTPStatus.UNAUTHORIZED)


def veiled(request: HttpRequest) -> HttpResponse:
    """Nobody has given a sign of life for long: whoever is here now shows who they are."""
    if not reads_pages(request):
        answer = {"code": "veiled", "number": 0, "words": say("Show that it is you to go on.")}
        return JsonResponse(answer, status=HTTPStatus.FORBIDDEN)
    context = {"lift": lift(_way_back(request)), "unsent": unsent(request)}
    return render(request, "sessions/veiled.jinja", context, status=HTTPStatus.FORBIDDEN)


def after(path: str) -> str:
    """Where a page that may not go on goes to: it says why, and leads back."""
    if not settings.SIGN_IN:
        return get_script_prefix()
    return f"{reverse('sessions:ended')}?{urlencode({'next': path})}"


def lift(path: str) -> str:
    """The address where somebody shows that it is them, and comes back from."""
    return f"{reverse('account_reauthenticate')}?{urlencode({'next': path})}"


def _way_back(request: HttpRequest) -> str:
    if "next" in request.GET:
        return own_path(request.GET["next"])
    if request.method == "GET":
        return request.get_full_path()
    if request.path.endswith("/act"):
        return request.path.removesuffix("/act") + "/"
    return came_from(request) or FRONT


def unsent(request: HttpRequest) -> list[str]:
    """What a form brought that somebody had written."""
    return [
        str(value)
        for name, value in request.POST.items()
        if not name.endswith(SECRET) and _is_writing(str(value))
    ]


def _is_writing(value: str) -> bool:
    return (len(value) > LINE or "\n" in value) and not FOR_COMPUTERS.fullmatch(value)
