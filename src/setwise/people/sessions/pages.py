"""Where I am signed in; a sign of life; what is shown once a session is over."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from setwise.people import sessions
from setwise.people.identity import person_in
from setwise.people.sessions import endings, queries, watch
from setwise.people.sessions.middleware import shown_veiled


def _person(request: HttpRequest) -> UUID:
    person = person_in(request.session)
    if person is None:
        raise Http404
    return person


def _here(request: HttpRequest) -> UUID | None:
    row = sessions.store_of(request).row
    return row.id if row else None


@require_safe
def signed_in(request: HttpRequest) -> HttpResponse:
    """Where I am signed in."""
    places = queries.places_of(_person(request), here=_here(request), at=datetime.now(UTC))
    return render(request, "sessions/signed_in.jinja", {"places": places})


@require_POST
def sign_out_there(request: HttpRequest, session: UUID) -> HttpResponse:
    """Sign me out in one place. Done twice it is done once."""
    sessions.end_one(_person(request), session)
    return redirect("sessions:signed_in")


@require_POST
def sign_out_everywhere(request: HttpRequest) -> HttpResponse:
    """Sign me out everywhere else, or here as well."""
    person, at = _person(request), datetime.now(UTC)
    if "here" in request.POST:
        sessions.end_all(person, at)
        sessions.end(request)
        return redirect("account_login")
    sessions.end_all(person, at, but=_here(request))
    return redirect("sessions:signed_in")


@require_http_methods(["GET", "POST"])
@shown_veiled
def alive(request: HttpRequest) -> HttpResponse:
    """How long the session has left. A POST is a sign of life; to ask (`?still=1`) is none."""
    _person(request)
    session = sessions.store_of(request)
    if request.method == "POST" and not session.veiled:
        return JsonResponse({"standing": session.standing, "left": watch.full(request)})
    return JsonResponse({"standing": session.standing, "left": watch.left_for(request)})


@require_safe
@shown_veiled
def ended(request: HttpRequest) -> HttpResponse:
    """Where a page goes to when its session is over."""
    if person_in(request.session) is not None:
        return redirect("/")
    return endings.ended(request)
