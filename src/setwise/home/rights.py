"""Your data: take all of it, ask to be erased, change your mind."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from setwise.core.farewell import DAYS
from setwise.design.undoing import done
from setwise.design.words import say
from setwise.home import erasing, leaving, taking
from setwise.people.identity import person_in
from setwise.people.stepup import require_step_up

FILE = "file"
"""What is asked for besides the page."""


def _me(request: HttpRequest) -> UUID:
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    return person


@require_GET
def your_data(request: HttpRequest) -> HttpResponse:
    """What one can do with one's data."""
    return _page(request)


def _page(request: HttpRequest, file: str = "") -> HttpResponse:
    person = _me(request)
    context = {
        "asked": erasing.asked(person=person),
        "file": file,
        "left": leaving.left(person, datetime.now(UTC)),
        "days": DAYS,
        "signs_in": settings.SIGN_IN,
    }
    return render(request, "home/your_data.jinja", context)


@require_http_methods(["GET", "POST"])
@require_step_up
def take(request: HttpRequest) -> HttpResponse:
    """Everything of mine, as a zip.

    Looked at, it is a page on which the file comes by itself: whoever had to show who they are
    need not press once more, and does not stay on the page that asked it.
    """
    if request.method == "GET" and FILE not in request.GET:
        return _coming(request)
    person, at = _me(request), datetime.now(UTC)
    leaving.left(person, at)
    made = taking.everything(person=person, at=at)
    answer = HttpResponse(made, content_type="application/zip")
    answer["Content-Disposition"] = 'attachment; filename="setwise-your-data.zip"'
    return answer


def _coming(request: HttpRequest) -> HttpResponse:
    file = f"{request.path}?{FILE}=1"
    answer = _page(request, file)
    answer["Refresh"] = f"0; url={file}"
    return answer


@require_http_methods(["GET", "POST"])
@require_step_up
def erase(request: HttpRequest) -> HttpResponse:
    """An interruption: what goes, what stays, and two weeks to change one's mind."""
    person = _me(request)
    if request.method == "POST":
        try:
            erasing.ask(person=person, at=datetime.now(UTC))
        except erasing.LastAdministrator:
            return _interruption(request, person, status=422)
        return redirect("home:your_data")
    return _interruption(request, person)


def _interruption(request: HttpRequest, person: UUID, *, status: int = 200) -> HttpResponse:
    context = {
        "days": erasing.DAYS_TO_CHANGE_ONES_MIND,
        "alone": erasing.left_without(person=person),
    }
    return render(request, "home/erase.jinja", context, status=status)


@require_POST
def stay(request: HttpRequest) -> HttpResponse:
    """Stay after all."""
    stays = erasing.withdraw(person=_me(request), at=datetime.now(UTC))
    answer = redirect("home:your_data")
    return done(request, answer, say("You stay. Nothing is erased.")) if stays else answer
